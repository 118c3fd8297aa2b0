import { type Candidate, findJwts } from '../wire/jwt-candidates.ts'
import { asWritten, unredacted, type UnredactedText } from '../wire/unredacted.ts'

export interface FoundToken {
  readonly token: UnredactedText
  /** What was taken off, in words, in the order of the text. */
  readonly takenOff: readonly string[]
  /** The scheme word before the token exactly as it stood, white space included: `Bearer `. */
  readonly scheme: string | null
  readonly carriedBy: TokenCarrier
  /** How many further tokens the text holds. */
  readonly others: number
}

export type TokenCarrier =
  'authorization' | 'query-jwt' | 'form-assertion' | 'access-token' | 'session-header' | 'bare'

const API_TOKEN = /AT(?:ATT|CTT)3[\w.~+/=-]{16,}/
const SCHEME = /(?:^|[^A-Za-z0-9_-])((?:bearer|jwt|basic)(?:[ \t]+|%20|\+|:[ \t]*))$/i
const LOOK_BACK = 80

/** Characters beside a token: a header's name and scheme, the address of a page. */
const MOST_BESIDE_A_TOKEN = 300
const JWT_OR_API_TOKEN = /^(?:eyJ|AT(?:ATT|CTT)3)/

/**
 * Finds the token in a pasted text: a bare token, a header line, a log line, a URL, a curl command,
 * JSON, HTML. Takes off what stands around it and says so. Where the text holds no JWT, an
 * Atlassian API token, the word after a scheme, or a text of one word is taken. Null where there is
 * nothing of the sort. Linear in the text; never throws.
 */
export function findToken(text: string): FoundToken | null {
  const candidates = findJwts(text)
  const best = candidates.find((candidate) => candidate.decoded) ?? candidates[0]
  if (best !== undefined)
    return describe(
      text,
      best.decoded ? best : (wholeText(text, best) ?? best),
      candidates.length - 1,
    )
  return findOpaque(text)
}

/** A token with no more around it than what carried it: behind its line is at most the rest of it. */
export function isTokenAlone(text: string): boolean {
  const found = findToken(text)
  if (found === null || found.others > 0) return false
  const token = asWritten(found.token)
  const isShort = text.replace(/\s/g, '').length - token.length <= MOST_BESIDE_A_TOKEN
  const isWrapped = !/\n[^\n]*\S[ \t]+\S/.test(text)
  return isShort && isWrapped && (JWT_OR_API_TOKEN.test(token) || found.scheme !== null)
}

/** A token that is known by its own look, not by what stands before it. */
export function holdsToken(text: string): boolean {
  const found = findToken(text)
  return found !== null && JWT_OR_API_TOKEN.test(asWritten(found.token))
}

/** A bare token with a character that tokens do not have: taken whole, so that the place is named. */
function wholeText(text: string, { start }: Candidate): Candidate | null {
  const token = text.trim()
  if (/\s/.test(token) || text.indexOf(token) !== start) return null
  return { token, start, end: start + token.length, joined: false, decoded: false }
}

function findOpaque(text: string): FoundToken | null {
  const api = API_TOKEN.exec(text)
  if (api !== null) {
    return describe(
      text,
      {
        token: api[0],
        start: api.index,
        end: api.index + api[0].length,
        joined: false,
        decoded: false,
      },
      0,
    )
  }
  const named =
    /(?:(?:bearer|basic|jwt)[ \t]+|"?access_token"?[=:][ \t]*"?)([\w.~+/=:-]{8,})/i.exec(text)
  const token = named?.[1]
  if (named !== null && token !== undefined) {
    const start = named.index + named[0].length - token.length
    return describe(
      text,
      { token, start, end: start + token.length, joined: false, decoded: false },
      0,
    )
  }
  return oneWord(text)
}

function oneWord(text: string): FoundToken | null {
  const word = text.trim().replace(/^["'`]|["'`]$/g, '')
  if (word === '' || /\s/.test(word)) return null
  const start = text.indexOf(word)
  return describe(
    text,
    { token: word, start, end: start + word.length, joined: false, decoded: false },
    0,
  )
}

const CARRIERS: readonly (readonly [RegExp, TokenCarrier, string])[] = [
  [/(?:^|[?&\s"';])jwt=$/, 'query-jwt', 'the query parameter “jwt”'],
  [
    /(?:^|[?&\s"';])assertion=$|"assertion"\s*:\s*"$/,
    'form-assertion',
    'the form field “assertion”',
  ],
  [/access_token"?\s*[=:]\s*"?$/, 'access-token', 'the field “access_token”'],
  [
    /(?:^|[?&\s"';])acpt=$|x-acpt["']?\s*[:=]\s*["']?$/i,
    'session-header',
    'the session token’s header “X-acpt”',
  ],
]

function describe(text: string, candidate: Candidate, others: number): FoundToken {
  const before = text
    .slice(Math.max(0, candidate.start - LOOK_BACK), candidate.start)
    .replace(/%(3D|3F|26|22|27)/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  const takenOff: string[] = []
  const scheme = SCHEME.exec(before)?.[1] ?? null
  const carrier = CARRIERS.find(([pattern]) => pattern.test(before))
  const quote = /["'`“”‘’]$/.exec(before)
  if (scheme !== null) takenOff.push(`the scheme “${scheme.trim()}”`)
  if (carrier !== undefined) takenOff.push(carrier[2])
  if (quote !== null) takenOff.push('quotes')
  if (candidate.joined) takenOff.push('line breaks inside the token')
  const asItStood = text.slice(candidate.start, candidate.end)
  if (!candidate.joined && asItStood.includes('%')) takenOff.push('URL-encoding')
  if (takenOff.length === 0 && text.trim() !== candidate.token)
    takenOff.push('the text around the token')
  return {
    token: unredacted(candidate.token),
    takenOff,
    scheme,
    carriedBy:
      scheme !== null && isHeader(before.slice(0, -scheme.length))
        ? 'authorization'
        : (carrier?.[1] ?? 'bare'),
    others,
  }
}

/** The scheme word counts as one where the header's name, or nothing, stands before it. */
function isHeader(beforeScheme: string): boolean {
  return /authorization["']?\s*[:=]\s*["']?$/i.test(beforeScheme) || /^\s*["']?$/.test(beforeScheme)
}
