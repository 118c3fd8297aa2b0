/**
 * Credentials known by their shape. Every entry takes a text to a text and visits each character a
 * bounded number of times, so that a body of 50 MB costs no more than its length.
 */
export type Shape = (text: string, mark: string) => string

const NAMES = [
  'jwt',
  'acpt',
  'assertion',
  'client_assertion',
  '(?:access|refresh|id|session|api|auth|bearer|app[-_]?system|app[-_]?user)(?:[-_]|%5F)?token',
  'token',
  '(?:client|shared)(?:[-_]|%5F)?secret',
  'secret',
  'password',
  'passwd',
  '(?:api|access|private)[-_]?key',
  'sig',
  'X-Amz-Signature',
  'X-Amz-Security-Token',
  'X-Amz-Credential',
].join('|')

// Begins with the quote, not with the backslashes that may precede it: a fixed first character lets
// the engine skip to it. The names are tried only there.
const FIELD_START = new RegExp(
  `["'](?:${NAMES}|authorization|cookie|set-cookie|x-acpt)(\\\\{0,8})["']\\s{0,64}(?:,\\s{0,64}\\1["']value\\1["']\\s{0,64})?(?:=>|[:,])\\s{0,64}\\1(["'])`,
  'gi',
)
// What stands around an equals sign. Tried at each sign alone, as `indexOf` finds it many times
// faster than a pattern does; two patterns, as the escaped sign is rare.
const PARAMETER = `(?<=(?:^|[?&#;\\s"'{,]|%3F|%26)(?:[\\w-]{0,40}[-_])?(?:${NAMES})(?:\\[\\])?(?:=|%3D))[^&#;\\s"'<>\\\\]+`
const PARAMETER_VALUE = new RegExp(PARAMETER, 'imy')
const ESCAPED_PARAMETER = new RegExp(`(%3D)${PARAMETER}`, 'gim')
const AUTHORIZATION_LINE =
  /\b((?:proxy-)?authorization\s{0,8}[:=]\s{0,8}\[?(?:[A-Za-z][\w-]{0,30}[ \t]{1,8})?)([^\s"'\\,;\]]+)/gi
/** Names that mean a credential beyond doubt, before what stands between name and value in a log, a table or XML. */
const NAMED = `(?<=(?:^|[^\\w-])(?:[\\w-]{0,40}[-_])?(?:(?:access|refresh|id|session|api|auth|bearer)[-_]?token|(?:client|shared)[-_]?secret|password|passwd|(?:api|access|private)[-_]?key) {0,16})`
const NAMED_VALUE = new RegExp(
  `${NAMED}(?:=>|[:|>])[ \\t]{0,16}["']?([^\\s"'<>|,;(){}[\\]\\\\]{4,})`,
  'iy',
)
/** What a message says of a credential, or a setting of one. */
const WORD_OF_STATE =
  /^(?:true|false|null|nil|none|undefined|required|missing|optional|invalid|expired|failed|denied|empty|unset)[.!]?$/i
const PAGING = /(?:page|cursor|next|sync|continuation)[-_]?(?:token)?$/i
const PAGING_NEARBY =
  /["'](?:isLast|nextPage|maxResults|startAt|pageSize|hasNext(?:Page)?|cursor)\\?["']/
const COOKIE_LINE = /\b(cookie2?:[ \t]{0,8})([^\r\n"'\\]+)/gi
const SCHEME_AND_VALUE = /\b(bearer|jwt|basic|token)([ \t]{1,8}|%20|\+)([\w.~+/=-]{8,})/gi
const ATLASSIAN_TOKEN = /(?<![A-Za-z0-9])(?:ATATT|ATCTT|ATSTT|ATCO|ATOA|ATBB)[\w=-]{16,}/g
const USER_INFO = /(:\/\/[^\s/?#@:"']{0,256}:)([^\s/?#@"']{1,1024})@/g

/** The table, in the order of use: whole values first, then what may stand in the middle of a text. */
export const shapes: readonly Shape[] = [
  hidePrivateKeys,
  hideBesideWords,
  hideJsonWebTokens,
  (text, mark) => text.replace(ATLASSIAN_TOKEN, mark),
  (text, mark) =>
    text.includes('@') ? text.replace(USER_INFO, (_, lead: string) => `${lead}${mark}@`) : text,
]

/**
 * What each of `wordShapes` needs to change a text: one of its words, with one of what it takes for
 * the end of a name. Most texts have none (a list of pages has its `nextPageToken`, which no shape
 * takes), and one look for it costs a third of a look by each.
 */
const SIGN_OF_A_WORD = new RegExp(
  `(?:jwt|acpt|assertion|(?<!page)token|secret|password|passwd|(?:api|access|private)[-_]?key|sig|signature|credential|authorization|cookie2?|bearer|basic)` +
    `(?:\\\\{0,8}["']|(?:\\[\\])?[=%]|\\s{0,16}[:=|>]|(?:[ \\t]{1,8}|%20|\\+)[\\w.~+/=-]{8})`,
  'i',
)

const wordShapes: readonly Shape[] = [
  hideFields,
  (text, mark) =>
    text.replace(AUTHORIZATION_LINE, (whole: string, lead: string, value: string) =>
      WORD_OF_STATE.test(value) ? whole : lead + mark,
    ),
  (text, mark) =>
    text.replace(
      COOKIE_LINE,
      (_, lead: string, value: string) => lead + hideCookieValues(value, mark),
    ),
  hideParameters,
  hideNamed,
  (text, mark) =>
    text.replace(SCHEME_AND_VALUE, (whole: string, scheme: string, gap: string, value: string) =>
      looksLikeCredential(scheme, value) ? scheme + gap + mark : whole,
    ),
]

function hideBesideWords(text: string, mark: string): string {
  return SIGN_OF_A_WORD.test(text)
    ? wordShapes.reduce((left, hide) => hide(left, mark), text)
    : text
}

/** Keeps names and attributes: `a=1; b=2` says which cookies were there, not what they hold. */
export function hideCookieValues(header: string, mark: string): string {
  const attributes =
    /^(?:path|domain|expires|max-age|samesite|secure|httponly|partitioned|priority)$/i
  return header
    .split(';')
    .map((piece) => {
      const at = piece.indexOf('=')
      if (at < 0)
        return attributes.test(piece.trim()) || piece.trim() === ''
          ? piece
          : piece.replace(/\S.*$/s, mark)
      return attributes.test(piece.slice(0, at).trim()) ? piece : `${piece.slice(0, at)}=${mark}`
    })
    .join(';')
}

/** Error texts say "Basic authentication with passwords is deprecated": a word is no credential. */
function looksLikeCredential(scheme: string, value: string): boolean {
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').includes(':')
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  // `expired-2024-01-01`: words and a date.
  return /^bearer$/i.test(scheme) || !/^(?:[a-z]+|\d{1,4})(?:[-_.](?:[a-z]+|\d{1,4}))*$/.test(value)
}

/** `"sharedSecret":"…"`, also inside a JSON text that is itself a JSON string; cut-off values too. */
function hideFields(text: string, mark: string): string {
  const pieces: string[] = []
  let from = 0
  FIELD_START.lastIndex = 0
  for (let hit = FIELD_START.exec(text); hit !== null; hit = FIELD_START.exec(text)) {
    const start = FIELD_START.lastIndex
    const end = endOfString(text, start, hit[2] ?? '"', (hit[1] ?? '').length)
    if (!isOther(text, hit, start, end)) {
      pieces.push(text.slice(from, start), end > start ? mark : '')
      from = end
    }
    FIELD_START.lastIndex = end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

/** A list that goes on with another name (`"jwt","level":40`), or the place in a list of pages. */
function isOther(text: string, hit: RegExpExecArray, start: number, end: number): boolean {
  const name = hit[0].slice(1).toLowerCase()
  if (/,[^"']*["']$/.test(hit[0]) && /^\\{0,8}["']\s{0,8}:/.test(text.slice(end, end + 20)))
    return true
  if (!name.startsWith('token')) return false
  const around = text.slice(Math.max(0, hit.index - 120), hit.index) + text.slice(end, end + 120)
  return end - start < 200 && !text.startsWith('eyJ', start) && PAGING_NEARBY.test(around)
}

function pages(before: string): boolean {
  return PAGING.test(before.replace(/token$/i, ''))
}

/** `sharedSecret: …`, `shared_secret | …`, `:shared_secret=>"…"`, `<sharedSecret>…`, tried at each mark between name and value. */
function hideNamed(text: string, mark: string): string {
  return [':', '|', '>'].reduce((left, between) => {
    const pieces: string[] = []
    let from = 0
    for (let at = left.indexOf(between); at >= 0; at = left.indexOf(between, at + 1)) {
      const start = left[at - 1] === '=' ? at - 1 : at
      if (start < from || !mayEndName(left, start)) continue
      NAMED_VALUE.lastIndex = start
      const value = NAMED_VALUE.exec(left)?.[1]
      if (value === undefined || WORD_OF_STATE.test(value)) continue
      pieces.push(left.slice(from, NAMED_VALUE.lastIndex - value.length), mark)
      from = NAMED_VALUE.lastIndex
    }
    return pieces.length === 0 ? left : pieces.join('') + left.slice(from)
  }, text)
}

/** Whether a name of `NAMED` can end before this index: one look, as most marks stand behind something else. */
function mayEndName(text: string, at: number): boolean {
  const last = text[at - 1] ?? ''
  return last === ' ' || 'ntdyNTDY'.includes(last)
}

/** The value of `?jwt=…`; of `jwt%3D…` afterwards, as it may hold a plain one and ends where that does. */
function hideParameters(text: string, mark: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', Math.max(from, at + 1))) {
    PARAMETER_VALUE.lastIndex = at + 1
    if (!PARAMETER_VALUE.test(text)) continue
    const value = text.slice(at + 1, PARAMETER_VALUE.lastIndex)
    if (WORD_OF_STATE.test(value) || pages(text.slice(Math.max(0, at - 24), at))) continue
    pieces.push(text.slice(from, at + 1), mark)
    from = PARAMETER_VALUE.lastIndex
  }
  const left = pieces.length === 0 ? text : pieces.join('') + text.slice(from)
  const escaped = left.includes('%3D') || left.includes('%3d')
  return escaped ? left.replace(ESCAPED_PARAMETER, (_, lead: string) => lead + mark) : left
}

function endOfString(text: string, start: number, quote: string, depth: number): number {
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    let escapes = 0
    while (at - escapes - 1 >= start && text[at - escapes - 1] === '\\') escapes += 1
    const closes = depth === 0 ? escapes % 2 === 0 : escapes <= depth
    if (closes) return at - Math.min(depth, escapes)
  }
  return text.length
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
    const end = text[headerEnd] === '.' ? endOfToken(text, headerEnd) : -1
    if (end >= 0) {
      pieces.push(text.slice(from, at), mark)
      from = end
    }
    at = startOfToken(text, Math.max(end, headerEnd))
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

/** Index of the next `eyJ`. Looked for by its `y`, as `indexOf` stops at every first letter: `e` is everywhere. */
function startOfToken(text: string, from: number): number {
  let at = text.indexOf('yJ', from + 1)
  while (at >= 0 && text[at - 1] !== 'e') at = text.indexOf('yJ', at + 1)
  return at < 0 ? -1 : at - 1
}

/** Index behind the token whose header ends at `dot`, or -1 where this is no token. */
function endOfToken(text: string, dot: number): number {
  let end = endOfSegment(text, dot + 1)
  const payloadLooksRight = text.startsWith('eyJ', dot + 1)
  if (text[end] !== '.') return payloadLooksRight ? end : -1
  for (let segment = 0; segment < 3 && text[end] === '.'; segment += 1)
    end = endOfSegment(text, end + 1)
  return end
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
