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
  /** Of what was typed: as which keys, and where the caret stood behind it. */
  readonly keys?: Keys
}

/** https://w3c.github.io/input-events/#interface-InputEvent-Attributes */
interface Keys {
  readonly inputType: string
  readonly caret: number
}

export function lineOf(draft: Pick<EditedDraft, 'method' | 'path' | 'query'>): Line {
  return { method: draft.method, address: addressOf(draft) }
}

const MOST = 500
/** Of which one follows another where nobody moves the caret. */
const ONE_BY_ONE: ReadonlySet<string> = new Set([
  ...['insertText', 'insertCompositionText'],
  ...['deleteContentBackward', 'deleteContentForward'],
])

/**
 * Changes of the line: the field's own undoing knows nothing of those that nobody typed, such as a URL that was
 * pasted, and forgets with each what was typed before.
 */
export class OwnSteps {
  #done: readonly Step[] = []
  #undone: readonly Step[] = []

  note(before: Line, after: Line): void {
    this.#note({ before, after })
  }

  /** A step is as many keys as follow one another. */
  type(before: Line, after: Line, keys: Keys): void {
    // Of the menu, whose undoing is the field's own.
    if (keys.inputType === 'historyUndo' && this.#leadsBack(before, after)) return
    if (keys.inputType === 'historyRedo' && this.#leadsOn(before, after)) return
    const last = this.#done.at(-1)
    if (last === undefined || !goesOn(last, before, keys)) {
      this.#note({ before, after, keys })
      return
    }
    this.#done = this.#done.slice(0, -1)
    this.#note({ before: last.before, after, keys })
  }

  #note(step: Step): void {
    this.#done = [...this.#done, step].slice(-MOST)
    this.#undone = []
  }

  #leadsBack(now: Line, to: Line): boolean {
    const step = this.#done.at(-1)
    return step !== undefined && isSame(step.before, to) && this.back(now) !== null
  }

  #leadsOn(now: Line, to: Line): boolean {
    const step = this.#undone.at(-1)
    return step !== undefined && isSame(step.after, to) && this.again(now) !== null
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

function goesOn({ after, keys }: Step, now: Line, { inputType, caret }: Keys): boolean {
  return (
    keys?.inputType === inputType &&
    ONE_BY_ONE.has(inputType) &&
    isSame(after, now) &&
    Math.abs(caret - keys.caret) <= 1
  )
}

function isSame(one: Line, other: Line): boolean {
  return one.method === other.method && one.address === other.address
}
