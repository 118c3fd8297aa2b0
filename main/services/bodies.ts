import type { BodyOf, FilteredBody, TableView } from '../../contract/bodies.ts'
import type { Filtered, FilterOrder } from '../bodies/filter.ts'
import { type BodyAsks, MOST_COPIED } from '../bodies/open-body.ts'
import { AppError } from '../errors.ts'
import type { Clipboard, PersonalFiles, RandomId } from '../ports.ts'
import type { BodyRange, KeptBodies } from '../requests/kept-bodies.ts'
import { seeBody } from '../requests/seen-body.ts'
import { orAfter, wasTimeLimit } from '../until-aborted.ts'
import { Secrets } from '../wire/secrets.ts'
import { OpenBodies, type OpenInThread } from './open-bodies.ts'

/** Filters a body somewhere else. Rejects with AppError `filter_unreadable`, and the signal's reason. */
export type FilterBody = (order: FilterOrder, signal: AbortSignal) => Promise<Filtered>

/** How bodies are read away from main's loop. */
export interface BodyReading {
  readonly open: OpenInThread
  readonly filter: FilterBody
}

/** Bytes of a picture that is drawn. */
const MOST_OF_A_PICTURE = 4 * 1024 * 1024

/** What was filtered is redacted already. */
const NO_SECRETS = new Secrets()
const MOST_FILTER_MS = 10_000
/** Of so many the results are kept: one a request tab that is filtered. */
const MOST_FILTERED = 10

/** At most this much of a body crosses at once. */
const MOST_RANGE_BYTES = 1024 * 1024

interface BodiesTools {
  readonly bodies: KeptBodies
  readonly files: PersonalFiles
  readonly clipboard: Clipboard
  readonly ids: RandomId
  readonly later: (job: () => void, ms: number) => void
  readonly reading: BodyReading
}

/** Bodies of this session: in ranges, by question, or into a file. */
export class BodiesService {
  readonly #bodies: KeptBodies
  readonly #files: PersonalFiles
  readonly #clipboard: Clipboard
  readonly #open: OpenBodies
  readonly #ids: RandomId
  readonly #filterBody: FilterBody
  readonly #filtered: string[] = []

  constructor({ bodies, files, clipboard, ids, later, reading }: BodiesTools) {
    this.#bodies = bodies
    this.#files = files
    this.#clipboard = clipboard
    this.#open = new OpenBodies({ bodies, openBody: reading.open, later })
    this.#ids = ids
    this.#filterBody = reading.filter
  }

  read(bodyId: string, from: number, to: number): Promise<BodyRange> {
    return this.#bodies.range(bodyId, from, Math.min(to, from + MOST_RANGE_BYTES))
  }

  /** Throws AppError `body_unknown`, `body_unreadable`, and the signal's reason. */
  ask<Name extends keyof BodyAsks>(
    of: BodyOf,
    name: Name,
    order: Parameters<BodyAsks[Name]>[0],
    signal?: AbortSignal,
  ): Promise<ReturnType<BodyAsks[Name]>> {
    return this.#open.ask(of, { name, order }, signal)
  }

  /** Throws AppError `body_unknown`, and `answer_too_large` for what is too large to be drawn. */
  async picture(bodyId: string): Promise<{ base64: string }> {
    if (this.#bodies.whole(bodyId).byteLength > MOST_OF_A_PICTURE)
      throw new AppError('answer_too_large', 'This picture is larger than 4 MB.', {
        hint: 'Save it to view it.',
      })
    const { buffer, byteOffset, byteLength } = await this.#bodies.redactedBytes(bodyId)
    return { base64: Buffer.from(buffer, byteOffset, byteLength).toString('base64') }
  }

  /** All of its text, redacted like what is shown. Throws AppError `answer_too_large`, `body_unknown`. */
  async copy(of: BodyOf): Promise<void> {
    if ('bodyId' in of && this.#bodies.whole(of.bodyId).byteLength > MOST_COPIED)
      throw new AppError('answer_too_large', 'This body is larger than 32 MB.', {
        hint: 'Save it, or filter it first.',
      })
    const text =
      'text' in of ? of.text : new TextDecoder().decode(await this.#bodies.redacted(of.bodyId))
    await this.#clipboard.writeText(text)
  }

  async copyValue(of: BodyOf, at: number): Promise<void> {
    await this.#clipboard.writeText(await this.ask(of, 'wholeValue', { at }))
  }

  /** As CSV, redacted like what is shown. */
  async copyTable(of: BodyOf, view: TableView): Promise<void> {
    await this.#clipboard.writeText(await this.ask(of, 'csv', view))
  }

  async saveTable(
    of: BodyOf,
    view: TableView,
    suggestedName: string,
  ): Promise<{ path: string } | null> {
    const path = await this.#files.chooseToSave(suggestedName)
    if (path === null) return null
    await this.#files.replace(path, await this.ask(of, 'csvFile', view))
    return { path }
  }

  /**
   * What a JSONPath finds, kept as a body of its own.
   *
   * @throws AppError `filter_unreadable`, also after ten seconds, and the signal's reason
   */
  async filter(of: BodyOf, path: string, signal: AbortSignal): Promise<FilteredBody> {
    const bytes =
      'text' in of ? new TextEncoder().encode(of.text) : await this.#bodies.redacted(of.bodyId)
    const limit = orAfter(MOST_FILTER_MS, signal)
    try {
      const { bytes: found, count } = await this.#filterBody({ bytes, path }, limit)
      const bodyId = `${this.#ids.next()}-filtered`
      this.#bodies.keep(bodyId, found, NO_SECRETS)
      this.#filtered.push(bodyId)
      for (const oldest of this.#filtered.splice(0, this.#filtered.length - MOST_FILTERED))
        this.#bodies.forget(oldest)
      return { body: seeBody(found, bodyId, NO_SECRETS), count }
    } catch (cause) {
      signal.throwIfAborted()
      if (cause instanceof AppError) throw cause
      throw wasTimeLimit(limit) ? tookTooLong() : tooMuch(cause)
    }
  }

  /** The bytes as they came, where the person says; null where they cancelled. */
  async save(bodyId: string, suggestedName: string): Promise<{ path: string } | null> {
    const bytes = this.#bodies.whole(bodyId)
    const path = await this.#files.chooseToSave(suggestedName)
    if (path === null) return null
    await this.#files.replace(path, bytes)
    return { path }
  }
}

function tookTooLong(): AppError {
  return new AppError(
    'filter_unreadable',
    `The filter took longer than ${MOST_FILTER_MS / 1000} seconds and was ended.`,
    { hint: 'Say more of the way: $.issues[*].key takes less than $..key.' },
  )
}

function tooMuch(cause: unknown): AppError {
  return new AppError('filter_unreadable', 'The thread that filters this body has failed.', {
    hint: 'Say more of the way, or save the body and filter it elsewhere.',
    cause,
  })
}
