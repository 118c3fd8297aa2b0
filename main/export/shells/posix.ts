import type { Variable } from '../exportable.ts'
import type { Encoded } from '../value.ts'
import { bytesOf, isShowable, joinWords, octalEscaped, quoteWord } from './posix-quoting.ts'
import type { ShellWriter } from './shell-writer.ts'
import { commandGroups, unix } from './shell-writer.ts'
import { tableOf } from '../../wire/table.ts'

/** The escapes of printf's format (POSIX.1-2024 XCU printf): octal ones reach every byte. */
const FORMAT: ReadonlyMap<string, string> = tableOf({
  '\\': '\\\\',
  '%': '%%',
  "'": "'\\''",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
})

/** A format that began with a dash would be read as an option. */
function formatOf(bytes: Uint8Array): string {
  return octalEscaped(bytes, FORMAT).replace(/^-/, '\\055')
}

/** `$(…)` drops newlines at the end, so this serves header values, which have none. */
function printed(bytes: Uint8Array): string {
  return `"$(printf '${formatOf(bytes)}')"`
}

/** `printf` is a builtin: its words never meet the limit of a program's arguments. */
function printfCommand({ value, encoding }: Encoded): string {
  const format = value.map((piece) =>
    typeof piece === 'string' ? formatOf(bytesOf(piece, encoding)) : '%s',
  )
  const names = value.flatMap((piece) =>
    typeof piece === 'string' ? [] : [`"$${piece.variable}"`],
  )
  return [`printf '${format.join('')}'`, ...names].join(' ')
}

/** Any shell of POSIX, dash among them: no `$'…'`. */
export const posix: ShellWriter = {
  ...unix,
  carriage: (text, multiline) => {
    if (text.includes('\0')) return 'file'
    return isShowable(text, multiline) ? 'argument' : 'stdin'
  },
  howToSet: ({ name, holds }: Variable) => `First set ${holds}: read -r ${name}`,
  write: ({ options, stdin }, multiline) => {
    const word = (value: Encoded): string => quoteWord(value, multiline, printed)
    const curl = joinWords(commandGroups('curl', options, word), multiline, '\\')
    return stdin === null ? curl : `${printfCommand(stdin)} | ${curl}`
  },
}
