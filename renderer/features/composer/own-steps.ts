import type { EditedDraft } from '../../../contract/workspace.ts'
import { addressOf } from '../../state/address.ts'

/** Method and address as they stand in their line. */
export interface Line {
  readonly method: string
  readonly address: string
}

interface Step {
  readonly before: Line
  readonly after: Line
}

export function lineOf(draft: Pick<EditedDraft, 'method' | 'path' | 'query'>): Line {
  return { method: draft.method, address: addressOf(draft) }
}

/**
 * Changes of the line that nobody typed, such as a URL that was pasted: the field's own undoing knows
 * nothing of them, and forgets with each what was typed before.
 */
export class OwnSteps {
  #done: readonly Step[] = []
  #undone: readonly Step[] = []

  note(before: Line, after: Line): void {
    this.#done = [...this.#done, { before, after }]
    this.#undone = []
  }

  /** What stood there before the last one; null where something else stands there than it left. */
  back(now: Line): Line | null {
    const step = this.#done.at(-1)
    if (step === undefined || !isSame(step.after, now)) return null
    this.#done = this.#done.slice(0, -1)
    this.#undone = [...this.#undone, step]
    return step.before
  }

  /** What the last one that was taken back had left; null as above. */
  again(now: Line): Line | null {
    const step = this.#undone.at(-1)
    if (step === undefined || !isSame(step.before, now)) return null
    this.#undone = this.#undone.slice(0, -1)
    this.#done = [...this.#done, step]
    return step.after
  }
}

function isSame(one: Line, other: Line): boolean {
  return one.method === other.method && one.address === other.address
}
