import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import { JSON_TYPE } from '../../contract/json-type.ts'
import { VARIABLE } from '../../contract/variable.ts'
import { atOnce, type Steps } from '../breathing.ts'
import { AppError } from '../errors.ts'
import { isDots } from '../operations/path-segments.ts'
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
  yield* filled(draft, noting(names), new Map())
  return [...names]
}

/** Such as `{{$guid}}`, whose value another tool makes up: it is sent as it stands. */
export function* dynamicIn(draft: RequestDraft): Steps<readonly string[]> {
  const found = new Set<string>()
  for (const text of textsIn(draft))
    yield* eachVariable(text, ([whole]) => {
      if (/^\{\{\s*\$/.test(whole)) found.add(whole)
      return null
    })
  return [...found]
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What a filled text is made of, by the body or the part that has it. */
export type TextSlices = Map<object, readonly string[]>

/**
 * The draft with a tenant's values, each written so that it stays one segment, one value, one string.
 *
 * @param slices takes what texts of the body are made of: whoever reads such a text first has all of it copied at once
 * @throws AppError `variables_missing`, `request_invalid` where a value would change the path
 */
export function* fillDraft(
  draft: RequestDraft,
  values: VariableValues,
  slices: TextSlices = new Map(),
): Steps<RequestDraft> {
  refuseMissing(yield* variablesIn(draft), values)
  return yield* filled(draft, (name) => values[name] ?? null, slices)
}

/**
 * A text that no request holds, such as what its answer is held against, with a tenant's values as
 * `write` puts them.
 *
 * @throws AppError `variables_missing`
 */
export function fillText(text: string, values: VariableValues, write: Write = asItIs): string {
  const names = new Set<string>()
  atOnce(replaced(text, noting(names), write))
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

function* filled(draft: RequestDraft, of: ValueOf, slices: TextSlices): Steps<RequestDraft> {
  return {
    method: draft.method,
    path: yield* filledPath(draft.path, of),
    // Encoded when the address is built.
    query: yield* filledPairs(draft.query, of),
    headers: yield* filledPairs(draft.headers, of),
    body: yield* filledBody(draft, { of, slices }),
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

interface Filling {
  readonly of: ValueOf
  readonly slices: TextSlices
}

function* filledBody({ headers, body }: RequestDraft, filling: Filling): Steps<BodyDraft | null> {
  if (body === null) return null
  if ('text' in body) return yield* withText(body, headerOf(headers, 'content-type'), filling)
  if (!('parts' in body)) return body
  const parts: Part[] = []
  for (const part of body.parts) {
    const named = { ...part, name: yield* replaced(part.name, filling.of, asItIs) }
    parts.push('text' in named ? yield* withText(named, named.contentType, filling) : named)
  }
  return { parts }
}

function* withText<T extends { readonly text: string }>(
  holder: T,
  type: string | null | undefined,
  { of, slices }: Filling,
): Steps<T> {
  const made = yield* filledText(holder.text, type, of)
  const [first = ''] = made
  if (made.length <= 1) return { ...holder, text: first }
  const done = { ...holder, text: made.reduce((before, slice) => before + slice) }
  slices.set(done, made)
  return done
}

function filledText(
  text: string,
  type: string | null | undefined,
  of: ValueOf,
): Steps<readonly string[]> {
  const said = type ?? (/^\s*[[{]/.test(text) ? 'application/json' : '')
  if (JSON_TYPE.test(said)) return filledJson(text, of)
  if (/^application\/x-www-form-urlencoded\b/i.test(said)) return slicesWith(text, of, inQuery)
  return slicesWith(text, of, asItIs)
}

function filledJson(text: string, of: ValueOf): Steps<readonly string[]> {
  let [seen, isInString] = [0, false]
  function* reach(start: number): Steps<void> {
    for (; seen < start; seen += 1) {
      if (seen % PIECE === 0) yield
      const unit = text.charCodeAt(seen)
      if (unit === QUOTE) isInString = !isInString
      else if (unit === BACKSLASH && isInString) seen += 1
    }
  }
  return slicesWith(text, of, (value) => (isInString ? inJsonString(value) : inJson(value)), reach)
}

/** Characters that are looked at, or put together, in a step. */
const PIECE = 256 * 1024
const [QUOTE, BACKSLASH] = [0x22, 0x5c]

/** `3`, `true`, `null`: whoever leaves the quotes away means it. */
function inJson(value: string): string {
  const isScalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(value)
  return isScalar ? value : JSON.stringify(value)
}

function* replaced(text: string, of: ValueOf, write: Write): Steps<string> {
  return (yield* slicesWith(text, of, write)).join('')
}

/**
 * The text with its values, in slices: one text of megabytes would have to be made at once.
 *
 * @param reach goes through the text up to a variable before its value is written
 */
function* slicesWith(
  text: string,
  of: ValueOf,
  write: Write,
  reach?: (start: number) => Steps<void>,
): Steps<readonly string[]> {
  const slices: string[] = []
  let short: string[] = []
  let length = 0
  const close = (): void => {
    if (short.length > 0) slices.push(short.join(''))
    ;[short, length] = [[], 0]
  }
  const add = (piece: string): void => {
    if (length + piece.length > PIECE) close()
    short.push(piece)
    length += piece.length
  }
  let from = 0
  function* put(value: string, start: number, end: number): Steps<void> {
    if (reach !== undefined) yield* reach(start)
    add(text.slice(from, start))
    add(write(value))
    from = end
  }
  yield* eachVariable(text, ([whole, written = ''], start) => {
    const name = written.trim()
    const value = isVariableName(name) ? of(name) : null
    return value === null ? null : put(value, start, start + whole.length)
  })
  if (from === 0) return [text]
  add(text.slice(from))
  close()
  return slices
}

const VARIABLE_HERE = new RegExp(VARIABLE.source, 'y')
/** Variables of a step. */
const MANY = 1024

/** Most texts hold none, and a body of megabytes is looked at with each key. */
function* eachVariable(
  text: string,
  take: (found: RegExpExecArray, at: number) => Steps<void> | null,
): Steps<void> {
  let seen = 0
  for (let at = text.indexOf('{{'); at !== -1;) {
    VARIABLE_HERE.lastIndex = at
    const found = VARIABLE_HERE.exec(text)
    const taking = found === null ? null : take(found, at)
    if (taking !== null) yield* taking
    at = text.indexOf('{{', at + (found?.[0].length ?? 1))
    if ((seen += 1) % MANY === 0) yield
  }
}
