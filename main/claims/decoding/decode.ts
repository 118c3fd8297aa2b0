import { type Base64Mend, readBase64url, readUtf8 } from './base64url.ts'
import { readJson } from '../../wire/json-text.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

export type SegmentName = 'whole' | 'header' | 'payload' | 'signature'

/** Where a token breaks. `offset` counts characters, or bytes for `utf8`, from the layer's start. */
export interface Breakage {
  readonly segment: SegmentName
  readonly layer: 'segments' | 'base64' | 'utf8' | 'json' | 'shape'
  readonly offset: number
  readonly message: string
}

export interface DecodedJws {
  readonly kind: 'jws'
  readonly verified: false
  readonly header: JsonObject
  readonly claims: JsonObject
  readonly duplicates: readonly string[]
  readonly mended: readonly Base64Mend[]
  /** What the signature covers, as it stands in the text. Never leaves main. */
  readonly signingInput: string
  /** The signature's segment as it stands in the text. Never leaves main. */
  readonly signature: string
}

export type DecodedToken =
  | DecodedJws
  | { readonly kind: 'jwe'; readonly verified: false; readonly header: JsonObject | null }
  | { readonly kind: 'opaque'; readonly verified: false; readonly text: string }
  | {
      readonly kind: 'broken'
      readonly verified: false
      readonly where: Breakage
      readonly header: JsonObject | null
      readonly claims: JsonObject | null
    }

type SegmentReading =
  | {
      readonly ok: true
      readonly value: JsonObject
      readonly duplicates: readonly string[]
      readonly mended: readonly Base64Mend[]
    }
  | { readonly ok: false; readonly where: Breakage }

const OPAQUE = /^[\w.~+/=:-]+$/
const LOOKS_LIKE_JWT = /^e[yw]/

/**
 * Verifies nothing. Takes one token apart by RFC 7515 §3.1 and RFC 7516 §3.1 and says where a
 * broken one breaks. Never throws.
 */
export function decodeToken(text: string): DecodedToken {
  if (text === '')
    return broken({ segment: 'whole', layer: 'segments', offset: 0, message: 'there is no token' })
  const segments = text.split('.')
  const looksLikeJwt = LOOKS_LIKE_JWT.test(text)
  if (!looksLikeJwt && OPAQUE.test(text)) return { kind: 'opaque', verified: false, text }
  if (segments.length === 3) return decodeJws(segments as [string, string, string])
  if (segments.length === 5 && looksLikeJwt) return decodeJwe(segments[0] ?? '')
  if (looksLikeJwt) return wrongCount(text, segments)
  return broken({
    segment: 'whole',
    layer: 'segments',
    offset: 0,
    message: 'this is not a token: it has characters that no token has',
  })
}

function decodeJws([headerText, payloadText, signature]: readonly [
  string,
  string,
  string,
]): DecodedToken {
  const header = readSegment(headerText, 'header')
  if (!header.ok) return broken(header.where)
  const payload = readSegment(payloadText, 'payload')
  if (!payload.ok) return broken(payload.where, header.value)
  const signatureBytes = readBase64url(signature)
  if (!signatureBytes.ok) {
    const { offset, message } = signatureBytes
    return broken(
      { segment: 'signature', layer: 'base64', offset, message },
      header.value,
      payload.value,
    )
  }
  return {
    kind: 'jws',
    verified: false,
    header: header.value,
    claims: payload.value,
    duplicates: [...header.duplicates.map((name) => `header.${name}`), ...payload.duplicates],
    mended: [...new Set([...header.mended, ...payload.mended, ...signatureBytes.mended])],
    signingInput: `${headerText}.${payloadText}`,
    signature,
  }
}

function decodeJwe(headerText: string): DecodedToken {
  const header = readSegment(headerText, 'header')
  return { kind: 'jwe', verified: false, header: header.ok ? header.value : null }
}

function wrongCount(text: string, segments: readonly string[]): DecodedToken {
  const header = readSegment(segments[0] ?? '', 'header')
  const payload = segments.length > 1 ? readSegment(segments[1] ?? '', 'payload') : null
  const message = `${segments.length} segments, and a signed token has 3: ${
    segments.length < 3 ? 'the end is cut off' : 'too many dots, or two tokens stand together'
  }`
  return broken(
    { segment: 'whole', layer: 'segments', offset: text.length, message },
    header.ok ? header.value : null,
    payload?.ok === true ? payload.value : null,
  )
}

function readSegment(text: string, segment: SegmentName): SegmentReading {
  if (text === '')
    return {
      ok: false,
      where: { segment, layer: 'base64', offset: 0, message: 'this segment is empty' },
    }
  const base64 = readBase64url(text)
  if (!base64.ok)
    return {
      ok: false,
      where: { segment, layer: 'base64', offset: base64.offset, message: base64.message },
    }
  const utf8 = readUtf8(base64.bytes)
  if (!utf8.ok)
    return {
      ok: false,
      where: {
        segment,
        layer: 'utf8',
        offset: utf8.offset,
        message: 'the bytes are not UTF-8 text',
      },
    }
  const json = readJson(utf8.text)
  if (!json.ok)
    return {
      ok: false,
      where: { segment, layer: 'json', offset: json.offset, message: json.message },
    }
  if (!isObject(json.value))
    return {
      ok: false,
      where: { segment, layer: 'shape', offset: 0, message: 'a JSON object must stand here' },
    }
  return { ok: true, value: json.value, duplicates: json.duplicates, mended: base64.mended }
}

function broken(
  where: Breakage,
  header: JsonObject | null = null,
  claims: JsonObject | null = null,
): DecodedToken {
  return { kind: 'broken', verified: false, where, header, claims }
}
