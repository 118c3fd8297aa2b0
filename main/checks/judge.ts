import { isDeepStrictEqual } from 'node:util'
import type { ActingAs } from '../../contract/acting.ts'
import type { Expected, FieldTest, Unmet } from '../../contract/checks.ts'
import type { Pair } from '../../contract/draft.ts'
import { filterBody } from '../bodies/filter.ts'
import { AppError } from '../errors.ts'
import { isObject, parseExactJson } from '../wire/json.ts'
import { isStatus } from './status.ts'
import { jsonTextOf, shortened, wordsOfTest } from './words.ts'

/** An answer as it may be seen: without any credential. */
export interface JudgedAnswer {
  readonly status: number
  readonly headers: readonly Pair[]
  readonly body: string
  /** Milliseconds from sending the request to the last byte of its answer. */
  readonly totalMs: number
  readonly actingAs: ActingAs
  /** Whom the answer names as the caller; null where nobody. */
  readonly accountId: string | null
}

/** Where nothing else is said. */
const DEFAULT: Pick<Expected, 'status'> = { status: ['2xx'] }

/** What is not met, in the order in which it is written; nothing where all is. */
export function judge(expected: Expected | null, answer: JudgedAnswer): Unmet[] {
  const { status } = expected ?? DEFAULT
  if (expected === null) return judgeStatus(status, answer)
  return [
    ...judgeStatus(status, answer),
    ...judgeFields(expected.fields, answer),
    ...expected.headers.flatMap((test) => judgeHeader(test, answer.headers)),
    ...judgeTime(expected.within, answer.totalMs),
    ...judgeCaller(expected.answeredAs, answer),
  ]
}

function judgeStatus(wanted: readonly string[], { status }: JudgedAnswer): Unmet[] {
  const isMet = wanted.length === 0 || wanted.some((each) => isStatus(each, status))
  return isMet ? [] : [{ where: 'status', expected: wanted.join(' or '), came: String(status) }]
}

function judgeFields(tests: readonly FieldTest[], { headers, body }: JudgedAnswer): Unmet[] {
  if (tests.length === 0) return []
  const json = parseExactJson(body)
  return tests.flatMap((test) => {
    if (json === undefined) {
      const none = test.test === 'exists' && test.value === 'false'
      return none ? [] : [unmet(test, noJson(headers, body))]
    }
    const values = valuesAt(test.place, json, body)
    return typeof values === 'string' ? [unmet(test, values)] : judgeValues(test, values)
  })
}

function noJson(headers: readonly Pair[], body: string): string {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const size = body === '' ? 'an empty body' : `a body of ${body.length} characters`
  return `${size} that is not JSON${type === undefined ? '' : ` (${type})`}`
}

/** What stands there, nothing among it; or why it cannot be looked for. */
function valuesAt(place: string, json: unknown, body: string): readonly unknown[] | string {
  if (!place.startsWith('$')) {
    const value = memberAt(place, json)
    return value === undefined ? [] : [value]
  }
  try {
    const { bytes } = filterBody({ bytes: new TextEncoder().encode(body), path: place })
    const found = parseExactJson(new TextDecoder().decode(bytes))
    return Array.isArray(found) ? (found as unknown[]) : []
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

/** `a.0.b`; undefined where nothing stands. Only what is the value's own: `constructor` is none. */
function memberAt(place: string, json: unknown): unknown {
  let at: unknown = json
  for (const name of place.split('.')) {
    if (Array.isArray(at) && /^(?:0|[1-9]\d*)$/.test(name)) at = (at as unknown[])[Number(name)]
    else if (isObject(at) && Object.hasOwn(at, name)) at = at[name]
    else return undefined
  }
  return at
}

function judgeValues(test: FieldTest, values: readonly unknown[]): Unmet[] {
  const exists = values.length > 0
  if (test.test === 'exists') {
    if (String(exists) === test.value) return []
    return [unmet(test, exists ? shortened(values.map(jsonTextOf).join(', ')) : 'nothing')]
  }
  if (test.test === 'count') return judgeCount(test, values)
  if (!exists) return [unmet(test, 'nothing')]
  const [wrong] = values.filter((value) => !holds(test, value))
  return wrong === undefined ? [] : [unmet(test, cameAs(test, wrong))]
}

function holds({ test, value: wanted }: FieldTest, value: unknown): boolean {
  if (test === 'type') return typeOf(value) === wanted
  if (test === 'matches') return new RegExp(wanted, 'u').test(textOf(value))
  return typeof value === 'string'
    ? value === wanted
    : isDeepStrictEqual(value, parseExactJson(wanted))
}

function cameAs({ test }: FieldTest, value: unknown): string {
  if (test !== 'type') return shortened(jsonTextOf(value))
  return `${typeOf(value)}: ${shortened(jsonTextOf(value))}`
}

/** The items of an array; where a path finds several values, those. */
function judgeCount(test: FieldTest, values: readonly unknown[]): Unmet[] {
  const [only, ...others] = values
  const isOne = others.length === 0 && only !== undefined
  if (isOne && !Array.isArray(only) && !test.place.startsWith('$'))
    return [unmet(test, `${typeOf(only)}: ${shortened(jsonTextOf(only))}`)]
  if (values.length === 0 && !test.place.startsWith('$')) return [unmet(test, 'nothing')]
  const count = isOne && Array.isArray(only) ? only.length : values.length
  return isCount(test.value, count) ? [] : [unmet(test, items(count))]
}

function isCount(wanted: string, count: number): boolean {
  const [, sign = '', digits = ''] = /^([<>]=?)? *(\d+)$/.exec(wanted) ?? []
  const number = Number(digits)
  if (sign === '>') return count > number
  if (sign === '>=') return count >= number
  if (sign === '<') return count < number
  return sign === '<=' ? count <= number : count === number
}

function items(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`
}

function judgeHeader(
  test: Expected['headers'][number],
  headers: readonly Pair[],
): readonly Unmet[] {
  const name = test.place.toLowerCase()
  const values = headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value)
  const where = `header ${test.place}`
  const told = { where, expected: wordsOfTest(test) }
  const exists = values.length > 0
  if (test.test === 'exists') {
    if (String(exists) === test.value) return []
    return [{ ...told, came: exists ? shortened(values.join(', ')) : 'nothing' }]
  }
  // One of several with that name is enough.
  if (values.some((value) => holds(test, value))) return []
  return [{ ...told, came: exists ? shortened(values.join(', ')) : 'nothing' }]
}

function judgeTime(within: number | null, totalMs: number): Unmet[] {
  const came = Math.round(totalMs)
  if (within === null || came <= within) return []
  return [{ where: 'time', expected: `at most ${within} ms`, came: `${came} ms` }]
}

function judgeCaller(wanted: string | null, { actingAs, accountId }: JudgedAnswer): Unmet[] {
  if (wanted === null) return []
  const came = accountId ?? 'an answer that names no account'
  const told = { where: 'answered as', came }
  if (wanted === 'anonymous')
    return accountId === null ? [] : [{ ...told, expected: 'no account (anonymous)' }]
  // The app's own account is known to its site alone: that one is named is all that can be asked.
  const isApp = wanted === 'caller' && actingAs.kind === 'app'
  const account = wanted === 'caller' && actingAs.kind === 'user' ? actingAs.accountId : wanted
  const isMet = isApp ? accountId !== null : accountId === account
  return isMet ? [] : [{ ...told, expected: isApp ? 'the app’s account' : account }]
}

function unmet(test: FieldTest, came: string): Unmet {
  return { where: test.place, expected: wordsOfTest(test), came }
}

/** Text as it stands; of anything else its JSON. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : jsonTextOf(value)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'bigint') return 'number'
  return Array.isArray(value) ? 'array' : typeof value
}
