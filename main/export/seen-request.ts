import type { SeenBody, SeenRequest } from '../../contract/exchange.ts'
import type { BodyDraft } from '../../contract/draft.ts'
import type { ExportableRequest } from './exportable.ts'

/** A request of a recorded step as an export takes it; what was cut off of its body is missing. */
export function exportableOf({ method, url, headers, body }: SeenRequest): ExportableRequest {
  return body === null ? { method, url, headers } : { method, url, headers, body: draftOf(body) }
}

function draftOf({ head, encoding }: SeenBody): BodyDraft {
  return encoding === 'base64' ? { base64: head } : { text: head }
}

export const CUT_OFF =
  'The body was longer than what is kept with an exchange; its end is missing here.'
