import type { Pair } from '../../../contract/draft.ts'
import { tableOf } from '../../wire/table.ts'
import { type CodeCall, type CodeRequest, ONLY_A_RUN, pairsOf } from './code-request.ts'
import { type CodeLanguage, type CodeToken, dialects } from './code-tokens.ts'
import { type CodeValue, isList, isTable, textOf } from './code-value.ts'
import { CodeValues } from './code-values.ts'
import { type Code, codeOf } from './code.ts'
import type { Dropped } from '../remarks.ts'

/** What an argument says of the request; null for what says nothing of it. */
type Role = 'method' | 'url' | 'name' | 'value' | 'body' | 'options' | 'option' | null

/** A client that is given a request in several calls. */
interface Builder {
  readonly language: CodeLanguage
  /** The call that one request has once. */
  readonly one: string
  /** Whether that call stands behind what belongs to it. */
  readonly isLast: boolean
  readonly sign: RegExp
  /** By the last part of a function's name: its arguments in their order; a method that it stands for. */
  readonly calls: ReadonlyMap<string, { readonly method?: string; readonly given: readonly Role[] }>
  /** Functions whose part in the request is not read. */
  readonly unread: RegExp
}

const header: { readonly given: readonly Role[] } = { given: ['name', 'value'] }
const ofMethod = (
  method: string,
): { readonly method: string; readonly given: readonly Role[] } => ({
  method,
  given: ['body'],
})

/** Those that Understudy writes code for; main/export/code/ has a writer for each. */
const builders: readonly Builder[] = [
  {
    language: 'csharp',
    one: 'HttpRequestMessage',
    isLast: false,
    sign: /\bHttpRequestMessage\s*\(/,
    calls: tableOf({
      HttpRequestMessage: { given: ['method', 'url'] },
      TryAddWithoutValidation: header,
      Add: header,
      ByteArrayContent: { given: ['body'] },
    }),
    unread:
      /^(?:(?:String|FormUrlEncoded|MultipartFormData|Multipart|Stream|Json)Content|AuthenticationHeaderValue|MediaType\w*HeaderValue)$/,
  },
  {
    language: 'go',
    one: 'NewRequest',
    isLast: false,
    sign: /\bhttp\.NewRequest\s*\(/,
    calls: tableOf({ NewRequest: { given: ['method', 'url', 'body'] }, Add: header, Set: header }),
    unread: /^(?:SetBasicAuth|AddCookie|ParseForm)$/,
  },
  {
    language: 'java',
    one: 'newBuilder',
    isLast: false,
    sign: /\bHttpRequest\.newBuilder\s*\(/,
    calls: tableOf({
      newBuilder: { given: ['url'] },
      uri: { given: ['url'] },
      header,
      setHeader: header,
      method: { given: ['method', 'body'] },
      GET: ofMethod('GET'),
      POST: ofMethod('POST'),
      PUT: ofMethod('PUT'),
      DELETE: ofMethod('DELETE'),
    }),
    unread: /^(?:headers|ofFile|ofInputStream|ofByteArrays|concat)$/,
  },
  {
    language: 'java',
    one: 'exchange',
    isLast: true,
    sign: /\.exchange\s*\(/,
    calls: tableOf({ add: header, set: header, exchange: { given: ['url', 'method', 'body'] } }),
    unread: /^(?:addAll|set[A-Z]\w*)$/,
  },
  {
    language: 'php',
    one: 'curl_init',
    isLast: false,
    sign: /\bcurl_init\s*\(/,
    calls: tableOf({
      curl_init: { given: ['url'] },
      curl_setopt_array: { given: [null, 'options'] },
      curl_setopt: { given: [null, 'option', 'value'] },
    }),
    unread: /^(?:CURLFile|CURLOPT_(?:INFILE|UPLOAD|PUT|READFUNCTION|COOKIEFILE|XOAUTH2_BEARER))$/,
  },
]

/** Options of PHP's curl that stand for a method, and for a header. */
const METHODS = tableOf({ CURLOPT_NOBODY: 'HEAD', CURLOPT_POST: 'POST', CURLOPT_HTTPGET: 'GET' })
const HEADERS = tableOf({
  CURLOPT_USERAGENT: 'User-Agent',
  CURLOPT_REFERER: 'Referer',
  CURLOPT_COOKIE: 'Cookie',
})

function basic(pair: string): string {
  return `Basic ${Buffer.from(pair, 'latin1').toString('base64')}`
}

export function isBuilder(text: string): boolean {
  return builders.some(({ sign }) => sign.test(text))
}

/** The requests that a code makes, in their order. */
export function builderCalls(text: string): readonly CodeRequest[] {
  const builder = builders.find(({ sign }) => sign.test(text))
  if (builder === undefined) return []
  const code = codeOf(text, builder.language)
  const { tokens } = code
  const ones = tokens.flatMap((_, at) =>
    isCall(tokens, at) && isOne(tokens, at, builder) ? [at] : [],
  )
  return ones.map((at, index) => (dropped) => {
    const [from, to] = builder.isLast
      ? [index === 0 ? 0 : (ones[index - 1] ?? 0) + 1, at + 1]
      : [at, ones[index + 1] ?? tokens.length]
    return new Building(code, builder).between(from, to, dropped)
  })
}

function isCall(tokens: readonly CodeToken[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.kind === 'name' && next?.kind === 'mark' && next.text === '('
}

function isOne(tokens: readonly CodeToken[], at: number, { one }: Builder): boolean {
  const name = tokens[at]?.text ?? ''
  // Java's client has a builder of that name, too.
  return lastOf(name) === one && name !== 'HttpClient.newBuilder'
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

class Building {
  readonly #code: Code
  readonly #tokens: readonly CodeToken[]
  readonly #builder: Builder
  readonly #call: Partial<Record<'method' | 'url' | 'body' | 'origin', CodeValue>> = {}
  readonly #headers: Pair[] = []
  #isOpen = false

  constructor(code: Code, builder: Builder) {
    this.#code = code
    this.#tokens = code.tokens
    this.#builder = builder
  }

  between(from: number, to: number, dropped: Dropped): CodeCall {
    const { language, unread } = this.#builder
    for (let at = from; at < to; at += 1) {
      const { kind, text: name } = this.#tokens[at] ?? { kind: 'mark', text: '' }
      if (kind !== 'name') continue
      if (unread.test(lastOf(name))) dropped.push(`What ${lastOf(name)} adds to the request.`)
      if (name.endsWith('URL.Opaque') && this.#tokens[at + 1]?.text === '=') this.#target(at + 2)
      else if (name === 'http.Header') this.#headerTable(at + 1)
      else if (isCall(this.#tokens, at)) at = this.#called(lastOf(name), at + 2) - 1
    }
    if (this.#isOpen) dropped.push(ONLY_A_RUN)
    return {
      ...this.#call,
      headers: this.#headers,
      ...(dialects[language].isBytes ? { isBytes: true } : {}),
    }
  }

  /** Answers where to go on. */
  #called(name: string, at: number): number {
    const row = this.#builder.calls.get(name)
    if (row === undefined) return at
    const values = new CodeValues(this.#code, at)
    const { positional, isOpen } = values.arguments()
    const given = new Map(row.given.map((role, place) => [role, positional[place]]))
    if (row.given.some((role, place) => role !== null && isOpen[place] === true))
      this.#isOpen = true
    if (row.method !== undefined) this.#call.method = row.method
    const [first, value] = [given.get('name'), given.get('value')]
    if (first !== undefined && value !== undefined)
      this.#headers.push([textOf(first), textOf(value)])
    for (const role of ['method', 'url', 'body'] as const) {
      const own = given.get(role)
      if (own !== undefined && own !== null) this.#call[role] = own
    }
    const options = given.get('options')
    if (isTable(options)) for (const [option, own] of options) this.#option(option, own)
    const option = given.get('option')
    if (option !== undefined && value !== undefined) this.#option(textOf(option), value)
    return values.at
  }

  /** Of PHP's curl. */
  #option(name: string, value: CodeValue): void {
    if (name === 'CURLOPT_URL') this.#call.url = value
    if (name === 'CURLOPT_CUSTOMREQUEST') this.#call.method = value
    if (name === 'CURLOPT_POSTFIELDS') this.#call.body = value
    const method = value === true || value === 1 ? METHODS.get(name) : undefined
    if (method !== undefined) this.#call.method ??= method
    const header = HEADERS.get(name)
    if (header !== undefined) this.#headers.push([header, textOf(value)])
    if (name === 'CURLOPT_USERPWD') this.#headers.push(['Authorization', basic(textOf(value))])
    if (name !== 'CURLOPT_HTTPHEADER' || !isList(value)) return
    for (const line of value) {
      if (typeof line !== 'string') this.#isOpen = true
      const [, own = '', mark, rest = ''] = /^([^:;]*)([:;])[ \t]*(.*)$/s.exec(textOf(line)) ?? []
      // A name with a colon alone is a header that curl is not to send.
      if (mark === ';' ? rest === '' : rest !== '') this.#headers.push([own, rest])
    }
  }

  /** Go's target as it stands, for the origin of the URL. */
  #target(at: number): void {
    const values = new CodeValues(this.#code, at)
    const value = values.value()
    if (values.isIncomplete) this.#isOpen = true
    this.#call.origin = textOf(this.#call.url ?? '').replace(/\/$/, '')
    this.#call.url = value
  }

  /** Values by their names, one or several; an empty User-Agent is how Go sends none. */
  #headerTable(at: number): void {
    const values = new CodeValues(this.#code, at)
    const table = values.composite()
    if (values.isIncomplete) this.#isOpen = true
    const several = isTable(table)
      ? [...table].flatMap(([name, own]) => (isList(own) ? own.map((each) => [name, each]) : []))
      : []
    this.#headers.push(
      ...pairsOf(several).filter(([name, value]) => name !== 'User-Agent' || value !== ''),
    )
  }
}
