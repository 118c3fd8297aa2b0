import { type CodeCall, type CodeRequest, ONLY_A_RUN } from './code-request.ts'
import type { CodeToken } from './code-tokens.ts'
import { type CodeValue, isTable, plain, textOf } from './code-value.ts'
import { CodeValues } from './code-values.ts'
import { type Code, codeOf } from './code.ts'
import { readPythonArguments } from './python-call.ts'
import { asPythonWrites } from '../commands/python-json.ts'
import type { Dropped } from '../remarks.ts'

/** Functions that send a request, by the name with what stands before its dots. */
const SENDS =
  /^(?:(?:(?:window|self|globalThis)\.)?fetch|requests\.(?:Request|request|get|post|put|patch|delete|head|options)|client\.request|AP\.request|(?:\w+\.)*request(?:Jira|Confluence|Bitbucket))$/
/** Those of the client of atlassian-connect-express, which other things are called, too. */
const OF_HOST_CLIENT = /^(?:\w+\.)?(get|post|put|del|patch|head)$/

/** The calls of JavaScript and Python that send a request, in their order. */
export function scriptCalls(text: string): readonly CodeRequest[] {
  const code = codeOf(text, 'script')
  const { tokens } = code
  const calls: CodeRequest[] = []
  let origin = ''
  let isInApp = false
  tokens.forEach(({ kind, text: name }, at) => {
    if (kind !== 'name') return
    if (/(?:^|\.)httpClient\b/.test(name)) isInApp = true
    if (tokens[at + 1]?.text !== '(' || tokens[at + 1]?.kind !== 'mark') return
    // undici's client is made for an origin.
    if (name === 'Client') origin = tokens[at + 2]?.text ?? ''
    const isOfClient = isInApp && OF_HOST_CLIENT.test(name) && isMethod(tokens, at)
    if (!isOfClient && !SENDS.test(name)) return
    const start = { code, at, origin }
    calls.push((dropped) => (isOfClient ? hostClientCall : scriptCall)(start, dropped))
  })
  return calls
}

/** `httpClient.get` or `.asUserByAccountId(…).get`. */
function isMethod(tokens: readonly CodeToken[], at: number): boolean {
  return /(?:^|\.)httpClient\./.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text === '.'
}

interface Start {
  readonly code: Code
  readonly at: number
  readonly origin: string
}

function scriptCall({ code, at, origin }: Start, dropped: Dropped): CodeCall {
  const values = new CodeValues(code, at + 2)
  const { positional, named } = values.arguments()
  if (values.isIncomplete) dropped.push(ONLY_A_RUN)
  const name = code.tokens[at]?.text ?? ''
  const options = tableOf(positional.at(-1))
  if (name === 'client.request')
    return { ...callOf(options), url: options.get('path') ?? '', origin }
  if (name === 'AP.request') return inPage(options, positional[0] ?? '')
  const product = /request(Jira|Confluence|Bitbucket)$/.exec(name)?.[1]
  if (product !== undefined) {
    const host = `The host: Forge sends to the ${product} of the site on which the app is installed.`
    return { ...callOf(options), url: positional[0] ?? '', host }
  }
  if (!name.startsWith('requests.')) {
    const method = textOf(options.get('method') ?? '')
    // https://fetch.spec.whatwg.org/#concept-method-normalize
    const isKnown = /^(?:delete|get|head|options|post|put)$/i.test(method)
    const sent = isKnown ? { method: method.toUpperCase() } : {}
    return { ...callOf(options), ...sent, url: positional[0] ?? '' }
  }
  return pythonCall(name.slice('requests.'.length), positional, named, dropped)
}

/** https://developer.atlassian.com/cloud/jira/platform/jsapi/request/ */
function inPage(options: ReadonlyMap<string, CodeValue>, first: CodeValue): CodeCall {
  const type = textOf(options.get('contentType') ?? '')
  return {
    ...callOf(options),
    method: options.get('type') ?? 'GET',
    url: options.get('url') ?? first,
    ...(type === '' ? {} : { more: [['Content-Type', type]] }),
    host: 'The host: the page of an app sends to the site that it stands in.',
  }
}

function pythonCall(
  own: string,
  positional: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
  dropped: Dropped,
): CodeCall {
  const hasMethod = own.toLowerCase() === 'request'
  const [first = named.get('method') ?? '', second] = hasMethod ? positional : ['', ...positional]
  const { query, form, headers } = readPythonArguments(
    own.toLowerCase(),
    positional,
    named,
    dropped,
  )
  const url = textOf(second ?? named.get('url') ?? '')
  return {
    ...callOf(named, asPythonWrites),
    method: hasMethod ? first : own.toUpperCase(),
    url: query === '' ? url : url + (url.includes('?') ? '&' : '?') + query,
    ...(form === null ? {} : { body: form }),
    more: headers,
  }
}

/** The function says the method, and its first argument is options or a URL. */
function hostClientCall({ code, at }: Start, dropped: Dropped): CodeCall {
  const values = new CodeValues(code, at + 2)
  const { positional, isOpen } = values.arguments()
  const [first = ''] = positional
  const options = tableOf(first)
  if (isOpen[0] === true) dropped.push(ONLY_A_RUN)
  const [, name = ''] = OF_HOST_CLIENT.exec(code.tokens[at]?.text ?? '') ?? []
  return {
    ...callOf(options),
    method: name === 'del' ? 'DELETE' : name.toUpperCase(),
    url: options.get('url') ?? options.get('uri') ?? first,
    host: 'The host: atlassian-connect-express sends to the site of the tenant.',
  }
}

function callOf(
  options: ReadonlyMap<string, CodeValue>,
  written = (json: string): string => json,
): CodeCall {
  const call: Record<string, CodeValue> = {}
  for (const [key, value] of [
    ['method', options.get('method')],
    ['headers', options.get('headers')],
    ['body', options.get('body') ?? options.get('data')],
  ] as const)
    if (value !== undefined && value !== null) call[key] = value
  const json = options.get('json')
  if (json !== undefined && typeof json !== 'boolean')
    return { ...call, body: written(JSON.stringify(plain(json))), json: true }
  const referrer = textOf(options.get('referrer') ?? null)
  return referrer.startsWith('http') ? { ...call, referrer } : call
}

function tableOf(value: CodeValue | undefined): ReadonlyMap<string, CodeValue> {
  return isTable(value) ? value : new Map()
}
