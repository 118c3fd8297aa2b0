import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import type { buildConnector } from 'undici'

/** Of `performance.now()`. */
interface ConnectTimes {
  readonly startedAt: number
  /** Null where nobody had to ask for an address. */
  lookedUpAt: number | null
  /** Null where another connection was used for it: that to a proxy. */
  connectedAt: number | null
  readyAt: number
}

/** By socket, until its first request has been told. */
const times = new WeakMap<object, ConnectTimes>()

/** The same connector; what it made knows how long that took. */
export function timed(connector: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    const startedAt = performance.now()
    const taken: ConnectTimes = { startedAt, lookedUpAt: null, connectedAt: null, readyAt: 0 }
    const whenReady: buildConnector.Callback = (...ready) => {
      const [error, socket] = ready
      taken.readyAt = performance.now()
      if (error === null) times.set(socket, taken)
      callback(...ready)
    }
    // undici answers the socket, which its types do not say.
    const connect: (...given: Parameters<typeof connector>) => unknown = connector
    const made = connect(options, whenReady)
    if (!(made instanceof Socket) || options.httpSocket !== undefined) return
    made.once('lookup', () => (taken.lookedUpAt = performance.now()))
    made.once('connect', () => (taken.connectedAt = performance.now()))
  }
}

export interface SocketTaken {
  /** What was done for this request alone; null where the connection was there before. */
  readonly connecting: ConnectTimes | null
}

type Hear = (taken: SocketTaken) => void

/** Whoever's request is being written: undici names its socket before anything else can run. */
let starting: { readonly taken: Hear; readonly sent: () => void } | null = null
/** By undici's own request: told when its last byte was given to the socket. */
const whenSent = new WeakMap<object, () => void>()
let isListening = false

/** To be called as a request is about to be written: hears which connection takes it. */
export function hearSocket(taken: Hear, sent: () => void): void {
  if (!isListening) {
    isListening = true
    listen()
  }
  starting = { taken, sent }
}

/** https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md */
function listen(): void {
  subscribe('undici:client:sendHeaders', (message) => {
    const { request, socket } = message as { readonly request: object; readonly socket: object }
    const writing = starting
    starting = null
    if (writing !== null) whenSent.set(request, writing.sent)
    const connecting = times.get(socket) ?? null
    times.delete(socket)
    writing?.taken({ connecting })
  })
  subscribe('undici:request:bodySent', (message) => {
    const { request } = message as { readonly request: object }
    whenSent.get(request)?.()
  })
}
