import type { Operation, OperationOffer, OperationSearch } from '../../contract/operations.ts'
import type { Product } from '../../contract/tenants.ts'
import { allOperations } from './operations.ts'
import { alikeSegments, isPlaceholder, segmentsOf } from './path-segments.ts'

/** An operation as it is looked for, in lower case. */
interface Entry {
  readonly operation: Operation
  readonly product: Product
  readonly segments: readonly string[]
  readonly sought: readonly string[]
  /** How many segments come before what the API calls its own: `rest`, `api`, `3`. */
  readonly base: number
  readonly id: string
  /** Those of the summary, of the id and of the path. */
  readonly words: readonly string[]
  readonly text: string
}

interface Fit {
  /** Written for those that are shown: a few of all that fit. */
  readonly path: () => string
  /** The better, the smaller: compared from the left. */
  readonly rank: readonly number[]
}

const BASES: Readonly<Record<Operation['api'], number>> = {
  platform: 3,
  software: 3,
  'service-management': 2,
  confluence: 3,
  'confluence-v1': 3,
}

let read: { readonly of: readonly Operation[]; readonly entries: readonly Entry[] } | undefined

/** In capitals: `delete comment` are words of a summary. */
const METHOD = /^(GET|POST|PUT|PATCH|DELETE)\s+(?=\S)/u

/**
 * Operations for what was typed, best first, those that are going away last. A path is taken by its
 * segments, with or without what all paths of an API begin with; what stands in the place of a
 * parameter is kept. Anything else is looked for in ids, summaries and paths. A method before it is that
 * of what is found.
 */
export function findOperations({ text, product, most }: OperationSearch): OperationOffer[] {
  const sought = text.trim().replace(/[?#][^]*$/u, '')
  const method = METHOD.exec(sought)?.[1]
  const typed = sought.replace(METHOD, '')
  if (typed === '') return []
  const all = allOperations()
  if (read?.of !== all) read = { of: all, entries: all.map(entryOf) }
  const entries = read.entries.filter(
    (entry) =>
      (product === 'unknown' || entry.product === product) &&
      (method === undefined || entry.operation.method === method),
  )
  const fits = typed.includes('/') ? fitting(entries, (entry) => byPath(entry, typed)) : []
  const found = fits.length > 0 ? fits : fitting(entries, (entry) => byWords(entry, typed))
  return found
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .slice(0, most)
    .map(({ operation, path }) => ({
      operation,
      path:
        product === 'confluence' ? path().replace(/^\/wiki(?=\/)/u, keptContext(typed)) : path(),
    }))
}

function entryOf(operation: Operation): Entry {
  const { api, path, id, summary } = operation
  const segments = segmentsOf(path)
  const sought = segments.map((segment) => segment.toLowerCase())
  const words = `${summary} ${id.replaceAll(/(?=[A-Z])/gu, ' ')} ${path}`
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
  return {
    operation,
    product: api.startsWith('confluence') ? 'confluence' : 'jira',
    segments,
    sought,
    base: BASES[api],
    id: id.toLowerCase(),
    words,
    text: `${id} ${summary} ${path}`.toLowerCase(),
  }
}

function fitting(
  entries: readonly Entry[],
  fit: (entry: Entry) => Fit | null,
): (Fit & { readonly operation: Operation })[] {
  return entries.flatMap((entry) => {
    const found = fit(entry)
    const { deprecated, gone } = entry.operation
    const going = gone === null ? Number(deprecated) : 2
    return found === null
      ? []
      : [{ operation: entry.operation, path: found.path, rank: [going, ...found.rank] }]
  })
}

const compareRanks = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sooner, rank, at) => (sooner === 0 ? rank - (other[at] ?? 0) : sooner), 0)

/** `/wiki` is in the address of a Confluence tenant; where it was typed, it stays. */
const keptContext = (typed: string): string => (/^\/?wiki(?:\/|$)/iu.test(typed) ? '/wiki' : '')

/** The last segment is the one being typed; a slash behind it says that it is done. */
function byPath(entry: Entry, typed: string): Fit | null {
  const segments = segmentsOf(typed)
  if (typed.endsWith('/')) segments.push('')
  const begin = beginOf(entry, segments)
  const last = segments.length - 1
  if (begin === null || begin + last >= entry.segments.length) return null
  const fits = segments.every((segment, at) => fitsAt(entry, begin + at, segment, at === last))
  if (!fits) return null
  const ending = segments[last] ?? ''
  const path = (): string =>
    `/${entry.segments
      .map((own, at) => (at < begin ? own : wordAt(own, segments[at - begin], at - begin === last)))
      .join('/')}`
  const rest = entry.segments.length - begin - segments.length
  return { path, rank: [howLastFits(entry, begin + last, ending), rest] }
}

/** Where in its path the typed one begins: at its start, or behind what all of its API begin with. */
function beginOf({ sought, base }: Entry, segments: readonly string[]): number | null {
  const first = segments[0]?.toLowerCase() ?? ''
  const [start = ''] = sought
  if (start === first || (segments.length === 1 && start.startsWith(first))) return 0
  // `/wiki` is left out, or all that comes before what is meant.
  if (start === 'wiki' && (sought[1] === first || (segments.length === 1 && 'api' === first)))
    return 1
  return base
}

function fitsAt(entry: Entry, at: number, typed: string, isLast: boolean): boolean {
  const own = entry.sought[at] ?? ''
  if (isPlaceholder(own)) return true
  const lower = typed.toLowerCase()
  if (isLast ? own.startsWith(lower) : own === lower) return true
  // `/rest/api/2` and `/rest/api/latest` are the same operations.
  return at === 2 && alikeSegments([...entry.segments.slice(0, 2), lower])[2] === own && own === '3'
}

/** A name that is there already, or anything behind a slash; a name that begins so; a value. */
function howLastFits({ sought }: Entry, at: number, typed: string): number {
  const own = sought[at] ?? ''
  if (own === typed.toLowerCase()) return 0
  if (!isPlaceholder(own)) return 1
  return typed === '' ? 0 : 2
}

/** What was typed stays, but for a name that is not typed to its end. */
function wordAt(own: string, typed: string | undefined, isLast: boolean): string {
  if (typed === undefined || typed === '') return own
  if (isPlaceholder(own)) return typed
  return isLast && own.toLowerCase().startsWith(typed.toLowerCase()) ? own : versionOr(own, typed)
}

/** `2` and `latest` stay what they are; a name in other letters is spelt as the reference does. */
const versionOr = (own: string, typed: string): string =>
  own.toLowerCase() === typed.toLowerCase() ? own : typed

function byWords(entry: Entry, typed: string): Fit | null {
  const lower = typed.toLowerCase()
  const sought = lower.split(/[^a-z0-9]+/u).filter((word) => word !== '')
  if (sought.length === 0 || !sought.every((word) => entry.text.includes(word))) return null
  const { words, id, segments, operation } = entry
  const begin = sought.every((word) => words.some((one) => one.startsWith(word)))
  const isCalledSo = id === lower || operation.summary.toLowerCase() === lower
  const rank = isCalledSo ? 0 : id.startsWith(lower) ? 1 : begin ? 2 : 3
  return { path: () => operation.path, rank: [rank, segments.length] }
}
