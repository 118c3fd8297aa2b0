import type { BodyDraft, Pair } from '../../../contract/draft.ts'
import { unredacted } from '../../wire/unredacted.ts'
import { type CodeValue, isList, isTable, textOf } from './code-value.ts'
import { type PastedRequest, type RequestText, unreadable } from '../pasted.ts'
import { bodyOfBytes } from '../plain-text.ts'
import type { Dropped } from '../remarks.ts'

/** What a call that sends a request is given. */
export type CodeCall = Partial<
  Record<'method' | 'url' | 'origin' | 'headers' | 'body' | 'referrer', CodeValue>
> & {
  /** Python's `json=`, which names the type. */
  readonly json?: true
  /** Headers that other arguments stand for. */
  readonly more?: readonly Pair[]
  /** What is to say of the host where the URL is a path alone. */
  readonly host?: string
  /** A character of a text stands for a byte. */
  readonly isBytes?: true
}

/** Reads one of the calls of a text; what of it stays behind goes into the list. */
export type CodeRequest = (dropped: Dropped) => CodeCall

/** A host that only a run would give. */
const OPEN_HOST = /^(?:https?:\/\/)?\(redacted\)\//
export const ONLY_A_RUN = 'What only running the code would give.'

/** @throws AppError `import_unreadable` */
export function requestOf(call: CodeCall, dropped: Dropped): PastedRequest {
  const text = (value: CodeValue | undefined): string => {
    const own = textOf(value ?? '')
    return call.isBytes === true ? Buffer.from(own, 'latin1').toString('utf8') : own
  }
  const url = (text(call.origin) + text(call.url)).replace(OPEN_HOST, '/')
  if (!/^(?:https?:\/)?\//i.test(url)) throw unreadable('The call names no URL of http or https.')
  if (url.startsWith('/')) dropped.push(call.host ?? 'The host, which the call does not name.')
  const body = bodyOf(call, dropped)
  return unredacted({
    method: text(call.method) || (body === null ? 'GET' : 'POST'),
    url: url.replace(/#.*$/s, ''),
    headers: [
      ...pairsOf(call.headers),
      ...(call.more ?? []).filter(([name]) => !isNamed(call.headers, name)),
      ...(call.referrer === undefined ? [] : [['Referer', textOf(call.referrer)] satisfies Pair]),
      ...(call.json === true ? [['Content-Type', 'application/json'] satisfies Pair] : []),
    ],
    body,
  } satisfies RequestText)
}

function isNamed(headers: CodeValue | undefined, name: string): boolean {
  return pairsOf(headers).some(([each]) => each.toLowerCase() === name.toLowerCase())
}

/** An object, a list of pairs, or names and values by turns. */
export function pairsOf(value: CodeValue | undefined): readonly Pair[] {
  const entries: readonly (readonly [CodeValue, CodeValue])[] = isTable(value)
    ? [...value]
    : !isList(value)
      ? []
      : value.every((each) => typeof each === 'string')
        ? value.flatMap((each, at) => (at % 2 === 0 ? [[each, value[at + 1] ?? '']] : []))
        : value.flatMap((each) => (isList(each) ? [[each[0] ?? '', each[1] ?? '']] : []))
  return entries
    .filter(([, own]) => typeof own === 'string')
    .map(([name, own]): Pair => [textOf(name), textOf(own)])
}

function bodyOf({ body: value, isBytes }: CodeCall, dropped: Dropped): BodyDraft | null {
  const encoding = isBytes === true ? 'latin1' : 'utf8'
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value) }
  if (typeof value === 'string')
    return isBytes === true ? bodyOfBytes(Buffer.from(value, encoding)) : { text: value }
  if (isTable(value)) {
    dropped.push('The body, which is an object here.')
    return null
  }
  if (!isList(value) && !('pieces' in value)) return value
  const pieces = piecesOf(value, encoding)
  if (pieces.every((piece) => piece !== null)) return bodyOfBytes(Buffer.concat(pieces))
  dropped.push('The body, of which a part is the content of a file.')
  return null
}

/** Null for what is no text and no bytes. */
function piecesOf(value: CodeValue, encoding: 'utf8' | 'latin1'): readonly (Buffer | null)[] {
  if (typeof value === 'string') return [Buffer.from(value, encoding)]
  if (value === null || typeof value !== 'object') return [null]
  if (isList(value)) return value.flatMap((each) => piecesOf(each, encoding))
  if ('pieces' in value) return piecesOf(value.pieces, encoding)
  return ['base64' in value ? Buffer.from(value.base64, 'base64') : null]
}
