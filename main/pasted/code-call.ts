import type { BodyDraft, Pair } from '../../contract/draft.ts'
import { headerOf } from '../wire/headers.ts'
import { unredacted } from '../wire/unredacted.ts'
import { type CodeToken, codeTokens } from './code-tokens.ts'
import { type CodeValue, CodeValues, isList, isTable, plain, textOf } from './code-values.ts'
import { readPythonArguments } from './python-call.ts'
import { type PastedRequest, type RequestText, unreadable } from './pasted.ts'

type Call = Partial<
  Record<'method' | 'url' | 'origin' | 'headers' | 'body' | 'referrer', CodeValue>
> & {
  /** Python's `json=`, which names the type. */
  readonly json?: true
  /** Headers that other arguments stand for. */
  readonly more?: readonly Pair[]
}

const CALLS = /\b(?:fetch|requests\.\w+|client\.request) *\(/
const CMDLET = /\b(?:Invoke-WebRequest|Invoke-RestMethod)\b/i

/** Whether a text calls what sends a request: fetch, undici, Python's requests, Invoke-WebRequest. */
export function isCode(text: string): boolean {
  return CALLS.test(text) || CMDLET.test(text)
}

/**
 * The request of the first call in a text, as browsers copy it and as Understudy writes it. Nothing is
 * run: what only a run would give is said.
 *
 * @throws AppError `import_unreadable`
 */
export function readCode(text: string, dropped: string[]): PastedRequest {
  const call = CMDLET.test(text) ? cmdletCall(text) : scriptCall(text, dropped)
  const url = textOf(call.origin ?? '') + textOf(call.url ?? '')
  if (!/^https?:/i.test(url)) throw unreadable('The call names no URL of http or https.')
  const body = bodyOf(call.body)
  const headers = pairsOf(call.headers)
  return unredacted({
    method: textOf(call.method ?? '') || (body === null ? 'GET' : 'POST'),
    url: url.replace(/#.*$/s, ''),
    headers: [
      ...headers,
      ...(call.more ?? []).filter(([name]) => headerOf(headers, name) === null),
      ...(call.referrer === undefined ? [] : [['Referer', textOf(call.referrer)] satisfies Pair]),
      ...(call.json === true ? [['Content-Type', 'application/json'] satisfies Pair] : []),
    ],
    body,
  } satisfies RequestText)
}

function scriptCall(text: string, dropped: string[]): Call {
  const tokens = codeTokens(text, 'script')
  const at = tokens.findIndex(
    ({ kind, text: name }, index) =>
      kind === 'name' &&
      /^(?:fetch|(?:window|self|globalThis)\.fetch|requests\.(?:Request|request|get|post|put|patch|delete|head|options)|client\.request)$/.test(
        name,
      ) &&
      tokens[index + 1]?.text === '(',
  )
  if (at < 0) throw unreadable('The call that sends the request was not found.')
  const values = new CodeValues(tokens, at + 2)
  const { positional, named } = values.arguments()
  if (values.isIncomplete) dropped.push('What only running the code would give.')
  const name = tokens[at]?.text ?? ''
  const options = objectOf(positional.at(-1))
  if (name === 'client.request')
    return { ...callOf(options), url: options.get('path') ?? '', origin: originOf(tokens) }
  if (!name.startsWith('requests.')) return { ...callOf(options), url: positional[0] ?? '' }
  const own = name.slice('requests.'.length)
  const [first = '', second = ''] = positional
  const hasMethod = own.toLowerCase() === 'request'
  const python = readPythonArguments(own.toLowerCase(), positional, named, dropped)
  const url = textOf(hasMethod ? second : first)
  const call = callOf(named)
  const { query, form } = python
  return {
    ...call,
    method: hasMethod ? first : own.toUpperCase(),
    url: query === '' ? url : url + (url.includes('?') ? '&' : '?') + query,
    ...(form === null ? {} : { body: form }),
    more: python.headers,
  }
}

/** undici's client is made for an origin. */
function originOf(tokens: readonly CodeToken[]): string {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'name' && text === 'Client' && tokens[index + 1]?.text === '(',
  )
  return tokens[at + 2]?.text ?? ''
}

function callOf(options: ReadonlyMap<string, CodeValue>): Call {
  const call: Record<string, CodeValue> = {}
  for (const [key, value] of [
    ['method', options.get('method')],
    ['headers', options.get('headers')],
    ['body', options.get('body') ?? options.get('data')],
  ] as const)
    if (value !== undefined && value !== null) call[key] = value
  const json = options.get('json')
  if (json !== undefined) return { ...call, body: JSON.stringify(plain(json)), json: true }
  const referrer = textOf(options.get('referrer') ?? null)
  return referrer.startsWith('http') ? { ...call, referrer } : call
}

function cmdletCall(text: string): Call {
  const tokens = codeTokens(text, 'powershell')
  const at = tokens.findIndex(({ kind, text: name }) => kind === 'name' && CMDLET.test(name))
  const call: Record<string, CodeValue> = {}
  const headers: Pair[] = []
  const session = tokens.findIndex(({ text: name }) => /^\$session\.UserAgent$/i.test(name))
  const agent = session < 0 ? undefined : tokens[session + 2]
  if (agent?.kind === 'string') headers.push(['User-Agent', agent.text])
  const cookies = tokens.slice(0, at).flatMap(({ text: name }, index) => {
    const [key, , value] = tokens.slice(index + 2, index + 5)
    const isCookie = /^System\.Net\.Cookie$/i.test(name) && key?.kind === 'string'
    return isCookie ? [`${key.text}=${value?.text ?? ''}`] : []
  })
  if (cookies.length > 0) headers.push(['Cookie', cookies.join('; ')])
  for (let next = at + 1; next < tokens.length; next += 1) {
    const { kind, text: name } = tokens[next] ?? { kind: 'mark', text: '' }
    if (kind !== 'name') continue
    const value = tokens[next + 1]?.text ?? ''
    if (/^-Uri$/i.test(name)) call['url'] = textAt(tokens, next + 1)
    else if (/^-(?:Custom)?Method$/i.test(name)) call['method'] = value
    else if (/^-ContentType$/i.test(name)) headers.push(['Content-Type', value])
    else if (/^-UserAgent$/i.test(name)) headers.push(['User-Agent', value])
    else if (/^-InFile$/i.test(name)) call['body'] = { file: value }
    else if (/^-Headers$/i.test(name)) headers.push(...tableAt(tokens, next + 1))
    else if (/^-Body$/i.test(name)) {
      const body = textAt(tokens, next + 1)
      const isBase64 = /FromBase64String$/i.test(tokens[next + 6]?.text ?? '')
      call['body'] = isBase64 ? { base64: body } : body
    }
  }
  return { ...call, headers }
}

/** A string, one within `( … )`, or several that `-join` makes one of. */
function textAt(tokens: readonly CodeToken[], start: number): string {
  const texts: string[] = []
  let joint: string | null = null
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' }
    if (kind === 'name' && text === '-join') joint = tokens[at + 1]?.text ?? ''
    else if (kind === 'name' && text.startsWith('-')) break
    else if (kind === 'string') {
      if (joint !== null) return texts.join(joint)
      texts.push(text)
    }
  }
  return texts[0] ?? ''
}

/** `@{ 'a' = 'b'; … }` */
function tableAt(tokens: readonly CodeToken[], start: number): readonly Pair[] {
  const pairs: Pair[] = []
  for (let at = start + 2; at < tokens.length && tokens[at]?.text !== '}'; at += 3)
    pairs.push([tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''])
  return pairs
}

function objectOf(value: CodeValue | undefined): ReadonlyMap<string, CodeValue> {
  return isTable(value) ? value : new Map()
}

/** An object, a list of pairs, or names and values by turns. */
function pairsOf(value: CodeValue | undefined): readonly Pair[] {
  const entries: readonly (readonly [CodeValue, CodeValue])[] = isTable(value)
    ? [...value]
    : !isList(value)
      ? []
      : value.every((each) => typeof each === 'string')
        ? value.flatMap((each, at) => (at % 2 === 0 ? [[each, value[at + 1] ?? '']] : []))
        : value.flatMap((each) => (isList(each) ? [[each[0] ?? '', each[1] ?? '']] : []))
  return entries
    .filter(([, own]) => typeof own === 'string')
    .map(([name, own]): Pair => [textOf(name), textOf(own)])
}

function bodyOf(value: CodeValue | undefined): BodyDraft | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value) }
  if (typeof value === 'string') return { text: value }
  if (isTable(value) || isList(value)) return null
  return value
}
