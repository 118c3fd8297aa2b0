import type { Socket } from 'node:net'

/** What a server does with a request; `soFar` is all that its connection sent, as latin1. */
export type Behaviour = (socket: Socket, soFar: string) => void

export interface HostileRow {
  readonly name: string
  readonly does: Behaviour
  /** `answered 200`, `answered 403 answer_broke_off`, `failed network_timeout`. */
  readonly ends: string
  readonly method: string
  /** Ends by a time limit only; such rows are asked beside each other, with short limits. */
  readonly waits: boolean
}

/** Rows that end in one way: what is said, before the connection is closed, or what is done. */
export function rowsThat(
  ends: string,
  table: Readonly<Record<string, string | Buffer | Behaviour>>,
  more: Partial<HostileRow> = {},
): readonly HostileRow[] {
  return Object.entries(table).map(([name, what]) => ({
    ...{ name, ends, method: 'GET', waits: false, ...more },
    does: typeof what === 'function' ? what : says(what),
  }))
}

export const OK = 'HTTP/1.1 200 OK\r\n'
export const FIVE = 'Content-Length: 5\r\n\r\nhello'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const says =
  (bytes: string | Buffer): Behaviour =>
  (socket) =>
    socket.end(typeof bytes === 'string' ? latin1(bytes) : bytes)

/** Says it, and nothing more. */
export const stalls =
  (words: string): Behaviour =>
  (socket) =>
    socket.write(latin1(words))

/** Says `piece` again and again until the other side has gone. */
export const floods =
  (before: string, piece: string): Behaviour =>
  (socket) => {
    const bytes = latin1(piece)
    const more = (): void => {
      while (socket.writable && socket.write(bytes));
    }
    socket.on('drain', more)
    socket.write(latin1(before))
    more()
  }

/** The same, a little at a time. */
export const drips =
  (before: string, piece: string): Behaviour =>
  (socket) => {
    socket.write(latin1(before))
    const timer = setInterval(() => socket.write(latin1(piece)), 30)
    socket.on('close', () => clearInterval(timer))
  }

/** Says it, and resets the connection once that is on its way. */
export const resets =
  (words: string): Behaviour =>
  (socket) => {
    socket.write(latin1(words), () => setTimeout(() => socket.resetAndDestroy(), 20))
  }

/** 200 with this body, whose length is right. */
export function whole(headers: readonly string[], body: string | Buffer): Buffer {
  const head = [...headers, `Content-Length: ${body.length}`].join('\r\n')
  return Buffer.concat([
    latin1(`${OK}${head}\r\n\r\n`),
    typeof body === 'string' ? latin1(body) : body,
  ])
}

/** What the credential of a request is: a hostile site says it back wherever it can. */
export function credentialIn(soFar: string): string {
  return /^authorization: (.*)$/im.exec(soFar)?.[1]?.trim() ?? 'none'
}
