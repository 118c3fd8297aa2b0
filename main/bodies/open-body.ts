import type { BodyPart, TableView } from '../../contract/bodies.ts'
import { AppError } from '../errors.ts'
import { sharedAtOnce } from '../wire/shared-copy.ts'
import { csvOf } from './csv.ts'
import { BodyFinder, startOfCharacter } from './find.ts'
import { placeAt } from './json-scan.ts'
import { type Outline, outlineOf } from './outline.ts'
import { JsonTables } from './table.ts'
import { JsonTree } from './tree.ts'

/** Bytes of a part in front of the place that it was asked for, and behind it. */
const BEFORE = 32 * 1024
const BEHIND = 224 * 1024

/** Of a text; programs that it is pasted into stop at larger ones. */
export const MOST_COPIED = 32 * 1024 * 1024

/**
 * A body that is being read: answers by its bytes, which are UTF-8 without credentials. Each method
 * is a question that can be asked from outside of the thread it lives in.
 */
export class OpenBody {
  readonly #bytes: Uint8Array
  readonly #finder: BodyFinder
  readonly #tree: JsonTree
  readonly #tables: JsonTables

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#finder = new BodyFinder(bytes)
    this.#tree = new JsonTree(bytes)
    this.#tables = new JsonTables(bytes, this.#tree)
  }

  find(order: Parameters<BodyFinder['find']>[0]): ReturnType<BodyFinder['find']> {
    return this.#finder.find(order)
  }

  /** The part around a place; one pass up to it. */
  around({ at }: { readonly at: number }): BodyPart {
    const bytes = this.#bytes
    const place = placeAt(bytes, Math.max(0, Math.min(at, bytes.length) - BEFORE))
    const from = startOfCharacter(bytes, place.at)
    const next = startOfCharacter(bytes, Math.min(from + BEFORE + BEHIND, bytes.length))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, next))
    const { inString, open } = place
    return { text, from, next, size: bytes.length, depth: open.length, inString }
  }

  members(order: Parameters<JsonTree['members']>[0]): ReturnType<JsonTree['members']> {
    return this.#tree.members(order)
  }

  steps(order: Parameters<JsonTree['steps']>[0]): ReturnType<JsonTree['steps']> {
    return this.#tree.steps(order)
  }

  value(order: Parameters<JsonTree['value']>[0]): ReturnType<JsonTree['value']> {
    return this.#tree.value(order)
  }

  /** Throws AppError `answer_too_large`, like `csv`: what is copied holds up the window, and who takes it. */
  wholeValue(order: Parameters<JsonTree['wholeValue']>[0]): string {
    return noLonger(this.#tree.wholeValue(order), 'value')
  }

  tables(): ReturnType<JsonTables['tables']> {
    return this.#tables.tables()
  }

  rows(order: Parameters<JsonTables['rows']>[0]): ReturnType<JsonTables['rows']> {
    return this.#tables.rows(order)
  }

  outline(): Outline | null {
    return outlineOf(this.#bytes)
  }

  csv(view: TableView): string {
    return noLonger(csvOf(this.#tables, view), 'table')
  }

  /** With a byte-order mark, without which Excel takes UTF-8 for another charset. */
  csvFile(view: TableView): Uint8Array {
    return sharedAtOnce(new TextEncoder().encode(`\ufeff${csvOf(this.#tables, view)}`))
  }
}

function noLonger(text: string, what: string): string {
  if (text.length <= MOST_COPIED) return text
  throw new AppError('answer_too_large', `This ${what} is larger than 32 MB.`, {
    hint: 'Save it, or filter it first.',
  })
}

/** The questions that can be asked of an open body. */
export type BodyAsks = Pick<
  OpenBody,
  | 'find'
  | 'around'
  | 'members'
  | 'steps'
  | 'value'
  | 'wholeValue'
  | 'outline'
  | 'tables'
  | 'rows'
  | 'csv'
  | 'csvFile'
>

export interface BodyQuestion<Name extends keyof BodyAsks = keyof BodyAsks> {
  readonly name: Name
  readonly order: Parameters<BodyAsks[Name]>[0]
}
