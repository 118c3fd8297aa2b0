import { VARIABLE } from '../../../contract/variable.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { type Makings, madeUp } from './dynamic-variables.ts'
import { unreadable } from '../pasted.ts'
import type { Remarks } from '../remarks.ts'

/** Characters that values may add: variables in the values of variables can grow without end. */
const LARGEST = 4_000_000
/** Postman itself stops after so many rounds of variables in the values of variables. */
const ROUNDS = 20
/** Variables of Understudy's own exports stand for credentials. */
const OWN = /^understudy[A-Z]/

/** So many values of one dynamic variable are named. */
const NAMED = 3
/** What REST Client takes from the computer that it runs on. It is never read here. */
const OF_THE_COMPUTER = /^\$(?:processEnv|dotenv)\b/

/** The variables of a collection or a file, and which of those that are used have no value in it. */
export class Variables {
  readonly #values: ReadonlyMap<string, string>
  readonly #missing = new Set<string>()
  readonly #hidden = new Set<string>()
  readonly #made = new Map<string, string[]>()
  readonly #makings: Makings | undefined
  /** Of all texts together. */
  #grown = 0

  /** Without `makings` dynamic variables have no value. */
  constructor(values: ReadonlyMap<string, string>, makings?: Makings) {
    this.#values = values
    this.#makings = makings
  }

  /** Says what there is to say of the variables that were used; `holder` is what could have held them. */
  tell(remarks: Remarks, holder: 'file' | 'collection'): void {
    for (const [name, values] of this.#made) {
      const named = values.slice(0, NAMED).map((value) => `“${value}”`)
      const more = values.length > NAMED ? ` and ${values.length - NAMED} more` : ''
      remarks.note(
        `The dynamic variable {{${name}}}: what is here now is ${named.join(', ')}${more}.`,
      )
    }
    remarks.push(
      ...[...this.#hidden].map(
        (name) => `The value of the variable {{${name}}}, which is hidden as a credential.`,
      ),
      ...[...this.#missing].map((name) => {
        if (OF_THE_COMPUTER.test(name))
          return `The value of the variable {{${name}}}: nothing is read from the environment.`
        return `The value of the variable {{${name}}}, which the ${holder} does not hold.`
      }),
    )
  }

  /**
   * The text with values for its variables; `instead` for those that have none, where it is given.
   * @throws AppError `import_unreadable` where the values grow beyond all measure
   */
  fill(text: string, instead?: string): string {
    let left = text
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = left.replace(VARIABLE, (whole, name: string) => {
        const value = this.#values.get(name) ?? this.#values.get(name.trim()) ?? whole
        if (value === REDACTED && instead === undefined) this.#hidden.add(name.trim())
        this.#grown += value.length
        if (this.#grown > LARGEST) throw unreadable('The values of the variables are too large.')
        return value
      })
      if (next === left) break
      left = next
    }
    return left.replace(VARIABLE, (whole, name: string) => this.#without(whole, name, instead))
  }

  #without(whole: string, written: string, instead: string | undefined): string {
    const name = written.trim()
    if (OWN.test(name)) return REDACTED
    if (instead !== undefined) return instead
    const made = this.#makings === undefined ? undefined : madeUp(name, this.#makings)
    if (made === undefined) {
      this.#missing.add(name)
      return whole
    }
    const others = this.#made.get(name)
    if (others === undefined) this.#made.set(name, [made])
    else others.push(made)
    return made
  }
}
