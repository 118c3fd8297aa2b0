import { JSONPath } from 'jsonpath-plus'
import { AppError } from '../errors.ts'
import { parseJson } from '../wire/json.ts'
import { membersOf, skipValue, startOfValue } from './json-scan.ts'
import { asMeant, inParentheses, whereBroken } from './path-brackets.ts'
import { PathExpression } from './path-expression.ts'
import { pathFunctions } from './path-functions.ts'
import { asWrittenBefore, numbered, type NumberedPath, queryFunctions } from './path-queries.ts'
import { plainSteps } from './plain-path.ts'
import { nameAt } from './values.ts'

export interface FilterOrder {
  readonly bytes: Uint8Array
  /** JSONPath (https://www.rfc-editor.org/rfc/rfc9535), as far as jsonpath-plus has it. */
  readonly path: string
}

export interface Filtered {
  /** A JSON array of what was found, each as it stands in the body. */
  readonly bytes: Uint8Array
  readonly count: number
}

/** `parent` has `value` as its member `parentProperty`; both are null of the whole. */
interface Match {
  readonly pointer: string
  readonly value: unknown
  readonly parent: unknown
  readonly parentProperty: string | number | null
}

/**
 * What a path finds in a body of JSON. Expressions are read by the library's own evaluator, which
 * reaches nothing outside of the body.
 *
 * @throws AppError `filter_unreadable`
 */
export function filterBody({ bytes, path }: FilterOrder): Filtered {
  const broken = whereBroken(path)
  if (broken !== null) throw unreadable(broken)
  const json = parseJson(new TextDecoder().decode(bytes))
  if (json === undefined)
    throw new AppError(
      'filter_unreadable',
      'This body is not whole JSON, so no path leads into it.',
    )
  const source = new Source(bytes, json)
  const meant = asMeant(inParentheses(path))
  const matches = matchesOf(meant, { current: json, root: json })
  const parts = matches.map((match) => source.of(match))
  return { bytes: new TextEncoder().encode(`[${parts.join(',')}]`), count: parts.length }
}

/** What a path leads to that begins at the whole, or at the value that an expression looks at. */
interface Looked {
  readonly current: unknown
  readonly root: unknown
}

function matchesOf(path: string, looked: Looked): readonly Match[] {
  const steps = plainSteps(path)
  return steps === null ? found(path, looked) : followed(steps, looked.current)
}

function valuesOf(query: string, { current, root }: Looked): readonly unknown[] {
  const path = asMeant(query.replace(/^[@$]\s*/, '$'))
  const from = query.startsWith('$') ? root : current
  return matchesOf(path, { current: from, root }).map(({ value }) => value)
}

/** The library would take some names for operators of its own. */
function followed(steps: readonly string[], json: unknown): readonly Match[] {
  let match: Match = { pointer: '', value: json, parent: null, parentProperty: null }
  for (const step of steps) {
    const { pointer, value: parent } = match
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step)) return []
    match = {
      pointer: `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ...{ value: memberOf(parent, step), parent, parentProperty: step },
    }
  }
  return [match]
}

function found(path: string, { current, root }: Looked): readonly Match[] {
  if (typeof current !== 'object' || current === null) return []
  const { path: read, queries } = asNumbered(path)
  try {
    const nodes = queryFunctions(queries, (query, at) => valuesOf(query, { current: at, root }))
    const order = { path: read, json: current, eval: PathExpression, resultType: 'all' } as const
    const matches: unknown = JSONPath({
      ...order,
      wrap: true,
      sandbox: { ...pathFunctions, ...nodes, $: root },
    })
    return Array.isArray(matches) ? (matches as Match[]) : []
  } catch (error) {
    if (error instanceof AppError) throw error
    if (error instanceof RangeError && /call stack/u.test(error.message))
      throw new AppError('filter_unreadable', 'This body nests too deeply for that path.', {
        hint: 'Name the way to what you look for, such as $.issues[0].fields.',
      })
    throw unreadable(inOurWords(asWrittenBefore(messageOf(error), queries), path))
  }
}

function asNumbered(path: string): NumberedPath {
  try {
    return numbered(path)
  } catch (error) {
    throw unreadable(inOurWords(messageOf(error), path))
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** What the library says, without places in a text that it has changed before. */
function inOurWords(message: string, path: string): string {
  const [, told, expression] = /^jsonPath: (.*?): (.*)$/su.exec(message) ?? []
  if (told !== undefined && expression !== undefined)
    return `${meant(told).replace(/\[object Object\]/gu, 'this')}, in ${expression}`
  const at = path.indexOf('?(')
  const where =
    at >= 0 && path.indexOf('?(', at + 1) < 0 ? ` that begins at character ${at + 1}` : ''
  return `${message.replace(/ at character \d+$/u, '')}, in the expression${where}`
}

/** What other languages write, and what a path has for it. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['and is not defined', '“and” is written &&'],
  ['or is not defined', '“or” is written ||'],
  ['not is not defined', '“not” is written !'],
  ['Invalid left-hand side in assignment', 'two things are the same with ==, not ='],
])

const meant = (told: string): string => WRITTEN.get(told) ?? told

function unreadable(what: string): AppError {
  return new AppError('filter_unreadable', `The filter cannot be read: ${what}.`, {
    hint: 'Write a JSONPath, such as $.issues[*].key or $.issues[?(@.fields.votes > 3)].',
  })
}

/** Containers whose members are remembered: those on the way to what was found last. */
const MOST_OPEN = 64

/** Values as they stand in a body, by their pointers (RFC 6901): no number is rounded. */
class Source {
  readonly #bytes: Uint8Array
  readonly #json: unknown
  readonly #open = new Map<number, (name: string) => number | undefined>()

  constructor(bytes: Uint8Array, json: unknown) {
    this.#bytes = bytes
    this.#json = json
  }

  of(match: Match): string {
    const names = match.pointer
      .split('/')
      .slice(1)
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    let at: number | undefined = startOfValue(this.#bytes)
    for (const name of names) {
      if (at === undefined) break
      at = this.#membersAt(at)(name)
    }
    return at === undefined || !this.#leadsTo(names, match)
      ? JSON.stringify(match.value)
      : this.#text(at)
  }

  /**
   * The library also answers what stands nowhere (a member's name, the length of an array), and its pointers leave out
   * members that are called like its operators: `^`, `~`, `@string()`.
   */
  #leadsTo(names: readonly string[], { value, parent, parentProperty }: Match): boolean {
    const last = names.at(-1)
    if (last === undefined) return value === this.#json
    const holder = names.slice(0, -1).reduce(memberOf, this.#json)
    return holder === parent && last === String(parentProperty) && memberOf(holder, last) === value
  }

  #text(at: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(at, skipValue(this.#bytes, at)))
  }

  #membersAt(at: number): (name: string) => number | undefined {
    const known = this.#open.get(at)
    if (known !== undefined) return known
    const { names, values } = membersOf(this.#bytes, at) ?? { names: null, values: null }
    const byName = new Map(
      [...(names ?? [])].map((name, index) => [nameAt(this.#bytes, name), values?.[index]]),
    )
    const look = (name: string): number | undefined =>
      names === null ? values?.[Number(name)] : byName.get(name)
    this.#open.set(at, look)
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST_OPEN) break
      this.#open.delete(oldest)
    }
    return look
  }
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined
}
