import type { SentByCode } from '../../../contract/diagnosis.ts'
import type { Resolve } from './literals.ts'
import { looksLikePassword } from './literal-secrets.ts'
import { lostIn } from './lost-credentials.ts'

type CodeCredential = SentByCode['credentials'][number]

/** A line of code without its comment. */
export interface CodeLine {
  readonly entry: number
  readonly line: string
  /** A remark in it speaks of an API token. */
  readonly isOfToken: boolean
}

type Found = Omit<CodeCredential, 'entry'>

/** The credentials that lines of code put on requests, in their order, whatever the language. */
export function credentialsIn(lines: readonly CodeLine[], resolve: Resolve): CodeCredential[] {
  const lost = lostIn(lines.map(({ line }) => line))
  return lines.flatMap(({ entry, line }, at) => {
    const found =
      lost(line) ??
      ofHeader(line, resolve) ??
      ofCall(line, resolve) ??
      ofAddress(line, resolve) ??
      ofPair(line, resolve) ??
      ofOption(lines, at, resolve)
    return found === null ? [] : [{ entry, ...found }]
  })
}

/** The header in a table, a call, an assignment or a text of its own. */
const HEADER = /(["'`]?)\bAuthorization["'`]?\]?\s*(?::|,|:?=(?![=>])|=>|\bto\b)\s*(\S.*)$/i
/** The scheme as it begins the value, behind what a language has before a text. */
const SCHEME =
  /^(?:(?:new|await|f|[\w.]*(?:format|Sprintf|AuthenticationHeaderValue)\s*\()\s*)*@?\$?(["'`]?)(Bearer|JWT|Basic|Token)(?![\w-])(.*)$/is

function ofHeader(line: string, resolve: Resolve): Found | null {
  const [, quote = '', value] = HEADER.exec(line) ?? []
  if (value === undefined) return null
  const own = SCHEME.exec(value)
  const [, mark = '', word = '', rest = ''] = own ?? SCHEME.exec(definitionOf(value, resolve)) ?? []
  const scheme = schemeOf(word)
  if (scheme === undefined) return null
  // The quotes may be around the name and the value, as curl and PHP take them.
  if (mark === '' && quote === '' && ENCODED.test(rest)) return null
  const expression = referencesIn(rest.split('\n')[0] ?? '', mark === '' ? quote : mark)
  if (expression === '') return null
  const kind = kindOf(expression, resolve)
  // Other products take their own tokens behind this word.
  if (/^token$/i.test(word) && kind !== 'access-token') return null
  return {
    scheme,
    kind,
    ...(scheme !== 'basic' && !/^(?:Bearer|JWT)$/.test(word) && { isMiscased: true as const }),
    isEncoded:
      scheme !== 'basic' ? null : ENCODES.test(rest) ? true : isEncoded(expression, resolve),
  }
}

function schemeOf(word: string): CodeCredential['scheme'] | undefined {
  const small = word.toLowerCase()
  if (small === 'token') return 'bearer'
  return (['bearer', 'jwt', 'basic'] as const).find((one) => one === small)
}

/** What a log prints of a command, without quotes. */
const ENCODED = /^ +(?=\S*[\d=])[A-Za-z0-9+/_-]{8,}={0,2}(?: |$)/

const NAME_ALONE = /^["'`]?[$@]?\{?((?:\w+(?:\.|->))*[A-Za-z_]\w*)\}?["'`]?\s*[,;)\]}]*\s*$/

/** The value of the one name that a header is set to. */
function definitionOf(value: string, resolve: Resolve): string {
  const name = NAME_ALONE.exec(value)?.[1]
  return (name === undefined ? '' : (resolve(name.replace(/^.*\W/, '')) ?? '')).trim()
}

const BEARER_CALL =
  /\.(?:setBearerAuth|bearer_?auth|withToken|SetAuthToken)\(\s*([^)]+)|-Authentication\s+Bearer\s+-Token\s+(\S+)/i
const BASIC_CALL =
  /\b(?:auth|basic_auth)\s*=\s*\(\s*([^,()]+),\s*([^()]+(?:\([^()]*\))?)\)|\b(?:HTTPBasicAuth|Credentials\.basic|HttpBasicAuthenticator)\(\s*([^,()]+),\s*([^()]+)\)|\.(?:setBasicAuth|basic_?auth|withBasicAuth)[(\s]\s*([^,()]+),\s*([^(),]+)/i

function ofCall(line: string, resolve: Resolve): Found | null {
  const bearer = BEARER_CALL.exec(line)
  if (bearer !== null) {
    const kind = kindOf(referencesIn(bearer[1] ?? bearer[2] ?? '', ''), resolve)
    return { scheme: 'bearer', kind, isEncoded: null }
  }
  const pair = BASIC_CALL.exec(line)
  return pair === null ? null : basic(pair[2] ?? pair[4] ?? pair[6] ?? '', resolve)
}

const REFERENCE = String.raw`[$#]{0,2}\{?[$@]?[A-Za-z_]\w{0,60}(?:(?:\.|->)\w{1,60}|\[[^\]\s]{1,60}\]|\(\)){0,6}\}?`
const QUOTE = String.raw`["'\x60]?`
/** A name and a secret with a colon between, as languages join them or put them in. */
const PAIR = new RegExp(
  String.raw`${REFERENCE}\s*${QUOTE}\s*(?:\+|\.)?\s*${QUOTE}:${QUOTE}\s*(?:\+|\.)?\s*${QUOTE}(${REFERENCE})|(?:%s:%s|\{0?\}:\{1?\})${QUOTE}\s*[,%]?\s*(?:-f\s*|\.format)?\(?\s*${QUOTE}${REFERENCE}${QUOTE}\s*,?\s*${QUOTE}(${REFERENCE})`,
)
const TAKES_PAIR = /\bCURLOPT_USERPWD\b|(?:^|\s)(?:-u|--user)[\s=]|base64|btoa\(|b64/i
const ENCODES = /base64|btoa\(|b64|pack\(["']m/i

/** `-u name:literal`, and a name and a literal in one text that is made for Basic. */
const LITERAL_PAIR =
  /(?:^|\s)(?:-u|--user)[ =]?(["']?)[\w.@+-]{1,80}:([^\s"'$]{3,80})\1(?=\s|$)|(?:\b(?:pair|creds?|credentials?|auth\w{0,10}|basic\w{0,10}|user_?pass\w{0,6})\s*=|base64|btoa\(|b64)[^"'`\n]{0,80}(["'`])[\w.@+-]{2,60}:([^\s"'`:/${}]{3,60})\3/i

function ofPair(line: string, resolve: Resolve): Found | null {
  const [, , ofCommand, , ofText] = LITERAL_PAIR.exec(line) ?? []
  const literal = ofCommand ?? ofText
  if (literal !== undefined) return { ...BASIC, kind: kindOfLiteral(literal) }
  if (!TAKES_PAIR.test(line)) return null
  const [, joined, formatted] = PAIR.exec(line) ?? []
  const secret = joined ?? formatted
  return secret === undefined ? null : basic(secret, resolve)
}

const BASIC = { scheme: 'basic', isEncoded: true } as const

function basic(secret: string, resolve: Resolve): Found {
  const literal = LITERAL.exec(secret)?.[2]
  const kind =
    literal === undefined ? kindOf(referencesIn(secret, ''), resolve) : kindOfLiteral(literal)
  return { ...BASIC, kind }
}

/** One text and nothing else, in which nothing is put. */
const LITERAL = /^\s*[rub@]?(["'`])((?:[^"'`${}]|\$\$|\$(?![A-Za-z_{])){1,120})\1\s*$/

/** Written in the place of a secret that is not shown. */
const STANDS_IN =
  /^(?:my|your|the|some|a)?[ _-]?(?:jira|user|api)?[ _-]?(?:passw\w*|pass|pwd?|secret)\d*$/i

function kindOfLiteral(literal: string): CodeCredential['kind'] {
  if (API_TOKEN.test(literal)) return 'api-token'
  if (!looksLikePassword(literal)) return 'unknown'
  return STANDS_IN.test(literal) ? 'perhaps-password' : 'password'
}

/** Name and secret in the address: before the host, or in the query as servers of one’s own take it. */
const IN_HOST = new RegExp(
  String.raw`\bhttps?:\/\/(?:${REFERENCE}|[\w.%+-]{1,60}):(?:(${REFERENCE})|([^\s"'\x60@/$]{3,60}))@`,
)
const IN_QUERY = /\bos_username=.*\bos_password=|\bos_password=.*\bos_username=/

function ofAddress(line: string, resolve: Resolve): Found | null {
  if (IN_QUERY.test(line)) return { ...BASIC, kind: 'password' }
  const [, reference, literal] = IN_HOST.exec(line) ?? []
  if (reference !== undefined) return basic(reference, resolve)
  return literal === undefined ? null : { ...BASIC, kind: kindOfLiteral(literal) }
}

/** An option of a client, or an argument: `password: …`, `:password => …`, `password=…`, `{ username, password }`. */
const PASSWORD_OPTION =
  /(?<![\w$.>])(?::|["'`])?(?:password|passwd)["'`]?\s*(?:=>|[:=](?![=:]))\s*(\S[^,;]{0,160})|[{,]\s*(password)\s*[,}]/i
const USER_OPTION =
  /(?<![\w$.>])(?::|["'`])?(?:user_?name|user|login|email)\b["'`]?\s*(?:=>|[:=,](?![=:]))/i
/** What a client is made for. */
const SITE_OPTION =
  /\.atlassian\.net\b|(?<![\w$.>])(?::|["'`])?(?:site|host|server|url|base_?url|endpoint|domain)\b["'`]?\s*(?:=>|[:=,](?![=:]))/i
const FARTHEST_OPTION = 5

function ofOption(lines: readonly CodeLine[], at: number, resolve: Resolve): Found | null {
  const [, value, shorthand] = PASSWORD_OPTION.exec(lines[at]?.line ?? '') ?? []
  const secret = (value ?? shorthand)?.replace(
    value?.includes('[') === true ? /[\s)}]+$/ : /[\s)}\]]+$/,
    '',
  )
  if (secret === undefined) return null
  const around = lines
    .slice(Math.max(0, at - FARTHEST_OPTION), at + FARTHEST_OPTION)
    .map(({ line }) => line)
  const isOfClient = [USER_OPTION, SITE_OPTION].every((one) =>
    around.some((line) => one.test(line)),
  )
  if (!isOfClient) return null
  const found = basic(secret.replace(KEY, '.$1'), resolve)
  return found.kind === 'password' && !LITERAL.test(secret)
    ? { ...found, kind: 'perhaps-password' }
    : found
}

/** A literal that is known by its look; where it stands in quotes, nothing else of them is. */
const API_TOKEN = /AT(?:ATT|CTT)\w[\w.~+/=-]{8,}/
/** The key of a table, or the name of a variable of the environment: `ENV['X']`, `os.getenv("X")`. */
const KEY =
  /(?:(?<=[\w\])])\[\s*|\b(?:getenv|env|environ\.get|fetch|getProperty|credentials|secret)\(\s*)["']([A-Za-z_]\w{0,60})["']\s*[\])]/g
const PUT_IN = /[$#]\{([^}]{1,120})\}|\{([A-Za-z_][^{}]{0,120})\}|\$([A-Za-z_]\w*)/g

/**
 * What of an expression is no literal: names, calls, and what is put into a text. A literal is a
 * credential that was sent, and is not looked at.
 */
function referencesIn(expression: string, opened: string): string {
  if (API_TOKEN.test(expression)) return 'api_token'
  let quote = opened
  let piece = ''
  const out: string[] = []
  const close = (): void => {
    if (quote === '') out.push(piece)
    else out.push(...[...piece.matchAll(PUT_IN)].map(([, a, b, c]) => a ?? b ?? c ?? ''))
    if (quote !== '' && /%s|:/.test(piece)) out.push(piece.replace(/[^%s:]/g, ''))
    piece = ''
  }
  for (let at = 0; at < expression.length; at += 1) {
    const char = expression.charAt(at)
    // What follows a text and is not joined to it is another argument of a command.
    if (quote !== '' && char === quote && !/^\s*[+.,%)&]/.test(expression.slice(at + 1, at + 4)))
      break
    if (quote === '' ? /["'`]/.test(char) : char === quote) {
      close()
      quote = quote === '' ? char : ''
    } else piece += char
  }
  close()
  return out
    .join(' ')
    .replace(/[\s,;)\]}+.\\]+$/, '')
    .trim()
}

const OF_API_TOKEN =
  /api_?(?:token|key)|(?:jira|atlassian|confluence)_?(?:token|pat)\b|personal_?access_?token|AT(?:ATT|CTT)\w{8}|\bpat\b/i
const OF_PASSWORD = /pass(?:word|wd|phrase|wort)?$|pwd?$/i
/** What the page of a module is given by the browser's API. */
const OF_CONTEXT = /\bcontext\.getToken\(|\bgetContextToken\(|\bcontext_?(?:token|jwt)\b/i
/** What the product has put into the address of a page. */
const OF_PAGE =
  /\b(?:query|args|_?GET|_REQUEST|params|parameters|searchParams|QueryString)(?:\(\))?(?:(?:\.|->)(?:get|fetch))?(?:\??\.|\(?\[?["':]{1,2}|\(["'])jwt\b|\b(?:getParameter|queryParam|FormValue|getQueryParam\w{0,4}|query)\(["']jwt\b|\bi?frame_?(?:jwt|token)\b/i
const OF_ACCESS_TOKEN = /access_?token|oauth_?token/i
const SIGNS =
  /\bjwt\.(?:sign|encode)|JWT::encode|JWT\.(?:create|encode)|encodeSymmetric|Jwts\.builder|SignedString|SignJWT|encode_?token\(|\bjwt encode\b|(?:create|generate|make|build|new|sign)[_-]?jwt\b/i
/** An assertion is signed by the same calls, and is exchanged. */
const ASSERTS = /assertion|urn:atlassian:connect/i
const OWN_JWT = /^(?:app|connect|signed|my)?_?jwt(?:_?token)?$/i

function kindOf(expression: string, resolve: Resolve): CodeCredential['kind'] {
  const names: readonly string[] = expression.match(/[A-Za-z_]\w*/g) ?? []
  const meant = [expression, ...names.map((one) => resolve(one) ?? '')].join('\n')
  if (OF_PAGE.test(meant)) return 'page-token'
  if (OF_CONTEXT.test(meant)) return 'context-token'
  if (OF_ACCESS_TOKEN.test(meant)) return 'access-token'
  if (SIGNS.test(meant)) return ASSERTS.test(meant) ? 'unknown' : 'app-jwt'
  if (OF_API_TOKEN.test(meant)) return 'api-token'
  if (names.some((name) => OWN_JWT.test(name))) return 'app-jwt'
  const isSecret = names.some((name) => OF_PASSWORD.test(name))
  return isSecret && !/token|key/i.test(meant) ? 'password' : 'unknown'
}

/** Of a text that two names are put into. */
const COLON = /(?:^|\s):(?=\s|$)/

function isEncoded(expression: string, resolve: Resolve): boolean | null {
  if (ENCODES.test(expression)) return true
  const [only, ...others] = expression.match(/[A-Za-z_]\w*/g) ?? []
  if (only !== undefined && others.length === 0) {
    const set = resolve(only)
    if (set === null) return null
    return ENCODES.test(set) ? true : PAIR.test(set) ? false : null
  }
  const isPair =
    /\w[^\w:]*:[^\w:]*\w/.test(expression) || (others.length > 0 && COLON.test(expression))
  return isPair && !/[(?]/.test(expression) ? false : null
}
