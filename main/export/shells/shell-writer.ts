import type { Variable } from '../exportable.ts'
import type { Encoded } from '../value.ts'
import { literalText } from '../value.ts'

/** One option of curl. Without `long` the value is the URL. */
export interface CurlOption {
  readonly long?: string
  /** As people write it, where that is shorter: `-H`. */
  readonly short?: string
  readonly value?: Encoded
}

export interface CurlLine {
  readonly options: readonly CurlOption[]
  /** What curl reads as `@-`, where the shell can feed it. */
  readonly stdin: Encoded | null
}

/** How a text gets to curl in this shell without the loss of a byte. */
export type Carriage = 'argument' | 'stdin' | 'file'

/** What one shell can do: the table of them is in shells.ts. */
export interface ShellWriter {
  carriage(text: string, multiline: boolean): Carriage
  /** False where a header's value has to be read from a file (`-H @file`). */
  takesHeader(value: string): boolean
  /** Null where the text can be a word of the command in some spelling; otherwise what it may not hold. */
  refusal(text: string): string | null
  /** A form's words that it cannot spell may lie in a config file beside the command. */
  readonly readsConfig?: true
  /** curl's `--compressed` is missing from builds without zlib, Windows' own among them. */
  readonly decompresses: boolean
  /** Characters of the whole command that the system takes. */
  readonly longestCommand: number
  /** False where the system, or curl, takes no word of that length. */
  takesWord(option: CurlOption): boolean
  comment(text: string): string
  /** How to set a variable, as one comment. */
  howToSet(variable: Variable): string
  write(line: CurlLine, multiline: boolean): string
}

/** MAX_ARG_STRLEN of Linux is 128 KiB, its final NUL included (execve(2)). */
const LONGEST_ARGUMENT = 131_071

export function fitsArgument({ value }: CurlOption): boolean {
  return value === undefined || Buffer.byteLength(literalText(value)) < LONGEST_ARGUMENT
}

/** What all shells of Unix can do alike. */
export const unix = {
  takesHeader: () => true,
  refusal: (text) => (text.includes('\0') ? 'a NUL' : null),
  decompresses: true,
  longestCommand: 900_000,
  takesWord: fitsArgument,
  // In an interactive zsh a comment is a command that is not found: it may hold nothing to expand.
  comment: (text) => `# ${text.replace(/[^A-Za-z0-9 .,:=_-]/g, '')}`,
} satisfies Partial<ShellWriter>

/** What stands on each line of a long command: all up to the URL, then one option a line. */
export function commandGroups(
  program: string,
  options: readonly CurlOption[],
  word: (value: Encoded) => string,
): readonly string[] {
  const written = options.map(({ long, short, value }) => {
    const name = short ?? (long === undefined ? '' : `--${long}`)
    return [name, value === undefined ? '' : word(value)].filter((each) => each !== '').join(' ')
  })
  const behindUrl = options.findIndex(({ long }) => long === undefined) + 1
  return [[program, ...written.slice(0, behindUrl)].join(' '), ...written.slice(behindUrl)]
}
