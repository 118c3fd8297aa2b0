import { BODY_HEAD_BYTES, type SeenBody } from '../../contract/exchange.ts'
import { whereJsonBreaks } from '../wire/json-text.ts'
import { isKnownCharset, isUtf8, textOf, utf8Of } from '../wire/charset.ts'
import { parseJson } from '../wire/json.ts'
import { redactedBytes } from '../wire/redacted-body.ts'
import type { Secrets } from '../wire/secrets.ts'

/** Past the head this much is redacted with it, so that no token is cut in two before it is known. */
const MARGIN_BYTES = 16 * 1024

/** What the message says of its body. */
interface BodyFacts {
  readonly charset?: string | null | undefined
  /** Why its content coding could not be undone. */
  readonly undecoded?: string | undefined
  /** Whether it says that it is JSON. */
  readonly saysJson?: boolean
}

/**
 * A body as evidence: its first BODY_HEAD_BYTES, redacted, as UTF-8, or as base64 where the bytes are
 * no text of the charset that they name. `bodyId` names the whole among the kept bodies.
 */
export function seeBody(
  bytes: Uint8Array,
  bodyId: string | null,
  secrets: Secrets,
  facts: BodyFacts = {},
): SeenBody {
  const charset = facts.charset ?? null
  // No charset needs more than twice the bytes of UTF-8.
  const read = bytes.subarray(0, (isUtf8(charset) ? 1 : 2) * (BODY_HEAD_BYTES + MARGIN_BYTES))
  const text = textOf(read, charset, read.byteLength < bytes.byteLength)
  const head = text === null ? null : headOfText(text, bytes, charset, secrets)
  const isWhole = head !== null && !head.cut && read.byteLength === bytes.byteLength
  const remark =
    facts.undecoded ??
    (text === null ? whyNoText(charset) : null) ??
    (isWhole && facts.saysJson === true ? whyNoJson(text ?? '', head.text) : null)
  return {
    size: bytes.byteLength,
    head: head === null ? base64Of(read, secrets, BODY_HEAD_BYTES) : head.text,
    encoding: text === null ? 'base64' : 'utf8',
    truncated: bytes.byteLength > BODY_HEAD_BYTES || (head?.cut ?? false),
    bodyId,
    ...(remark === null ? {} : { remark }),
  }
}

function whyNoText(charset: string | null): string | null {
  if (charset === null) return null
  return isKnownCharset(charset)
    ? `It says that its charset is ${charset}, but it is not.`
    : `Its charset “${charset}” is not known here.`
}

/** As it is seen: a credential that was taken out breaks nothing. Of a longer body nobody looks. */
function whyNoJson(text: string, seen: string): string | null {
  if (text.trim() === '' || parseJson(text) !== undefined || isJsonByLines(text)) return null
  const breaks = whereJsonBreaks(seen)
  return breaks === null ? null : `It says that it is JSON, but breaks at ${breaks}.`
}

/** Several documents, one a line, which are shown as such. */
function isJsonByLines(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || parseJson(line) !== undefined)
}

/** `text` is the beginning of `bytes`. A character cut off by the head's end is left out. */
function headOfText(
  text: string,
  bytes: Uint8Array,
  charset: string | null,
  secrets: Secrets,
): { readonly text: string; readonly cut: boolean } {
  const redacted = secrets.redact(text)
  if (redacted.length * 3 <= BODY_HEAD_BYTES) return { text: redacted, cut: false }
  const all = redacted === text && isUtf8(charset) ? bytes : utf8Of(redacted)
  if (all.byteLength <= BODY_HEAD_BYTES) return { text: redacted, cut: false }
  return { text: textOf(all.subarray(0, BODY_HEAD_BYTES), null, true) ?? '', cut: true }
}

/** Bytes that are no text, without credentials, at most `most` of them. */
function base64Of(bytes: Uint8Array, secrets: Secrets, most: number): string {
  const redacted = redactedBytes(bytes, secrets.all()) ?? bytes
  return Buffer.from(redacted.subarray(0, most)).toString('base64')
}
