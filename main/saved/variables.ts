import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import { headerOf } from '../wire/headers.ts'
import { VARIABLE } from '../../contract/variable.ts'

/** What a tenant fills its variables with; null for one that is left as it stands. */
export type VariableValues = Readonly<Record<string, string | null>>

const NAME = /^[A-Za-z_][\w.-]{0,63}$/

export function isVariableName(name: string): boolean {
  return NAME.test(name)
}

/** How a value is written where its variable stands, at a place of the text: asked for one place after the other. */
type Write = (value: string, at: number) => string

const asItIs = (value: string): string => value
const inPath = (value: string): string => encodeURIComponent(value.toWellFormed())
const inQuery = (value: string): string => inPath(value).replaceAll("'", '%27')
const inJsonString = (value: string): string => JSON.stringify(value).slice(1, -1)

/** Names of the variables of a draft, in the order in which they stand in it. */
export function variablesIn(draft: RequestDraft): readonly string[] {
  const names = new Set<string>()
  filled(draft, (name) => {
    names.add(name)
    return null
  })
  return [...names]
}

/** Such as `{{$guid}}`, whose value another tool makes up: it is sent as it stands. */
export function dynamicIn(draft: RequestDraft): readonly string[] {
  // A text without any is not written out, however long it is.
  const found = JSON.stringify(draft, (_name, value: unknown) =>
    typeof value === 'string' && !mayHold(value) ? '' : value,
  ).matchAll(VARIABLE)
  return [...new Set([...found].map(([whole]) => whole).filter((each) => /^\{\{\s*\$/.test(each)))]
}

/**
 * The draft with a tenant's values, each written so that it stays one segment, one value, one string.
 *
 * @throws AppError `variables_missing`, `request_invalid` where a value would change the path
 */
export function fillDraft(draft: RequestDraft, values: VariableValues): RequestDraft {
  refuseMissing(variablesIn(draft), values)
  return filled(draft, (name) => values[name] ?? null)
}

/**
 * A text that no request holds, such as what its answer is held against, with a tenant's values as
 * `write` puts them.
 *
 * @throws AppError `variables_missing`
 */
export function fillText(text: string, values: VariableValues, write: Write = asItIs): string {
  const names = new Set<string>()
  const look = (name: string): null => {
    names.add(name)
    return null
  }
  replaced(text, look, asItIs)
  refuseMissing([...names], values)
  return replaced(text, (name) => values[name] ?? null, write)
}

function refuseMissing(asked: readonly string[], values: VariableValues): void {
  const missing = asked.filter((name) => isMissing(values, name))
  if (missing.length > 0) {
    const names = missing.map((name) => `{{${name}}}`).join(', ')
    throw new AppError(
      'variables_missing',
      `${names} ${missing.length === 1 ? 'has' : 'have'} no value for this tenant.`,
      {
        hint: 'Fill it in above the request, or leave it as it stands.',
        details: { names: missing.join(', ') },
      },
    )
  }
}

/** Only a name of the object's own: `{{constructor}}` is none. */
function isMissing(values: VariableValues, name: string): boolean {
  return !Object.hasOwn(values, name) || values[name] === ''
}

type ValueOf = (name: string) => string | null

function filled(draft: RequestDraft, of: ValueOf): RequestDraft {
  const plain = (text: string): string => replaced(text, of, asItIs)
  const pair = ([name, value]: Pair): Pair => [plain(name), plain(value)]
  return {
    method: draft.method,
    path: filledPath(draft.path, of),
    // Encoded when the address is built.
    query: draft.query.map(pair),
    headers: draft.headers.map(pair),
    body: draft.body === null ? null : filledBody(draft, draft.body, of),
  }
}

function filledPath(path: string, of: ValueOf): string {
  const mark = path.indexOf('?')
  const [head, query] = mark === -1 ? [path, ''] : [path.slice(0, mark), path.slice(mark)]
  const segments = head.split('/').map((segment) => {
    const written = replaced(segment, of, inPath)
    if (written === segment || !isDots(written)) return written
    throw new AppError('request_invalid', `“${segment}” would be “${written}” in the path.`, {
      hint: 'A path takes it for the folder above. Give the variable another value.',
    })
  })
  return segments.join('/') + replaced(query, of, inQuery)
}

/** https://url.spec.whatwg.org/#single-dot-path-segment and its double: they also count encoded. */
function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment)
}

function filledBody({ headers }: RequestDraft, body: BodyDraft, of: ValueOf): BodyDraft {
  if ('text' in body) return { text: filledText(body.text, headerOf(headers, 'content-type'), of) }
  if (!('parts' in body)) return body
  return { parts: body.parts.map((part) => filledPart(part, of)) }
}

function filledPart(part: Part, of: ValueOf): Part {
  const name = replaced(part.name, of, asItIs)
  return 'text' in part
    ? { ...part, name, text: filledText(part.text, part.contentType, of) }
    : { ...part, name }
}

function filledText(text: string, type: string | null | undefined, of: ValueOf): string {
  const said = type ?? (/^\s*[[{]/.test(text) ? 'application/json' : '')
  if (/[/+]json\b/i.test(said)) return filledJson(text, of)
  if (/^application\/x-www-form-urlencoded\b/i.test(said)) return replaced(text, of, inQuery)
  return replaced(text, of, asItIs)
}

function filledJson(text: string, of: ValueOf): string {
  const isInString = stringsOf(text)
  return replaced(text, of, (value, at) => {
    if (isInString(at)) return inJsonString(value)
    return isJsonScalar(value) ? value : JSON.stringify(value)
  })
}

/** Whether a place of a JSON text lies within a string; the places are asked for from left to right. */
function stringsOf(text: string): (at: number) => boolean {
  let [seen, isInString] = [0, false]
  return (at) => {
    for (; seen < at; seen += 1) {
      const unit = text.charCodeAt(seen)
      if (unit === QUOTE) isInString = !isInString
      else if (unit === BACKSLASH && isInString) seen += 1
    }
    return isInString
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]

/** `3`, `true`, `null`: whoever leaves the quotes away means it. */
function isJsonScalar(value: string): boolean {
  return /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(value)
}

function replaced(text: string, of: ValueOf, write: Write): string {
  if (!mayHold(text)) return text
  return text.replace(VARIABLE, (whole, written: string, at: number) => {
    const name = written.trim()
    const value = isVariableName(name) ? of(name) : null
    return value === null ? whole : write(value, at)
  })
}

/** Most texts hold no variable, and a body of megabytes is looked at with each key. */
const mayHold = (text: string): boolean => text.includes('{{')
