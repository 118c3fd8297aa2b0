import type { BodyOf, TableView } from '../../contract/bodies.ts'
import type { BodyAsks } from '../bodies/open-body.ts'
import type { Clipboard, PersonalFiles } from '../ports.ts'
import type { BodyRange, KeptBodies } from '../requests/kept-bodies.ts'
import type { OpenBodies } from './open-bodies.ts'

/** At most this much of a body crosses at once. */
const MOST_RANGE_BYTES = 1024 * 1024

interface BodiesTools {
  readonly bodies: KeptBodies
  readonly files: PersonalFiles
  readonly clipboard: Clipboard
  readonly open: OpenBodies
}

/** Bodies of this session: in ranges, by question, or into a file. */
export class BodiesService {
  readonly #bodies: KeptBodies
  readonly #files: PersonalFiles
  readonly #clipboard: Clipboard
  readonly #open: OpenBodies

  constructor({ bodies, files, clipboard, open }: BodiesTools) {
    this.#bodies = bodies
    this.#files = files
    this.#clipboard = clipboard
    this.#open = open
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

  async copyValue(of: BodyOf, at: number): Promise<void> {
    await this.#clipboard.writeText(await this.ask(of, 'wholeValue', { at }))
  }

  /** As CSV, redacted like what is shown. */
  async copyTable(of: BodyOf, view: TableView): Promise<void> {
    await this.#clipboard.writeText(await this.ask(of, 'csv', view))
  }

  /** As CSV with a byte-order mark, without which Excel takes UTF-8 for another charset. */
  async saveTable(
    of: BodyOf,
    view: TableView,
    suggestedName: string,
  ): Promise<{ path: string } | null> {
    const path = await this.#files.chooseToSave(suggestedName)
    if (path === null) return null
    const csv = await this.ask(of, 'csv', view)
    await this.#files.replace(path, new TextEncoder().encode(`\ufeff${csv}`))
    return { path }
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
