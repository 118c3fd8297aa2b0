import { AppError } from '../errors.ts'
import type { Makings } from './variables/dynamic-variables.ts'
import { type PastedRequest, unreadable } from './pasted.ts'
import type { ShellSyntax } from './shell-words/syntax.ts'
import { Variables } from './variables/variables.ts'
import { Remarks } from './remarks.ts'

/** The variables of a file beside the one that is imported. */
export interface Environment {
  readonly values: ReadonlyMap<string, string>
  /** Whether a value that the imported file gives goes before. */
  readonly isBehindFile: boolean
}

/** What a reading may take from outside of the text. */
export interface Around {
  /** For dynamic variables, which have no value without. */
  readonly makings?: Makings
  readonly environment?: Environment | undefined
}

/** What a text says of one of its requests besides. */
export interface EntryFacts {
  /** What somebody called it. */
  readonly name?: string
  /** Of its answer. */
  readonly status?: number | null
  readonly totalMs?: number | null
  /** Refused, or without an answer. */
  readonly isFailed?: boolean
}

/** One of several requests of a text. */
export interface PastedEntry extends EntryFacts {
  /** Why it cannot be taken, where it cannot. */
  readonly read: { readonly request: PastedRequest } | { readonly problem: string }
}

/** Reads one of the requests; what of it stays behind goes into the list. Throws AppError. */
type ReadOne<One> = (one: One, dropped: Remarks) => PastedRequest

/**
 * Which of several requests of a text is wanted: the one of a number, or the first that can be read. Every
 * format that can hold several asks here, so that all of them can be listed.
 */
export class Choice {
  readonly syntax: ShellSyntax | undefined
  readonly #around: Around
  #asked = false
  readonly #wanted: number | undefined
  #taken = 1
  #list: (most: number) => readonly PastedEntry[] = () => []

  /** Numbers count from 1. */
  constructor(wanted?: number, syntax?: ShellSyntax, around: Around = {}) {
    this.#wanted = wanted
    this.syntax = syntax
    this.#around = around
  }

  get number(): number {
    return this.#wanted ?? this.#taken
  }

  /** Whether an environment was given and nothing of the text could take it. */
  get isEnvironmentUnused(): boolean {
    return this.#around.environment !== undefined && !this.#asked
  }

  /** The variables with values that the text gives, and those of the environment. */
  variables(own: ReadonlyMap<string, string>): Variables {
    const { makings, environment } = this.#around
    this.#asked = true
    if (environment === undefined) return new Variables(own, makings)
    const [first, over] = environment.isBehindFile
      ? [environment.values, own]
      : [own, environment.values]
    return new Variables(new Map([...first, ...over]), makings)
  }

  /** The requests of the text, the first so many of them; none where it holds one alone. */
  entries(most: number): readonly PastedEntry[] {
    return this.#list(most)
  }

  /**
   * The one that is wanted; that there are others is said first.
   *
   * @throws AppError `import_unreadable` where there are not so many, and as `read` does
   */
  of<One>(
    all: readonly One[],
    dropped: Remarks,
    read: ReadOne<One>,
    facts: (one: One) => EntryFacts = () => ({}),
  ): PastedRequest {
    if (this.#wanted === undefined) this.#taken = firstReadable(all, read)
    const { number } = this
    const one = all[number - 1]
    if (one === undefined)
      throw unreadable(
        `The text has no request ${number}: it has ${all.length}.`,
        'Name the request by its place in the text, counted from 1.',
      )
    if (all.length > 1) {
      const others = all.length === 2 ? 'One other request' : `${all.length - 1} other requests`
      const said = `${others}: this is number ${number} of ${all.length}.`
      if (this.#wanted === undefined) dropped.push(said)
      else dropped.note(said)
      this.#list = (most) =>
        all.slice(0, most).map((each) => ({ ...facts(each), read: attempt(each, read) }))
    }
    return read(one, dropped)
  }
}

/** 1 where none can be read. */
function firstReadable<One>(all: readonly One[], read: ReadOne<One>): number {
  if (all.length < 2) return 1
  return Math.max(all.findIndex((one) => 'request' in attempt(one, read)) + 1, 1)
}

function attempt<One>(one: One, read: ReadOne<One>): PastedEntry['read'] {
  try {
    return { request: read(one, new Remarks()) }
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message }
    throw error
  }
}
