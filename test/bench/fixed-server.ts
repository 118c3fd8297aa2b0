import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/**
 * A server in a process of its own, so that what it costs falls on both sides of a comparison
 * alike: GET /bytes/{n}?wait={ms} answers JSON of about n bytes, POST /oauth2/token a token.
 */
const bodies = new Map<number, Buffer>()

/** Rows of the size and variety of an issue in a search answer. */
function jsonOfAbout(size: number): Buffer {
  const known = bodies.get(size)
  if (known !== undefined) return known
  const rows: string[] = []
  for (let length = 0; length < size - 2; length += (rows.at(-1)?.length ?? 0) + 1) {
    rows.push(row(rows.length))
  }
  const made = Buffer.from(`[${rows.join(',')}]`)
  bodies.set(size, made)
  return made
}

function row(index: number): string {
  return JSON.stringify({
    id: String(10_000 + index),
    key: `ACME-${index}`,
    self: `https://acme.atlassian.net/rest/api/3/issue/${10_000 + index}`,
    fields: {
      summary: `The token of the ${index}th customer was refused – “invalid_grant”`,
      created: '2026-11-23T09:41:07.123+0000',
      assignee: {
        accountId: '5b10a2844c20165700ede21g',
        displayName: 'Mia Krystof',
        active: true,
        timeZone: 'Australia/Sydney',
      },
      avatar: {
        '48x48': `https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/initials/MK-${index % 7}.png?size=48&s=48`,
      },
      status: {
        name: 'In Progress',
        statusCategory: { id: 4, key: 'indeterminate', colorName: 'yellow' },
      },
    },
  })
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  if (request.url === '/oauth2/token') {
    send(
      response,
      Buffer.from(
        JSON.stringify({
          access_token: 'a-bearer-of-some-length-1234567890',
          expires_in: 900,
          token_type: 'Bearer',
        }),
      ),
    )
    return
  }
  const url = new URL(request.url ?? '/', 'http://localhost')
  const body = jsonOfAbout(Number(url.pathname.split('/').at(-1)))
  const wait = Number(url.searchParams.get('wait') ?? '0')
  if (wait === 0) send(response, body)
  else setTimeout(() => send(response, body), wait)
}

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, {
    'Content-Type': 'application/json;charset=UTF-8',
    'Content-Length': body.byteLength,
    'X-AAccountId': '5b10a2844c20165700ede21g',
    'Cache-Control': 'no-cache, no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'Atl-Traceid': '00112233445566778899aabbccddeeff',
  })
  response.end(body)
}

const server = createServer({ keepAliveTimeout: 60_000 }, answer)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : null)
})
process.on('disconnect', () => process.exit(0))
