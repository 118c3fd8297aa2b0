import { describe, expect, it } from 'vitest'
import { ImportingService } from '../../main/services/importing.ts'
import { stackHeaders } from '../../main/wire/header-rules.ts'
import { readerHere } from '../fakes/read-here.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { connectParts } from './practice-parts.ts'

// As Firefox writes it for a request over HTTP/2, under “Copy as cURL (POSIX)”.
const FIREFOX = `curl 'https://acme.atlassian.net/rest/api/3/search/jql' \\
  --compressed \\
  -X POST \\
  -H 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' \\
  -H 'Accept: application/json' \\
  -H 'Accept-Language: en-US,en;q=0.5' \\
  -H 'Accept-Encoding: gzip, deflate, br, zstd' \\
  -H 'Content-Type: application/json' \\
  -H 'Origin: https://acme.atlassian.net' \\
  -H 'Connection: keep-alive' \\
  -H 'Referer: https://acme.atlassian.net/issues/' \\
  -H 'Cookie: tenant.session.token=eyJraWQiOiJzZXNzaW9uLXNlcnZpY2UifQ.eyJzdWIiOiI1YjEwIn0.c2ln' \\
  -H 'Upgrade-Insecure-Requests: 1' \\
  -H 'Sec-Fetch-Dest: empty' \\
  -H 'Sec-Fetch-Mode: cors' \\
  -H 'Sec-Fetch-Site: same-origin' \\
  -H 'Priority: u=0' \\
  -H 'TE: trailers' \\
  --data-raw '{"jql":"project = ACME"}'`

async function importInto(text: string) {
  const http = new ScriptedHttp(() => ({ status: 200, body: '{}' }))
  const parts = connectParts(http)
  const { profile: tenant } = await parts.tenants.changes.add(
    JSON.stringify({
      key: 'com.example.app',
      clientKey: 'client-acme',
      sharedSecret: 'ATCO-the-shared-secret-of-acme',
      baseUrl: 'https://acme.atlassian.net',
      productType: 'jira',
      eventType: 'installed',
    }),
  )
  const service = new ImportingService({ tenants: parts.tenants, texts: readerHere })
  const { draft, dropped } = await service.read(text)
  const preview = await parts.requests.preview({ tenant, actingAs: { kind: 'app' }, draft })
  const exchange = await parts.sendTo(tenant, { kind: 'app' }, draft)
  return { dropped, preview, exchange, sent: http.sent[0] }
}

describe('an imported request', () => {
  it('of Firefox’s “Copy as cURL” can be previewed and sent', async () => {
    const { dropped, preview, exchange, sent } = await importInto(FIREFOX)
    expect(preview.refusal).toBeNull()
    expect(exchange.outcome).toBe('answered')
    expect(sent?.headers.map(([name]) => name)).toEqual([
      'User-Agent',
      'Accept',
      'Accept-Language',
      'Accept-Encoding',
      'Content-Type',
      'Origin',
      'Referer',
      'Upgrade-Insecure-Requests',
      'Sec-Fetch-Dest',
      'Sec-Fetch-Mode',
      'Sec-Fetch-Site',
      'Priority',
      'Authorization',
    ])
    expect(dropped).toContain(
      'Connection, TE: the HTTP stack writes these itself, for the connection at hand.',
    )
  })

  it.each(stackHeaders.map(({ name }) => name))(
    'with %s leaves it behind, in every format',
    async (name) => {
      const url = 'https://acme.atlassian.net/rest/api/3/myself'
      for (const text of [
        `curl ${url} -H '${name}: 1' -H 'X-Kept: 1'`,
        `GET ${url} HTTP/1.1\r\n${name}: 1\r\nX-Kept: 1\r\n\r\n`,
        JSON.stringify({
          request: {
            method: 'GET',
            url,
            headers: [
              { name, value: '1' },
              { name: 'X-Kept', value: '1' },
            ],
          },
        }),
        JSON.stringify({
          info: { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/' },
          item: [
            {
              name: 'r',
              request: {
                method: 'GET',
                url,
                header: [
                  { key: name, value: '1' },
                  { key: 'X-Kept', value: '1' },
                ],
              },
            },
          ],
        }),
      ]) {
        const { preview, exchange } = await importInto(text)
        expect(preview.refusal).toBeNull()
        const names = exchange.steps[0]?.request.headers.map(([each]) => each.toLowerCase())
        expect(names).toContain('x-kept')
        expect(names).not.toContain(name)
      }
    },
  )
})
