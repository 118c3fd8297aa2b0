import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { jsonOfAbout } from './bodies.ts'

/**
 * A server in a process of its own, so that what it costs falls on both sides of a comparison
 * alike: GET /bytes/{n}?wait={ms} answers JSON of about n bytes, POST /oauth2/token a token.
 */
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
