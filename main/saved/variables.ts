import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import { VARIABLE } from '../../contract/variable.ts'
import { atOnce, type Steps } from '../breathing.ts'
import { AppError } from '../errors.ts'
import { type Edit, edited } from '../wire/edits.ts'
import { headerOf } from '../wire/headers.ts'

/** What a tenant fills its variables with; null for one that is left as it stands. */
export type VariableValues = Readonly<Record<string, string | null>>

const NAME = /^[A-Za-z_][\w.-]{0,63}$/

export function isVariableName(name: string): boolean {
  return NAME.test(name)
}

/** How a value is written where its variable stands. */
type Write = (value: string) => string

const asItIs = (value: string): string => value
const inPath = (value: string): string => encodeURIComponent(value.toWellFormed())
const inQuery = (value: string): string => inPath(value).replaceAll("'", '%27')
const inJsonString = (value: string): string => JSON.stringify(value).slice(1, -1)

/** Names of the variables of a draft, in the order in which they stand in it. */
export function* variablesIn(draft: RequestDraft): Steps<readonly string[]> {
  const names = new Set<string>()
  yield* filled(draft, noting(names))
  return [...names]
}

/** Such as `{{$guid}}`, whose value another tool makes up: it is sent as it stands. */
export function* dynamicIn(draft: RequestDraft): Steps<readonly string[]> {
  const found = new Set<string>()
  for (const text of textsIn(draft))
    yield* eachVariable(text, ([whole]) => {
      if (/^\{\{\s*\$/.test(whole)) found.add(whole)
    })
  return [...found]
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * The draft with a tenant's values, each written so that it stays one segment, one value, one string.
 *
 * @throws AppError `variables_missing`, `request_invalid` where a value would change the path
 */
export function* fillDraft(draft: RequestDraft, values: VariableValues): Steps<RequestDraft> {
  refuseMissing(yield* variablesIn(draft), values)
  return yield* filled(draft, (name) => values[name] ?? null)
}

/**
 * A text that no request holds, such as what its answer is held against, with a tenant's values as
 * `write` puts them.
 *
 * @throws AppError `variables_missing`
 */
export function fillText(text: string, values: VariableValues, write: Write = asItIs): string {
  const names = new Set<string>()
  atOnce(placesOf(text, noting(names)))
  refuseMissing([...names], values)
  return atOnce(replaced(text, (name) => values[name] ?? null, write))
}

function noting(names: Set<string>): ValueOf {
  return (name) => {
    names.add(name)
    return null
  }
}

/** @throws AppError `variables_missing` */
export function refuseMissing(asked: readonly string[], values: VariableValues): void {
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

function* filled(draft: RequestDraft, of: ValueOf): Steps<RequestDraft> {
  return {
    method: draft.method,
    path: yield* filledPath(draft.path, of),
    // Encoded when the address is built.
    query: yield* filledPairs(draft.query, of),
    headers: yield* filledPairs(draft.headers, of),
    body: draft.body === null ? null : yield* filledBody(draft, draft.body, of),
  }
}

function* filledPairs(pairs: readonly Pair[], of: ValueOf): Steps<Pair[]> {
  const done: Pair[] = []
  for (const [name, value] of pairs)
    done.push([yield* replaced(name, of, asItIs), yield* replaced(value, of, asItIs)])
  return done
}

function* filledPath(path: string, of: ValueOf): Steps<string> {
  const mark = path.indexOf('?')
  const [head, query] = mark === -1 ? [path, ''] : [path.slice(0, mark), path.slice(mark)]
  const segments: string[] = []
  for (const segment of head.split('/')) {
    const written = yield* replaced(segment, of, inPath)
    if (written !== segment && isDots(written))
      throw new AppError('request_invalid', `“${segment}” would be “${written}” in the path.`, {
        hint: 'A path takes it for the folder above. Give the variable another value.',
      })
    segments.push(written)
  }
  return segments.join('/') + (yield* replaced(query, of, inQuery))
}

/** https://url.spec.whatwg.org/#single-dot-path-segment and its double: they also count encoded. */
function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment)
}

function* filledBody({ headers }: RequestDraft, body: BodyDraft, of: ValueOf): Steps<BodyDraft> {
  if ('text' in body)
    return { text: yield* filledText(body.text, headerOf(headers, 'content-type'), of) }
  if (!('parts' in body)) return body
  const parts: Part[] = []
  for (const part of body.parts) parts.push(yield* filledPart(part, of))
  return { parts }
}

function* filledPart(part: Part, of: ValueOf): Steps<Part> {
  const name = yield* replaced(part.name, of, asItIs)
  return 'text' in part
    ? { ...part, name, text: yield* filledText(part.text, part.contentType, of) }
    : { ...part, name }
}

function filledText(text: string, type: string | null | undefined, of: ValueOf): Steps<string> {
  const said = type ?? (/^\s*[[{]/.test(text) ? 'application/json' : '')
  if (/[/+]json\b/i.test(said)) return filledJson(text, of)
  if (/^application\/x-www-form-urlencoded\b/i.test(said)) return replaced(text, of, inQuery)
  return replaced(text, of, asItIs)
}

function* filledJson(text: string, of: ValueOf): Steps<string> {
  const places = yield* placesOf(text, of)
  const written: Edit[] = []
  let [seen, isInString] = [0, false]
  for (const { start, end, text: value } of places) {
    for (; seen < start; seen += 1) {
      if (seen % PIECE === 0) yield
      const unit = text.charCodeAt(seen)
      if (unit === QUOTE) isInString = !isInString
      else if (unit === BACKSLASH && isInString) seen += 1
    }
    written.push({ start, end, text: isInString ? inJsonString(value) : inJson(value) })
  }
  return yield* editedInSteps(text, written, asItIs)
}

/** Characters that are looked at in a step. */
const PIECE = 256 * 1024
const [QUOTE, BACKSLASH] = [0x22, 0x5c]

/** `3`, `true`, `null`: whoever leaves the quotes away means it. */
function inJson(value: string): string {
  const isScalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(value)
  return isScalar ? value : JSON.stringify(value)
}

function* replaced(text: string, of: ValueOf, write: Write): Steps<string> {
  const places = yield* placesOf(text, of)
  return yield* editedInSteps(text, places, write)
}

function* editedInSteps(text: string, edits: readonly Edit[], write: Write): Steps<string> {
  const done: string[] = []
  let from = 0
  for (let at = 0; at < edits.length; at += MANY) {
    const begun = from
    const some = edits.slice(at, at + MANY).map((each) => ({
      ...{ start: each.start - begun, end: each.end - begun },
      text: write(each.text),
    }))
    from = edits[at + some.length - 1]?.end ?? from
    done.push(edited(text.slice(begun, from), some))
    yield
  }
  return done.join('') + text.slice(from)
}

/** Variables that have a value, with it. */
function* placesOf(text: string, of: ValueOf): Steps<readonly Edit[]> {
  const places: Edit[] = []
  yield* eachVariable(text, ([whole, written = ''], start) => {
    const name = written.trim()
    const value = isVariableName(name) ? of(name) : null
    if (value !== null) places.push({ start, end: start + whole.length, text: value })
  })
  return places
}

const VARIABLE_HERE = new RegExp(VARIABLE.source, 'y')
/** Variables of a step. */
const MANY = 1024

/** Most texts hold none, and a body of megabytes is looked at with each key. */
function* eachVariable(
  text: string,
  take: (found: RegExpExecArray, at: number) => void,
): Steps<void> {
  let seen = 0
  for (let at = text.indexOf('{{'); at !== -1;) {
    VARIABLE_HERE.lastIndex = at
    const found = VARIABLE_HERE.exec(text)
    if (found !== null) take(found, at)
    at = text.indexOf('{{', at + (found?.[0].length ?? 1))
    if ((seen += 1) % MANY === 0) yield
  }
}
