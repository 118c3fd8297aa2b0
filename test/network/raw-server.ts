import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A TCP server that keeps every byte it was sent: HTTP servers refuse some of what must be seen. */
export interface RawServer {
  readonly port: number
  readonly origin: string
  /** What each connection sent, as latin1, in the order of the connections. */
  readonly received: readonly string[]
  close(): Promise<void>
}

/** `answer` is called with each chunk's connection once the bytes so far hold a whole head. */
export async function startRawServer(
  answer: (socket: Socket, soFar: string) => void,
  make: (listener: (socket: Socket) => void) => Server = createServer,
): Promise<RawServer> {
  const received: string[] = []
  const open = new Set<Socket>()
  const server = make((socket) => {
    const index = received.push('') - 1
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    socket.on('data', (chunk: Buffer) => {
      received[index] = (received[index] ?? '') + chunk.toString('latin1')
      if (received[index].includes('\r\n\r\n')) answer(socket, received[index])
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A complete answer; `headers` are lines without their ends. */
export function answerText(status: string, headers: readonly string[], body = ''): string {
  const all = [...headers, `Content-Length: ${Buffer.byteLength(body)}`]
  return `HTTP/1.1 ${status}\r\n${all.join('\r\n')}\r\n\r\n${body}`
}
