import { type Alike, type EntryForm, LineForms } from './forms.ts'
import { TELLS_OF_FAILURE } from './most-telling.ts'

/** Shorter texts are read whole. */
const FEW_LINES = 60
/** Forms of lines, besides one for every other line. */
const MOST_FORMS = 1000
/** How many of the entries that are alike are read, besides the last of them. */
const FIRST = 3
/** How many entries before and behind one that fails and names no address are read with it. */
const BEFORE = 3
const BEHIND = 2

export interface Excerpt {
  readonly text: string
  /** How many entries were left out. */
  readonly leftOut: number
}

/**
 * What a long log says, in its own words: of its entries that differ in nothing but numbers the first
 * and the last, with all that tells what became of a refusal. Lines that belong to no entry are kept.
 * Linear in the text.
 */
export function excerptOf(text: string): Excerpt {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length <= FEW_LINES) return { text, leftOut: 0 }
  const entries = new Entries(text, lines)
  if (!entries.areAlike) return { text, leftOut: 0 }
  entries.keepOfEachForm()
  entries.keepAroundFailures()
  entries.keepOfAddresses()
  return entries.excerpt()
}

/** The entries of a log, each from a line that begins one to the next such line, by their numbers. */
class Entries {
  readonly #text: string
  #count = 0
  /** Where each begins, and where the last one ends. */
  readonly #starts: Int32Array
  readonly #forms: EntryForm[]
  /** The first status of a refusal in each; 0 where it has none. */
  readonly #refusals: Int16Array
  /** A number for the first address in each; 0 where it names none. */
  readonly #addresses: Int32Array
  readonly #alike: Alike[]
  readonly #isKept: Uint8Array
  readonly areAlike: boolean

  constructor(text: string, lines: readonly string[]) {
    this.#text = text
    // Of its length at once: arrays that grow are copied again and again, those of 50,000 entries into fresh pages.
    this.#forms = new Array<EntryForm>(lines.length)
    this.#alike = new Array<Alike>(lines.length)
    this.#starts = new Int32Array(lines.length + 1)
    this.#refusals = new Int16Array(lines.length)
    this.#addresses = new Int32Array(lines.length)
    this.#isKept = new Uint8Array(lines.length)
    this.areAlike = this.#read(lines)
  }

  /** False where hardly a line is like another: to look for those that are takes longer than it spares. */
  #read(lines: readonly string[]): boolean {
    const text = this.#text
    const [starts, refusals, addresses] = [this.#starts, this.#refusals, this.#addresses]
    const entries: EntryForm[] = this.#forms
    const forms = new LineForms(text)
    let start = 0
    let at = -1
    let seen = 0
    for (const line of lines) {
      const form = forms.formOf(line, start)
      seen += 1
      if (forms.size > MOST_FORMS + seen / 2) return false
      if (form.begins || at < 0) {
        at += 1
        starts[at] = start
        entries[at] = form.alone
        refusals[at] = forms.refusalIn(form)
        addresses[at] = forms.addressIn(form)
        // What stands before the first entry belongs to none.
        if (!form.begins) this.#isKept[at] = 1
      } else {
        if (this.#isKept[at] === 0) entries[at] = entries[at]?.with(form) ?? form.alone
        if (refusals[at] === 0) refusals[at] = forms.refusalIn(form)
        if (addresses[at] === 0) addresses[at] = forms.addressIn(form)
      }
      const end = start + line.length
      start = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1)
    }
    this.#count = at + 1
    starts[this.#count] = text.length
    return true
  }

  keepOfEachForm(): void {
    const settled = this.#settledBy()
    const all: Alike[] = []
    for (let at = 0; at < this.#count; at += 1) {
      const form = this.#forms[at]
      if (form === undefined) continue
      const refusal = this.#refusals[at] ?? 0
      const isSettled = refusal !== 0 && (settled.get(this.#addresses[at] ?? 0) ?? -1) > at
      const alike = form.alike(isSettled ? -refusal : refusal)
      if (alike.seen === 0) {
        alike.first = at
        all.push(alike)
      }
      alike.seen += 1
      alike.last = at
      this.#alike[at] = alike
      if (alike.seen <= FIRST || form.isKept) this.#isKept[at] = 1
    }
    for (const { last } of all) this.#isKept[last] = 1
  }

  /** For each address of a refusal the last entry behind one that names it and tells of none; -1 for none. */
  #settledBy(): ReadonlyMap<number, number> {
    const last = new Map<number, number>()
    const refused = this.#entriesOf((at) => this.#refusals[at] !== 0)
    for (const { at, address } of refused)
      last.set(address, this.#refusals[at] === 0 ? at : (last.get(address) ?? -1))
    return last
  }

  /** What stands around the first failure of a form that names no address. */
  keepAroundFailures(): void {
    for (let at = 0; at < this.#count; at += 1) {
      if (this.#addresses[at] !== 0 || this.#alike[at]?.first !== at) continue
      if (TELLS_OF_FAILURE.test(this.#textOf(at)))
        this.#isKept.fill(1, Math.max(0, at - BEFORE), at + BEHIND + 1)
    }
  }

  /** All that is told of the address of a refusal: of what is alike the first and the last. */
  keepOfAddresses(): void {
    const lastOf = new Map<number, Map<Alike | undefined, number>>()
    const refused = (at: number): boolean => this.#isKept[at] === 1 && this.#refusals[at] !== 0
    for (const { at, address } of this.#entriesOf(refused)) {
      const last = lastOf.get(address) ?? new Map<Alike | undefined, number>()
      if (!last.has(this.#alike[at])) this.#isKept[at] = 1
      lastOf.set(address, last.set(this.#alike[at], at))
    }
    for (const last of lastOf.values()) for (const at of last.values()) this.#isKept[at] = 1
  }

  /** The entries that name the address of one that passes the test. */
  #entriesOf(passes: (at: number) => boolean) {
    const isWanted = new Uint8Array(ADDRESSES)
    const wanted = new Set<number>()
    for (let at = 0; at < this.#count; at += 1) {
      const address = this.#addresses[at] ?? 0
      if (address === 0 || !passes(at)) continue
      isWanted[address & (ADDRESSES - 1)] = 1
      wanted.add(address)
    }
    const found: { readonly at: number; readonly address: number }[] = []
    for (let at = 0; at < this.#count && wanted.size > 0; at += 1) {
      const address = this.#addresses[at] ?? 0
      // Most entries are told apart sooner than they are looked up.
      if (isWanted[address & (ADDRESSES - 1)] === 1 && wanted.has(address))
        found.push({ at, address })
    }
    return found
  }

  excerpt(): Excerpt {
    const kept: string[] = []
    for (let at = 0; at < this.#count; at += 1)
      if (this.#isKept[at] === 1) kept.push(this.#textOf(at))
    return { text: kept.join(''), leftOut: this.#count - kept.length }
  }

  #textOf(at: number): string {
    return this.#text.slice(this.#starts[at], this.#starts[at + 1])
  }
}

/** A power of 2, and more than the addresses of refusals in most logs. */
const ADDRESSES = 1 << 16
const CR = 13
const LF = 10
