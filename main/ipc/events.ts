import type { EventName } from '../../contract/channels.ts'
import { eventContract, type EventOf } from '../../contract/events.ts'

export interface Events {
  say<E extends EventName>(event: E, payload: EventOf<E>): void
}

/** What main says unasked, parsed like everything that crosses. `deliver` reaches the open windows. */
export function createEvents(deliver: (event: EventName, payload: unknown) => void): Events {
  return {
    say: (event, payload) => deliver(event, eventContract[event].parse(payload)),
  }
}
