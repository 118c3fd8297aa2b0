import { wordText } from '../shell-words/word.ts'
import type { Word } from '../shell-words/word.ts'

/** The options of a program whose command line is read as GNU's getopt_long and Python's argparse do. */
export interface OptionTable {
  /** Long names of those that take a value: the next word is theirs, whatever it looks like. */
  readonly valued: ReadonlySet<string>
  /** The others. */
  readonly switches: ReadonlySet<string>
  /** One-letter options under their long names. */
  readonly letters: ReadonlyMap<string, string>
}

export interface GivenOption {
  /** As the table has it; as written where it has none of that name. */
  readonly name: string
  readonly value: Word
}

export interface GivenWords {
  readonly options: readonly GivenOption[]
  /** All others, in their order. */
  readonly operands: readonly Word[]
}

/** What the words behind a program's name say. `mark` stands for a variable in the name of an option. */
export function readOptions(words: readonly Word[], table: OptionTable, mark: string): GivenWords {
  const options: GivenOption[] = []
  const operands: Word[] = []
  // Last first: taking from the end of a long list costs nothing.
  const queue = words.toReversed()
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const written = wordText(word, mark)
    if (written === '--') {
      operands.push(...queue.reverse())
      break
    }
    if (written.startsWith('--')) options.push(longOption(word, queue, table))
    else if (written.startsWith('-') && written !== '-')
      options.push(...letterOptions(word, queue, table))
    else operands.push(word)
  }
  return { options, operands }
}

function longOption([first = '', ...rest]: Word, queue: Word[], table: OptionTable): GivenOption {
  const [, spelled = '', equals = '', attached = ''] =
    /^--([^=]*)(=?)(.*)$/s.exec(typeof first === 'string' ? first : '') ?? []
  const name = nameOf(spelled, table)
  if (equals !== '') return { name, value: [attached, ...rest] }
  return { name, value: table.valued.has(name) ? (queue.pop() ?? []) : [] }
}

/** Beginnings that fit one option stand for it. */
function nameOf(spelled: string, { valued, switches }: OptionTable): string {
  if (valued.has(spelled) || switches.has(spelled)) return spelled
  const begins = (name: string): boolean => name.startsWith(spelled)
  return [...valued].find(begins) ?? [...switches].find(begins) ?? spelled
}

/** `-fva mia:…`: letters until one takes a value, which is the rest of the word or the next one. */
function letterOptions(
  [first = '', ...rest]: Word,
  queue: Word[],
  { valued, letters }: OptionTable,
): readonly GivenOption[] {
  const written = typeof first === 'string' ? first : ''
  const options: GivenOption[] = []
  for (let at = 1; at < written.length; at += 1) {
    const letter = written[at] ?? ''
    const name = letters.get(letter) ?? letter
    if (!valued.has(name)) {
      options.push({ name, value: [] })
      continue
    }
    const attached = written.slice(at + 1)
    const isAttached = attached !== '' || rest.length > 0
    options.push({ name, value: isAttached ? [attached, ...rest] : (queue.pop() ?? []) })
    break
  }
  return options
}
