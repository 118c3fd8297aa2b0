import type { Variable } from '../exportable.ts'
import type { Encoded } from '../value.ts'
import { joinWords, octalEscaped, quoteWord } from './posix-quoting.ts'
import type { ShellWriter } from './shell-writer.ts'
import { commandGroups, unix } from './shell-writer.ts'
import { tableOf } from '../../wire/table.ts'

/**
 * `$'…'` (https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html), which zsh reads
 * alike. `!` is escaped as history expansion of an interactive shell looks into these quotes.
 */
const ANSI_C: ReadonlyMap<string, string> = tableOf({
  '\\': '\\\\',
  "'": "\\'",
  '!': '\\041',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
})

export function ansiCQuoted(bytes: Uint8Array): string {
  return `$'${octalEscaped(bytes, ANSI_C)}'`
}

/** bash and zsh. */
export const bash: ShellWriter = {
  ...unix,
  carriage: (text) => (text.includes('\0') ? 'file' : 'argument'),
  howToSet: ({ name, holds }: Variable) => `First set ${holds}, unseen: read -rs ${name}`,
  write: ({ options }, multiline) => {
    const word = (value: Encoded): string => quoteWord(value, multiline, ansiCQuoted)
    return joinWords(commandGroups('curl', options, word), multiline, '\\')
  },
}
