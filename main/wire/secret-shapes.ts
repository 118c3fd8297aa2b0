import { hideCookieValues, isMixed } from './credential-names.ts'
import { hideInCurl } from './curl-credentials.ts'
import { findJwts } from './jwt-candidates.ts'
import { hideNamedValues } from './named-values.ts'

/**
 * Credentials known by their shape. Every entry takes a text to a text and visits each character a
 * bounded number of times, so that a body of 50 MB costs no more than its length.
 */
export type Shape = (text: string, mark: string) => string

const AUTHORIZATION_LINE =
  /(?:\b|(?<=\\[nrt]))((?:proxy-)?authorization\s{0,8}[:=]\s{0,8}\[?(?:[A-Za-z][\w-]{0,30}[ \t]{1,8})?)([^\s"'\\,;\]]+)/gi
/** What a message says of a credential, or a setting of one. */
const WORD_OF_STATE =
  /^(?:true|false|null|nil|none|undefined|required|missing|optional|invalid|expired|failed|denied|empty|unset)[.!]?$/i
const COOKIE_LINE = /(?:\b|(?<=\\[nrt]))(cookie2?:[ \t]{0,8})([^\r\n"'\\]+)/gi
const SCHEME_AND_VALUE = /\b(bearer|jwt|basic|token)([ \t]{1,8}|%20|\+)([\w.~+/=-]{8,})/gi
const ATLASSIAN_TOKEN =
  /(?<![A-Za-z0-9])(?:ATATT|ATCTT|ATSTT|ATCO|ATOA|ATBB)[\w.~+/=-]{15,}[\w~+/=-]/g
const USER_INFO = /:\/\/([^\s/?#@"']{1,1280})@/g

/** The table, in the order of use: whole values first, then what may stand in the middle of a text. */
export const shapes: readonly Shape[] = [
  hidePrivateKeys,
  hideInCurl,
  hideWrappedTokens,
  hideJsonWebTokens,
  hideBesideWords,
  (text, mark) => (text.includes('AT') ? text.replace(ATLASSIAN_TOKEN, mark) : text),
  (text, mark) => (text.includes('@') ? hideUsers(text, mark) : text),
]

/**
 * What each of `wordShapes` needs to change a text: one of its words, with one of what it takes for
 * the end of a name. Most texts have none (a list of pages has its `nextPageToken`, which no shape
 * takes), and one look for it costs a third of a look by each.
 */
const NAME_ENDS = String.raw`(?:[\\"'\x60“”„‟‘’‚‛&%=[\u001b]|\s{0,64}(?:[:|>=]|%3)|(?:[ \t]{1,8}|%20|\+)[\w.~+/=-]{8})`
const SIGN_OF_A_WORD = new RegExp(
  `(?:jwt|acpt|assertion|(?<!page)token|secret|passw(?:or)?d|passphrase|(?<=[-_ ]|api|access|private|signing|encryption)key|sig|signature|credential|authorization|authentication|cookie2?|bearer|basic)${NAME_ENDS}`,
  'i',
)
/** On its own: as another alternative above it would double the time that those take. */
const SIGN_OF_A_HEADER = new RegExp(`(?:oidc-[\\w-]{1,40}|oauth-(?:system|user))${NAME_ENDS}`, 'i')

const wordShapes: readonly Shape[] = [
  hideNamedValues,
  (text, mark) =>
    text.replace(AUTHORIZATION_LINE, (whole: string, lead: string, value: string) =>
      WORD_OF_STATE.test(value) ? whole : lead + mark,
    ),
  (text, mark) =>
    text.replace(
      COOKIE_LINE,
      (_, lead: string, value: string) => lead + hideCookieValues(value, mark),
    ),
  (text, mark) =>
    text.replace(SCHEME_AND_VALUE, (whole: string, scheme: string, gap: string, value: string) =>
      looksLikeCredential(scheme, value) ? scheme + gap + mark : whole,
    ),
]

function hideBesideWords(text: string, mark: string): string {
  return SIGN_OF_A_WORD.test(text) || SIGN_OF_A_HEADER.test(text)
    ? wordShapes.reduce((left, hide) => hide(left, mark), text)
    : text
}

/** The password before a host; without one, a token in the place of the name. */
function hideUsers(text: string, mark: string): string {
  return text.replace(USER_INFO, (whole: string, info: string) => {
    const colon = info.indexOf(':')
    if (colon >= 0) return `://${info.slice(0, colon + 1)}${mark}@`
    return isMixed(info, 16) ? `://${mark}@` : whole
  })
}

/** Error texts say "Basic authentication with passwords is deprecated": a word is no credential. */
function looksLikeCredential(scheme: string, value: string): boolean {
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').includes(':')
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  // `expired-2024-01-01`: words and a date.
  return /^bearer$/i.test(scheme) || !/^(?:[a-z]+|\d{1,4})(?:[-_.](?:[a-z]+|\d{1,4}))*$/.test(value)
}

function hidePrivateKeys(text: string, mark: string): string {
  const begin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g
  const pieces: string[] = []
  let from = 0
  for (let hit = begin.exec(text); hit !== null; hit = begin.exec(text)) {
    const close = text.indexOf('-----END', begin.lastIndex)
    const end = close < 0 ? text.length : close
    pieces.push(text.slice(from, begin.lastIndex), mark)
    from = end
    begin.lastIndex = end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

/**
 * Compact JWS and JWE (RFC 7515 and 7516): `eyJ` opens a base64url JSON object. A hand-written scan,
 * as a regular expression that may begin inside a run of letters would be quadratic on one long run.
 */
function hideJsonWebTokens(text: string, mark: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = startOfToken(text, 0); at >= 0;) {
    const headerEnd = endOfSegment(text, at)
    const end = endOfToken(text, headerEnd)
    if (end >= 0) {
      pieces.push(text.slice(from, at), mark)
      from = end
    }
    at = startOfToken(text, Math.max(end, headerEnd))
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

/** Index of the next `eyJ`. Looked for by its `J`, as `indexOf` stops at every first letter: `e` is everywhere. */
function startOfToken(text: string, from: number): number {
  let at = text.indexOf('J', from + 2)
  while (at >= 0 && !text.startsWith('ey', at - 2)) at = text.indexOf('J', at + 1)
  return at < 0 ? -1 : at - 2
}

/** Index behind the token whose header ends here, or -1 where this is no token. */
function endOfToken(text: string, headerEnd: number): number {
  const dot = dotAt(text, headerEnd)
  if (dot === 0) return -1
  const payload = headerEnd + dot
  let end = endOfSegment(text, payload)
  if (dotAt(text, end) === 0) return text.startsWith('eyJ', payload) ? end : -1
  for (let segment = 0; segment < 3 && dotAt(text, end) > 0; segment += 1)
    end = endOfSegment(text, end + dotAt(text, end))
  return end
}

const ESCAPED_DOT = /\\{1,8}u002e|%2e|&#46;|&#x2e;/iy

/** Length of the dot that stands here, plain or escaped; 0 where none does. */
function dotAt(text: string, at: number): number {
  const next = text[at]
  if (next === '.') return 1
  if (next !== '\\' && next !== '%' && next !== '&') return 0
  ESCAPED_DOT.lastIndex = at
  return ESCAPED_DOT.test(text) ? ESCAPED_DOT.lastIndex - at : 0
}

/** Tokens that are broken over lines, or whose dots are percent-escaped, as the readers of pasted text find them. */
function hideWrappedTokens(text: string, mark: string): string {
  const pieces: string[] = []
  let from = 0
  for (const { token, start, end, decoded } of findJwts(text)) {
    if (!decoded || text.startsWith(token, start)) continue
    pieces.push(text.slice(from, start), mark)
    from = end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

function endOfSegment(text: string, start: number): number {
  let at = start
  while (at < text.length && isBase64Url(text.charCodeAt(at))) at += 1
  return at
}

function isBase64Url(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 45 ||
    code === 95
  )
}
