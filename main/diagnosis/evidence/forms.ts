import { mayHoldCommand } from '../../pasted/http/http-message.ts'
import { withoutColours } from '../../pasted/wrapping/text-marks.ts'
import { URL_OR_PATH } from './most-telling.ts'
import { mayHoldPayload } from './payload-facts.ts'
import { beginsEntry } from './records.ts'

/**
 * What lines have in common that differ in nothing but digits, and the letters of hexadecimal ids. Each
 * of their other characters stands at the same place in all of them, and so does what is found here.
 */
export interface LineForm {
  /** Whether an entry of a log begins with it. */
  readonly begins: boolean
  /** Where three characters stand that may be a status. */
  readonly statuses: readonly number[]
  /** Where the address that it names begins and ends: the same where it names none. */
  readonly from: number
  readonly to: number
  readonly length: number
  /** Sums over every other character. */
  readonly even: number
  readonly odd: number
  /** The entries that have no other line. */
  readonly alone: EntryForm
}

/** What entries have in common whose lines differ in nothing but numbers, and how long these are. */
export class EntryForm {
  /** Whether they may hold what is read of a whole text, such as secrets that are to be taken out. */
  readonly isKept: boolean
  readonly #longer = new Map<EntryForm, EntryForm>()
  readonly #refused = new Map<number, Alike>()
  readonly #others: Alike = { seen: 0, first: -1, last: -1 }

  constructor(isKept: boolean) {
    this.isKept = isKept
  }

  /** The entries that have one line more. */
  with({ alone }: LineForm): EntryForm {
    const known = this.#longer.get(alone)
    if (known !== undefined) return known
    const longer = new EntryForm(this.isKept || alone.isKept)
    this.#longer.set(alone, longer)
    return longer
  }

  /**
   * Those that have the same status, and of which the same became.
   *
   * @param outcome the status of a refusal, below 0 where it was settled; 0 where there is none
   */
  alike(outcome: number): Alike {
    if (outcome === 0) return this.#others
    const known = this.#refused.get(outcome)
    if (known !== undefined) return known
    if (this.#refused.size >= MOST_OUTCOMES) return this.#others
    const alike = { seen: 0, first: -1, last: -1 }
    this.#refused.set(outcome, alike)
    return alike
  }
}

/** More are what is counted, and no statuses. */
const MOST_OUTCOMES = 16

/** Entries of one form with one outcome, by their numbers; -1 where there is none yet. */
export interface Alike {
  seen: number
  first: number
  last: number
}

/** What stands for each character, by its lower byte, in the form of a line. */
const FOLDED = Int32Array.from({ length: 256 }, (_, code) =>
  /[\da-f]/i.test(String.fromCharCode(code)) ? 0x30 : code,
)

/** Neither a part of a number, a name or a path, nor a measure or the number of a line in a file. */
const PERHAPS_STATUS =
  /(?<![\w/]|\w-|\d[.,:]|\bline )[\da-f]{3}(?!\w|[.,:]\d|\s?(?:ms|s|[kmg]?b|bytes?|millis|seconds)\b)(?<!\.\w{1,9}:...(?=\)))/gi

/** Of any length; also in hexadecimal. */
const NUMBER = /[\da-f]*\d[\da-f]*/gi

/** The forms of the lines of one text. A line is looked at by its characters only where it has a new form. */
export class LineForms {
  readonly #text: string
  /** A piece of the text by the lower bytes of its characters: all of them would be memory that is new each time. */
  #bytes = Buffer.alloc(PIECE)
  #words = new DataView(this.#bytes.buffer)
  /** Where the piece begins and ends in the text, and the line that is looked at in the piece. */
  #from = 0
  #to = 0
  #line = 0
  readonly #known = new Map<number, LineForm>()
  readonly #entries = new Map<string, EntryForm>()
  /** Those met last, at the place that their sum gives: most lines are found here. */
  readonly #recent: (LineForm | undefined)[] = new Array<undefined>(PLACES).fill(undefined)

  constructor(text: string) {
    this.#text = text
  }

  /** How many there are up to here. */
  get size(): number {
    return this.#known.size
  }

  /**
   * The form of the line that is looked at from here on.
   *
   * @param at where it begins in the text
   */
  formOf(line: string, at: number): LineForm {
    const { length } = line
    if (at + length > this.#to) this.#readFrom(at, length)
    const bytes = this.#bytes
    const begin = at - this.#from
    const end = begin + length
    this.#line = begin
    // Two sums, for one by itself would wait for each of its multiplications.
    let even = length
    let odd = 0
    let next = begin
    for (; next < end - 1; next += 2) {
      even = (Math.imul(even, 31) + (FOLDED[bytes[next] ?? 0] ?? 0)) | 0
      odd = (Math.imul(odd, 37) + (FOLDED[bytes[next + 1] ?? 0] ?? 0)) | 0
    }
    if (next < end) even = (Math.imul(even, 31) + (FOLDED[bytes[next] ?? 0] ?? 0)) | 0
    const sum = Math.imul(even, PRIME) ^ odd
    const recent = this.#recent[sum & (PLACES - 1)]
    if (recent?.length === length && recent.even === even && recent.odd === odd) return recent
    const known = this.#known.get(sum)
    const isKnown = known?.length === length && known.even === even && known.odd === odd
    const form = isKnown ? known : this.#formed(line, even, odd)
    if (known === undefined) this.#known.set(sum, form)
    this.#recent[sum & (PLACES - 1)] = form
    return form
  }

  /** Reads the next piece, with the whole of a line at its beginning. */
  #readFrom(at: number, length: number): void {
    if (length > this.#bytes.length) {
      this.#bytes = Buffer.alloc(2 * length)
      this.#words = new DataView(this.#bytes.buffer)
    }
    const piece = this.#text.slice(at, at + this.#bytes.length)
    this.#bytes.write(piece, 'latin1')
    this.#from = at
    this.#to = at + piece.length
  }

  #formed(line: string, even: number, odd: number): LineForm {
    const address = URL_OR_PATH.exec(line)
    const from = address?.index ?? 0
    const to = from + (address?.[0].length ?? 0)
    return {
      begins: beginsEntry(withoutColours(line)),
      statuses: Array.from(line.matchAll(PERHAPS_STATUS), ({ index }) => index).filter(
        (index) => index < from || index >= to,
      ),
      from,
      to,
      length: line.length,
      even,
      odd,
      alone: this.#entryOf(line),
    }
  }

  #entryOf(line: string): EntryForm {
    const words = line.replace(NUMBER, '0')
    const known = this.#entries.get(words)
    if (known !== undefined) return known
    const entry = new EntryForm(mayHoldPayload(line) || mayHoldCommand(line))
    this.#entries.set(words, entry)
    return entry
  }

  /** The first status of a refusal in the line that is looked at; 0 where it has none. */
  refusalIn({ statuses }: LineForm): number {
    for (let index = 0; index < statuses.length; index += 1) {
      const status = this.#numberAt(this.#line + (statuses[index] ?? 0))
      if (status >= 400 && status < 600) return status
    }
    return 0
  }

  /** A number for the address in the line that is looked at; 0 where it names none. */
  addressIn({ from, to }: LineForm): number {
    const end = this.#line + to
    let sum = 0
    let next = this.#line + from
    for (; next < end - 3; next += 4) sum = Math.imul(sum ^ this.#words.getInt32(next), PRIME)
    for (; next < end; next += 1) sum = Math.imul(sum ^ (this.#bytes[next] ?? 0), PRIME)
    return sum
  }

  /** Of three digits; 0 where they are none. */
  #numberAt(place: number): number {
    let number = 0
    for (let next = place; next < place + 3; next += 1) {
      const digit = (this.#bytes[next] ?? 0) - ZERO
      if (digit < 0 || digit > 9) return 0
      number = number * 10 + digit
    }
    return number
  }
}

const PLACES = 1024
/** So short that it stays near the processor. */
const PIECE = 1 << 15
const ZERO = 0x30
const PRIME = 0x01000193
