import { readLenientObject } from './object.ts'
import { type Fuel, type LenientMend, UnreadableObject } from './object-lexer.ts'
import {
  backslashes,
  characterReferences,
  decoded,
  doubledQuotes,
  type Encoding,
  formPercents,
} from '../../wire/encodings.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import { type Unredacted, unredacted } from '../../wire/unredacted.ts'

/** How a whole text was decoded before an object was found in it. */
export type TextMend = 'url-encoded' | 'escaped-quotes' | 'html-escaped' | 'doubled-quotes'

export type ObjectMend =
  LenientMend | TextMend | 'text-around' | 'code-fence' | 'colour-codes' | 'wrapped'

export interface FoundObject {
  readonly value: Unredacted<JsonObject>
  readonly mends: ReadonlySet<ObjectMend>
}

export interface PastedObjects {
  /** In the order of the text, those within others after them. */
  readonly objects: readonly FoundObject[]
  /** Where reading first failed for good; null where nothing did. */
  readonly failure: {
    readonly line: number
    readonly column: number
    readonly expected: string
  } | null
}

const MAX_UNWRAPPING = 4
const COLOUR_CODE = /\u001b\[[\d;]*m/g
// Enough for a thousand braces that open nothing readable, and for one more in every 32 characters.
const FUEL = 1_000_000
const FUEL_PER_CHARACTER = 32
const FUEL_PER_FAILURE = 1000

/**
 * Every object in a pasted text that `isWanted`: whole, among other text, as a member of another
 * object, as JSON kept in a string, or in a text that was escaped as a whole.
 */
export function findPastedObjects(
  text: string,
  isWanted: (value: Readonly<Record<string, unknown>>) => boolean,
): PastedObjects {
  const search: Search = { isWanted, fuel: { left: FUEL + text.length * FUEL_PER_CHARACTER } }
  return searchText(text, search, 0)
}

interface Search {
  readonly isWanted: (value: Readonly<Record<string, unknown>>) => boolean
  readonly fuel: Fuel
}

function searchText(text: string, search: Search, depth: number): PastedObjects {
  const plain = searchPlain(text, search, depth)
  if (plain.objects.length > 0 || depth >= MAX_UNWRAPPING) return plain
  for (const { id, applies, encoding } of ENCODINGS) {
    if (!applies.test(text)) continue
    const { objects } = searchText(decoded(text, encoding).text, search, depth + 1)
    if (objects.length > 0)
      return { objects: objects.map((found) => withMend(found, id)), failure: null }
  }
  return plain
}

function searchPlain(raw: string, search: Search, depth: number): PastedObjects {
  const text = raw.replace(COLOUR_CODE, '')
  const objects: FoundObject[] = []
  let surroundings: Surroundings | null = null
  const around = (): Surroundings => (surroundings ??= new Surroundings(text))
  let failure: UnreadableObject | null = null
  for (let at = text.indexOf('{'); at !== -1;) {
    const end = readAt({ text, at, depth, around }, search, objects)
    if (end instanceof UnreadableObject) {
      if (failure === null || end.position > failure.position) failure = end
      search.fuel.left -= FUEL_PER_FAILURE
      at = search.fuel.left < 0 ? -1 : text.indexOf('{', at + 1)
    } else at = text.indexOf('{', end)
  }
  const own = text === raw ? objects : objects.map((found) => withMend(found, 'colour-codes'))
  return { objects: own, failure: failure === null ? null : placeOf(text, failure) }
}

interface Place {
  readonly text: string
  readonly at: number
  readonly depth: number
  readonly around: () => Surroundings
}

/** The offset behind the object at `at`, whose wanted parts are added to `objects`. */
function readAt(
  { text, at, depth, around }: Place,
  search: Search,
  objects: FoundObject[],
): number | UnreadableObject {
  try {
    const { value, end, mends } = readLenientObject(text, at, search.fuel)
    for (const found of unwrap(value, search, depth)) {
      objects.push({
        value: unredacted(found.value),
        mends: new Set([...around().mendsOf(at, end), ...mends, ...found.mends]),
      })
    }
    return end
  } catch (error) {
    if (error instanceof UnreadableObject) return error
    throw error
  }
}

function* unwrap(
  value: Readonly<Record<string, unknown>>,
  search: Search,
  depth: number,
): Generator<FoundObject> {
  if (search.isWanted(value)) yield { value: unredacted(value), mends: new Set() }
  for (const member of Object.values(value)) {
    for (const found of unwrapMember(member, search, depth)) yield withMend(found, 'wrapped')
  }
}

function* unwrapMember(member: unknown, search: Search, depth: number): Generator<FoundObject> {
  if (Array.isArray(member)) for (const item of member) yield* unwrapMember(item, search, depth)
  else if (isObject(member)) yield* unwrap(member, search, depth)
  else if (typeof member === 'string' && depth < MAX_UNWRAPPING && /\{|%7b/i.test(member)) {
    yield* searchText(member, search, depth + 1).objects
  }
}

function withMend(found: FoundObject, mend: ObjectMend): FoundObject {
  return { value: found.value, mends: new Set([mend, ...found.mends]) }
}

/** What stands in a text beside its objects, looked for once however many those are. */
class Surroundings {
  readonly #fences: Span
  readonly #words: Span

  constructor(text: string) {
    const fences = [...text.matchAll(FENCE)].map(({ index }) => index)
    this.#fences = { first: fences[0] ?? Infinity, last: fences.at(-1) ?? -1 }
    const bare = text.replace(FENCE, (fence) => ' '.repeat(fence.length))
    const first = bare.search(WORD)
    let last = first === -1 ? -1 : bare.length - 1
    while (last > first && !WORD.test(bare.charAt(last))) last -= 1
    this.#words = { first: first === -1 ? Infinity : first, last }
  }

  mendsOf(start: number, end: number): ObjectMend[] {
    const goesBeyond = ({ first, last }: Span): boolean => first < start || last >= end
    const fenced: ObjectMend[] = goesBeyond(this.#fences) ? ['code-fence'] : []
    return goesBeyond(this.#words) ? [...fenced, 'text-around'] : fenced
  }
}

interface Span {
  readonly first: number
  readonly last: number
}

const FENCE = /```[\w-]*/g
/** A quote, bracket or byte order mark beside the object is no text worth a word. */
const WORD = /[^\s"'`;,[\]]/

function placeOf(text: string, { position, message }: UnreadableObject): PastedObjects['failure'] {
  const before = text.slice(0, position)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  return { line, column: position - lineStart + 1, expected: message }
}

interface WholeText {
  readonly id: TextMend
  readonly applies: RegExp
  readonly encoding: Encoding
}

const ENCODINGS: readonly WholeText[] = [
  { id: 'url-encoded', applies: /%7b/i, encoding: formPercents },
  { id: 'escaped-quotes', applies: /\\["']/, encoding: backslashes },
  {
    id: 'html-escaped',
    applies: /&(?:quot|#34|#x22|#39|apos);/i,
    encoding: characterReferences,
  },
  { id: 'doubled-quotes', applies: /\{\s*""/, encoding: doubledQuotes },
]
