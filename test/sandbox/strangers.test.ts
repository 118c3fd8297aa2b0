import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { bearer, connectJwt, exchange, exchangeFor, mia, send, sendAs, site } from './site.ts'
import type { Site } from './site.ts'

// Any web page may talk to loopback: through a name that it lets point there, or by a form.
const serverInfo = '/rest/api/3/serverInfo'

describe('the Host', () => {
  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1.evil.example',
    'localhost:1',
  ])('%s is refused by both servers, before anything is read', async (host) => {
    const at = await site()
    for (const [origin, path] of [
      [at.baseUrl, serverInfo],
      [at.authorizationServer, '/oauth2/token'],
    ] as const) {
      const answer = await send(origin, path, { headers: { host } })
      expect(answer.status).toBe(421)
      expect(answer.text).not.toContain('evil')
    }
  })

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST'])('%s with the port is its own', async (name) => {
    const at = await site()
    const headers = { host: `${name}:${new URL(at.baseUrl).port}` }
    expect((await send(at.baseUrl, serverInfo, { headers })).status).toBe(200)
  })
})

describe('the token endpoint and web pages', () => {
  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'a form sent from %s is refused, and uses up nothing',
    async (origin) => {
      const at = await site()
      for (let count = 0; count < 500; count += 1)
        expect((await exchange(at, {}, { origin })).status).toBe(403)
      expect((await exchangeFor(at)).status).toBe(200)
    },
  )
})

interface Flood {
  readonly status: number
  readonly sent: number
}

const megabyte = Buffer.alloc(1_000_000, 'x')

/** Sends 200 MB in chunks, without saying how many, until it is answered. */
function flood(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Flood> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    let sent = 0
    let status = 0
    const writing = request({ hostname, port, path, method: 'POST', headers }, (answer) => {
      status = answer.statusCode ?? 0
      answer.resume()
      writing.destroy()
    })
    const more = (): void => {
      while (sent < 200 * megabyte.length && !writing.destroyed) {
        sent += megabyte.length
        if (!writing.write(megabyte)) return
      }
      writing.end()
    }
    writing.on('drain', more)
    // Being cut off while it sends is an answer too, where one came before.
    writing.on('error', (error) => status === 0 && reject(error))
    writing.on('close', () => resolve({ status, sent }))
    more()
  })
}

describe('a body without an end', () => {
  const floods: readonly (readonly [
    name: string,
    to: (
      at: Site,
    ) => Promise<readonly [origin: string, path: string, headers: Record<string, string>]>,
  ])[] = [
    [
      'a form',
      (at) =>
        Promise.resolve([
          at.authorizationServer,
          '/oauth2/token',
          { 'content-type': 'application/x-www-form-urlencoded' },
        ]),
    ],
    [
      'JSON',
      async (at) => [
        at.baseUrl,
        '/rest/api/3/issue',
        { 'content-type': 'application/json', authorization: await bearer(at) },
      ],
    ],
    [
      'an upload',
      async (at) => [
        at.baseUrl,
        '/rest/api/3/issue/ACME-1/attachments',
        {
          'content-type': 'multipart/form-data; boundary=b',
          'x-atlassian-token': 'no-check',
          authorization: await bearer(at),
        },
      ],
    ],
  ]

  it.each(floods)('%s is answered 413 before it was sent', async (_name, to) => {
    const at = await site()
    const { status, sent } = await flood(...(await to(at)))
    expect(status).toBe(413)
    expect(sent).toBeLessThan(60_000_000)
    expect((await sendAs(at, mia, '/rest/api/3/myself')).status).toBe(200)
  })

  it('an app is still served afterwards', async () => {
    const at = await site()
    const headers = { authorization: `JWT ${connectJwt(at, 'GET', serverInfo)}` }
    expect((await send(at.baseUrl, serverInfo, { headers })).status).toBe(200)
  })
})
