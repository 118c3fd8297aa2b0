import { hash } from 'node:crypto'
import type { BodyDraft } from '../../contract/draft.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import type { Recorded } from './recorder.ts'
import { withoutFraming } from './recorder.ts'

/** Bodies as text where they are short: a difference of 20 MB is unreadable. */
export function seen({ method, target, headers, body }: Recorded): unknown {
  return {
    method,
    target,
    headers: withoutFraming(headers),
    body: body.length > 10_000 ? hash('sha256', body) : body.toString('latin1'),
  }
}

/** What the app sends for a request whose URL is a raw target. */
export function expected({ method, url, headers, body }: ExportableRequest): Recorded {
  return { method, target: url, headers, body: bytesOf(body) }
}

export function bytesOf(body: BodyDraft | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if ('text' in body) return Buffer.from(body.text)
  if ('base64' in body) return Buffer.from(body.base64, 'base64')
  throw new Error('no bytes of its own')
}
