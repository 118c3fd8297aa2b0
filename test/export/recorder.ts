import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { Pair } from '../../contract/draft.ts'

/** One request as its bytes came in; header values as Latin-1, without the space behind the colon. */
export interface Recorded {
  readonly method: string
  readonly target: string
  readonly headers: readonly Pair[]
  readonly body: Buffer
}

export interface Recorder {
  readonly origin: string
  /** The requests so far, by the value of their header or target that `key` found. */
  readonly requests: Recorded[]
  close(): Promise<void>
}

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

/**
 * A TCP server on loopback that reads HTTP/1.1 by hand: Node's own parser refuses lower-case methods
 * and mends what it accepts. Answers once the body that the framing headers announce is there.
 */
export async function startRecorder(
  answer: (request: Recorded) => string = () => ANSWER,
): Promise<Recorder> {
  const requests: Recorded[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    const chunks: Buffer[] = []
    let size = 0
    let expected: number | null = null
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      expected ??= expectedSize(Buffer.concat(chunks), socket)
      if (expected === null || size < expected) return
      const request = readRequest(Buffer.concat(chunks))
      requests.push(request)
      socket.end(answer(request), 'latin1')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Bytes of the whole message, or null while its head is not complete. Fails on chunks: nobody sends them here. */
function expectedSize(bytes: Buffer, socket: Socket): number | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  if (/\r\ntransfer-encoding:/i.test(head)) throw new Error('chunked request')
  if (/\r\nexpect: *100-continue/i.test(head)) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
  return end + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
}

function readRequest(bytes: Buffer): Recorded {
  const end = bytes.indexOf('\r\n\r\n')
  const [start = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const [method = '', target = ''] = start.split(' ')
  const headers = lines.map((line): Pair => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
  })
  return { method, target, headers, body: bytes.subarray(end + 4) }
}

const FRAMING = ['host', 'connection', 'content-length', 'transfer-encoding']

export function withoutFraming(headers: readonly Pair[]): readonly Pair[] {
  return headers.filter(([name]) => !FRAMING.includes(name.toLowerCase()))
}
