import { REDACTED } from '../wire/redact.ts'
import { unreadable } from './pasted.ts'

/** Characters that values may add: variables in the values of variables can grow without end. */
const LARGEST = 4_000_000
/** Postman itself stops after so many rounds of variables in the values of variables. */
const ROUNDS = 20
const VARIABLE = /\{\{([^{}]+)\}\}/g
/** Variables of Understudy's own exports stand for credentials. */
const OWN = /^understudy[A-Z]/

/** The variables of a collection or a file, and which of those that are used have no value in it. */
export class Variables {
  readonly #values: ReadonlyMap<string, string>
  readonly #missing = new Set<string>()
  /** Of all texts together. */
  #grown = 0

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values
  }

  get missing(): readonly string[] {
    return [...this.#missing]
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
    if (instead === undefined) this.#missing.add(name)
    return instead ?? whole
  }
}
