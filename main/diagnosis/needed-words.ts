/** The fewest characters of a word that is looked for. */
export const SHORTEST_WORD = 3
/** More words, or more spellings of one, tell too little for the time they take. */
const MOST_WORDS = 80
const MOST_SPELLINGS = 24

/** What a part of a pattern says of the texts that it matches. */
interface Part {
  /** All that it can match, in lower case; null where that is much. */
  readonly all: readonly string[] | null
  /** Words of which each match holds one; null where none are known. */
  readonly words: readonly string[] | null
}

const NOTHING: Part = { all: [''], words: null }
const ANYTHING: Part = { all: null, words: null }

/**
 * Words in lower case, of ASCII, of which one stands in every text that the pattern of this source matches,
 * whatever the case; null where it tells of none. Read off the source, so that nobody has to keep a list of
 * words beside it. Not for the flag v, and for u only beside no i: the two have a third k and s.
 */
export function neededWords(source: string): readonly string[] | null {
  return new Source(source).words()
}

/** https://tc39.es/ecma262/#sec-patterns */
class Source {
  readonly #source: string
  #at = 0
  #isKnown = true

  constructor(source: string) {
    this.#source = source
  }

  words(): readonly string[] | null {
    const part = this.#choice()
    return this.#isKnown && this.#at === this.#source.length ? wordsOf(part) : null
  }

  #choice(): Part {
    const parts = [this.#row()]
    while (this.#takes('|')) parts.push(this.#row())
    return parts.length === 1 ? (parts[0] ?? ANYTHING) : oneOf(parts)
  }

  #row(): Part {
    const parts: Part[] = []
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? ''))
      parts.push(this.#times(this.#atom()))
    return inRow(parts)
  }

  #atom(): Part {
    const character = this.#source[this.#at] ?? ''
    this.#at += 1
    if (character === '(') return this.#group()
    if (character === '[') return this.#characters()
    if (character === '\\') return this.#escape()
    if (character === '^' || character === '$') return NOTHING
    return character === '.' ? ANYTHING : this.#literal(character)
  }

  #group(): Part {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#rest())?.[0] ?? ''
    if (kind === '' && this.#rest().startsWith('?')) this.#isKnown = false
    this.#at += kind.length
    const part = this.#choice()
    if (!this.#takes(')')) this.#isKnown = false
    return /[=!]$/.test(kind) ? NOTHING : part
  }

  /** A few characters are as many spellings. */
  #characters(): Part {
    const [whole = ''] = /^(?:\\.|[^\]\\])*\]/.exec(this.#rest()) ?? []
    if (whole === '') this.#isKnown = false
    this.#at += whole.length
    const each = /^[^\\^-]{1,4}(?=\]$)/.exec(whole)?.[0]
    return each === undefined ? ANYTHING : oneOf(Array.from(each, (one) => this.#literal(one)))
  }

  #escape(): Part {
    const [whole = ''] =
      /^(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/su.exec(
        this.#rest(),
      ) ?? []
    this.#at += whole.length
    if (/^[bB]$/.test(whole)) return NOTHING
    return /^[^\w]$/.test(whole) ? this.#literal(whole) : ANYTHING
  }

  #literal(character: string): Part {
    return character > '\u007f' ? ANYTHING : { all: [character.toLowerCase()], words: null }
  }

  #times(part: Part): Part {
    const [whole = '', least, most] = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#rest()) ?? []
    this.#at += whole.length
    if (whole === '' || (least === '1' && most === undefined)) return part
    if (whole.startsWith('?')) return oneOf([part, NOTHING])
    const isNeeded = whole.startsWith('+') || (least !== undefined && Number(least) > 0)
    return isNeeded ? { all: null, words: wordsOf(part) } : ANYTHING
  }

  #takes(character: string): boolean {
    if (this.#source[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #rest(): string {
    return this.#source.slice(this.#at)
  }
}

function oneOf(parts: readonly Part[]): Part {
  const all = parts.map((part) => part.all)
  const words = parts.map(wordsOf)
  return {
    all: all.every((one) => one !== null) ? within(MOST_SPELLINGS, all.flat()) : null,
    words: words.every((one) => one !== null) ? within(MOST_WORDS, words.flat()) : null,
  }
}

function inRow(parts: readonly Part[]): Part {
  let words: readonly string[] | null = null
  let run: readonly string[] = ['']
  let isWhole = true
  for (const part of parts) {
    const longer =
      part.all === null
        ? null
        : within(
            MOST_SPELLINGS,
            run.flatMap((before) => (part.all ?? []).map((own) => before + own)),
          )
    words = better(words, part.words)
    if (longer === null) {
      words = better(words, run)
      isWhole = false
    }
    run = longer ?? part.all ?? ['']
  }
  return { all: isWhole ? run : null, words: better(words, run) }
}

function wordsOf({ all, words }: Part): readonly string[] | null {
  return better(words, all)
}

/** Those that tell more: the longer, and then the fewer. */
function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (other === null || shortest(other) < SHORTEST_WORD) return one
  if (one === null) return other
  const more = shortest(other) - shortest(one)
  return more > 0 || (more === 0 && other.length < one.length) ? other : one
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length))
}

function within(most: number, words: readonly string[]): readonly string[] | null {
  const own = [...new Set(words)]
  return own.length <= most ? own : null
}
