import { tableOf } from '../../wire/table.ts'
import type { CommandLine, Word } from './word.ts'
import { WordBuilder } from './word.ts'

/** Letters behind a backslash in `$'…'` and in printf. */
export const ANSI_C: ReadonlyMap<string, string> = tableOf({
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
})

/** What a command before a pipe gives to the next one, as far as it can be told without running it. */
export function pipedFrom(
  [program, ...values]: readonly Word[],
  redirected: Word | null,
): Pick<CommandLine, 'stdin' | 'inputFile'> | null {
  const [name] = program ?? []
  const [first] = values
  if (name === 'printf') return { stdin: formatted(values), inputFile: null }
  if (name === 'cat' && values.length < 2) return { stdin: null, inputFile: first ?? redirected }
  if (name !== 'echo') return null
  const ends = first?.[0] !== '-n'
  const written = values.slice(ends ? 0 : 1)
  const words = written.flatMap((word, at) => (at === 0 ? word : [' ', ...word]))
  return { stdin: ends ? [...words, '\n'] : words, inputFile: null }
}

/** What `printf FORMAT [VARIABLE…]` writes: octal and letter escapes, `%%`, `%s`. */
function formatted([format, ...values]: readonly Word[]): Word {
  const word = new WordBuilder()
  for (const [element] of (typeof format?.[0] === 'string' ? format[0] : '').matchAll(
    /%s|%%|\\[0-7]{1,3}|\\.|./gs,
  )) {
    if (element !== '%s') word.bytes(printfBytes(element))
    else
      for (const part of values.shift() ?? []) {
        if (typeof part === 'string') word.bytes(part)
        else word.variable(part.variable)
      }
  }
  return word.take() ?? []
}

/** The bytes of a format of printf: octal and letter escapes, `%%`. */
export function printfBytes(format: string): string {
  return format.replace(
    /\\([0-7]{1,3})|\\(.)|%%/gs,
    (whole, octal: string | undefined, char: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255)
      if (char !== undefined) return ANSI_C.get(char) ?? whole
      return '%'
    },
  )
}
