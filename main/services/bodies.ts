import type { PersonalFiles } from '../ports.ts'
import type { BodyRange, KeptBodies } from '../requests/kept-bodies.ts'

/** At most this much of a body crosses at once. */
const MOST_RANGE_BYTES = 1024 * 1024

/** Bodies of this session, in ranges or into a file. */
export class BodiesService {
  readonly #bodies: KeptBodies
  readonly #files: PersonalFiles

  constructor(tools: { readonly bodies: KeptBodies; readonly files: PersonalFiles }) {
    this.#bodies = tools.bodies
    this.#files = tools.files
  }

  read(bodyId: string, from: number, to: number): Promise<BodyRange> {
    return this.#bodies.range(bodyId, from, Math.min(to, from + MOST_RANGE_BYTES))
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
