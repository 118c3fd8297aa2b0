import type { Bridge } from '../contract/bridge.ts'
import type { Channel, EventName } from '../contract/channels.ts'
import type { RequestOf, ResponseOf } from '../contract/contract.ts'
import type { EventOf } from '../contract/events.ts'
import type { Result } from '../contract/result.ts'

declare global {
  interface Window {
    readonly understudy: Bridge
  }
}

/**
 * Asks main. Never rejects: an expected failure is a value already, and a rejection (main is gone,
 * the preload did not load) becomes one with the code `internal`.
 */
export async function call<C extends Channel>(
  channel: C,
  request: RequestOf<C>,
): Promise<Result<ResponseOf<C>>> {
  try {
    return await window.understudy.invoke(channel, request)
  } catch (error) {
    return {
      ok: false,
      failure: {
        code: 'internal',
        message: 'The app did not answer.',
        hint: 'Close the window and open it again; what was typed here stays until then.',
        details: { channel, reason: error instanceof Error ? error.message : 'unknown' },
      },
    }
  }
}

/** Listens to what main says unasked. Returns how to stop. */
export function listen<E extends EventName>(
  event: E,
  listener: (payload: EventOf<E>) => void,
): () => void {
  return window.understudy.on(event, listener)
}
