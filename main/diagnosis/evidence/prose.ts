import type { Pair } from '../../../contract/draft.ts'
import { METHODS } from '../../pasted/pasted.ts'
import { REASON_PHRASES } from '../../pasted/http/reason-phrases.ts'
import { parseJson } from '../../wire/json.ts'
import { tableOf } from '../../wire/table.ts'
import { lineOfList, targetOf } from './target-in-prose.ts'

export interface ProseFacts {
  readonly method: string | null
  readonly url: string | null
  readonly status: number | null
  readonly statusText: string | null
  readonly requestHeaders: readonly Pair[]
  readonly requestBody: string | null
  readonly headers: readonly Pair[]
  readonly body: string | null
  /** The words themselves. */
  readonly prose: string
}

/** Method, URL, status and headers as people and log libraries write them in a line. */
export function factsOfProse(text: string): ProseFacts {
  return new Prose(text)
}

/** Each fact is looked for when it is first asked for: of most lines of a log only the first is. */
class Prose implements ProseFacts {
  readonly prose: string
  readonly requestBody = null
  #target: ReturnType<typeof targetOf> | undefined
  #status: Status | null | undefined
  #requestHeaders: readonly Pair[] | undefined
  #headers: readonly Pair[] | undefined
  #body: string | null | undefined

  constructor(text: string) {
    this.prose = text
  }

  get method(): string | null {
    return (this.#target ??= targetOf(this.prose)).method
  }

  get url(): string | null {
    return (this.#target ??= targetOf(this.prose)).url
  }

  get status(): number | null {
    return this.#statusLine?.code ?? null
  }

  get statusText(): string | null {
    return this.#statusLine?.reason ?? null
  }

  get #statusLine(): Status | null {
    if (this.#status === undefined) this.#status = statusOf(this.prose)
    return this.#status
  }

  get requestHeaders(): readonly Pair[] {
    return (this.#requestHeaders ??= requestHeadersOf(this.prose))
  }

  get headers(): readonly Pair[] {
    return (this.#headers ??= headersOf(this.prose))
  }

  get body(): string | null {
    if (this.#body === undefined) this.#body = bodyOf(this.prose)
    return this.#body
  }
}

/** What each of the patterns below takes for a status. */
const NUMBER_OF_STATUS = /(?<!\d)[1-5]\d\d(?!\d)/
/** In the order of trust. Each has the status in its first group, a reason phrase perhaps in its second. */
const STATUS: readonly RegExp[] = [
  // Of the call itself, in an entry that has a status of its own: `statusCode=500 err="request https://… returned status 401"`.
  /\bhttps?:\/\/\S{1,2000} returned (?:status(?: code)?|HTTP):? ([1-5]\d\d)\b/i,
  new RegExp(`\\bHTTP/\\d(?:\\.\\d)?["']?\\s+([1-5]\\d\\d)\\b(?:\\s+(${REASON_PHRASES}))?`),
  /\s([1-5]\d\d) (?:(?:[1-5]\d\d|-) \d+ \d+ )?"(?:GET|HEAD|POST|PUT|PATCH|DELETE) /,
  // What a program writes before an answer: `res 200`, `<<< 401`.
  /(?:^|\n)\s{0,12}(?:(?:res|resp|response|reply)\b:?|<{1,3}-{0,2})\s{1,4}([1-5]\d\d)(?![\d.,:\/-])/,
  new RegExp(`\\b([1-5]\\d\\d)[:,]?\\s+["'(]?(${REASON_PHRASES})\\b`, 'i'),
  /\b(?:http[_ .]?)?(?:response[_ .]?)?status(?:[ _.-]?code)?["']?\s*(?:[:=]|is|was|of)?\s*["'(]?([1-5]\d\d)\b/i,
  /\b([45]\d\d) (?:Client|Server) Error\b/,
  /\bstatus_?code["']?\s?[=:]\s?\w{1,12}(?:\.of)?[([]\s?([45]\d\d)\b/i,
  /\b(?:HTTP)?(?:Unauthorized|Forbidden|NotFound|TooManyRequests|BadRequest)(?:Error|Exception)?[ :–-]{1,3}([45]\d\d)\b/,
  /\[\s?([45]\d\d)\s?,\s?https?:\/\//,
  /<(?:title|h1)>[^<\n]{0,60}?\b([45]\d\d)\b/i,
  /\bHTTP(?:Error)?[ :]{1,3}(?:status[ :]{1,3}|code[ :]{1,3}|error[ :]{1,3})?([45]\d\d)\b/,
  new RegExp(`\\(([45]\\d\\d)\\) (?:${REASON_PHRASES})\\b`, 'i'),
  new RegExp(`\\[([1-5]\\d\\d): (?:${METHODS})\\]`),
  /<(?:http-?)?(?:status|code)(?:-?code)?>\s{0,5}([1-5]\d\d)\s{0,5}</i,
  new RegExp(
    `(?:^|[\\s"'\`(\\[])(?:${METHODS})[\`"']? \\S+ (?:HTTP/[\\d.]+["']? )?([1-5]\\d\\d)(?=\\s|$|,)`,
  ),
  lineOfList('status'),
  /(?:->|=>|→|←|<-+|--|:|returned|responded|replied|answered|resulted|failed|got|received|saw|error|exception|HTTP|http error|code|with)[\s`'"([]{1,4}(?:an?\s{1,8}|with\s{1,8}|code\s{1,8}|status\s{1,8}|HTTP\s{1,8}|`){0,6}([2-5]\d\d)(?=[\s`'"),.:;\]]|$)(?!(?<=\[\d{3}),\s?\d{3}\b)/i,
  /\b(?:gets?|getting|answering|returning|giving|throwing|showing|receiving|seeing|sees?|gives?|gave|returns?|responds?|replies|answers?|fails?|throws?|shows?|says?|sends?|receives?|ends? in|comes? back|came back|is|are|was|were|with)\s(?:me\s|only\s|always\s|back\s|with\s|in\s|an?\s|the\s|HTTP\s|status\s|error\s|code\s|[`"'“(]){0,5}([45]\d\d)(?=[`"'”),.:;\]/]|\s(?!\s*(?:issues|results|items|records|rows|users|times|ms|seconds|bytes|characters|[KMG]B)\b)|$)/i,
  /(?:^|[\n|])\s*([45]\d\d)(?=[ :,]{1,3}(?:from|on|for|at|to|GET|HEAD|POST|PUT|PATCH|DELETE|https?:)\b)/,
  /\(([45]\d\d)[ ,]{1,2}(?:error|status)\)/i,
  /\b(?:an?|the|this|only|always|with|of|HTTP|status|error)\s(?:HTTP\s|status\s|error\s)?[`"'“]?([45]\d\d)[`"'”]?\s(?:errors?|response|status|is|comes?|came|back|from|for|when|on|in|at|if)\b/i,
  // Not the thousandths of a second before a level: `10:00:01,405 ERROR`.
  /(?<!\d[.,:])\b([45]\d\d)(?:['’]?s|`)?\s(?:errors?|responses?)\b/i,
  /(?:^|\n)\s*([45]\d\d)\s{0,2}[-–:]\s*$/m,
  /\b([45]\d\d)['’]s\b/,
  /(?:#|\/\/)\s([45]\d\d)(?=\s*$|[.,;:]\s(?!(?:when|if|for|and)\b))/m,
  /^\s*(?:HTTP\s+)?([1-5]\d\d)\s*$/m,
  /\.Status([45]\d\d)\b/,
  // In other languages.
  /(?:erreur|fehler|ошибк\p{L}*|エラー|错误|返回|报错|devuelve|retorna|renvoie|liefert|bekomme|antwortet|schlägt fehl|fehlgeschlagen)[\s:：(（]{0,3}(?:(?:immer|siempre|sempre|toujours|mit|un|uma?|einen?|HTTP|code|código)\s){0,3}([45]\d\d)(?!\d)/iu,
  /,\s(?:HTTP\s|error\s)?([45]\d\d)\s{0,3}[.!]?\s{0,3}$/m,
  // As python-requests prints an answer, also in a traceback that shows its variables.
  /<Response \[([45]\d\d)\]>/,
]

/** `hitting limits (429)`; in an entry of level info it may count anything. */
const IN_BRACKETS = /\(([45]\d\d)\)/

/** `Response: Unauthorized`: the reason phrase alone. */
const NAMED_REASON =
  /(?:^|[\s"'({,])(?:response|status|statustext|reasonphrase)["']?\s?[:=]\s?["']?(unauthorized|forbidden|not found|too many requests|gone|bad gateway|service unavailable)\b/i
/** The phrase as a program prints it, or as somebody repeats it: `: Forbidden.`, “says Bad Request”. */
const REASON_ALONE =
  /(?:^|[:("“‘'`[]\s?|\b(?:says|shows|shown|returns?|with|get|got|getting|gives?|gave|answers?|an?|the|error|just|only)\s["“'`]?)(Bad [Rr]equest|Forbidden|Unauthorized|Not Found|Too Many Requests|Bad Gateway|Service Unavailable|Request Entity Too Large|Payload Too Large)\b(?!\s?[\w(]*Exception)(?=["”'`)\]]|\s?[-–—.,:;!]|\s(?:errors?|when|if|for|on|from|at|in|and|but|whenever|every|since|as|by|to)\b|\s*$)/m
const BY_REASON: ReadonlyMap<string, number> = tableOf({
  'bad request': 400,
  'request entity too large': 413,
  'payload too large': 413,
  unauthorized: 401,
  forbidden: 403,
  'not found': 404,
  gone: 410,
  'too many requests': 429,
  'bad gateway': 502,
  'service unavailable': 503,
})

interface Status {
  readonly code: number
  readonly reason: string | null
}

function statusOf(text: string): Status | null {
  return (NUMBER_OF_STATUS.test(text) ? numberedStatus(text) : null) ?? namedStatus(text)
}

function numberedStatus(text: string): Status | null {
  for (const pattern of STATUS) {
    const match = pattern.exec(text)
    if (match !== null) return { code: Number(match[1]), reason: match[2] ?? null }
  }
  const bracketed = IN_BRACKETS.exec(text)?.[1]
  if (bracketed !== undefined && !isCalm(text)) return { code: Number(bracketed), reason: null }
  return null
}

function namedStatus(text: string): Status | null {
  const named = NAMED_REASON.exec(text)?.[1]
  const reason = named ?? REASON_ALONE.exec(text)?.[1]
  const code = reason === undefined ? undefined : BY_REASON.get(reason.toLowerCase())
  return code === undefined ? null : { code, reason: reason ?? null }
}

const AUTHORIZATION = /\bauthorization["']?\s*[:=]\s*["']?((?:Bearer|JWT|Basic|token)\b[^"',\n]*)/i
const AUTH_WORD = /(?:[(\s,]|auth(?:orization)?\s*[=:]\s*)(Bearer|JWT|Basic)(?=[,)\s]|$)/

function requestHeadersOf(text: string): readonly Pair[] {
  const whole = AUTHORIZATION.exec(text)?.[1]
  const word = whole ?? AUTH_WORD.exec(text)?.[1] ?? schemeOfActor(text)
  return word === undefined ? [] : [['Authorization', word]]
}

/** `as app`, `actingAs=user`: who was acted as tells what was sent. */
function schemeOfActor(text: string): string | undefined {
  const actor = /\b(?:act(?:ing|ed)?[ _-]?)?as[ =:]{1,3}["']?(?:the )?(app|user)\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
  return actor === undefined ? undefined : actor === 'app' ? 'JWT' : 'Bearer'
}

const TELLING =
  'x[-_]a_?account_?id|x[-_]a_?username|x[-_]seraph[-_]login_?reason|ratelimit[-_]reason|retry[-_]after|www-authenticate|content-language|content[-_]type|x[-_]failure[-_]category|location|atl-traceid|x-ratelimit-reset|server'
const NAMES_HEADER = new RegExp(`(?:${TELLING})["']?\\s*[=:]`, 'i')
const TELLING_HEADER = new RegExp(
  `(?:^|[\\s"'{,(])(${TELLING})["']?\\s*[=:]\\s*(?:"([^"]{0,500})"|'([^']{0,500})'|([^\\s,;"'}]{1,300}))`,
  'gi',
)

function headersOf(text: string): readonly Pair[] {
  if (!NAMES_HEADER.test(text)) return []
  return [...text.matchAll(TELLING_HEADER)].map(([, name = '', double, single, plain]) => [
    headerName(name),
    // Go prints the values of a name as a list.
    (double ?? single ?? plain ?? '').replace(/^\[|\]+$/g, ''),
  ])
}

const OWN_NAMES = ['x-aaccountid', 'x-ausername', 'x-seraph-loginreason']
const plainName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '')

/** A log writes names in its own way: `x_seraph_loginreason`, `xAAccountId`. */
export function headerName(name: string): string {
  const plain = plainName(name)
  return OWN_NAMES.find((own) => plainName(own) === plain) ?? name.replaceAll('_', '-')
}

/** Whether a member of a log’s own is a header that only Atlassian’s answers have. */
export function isOwnHeader(name: string): boolean {
  return OWN_NAMES.includes(headerName(name))
}

/** logfmt: `body="{\"errorMessages\":[…]}"`. */
const QUOTED_BODY = /(?:^|\s)(?:body|response|response_body|resp|err|error)=("(?:[^"\\]|\\.)*")/

function bodyOf(text: string): string | null {
  const quoted = QUOTED_BODY.exec(text)?.[1]
  if (quoted === undefined) return null
  const inner = parseJson(quoted)
  return typeof inner === 'string' ? inner : null
}

const LEVEL =
  /(?:^|[\s[{|])(?:level|lvl|severity)=["']?(\w+)|(?:^|[\s[|])(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)(?=[\s\]:|]|$)|(?:^|\s)(info|debug|warn|error):/

/** An entry of a log that says itself that nothing is wrong. */
export function isCalm(entry: string): boolean {
  return /^(?:info|debug|trace)$/.test(levelOf(entry) ?? '')
}

function levelOf(text: string): string | null {
  const match = LEVEL.exec(text.slice(0, 300))
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase() ?? null
}
