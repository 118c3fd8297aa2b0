import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { expect, test, type Page } from '@playwright/test'
import { answerText, startRawServer } from '../network/raw-server.ts'
import { makeSelfSigned } from '../network/self-signed.ts'
import { launchApp } from './launch.ts'
import { addByPaste, answerDialog, sendAndWait, setPath, usableWindow } from './pages.ts'

const HOST = 'acme.invalid'
const LOGIN = `Proxy-Authorization: Basic ${Buffer.from('mia:word').toString('base64')}`

const response = (page: Page) => page.getByRole('region', { name: 'Response' })
const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })

test('a proxy that wants a login, and an unknown authority, are named one after the other; then the request goes through', async ({}, info) => {
  const { key, cert } = makeSelfSigned({ host: HOST })
  const pem = info.outputPath('authority.pem')
  writeFileSync(pem, cert)
  const site = await startRawServer(
    (socket) => socket.write(answerText('200 OK', ['Content-Type: application/json'], '{"ok":1}')),
    (listener) => createTlsServer({ key, cert }, listener).on('tlsClientError', () => undefined),
  )
  const proxy = await startProxy(site.port)
  const address = `127.0.0.1:${proxy.port}`
  const launched = await launchApp({ env: { HTTPS_PROXY: `http://mia:word@${address}` } })
  try {
    const page = await usableWindow(launched.app)
    await addByPaste(page, {
      ...{ key: 'com.example.app', clientKey: 'jira:own', baseUrl: `https://${HOST}` },
      ...{ sharedSecret: 'ATCO-a-secret-that-is-no-secret', productType: 'jira' },
      eventType: 'installed',
    })
    await setPath(page, '/rest/api/3/typed')
    await page.keyboard.press('Control+Comma')
    await settings(page).getByRole('radio', { name: 'This one' }).check()
    const field = settings(page).getByLabel(/^Its address/)
    await field.fill(address)
    await field.press('Enter')
    await expect(field).toHaveValue(`http://${address}`)
    await page.keyboard.press('Escape')
    await sendAndWait(page)
    await expect(response(page)).toContainText('N10')
    await expect(response(page)).toContainText(
      `The proxy ${address} wants a user name and password (407), so ${HOST} was not asked.`,
    )

    // The system's is the same one, whose login the variable holds.
    await page.keyboard.press('Control+Comma')
    await settings(page).getByRole('radio', { name: 'The system’s' }).check()
    await page.keyboard.press('Escape')
    await sendAndWait(page)
    await expect(response(page)).toContainText('N09')
    await expect(response(page)).toContainText(
      `The certificate of ${HOST} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).`,
    )

    await answerDialog(launched.app, pem)
    await page.keyboard.press('Control+Comma')
    await settings(page).getByRole('button', { name: 'Choose a PEM file…' }).click()
    await expect(settings(page)).toContainText(`authority.pem: ${HOST}`)
    await page.keyboard.press('Escape')
    await sendAndWait(page)
    await expect(page.getByRole('status', { name: 'Status' })).toContainText('200')
    await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/typed')
    expect(site.received.join('')).not.toContain(LOGIN)
  } finally {
    await launched.close()
    await proxy.close()
    await site.close()
  }
})

/** Leads whoever gives the login to `port`, whatever host was asked for. */
function startProxy(port: number): ReturnType<typeof startRawServer> {
  const joined = new Set<unknown>()
  return startRawServer((socket, soFar) => {
    if (joined.has(socket)) return
    joined.add(socket)
    if (!soFar.toLowerCase().includes(LOGIN.toLowerCase())) {
      socket.end(answerText('407 Proxy Authentication Required', []))
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
  })
}
