import { hideCookieValues, isMixed, WORD_OF_STATE } from './credential-names.ts'
import {
  commandCredentials,
  configuredCredentials,
  signsOfCommands,
  signsOfConfigurations,
} from './command-credentials.ts'
import { type Edit, editsOf } from './edits.ts'
import { encodedJson } from './encoded-json.ts'
import { dotAt, findJwts, startOfJwt } from './jwt-candidates.ts'
import { formParts, listedCookies } from './form-parts.ts'
import { isVariable, namedValues } from './named-values.ts'
import type { Sign, Signs } from './sign-search.ts'
import { variableValues } from './variable-values.ts'

/**
 * Credentials known by their shape. Every entry says what is to be put in the place of what, and
 * visits each character a bounded number of times, so that a body of 50 MB costs no more than its
 * length.
 */
export interface Shape {
  /** One of them is in each text that it changes; null where a look for it costs little. */
  readonly signs: readonly Sign[] | null
  /** `signs` are those of the text. */
  readonly edits: (text: string, mark: string, signs: Signs) => readonly Edit[]
}

/** A line that a mail or a terminal broke behind a scheme; no name of a header stands in the next one. */
const BROKEN_LINE = String.raw`[ \t]{0,8}\r?\n[ \t>|]{0,12}(?=\(redacted\)|[\w.~+/=-]{16,4000}(?![\w~+/=:-]))`
const AUTHORIZATION_LINE = new RegExp(
  String.raw`(?:\b|(?<=\\[nrt]))((?:proxy-)?authorization\s{0,8}[:=]\s{0,8}\[?(?:[A-Za-z][\w-]{0,30}[ \t]{1,8}|(?:basic|bearer|jwt)${BROKEN_LINE})?)(<[^<>"'\\\r\n]{1,80}>|(?:[^\s"'\\,;\]&\x60]|&(?!(?:quot|apos|#))|\x60(?![\s.,;:!?)]|$))+)`,
  'gi',
)
/** `Authorization: Bearer and the API token`: the words of somebody who tells what is sent. */
const WORD_OF_PROSE =
  /^(?:and|or|the|an?|with|in|is|as|my|our|your|their|this|that|header|api|access|refresh|personal|user|app)$/i
const COOKIE_LINE = /(?:\b|(?<=\\[nrt]))(cookie2?:[ \t]{0,8})([^\r\n"'\\]+)/gi
/** How PowerShell’s sessions get their cookies. */
const COOKIE_OBJECT =
  /(System\.Net\.Cookie['"]?[ \t]{0,8}\(?[ \t]{0,8}\\{0,16}["'][^"'\r\n]{1,200}["'],[ \t]{0,8}\\{0,16}["'])([^"'\\\r\n]+)/gi
const SCHEME_AND_VALUE = new RegExp(
  String.raw`\b(bearer|jwt|basic|token)([ \t]{1,8}|%20|\+|(?<=basic|bearer)${BROKEN_LINE})([\w.~+/=-]{8,})`,
  'gi',
)
const ATLASSIAN_TOKEN =
  /(?<![A-Za-z0-9])(?:ATATT|ATCTT|ATSTT|ATCO|ATOA|ATBB)[\w.~+/=-]{15,}[\w~+/=-]/g
const atlassianToken: Sign = {
  starts: ['ATATT', 'ATCTT', 'ATSTT', 'ATCO', 'ATOA', 'ATBB'],
  pattern: /A/y,
}
const USER_INFO = /:\/\/([^\s/?#@"']{1,1280})@/g

const privateKey: Sign = { starts: ['PRIVATE KEY--'], pattern: /P/y }

/** What a shape that looks for names takes for the end of one. */
const NAME_ENDS = String.raw`(?:[\\"'\x60“”„‟‘’‚‛»&%=*[\]{}(^\u001b]|[\s+^]{0,64}(?:[:|>=%]|->|\/\*)|(?:[ \t]{1,8}|%20|\+|[ \t]{0,8}\r?\n[ \t>|]{0,12})[\w.~+/=-]{8})`
export const signOfAWord = `(?:jwt|acpt|assertion|(?<!page)token|secret|passw(?:or)?d|passphrase|(?:[-_ ]|api|access|private|signing|encryption)key|sig|signature|credential|authorization|authentication|cookies?2?|bearer|basic|oidc-[\\w-]{1,40}|oauth-(?:system|user))${NAME_ENDS}`
/** Most texts have none of them: a list of pages has its `nextPageToken`, which no shape takes. */
const word: Sign = {
  starts: [
    ...['jwt', 'acpt', 'assertion', 'token', 'secret', 'passw', 'passphrase', 'sig', 'credential'],
    ...['authorization', 'authentication', 'cookie', 'bearer', 'basic', 'oidc-', 'oauth-'],
    ...['-', '_', ' ', 'api', 'access', 'private', 'signing', 'encryption'].map(
      (before) => `${before}key`,
    ),
  ],
  pattern: new RegExp(signOfAWord, 'iy'),
}
/** A line that names what stands in the line of `value:` beside it. */
const line: Sign = {
  starts: ['value: '],
  pattern: /value: /y,
}

const withWords = (edits: Shape['edits']): Shape => ({ signs: [word, line], edits })

/** The credentials on the line behind their scheme: a text that is cut into its lines hides them by what they are. */
export function credentialsBehindLines(text: string): readonly string[] {
  return [...text.matchAll(SCHEME_BEFORE_LINE)].map(([, value = '']) => value)
}

const SCHEME_BEFORE_LINE = new RegExp(
  String.raw`\bauthorization\s{0,8}[:=]\s{0,8}(?:basic|bearer|jwt)${BROKEN_LINE}([\w.~+/=-]{16,4000})`,
  'gi',
)

/** In the order of use: whole values first, then what may stand in the middle of a text. */
const shapes: readonly Shape[] = [
  { signs: [privateKey], edits: privateKeys },
  { signs: null, edits: variableValues },
  { signs: signsOfConfigurations, edits: configuredCredentials },
  { signs: signsOfCommands, edits: commandCredentials },
  { signs: [startOfJwt], edits: wrappedTokens },
  { signs: [startOfJwt], edits: jsonWebTokens },
  { signs: [startOfJwt], edits: encodedJson },
  { signs: [atlassianToken], edits: (text, mark) => editsOf(text, ATLASSIAN_TOKEN, () => mark) },
  withWords(formParts),
  withWords(listedCookies),
  withWords((text, mark) => namedValues(text, mark)),
  withWords((text, mark) =>
    editsOf(text, AUTHORIZATION_LINE, (whole, lead = '', value = '') =>
      WORD_OF_STATE.test(value) || WORD_OF_PROSE.test(value) || isVariable(value)
        ? whole
        : lead + mark + closersBehind(value.replace(mark, 'x')),
    ),
  ),
  withWords((text, mark) =>
    editsOf(text, COOKIE_LINE, (_, lead = '', value = '') => lead + hideCookieValues(value, mark)),
  ),
  withWords((text, mark) => editsOf(text, COOKIE_OBJECT, (_, lead = '') => lead + mark)),
  withWords((text, mark) =>
    editsOf(text, SCHEME_AND_VALUE, (whole, scheme = '', gap = '', value = '') =>
      looksLikeCredential(scheme, value) ? scheme + gap + mark : whole,
    ),
  ),
  { signs: null, edits: users },
]

export const signsOfShapes: readonly Sign[] = [
  ...new Set(shapes.flatMap(({ signs }) => signs ?? [])),
]

/** Whether a text has a word beside which a credential may stand. */
export function hasWordOfCredentials(signs: Signs): boolean {
  return signs.has(word) || signs.has(line)
}

const shapesOfAnyText = shapes.filter(({ signs }) => signs === null)

/** The shapes that a text with these signs may have, in the order of use. */
export function shapesFor(found: Signs): readonly Shape[] {
  if (found.size === 0) return shapesOfAnyText
  return shapes.filter(({ signs }) => signs === null || signs.some((sign) => found.has(sign)))
}

/** What ends a sentence, or closes what was opened before the value, is none of it. */
function closersBehind(value: string): string {
  return /^[^<({“‘«]+?([”’»>)}]{0,3}[.:!?]?)$/.exec(value)?.[1] ?? ''
}

/** The password before a host; without one, a token in the place of the name. */
function users(text: string, mark: string): readonly Edit[] {
  if (!text.includes('@')) return []
  return editsOf(text, USER_INFO, (whole, info = '') => {
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

function privateKeys(text: string, mark: string): readonly Edit[] {
  const begin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g
  const edits: Edit[] = []
  for (let hit = begin.exec(text); hit !== null; hit = begin.exec(text)) {
    const close = text.indexOf('-----END', begin.lastIndex)
    const end = close < 0 ? text.length : close
    edits.push({ start: begin.lastIndex, end, text: mark })
    begin.lastIndex = end
  }
  return edits
}

/**
 * Compact JWS and JWE (RFC 7515 and 7516): `eyJ` opens a base64url JSON object. A hand-written scan,
 * as a regular expression that may begin inside a run of letters would be quadratic on one long run.
 */
function jsonWebTokens(text: string, mark: string): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = startOfToken(text, 0); at >= 0;) {
    const headerEnd = endOfSegment(text, at)
    const end = endOfToken(text, headerEnd)
    if (end >= 0) edits.push({ start: at, end, text: mark })
    at = startOfToken(text, Math.max(end, headerEnd))
  }
  return edits
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

/** Tokens that are broken over lines, or whose dots are percent-escaped, as the readers of pasted text find them. */
function wrappedTokens(text: string, mark: string): readonly Edit[] {
  return findJwts(text)
    .filter(({ token, start, decoded }) => decoded && !text.startsWith(token, start))
    .map(({ start, end }) => ({ start, end, text: mark }))
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
