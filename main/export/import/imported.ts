import type { ImportEntry } from '../../../contract/importing.ts'
import type { Pair, RequestDraft } from '../../../contract/draft.ts'
import { isCredentialHeader } from '../../wire/redact.ts'
import type { ExportableRequest } from '../exportable.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'
import { whyStackWrites } from '../../wire/header-rules.ts'
import { asWritten } from '../../wire/unredacted.ts'

/** A credential that an import found and took out. Never holds the credential. */
export interface FoundCredential {
  readonly kind:
    'bearer' | 'basic' | 'connect-jwt' | 'cookie' | 'query' | 'body' | 'variable' | 'other'
  /** Host the request goes to. */
  readonly site: string
  /** One sentence for the person: what it was and where it stood. */
  readonly said: string
}

/** A request that was pasted. `(redacted)` stands where a credential stood. */
export interface ImportedRequest {
  readonly request: ExportableRequest
  readonly credentials: readonly FoundCredential[]
  /** What the request or its command held and a draft cannot: one sentence each. */
  readonly dropped: readonly string[]
  /** What there is to know besides, where the request is the one that the text would send. */
  readonly noted: readonly string[]
  /** Its number, from 1. */
  readonly entry: number
  /** The requests of the text, the first 2,000 of them; none where it holds one alone. */
  readonly entries: readonly ImportEntry[]
}

/** The draft of an imported request, without credentials: Understudy puts in its own. */
export function toDraft({ request }: ImportedRequest): {
  readonly origin: string
  readonly draft: RequestDraft
} {
  const [, origin = '', target = ''] = /^(https?:\/\/[^/?#]+)?([^#]*)/i.exec(request.url) ?? []
  const headers = request.headers.filter(([name]) => !isCredentialHeader(name))
  return {
    origin,
    draft: {
      method: request.method,
      path: target.startsWith('/') ? target : `/${target}`,
      query: [],
      headers: headers.map(([name, value]): Pair => [name, value]),
      body: request.body ?? null,
    },
  }
}

/**
 * The headers without those that the HTTP stack writes itself, and a note of them. Of `Host` and
 * `Content-Length` nothing is said where they only repeat the URL and the body.
 */
export function withoutStackHeaders(request: PastedRequest): {
  readonly headers: PastedRequest['headers']
  readonly notes: readonly string[]
} {
  const left = request.headers.filter(([name]) => whyStackWrites(name) !== null)
  const host = URL.parse(asWritten(request.url))?.host ?? null
  const told = left.filter(([name, value]) => {
    const lower = name.toLowerCase()
    return lower === 'host' ? asWritten(value).toLowerCase() !== host : lower !== 'content-length'
  })
  const names = [...new Set(told.map(([name]) => name))].join(', ')
  const note = `${names}: the HTTP stack writes these itself, for the connection at hand.`
  return {
    headers: request.headers.filter(([name]) => whyStackWrites(name) === null),
    notes: told.length === 0 ? [] : [note],
  }
}
