import type { BodyDraft } from '../../contract/draft.ts'
import type { ExportableRequest } from '../export/exportable.ts'
import type { WireRequest } from '../wire/message.ts'

/** The wire form as an export takes it: text where the bytes are UTF-8. */
export function exportableOfWire({ method, url, headers, body }: WireRequest): ExportableRequest {
  return { method, url, headers, ...(body === null ? {} : { body: bodyOf(body) }) }
}

function bodyOf(bytes: Uint8Array): BodyDraft {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
