import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixture.ts'
import { addByPaste, sendAndWait, setPath } from './pages.ts'

const bodies: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/nested': { type: 'application/json', text: '['.repeat(17_000) },
  '/nested-more': { type: 'application/json', text: '{"a":'.repeat(50_000) },
  '/marks': { type: 'text/plain; charset=utf-8', text: `e${'\u0301'.repeat(125_000)}` },
  '/one-line': { type: 'text/plain', text: 'x'.repeat(20_000_000) },
}

test('answers that no window could draw leave one in which the next request is sent', async ({
  page,
}) => {
  const server = createServer((request, response) => {
    const body = bodies[request.url ?? ''] ?? { type: 'application/json', text: '{"whole":true}' }
    response.setHeader('content-type', body.type).end(body.text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await addByPaste(page, {
      key: 'com.example.app',
      clientKey: 'jira:odd',
      sharedSecret: 'ATCO-a-secret-that-is-no-secret',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      productType: 'jira',
      eventType: 'installed',
    })
    const body = page.getByRole('textbox', { name: 'Body of the response' })
    for (const [path, { text }] of Object.entries(bodies)) {
      await setPath(page, path)
      await sendAndWait(page)
      await expect(body).toContainText(text.slice(0, 1))
      await expect(page.getByText('could not be drawn')).toHaveCount(0)
      await setPath(page, '/rest/api/3/myself')
      await sendAndWait(page)
      await expect(body).toContainText('"whole"')
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
