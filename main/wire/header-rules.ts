/**
 * A header that the HTTP stack writes itself, and why: a second one would make two meanings of one
 * message. It is refused in a draft, left behind by an import and left out of an export.
 */
interface StackHeader {
  /** Lower case. */
  readonly name: string
  readonly why: string
}

const CONNECTION = 'It belongs to the connection at hand.'
const BODY = 'It follows from the body.'
const TRAILERS = 'Trailers are not read.'
const VERSION = 'HTTP/1.1 is spoken throughout.'

/**
 * Those of the connection (RFC 9110 7.6.1), of the framing (RFC 9112 6), and `Expect`, which undici
 * does not send.
 */
export const stackHeaders: readonly StackHeader[] = [
  { name: 'host', why: 'It follows from the URL.' },
  { name: 'connection', why: CONNECTION },
  { name: 'keep-alive', why: CONNECTION },
  { name: 'proxy-connection', why: CONNECTION },
  { name: 'content-length', why: BODY },
  { name: 'transfer-encoding', why: BODY },
  { name: 'expect', why: 'The body is sent with the head, without a question.' },
  { name: 'te', why: TRAILERS },
  { name: 'trailer', why: TRAILERS },
  { name: 'upgrade', why: VERSION },
  { name: 'http2-settings', why: VERSION },
]

const reasons = new Map(stackHeaders.map(({ name, why }) => [name, why]))

/** Why the stack writes a header of this name itself; null for one that may be set. */
export function whyStackWrites(name: string): string | null {
  return reasons.get(name.toLowerCase()) ?? null
}

// RFC 9110 5.6.2: method and field name are tokens; 5.5: a value is printable, obs-text included.
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const FIELD_VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/

/** Whether this can be a method or the name of a header. */
export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** Whether this can be the value of a header: Latin-1 without control characters. */
export function isFieldValue(text: string): boolean {
  return FIELD_VALUE.test(text)
}
