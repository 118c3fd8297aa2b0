import type { BodyDraft, Pair, Part } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import type { Variables } from '../../pasted/variables/variables.ts'
import { parseJson } from '../../wire/json.ts'
import { isCredentialHeader } from '../../wire/redact.ts'
import { unredacted } from '../../wire/unredacted.ts'
import type { Field } from './saved-file.ts'
import type { Remarks } from '../../pasted/remarks.ts'

export type SavedPart = Field & { readonly contentType: string } & (
    | { readonly file: false }
    /** The value is the path. */
    | { readonly file: true }
  )

/** `type` is what the tool sends where no header says otherwise. */
export type SavedBody =
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  | { readonly kind: 'form'; readonly fields: readonly Field[] }
  | { readonly kind: 'parts'; readonly parts: readonly SavedPart[] }
  | { readonly kind: 'file'; readonly path: string; readonly type: string }
  | { readonly kind: 'graphql'; readonly query: string; readonly variables: string }

export type SavedAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly token: string; readonly prefix: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | {
      readonly kind: 'key'
      readonly name: string
      readonly value: string
      readonly place: 'header' | 'query'
    }
  /** One that a draft cannot make: OAuth 2, AWS, a plug-in. */
  | { readonly kind: 'other'; readonly name: string }

/** A request as a tool keeps it, what is switched off left out; its texts may hold `{{variables}}`. */
export interface SavedRequest {
  readonly method: string
  readonly url: string
  /** Appended to the query of the URL. */
  readonly query: readonly Field[]
  /** For `:name` in the path. */
  readonly path: readonly Field[]
  readonly headers: readonly Field[]
  readonly body: SavedBody | null
  readonly auth: SavedAuth
  /** What it does besides sending, which may change the request: one sentence each. */
  readonly besides: readonly string[]
  /** What it does with the answer. */
  readonly afterwards: readonly string[]
}

/** The request with the values of its variables. Throws AppError `import_unreadable`. */
export function fromSaved(
  saved: SavedRequest,
  variables: Variables,
  tool: string,
  dropped: Remarks,
): PastedRequest {
  dropped.push(...saved.besides)
  dropped.note(...saved.afterwards)
  const { query, headers: own } = authFields(saved, variables, tool, dropped)
  const given = saved.headers
    .filter(({ name }) => name !== '')
    .map(({ name, value }) => filledHeader(name, value, variables))
  const names = new Set(given.map(([name]) => name.toLowerCase()))
  const body = saved.body === null ? null : bodyOf(saved.body, variables, dropped)
  const all: readonly Pair[] = [
    ...given,
    ...own.filter(([name]) => !names.has(name.toLowerCase())),
    ...(body === null || body.type === '' || names.has('content-type')
      ? []
      : [['Content-Type', body.type] satisfies Pair]),
  ]
  const url = urlOf(saved, query, variables, dropped)
  variables.tell(dropped, 'file')
  return unredacted({
    method: variables.fill(saved.method).toUpperCase(),
    url,
    headers: all,
    body: body?.draft ?? null,
  })
}

/** With the values of its variables; that of a credential is not left open. */
export function filledHeader(name: string, value: string, variables: Variables): Pair {
  return [
    variables.fill(name),
    isCredentialHeader(name) ? variables.fill(value, REDACTED) : variables.fill(value),
  ]
}

function urlOf(
  { url: written, path, query }: SavedRequest,
  more: readonly Field[],
  variables: Variables,
  dropped: Remarks,
): string {
  const named = written.replace(/\/:([^/?#:]+)/g, (whole, name: string) => {
    const value = path.find((each) => each.name === name)?.value ?? ''
    return value === '' ? whole : `/${value}`
  })
  const url = variables.fill(named).replace(/#.*$/s, '')
  const appended = [...query, ...more]
    .filter(({ name }) => name !== '')
    .map(({ name, value }) => `${encoded(variables.fill(name))}=${encoded(variables.fill(value))}`)
    .join('&')
  const whole = appended === '' ? url : url + (url.includes('?') ? '&' : '?') + appended
  return addressOf(whole, 'this', dropped)
}

/** An http or https URL, or a path where only a variable names the host. */
export function addressOf(url: string, which: 'this' | 'the Postman', dropped: Remarks): string {
  if (/^https?:\/\/[^/?#{]+/i.test(url)) return url
  const behind = /^(?:https?:\/\/)?\{\{[^{}]*\}\}[^/?]*(.*)$/is.exec(url)?.[1]
  if (behind !== undefined) {
    dropped.push('The host, which only a variable names.')
    return behind.startsWith('/') ? behind : `/${behind}`
  }
  if (/^[\w.-]+(?::\d+)?(?:[/?]|$)/.test(url) && url !== '') return `http://${url}`
  throw unreadable(`The URL of ${which} request is neither http nor https.`)
}

/** Braces stay: a variable without a value is seen as one. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%7B%7B(.*?)%7D%7D/g, '{{$1}}')
}

function authFields(
  { auth }: SavedRequest,
  variables: Variables,
  tool: string,
  dropped: Remarks,
): { readonly query: readonly Field[]; readonly headers: readonly Pair[] } {
  const fill = (text: string): string => (text === '' ? REDACTED : variables.fill(text, REDACTED))
  const none = { query: [], headers: [] }
  if (auth.kind === 'none') return none
  if (auth.kind === 'bearer')
    return {
      query: [],
      headers: [['Authorization', `${auth.prefix || 'Bearer'} ${fill(auth.token)}`]],
    }
  if (auth.kind === 'basic') {
    const pair = `${variables.fill(auth.user, REDACTED)}:${variables.fill(auth.password, REDACTED)}`
    return {
      query: [],
      headers: [['Authorization', `Basic ${Buffer.from(pair).toString('base64')}`]],
    }
  }
  if (auth.kind === 'key') {
    const [name, value] = [variables.fill(auth.name), fill(auth.value)]
    return auth.place === 'query'
      ? { query: [{ name, value }], headers: [] }
      : { query: [], headers: [[name, value]] }
  }
  if (auth.name === 'inherit') {
    dropped.push(
      `The authorization, which ${tool} takes from the folder or the collection: this file does not hold it.`,
    )
    return none
  }
  const kind = /^[a-z0-9]{1,20}$/i.test(auth.name) ? auth.name : 'that it names'
  dropped.push(`The authorization of the kind ${kind} that ${tool} would make.`)
  return none
}

interface ReadBody {
  readonly draft: BodyDraft
  /** Empty where nothing is said. */
  readonly type: string
}

function bodyOf(body: SavedBody, variables: Variables, dropped: Remarks): ReadBody {
  const fill = (text: string): string => variables.fill(text)
  if (body.kind === 'text') return { draft: { text: fill(body.text) }, type: body.type }
  if (body.kind === 'file') return { draft: { file: fill(body.path) }, type: body.type }
  if (body.kind === 'form')
    return {
      draft: {
        text: body.fields
          .map(({ name, value }) => `${encoded(fill(name))}=${encoded(fill(value))}`)
          .join('&'),
      },
      type: 'application/x-www-form-urlencoded',
    }
  if (body.kind === 'parts')
    return { draft: { parts: body.parts.map((part) => partOf(part, fill)) }, type: '' }
  const values = body.variables.trim() === '' ? {} : parseJson(fill(body.variables))
  if (values === undefined) dropped.push('The variables of the GraphQL query, which are not JSON.')
  const text = JSON.stringify({ query: fill(body.query), variables: values ?? {} })
  return { draft: { text }, type: 'application/json' }
}

function partOf(part: SavedPart, fill: (text: string) => string): Part {
  const type = part.contentType === '' ? {} : { contentType: part.contentType }
  const [name, value] = [fill(part.name), fill(part.value)]
  return part.file ? { name, file: value, ...type } : { name, text: value, ...type }
}
