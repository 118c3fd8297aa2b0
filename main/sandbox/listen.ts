import { createAdaptorServer } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'

type Handler = (request: Request, bindings: HttpBindings) => Response | Promise<Response>

export interface Listener {
  readonly port: number
  /** Until this is called every request is answered 503. */
  serve(handler: Handler): void
  close(): Promise<void>
}

/**
 * An HTTP server on loopback, for those who ask for loopback: a web page that has let a name of its
 * own point here says that name, and is answered 421
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20).
 * Port 0 takes any; rejects with Node's own error where it is taken.
 */
export async function listenOnLoopback(port: number): Promise<Listener> {
  let handler: Handler = () => new Response(null, { status: 503 })
  const server = createAdaptorServer({
    fetch: (request, given) => {
      const bindings = given as HttpBindings
      return asksForLoopback(bindings) ? handler(request, bindings) : misdirected()
    },
    overrideGlobalObjects: false,
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return {
    port: address.port,
    serve: (next) => {
      handler = next
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function asksForLoopback({ incoming }: HttpBindings): boolean {
  const port = incoming.socket.localPort ?? 0
  const host = incoming.headers.host?.toLowerCase()
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

function misdirected(): Response {
  return new Response(
    '[practice site] It answers to 127.0.0.1 and localhost, with its port, only.',
    {
      status: 421,
    },
  )
}
