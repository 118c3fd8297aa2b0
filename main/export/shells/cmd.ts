import type { Encoded } from '../value.ts'
import type { ShellWriter } from './shell-writer.ts'
import { commandGroups } from './shell-writer.ts'

/** What can stand on the command line of the prompt: printable ASCII, as curl.exe reads the ANSI code page. */
const PRINTABLE = /^[\u0020-\u007e]*$/

/**
 * A word for the C runtime's parser: backslashes before a quote are doubled
 * (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments).
 */
function quoteForWindowsArgv(text: string): string {
  return `"${text.replace(/(\\*)("|$)/g, (_, slashes: string, end: string) => slashes + slashes + (end === '"' ? '\\"' : ''))}"`
}

/**
 * The same word past cmd.exe. Between quotes cmd leaves all alone but `%` (and `!` under delayed
 * expansion); a `"` of the value would end its quoting. So a word with any of these is written
 * wholly outside cmd's quotes, each special character behind a caret. A caret after a percent sign
 * keeps `%NAME%` from being a variable's name at the prompt; in a batch file `%%` is the sign itself.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/cmd
 */
function quoteForPrompt(value: Encoded): string {
  const simple = value.value.every((piece) => typeof piece !== 'string' || !/["%!]/.test(piece))
  const spelled = value.value.map((piece) =>
    typeof piece === 'string' ? piece : `\u0000${piece.variable}\u0000`,
  )
  const argument = quoteForWindowsArgv(spelled.join(''))
  return withVariables(simple ? argument : caretEscaped(argument))
}

function quoteForBatch(value: Encoded): string {
  const simple = value.value.every((piece) => typeof piece !== 'string' || !/["!]/.test(piece))
  const spelled = value.value.map((piece) =>
    typeof piece === 'string' ? piece : `\u0000${piece.variable}\u0000`,
  )
  const argument = quoteForWindowsArgv(spelled.join(''))
  const careted = simple ? argument : argument.replace(/[()!^"<>&|]/g, '^$&')
  return withVariables(careted.replaceAll('%', '%%'))
}

function withVariables(text: string): string {
  return text.replace(/\u0000([A-Z0-9_]+)\u0000/g, '%$1%')
}

function caretEscaped(text: string): string {
  let out = ''
  let previous = ''
  for (const char of text) {
    const needed = char !== '%' && (previous === '%' || /[()!^"<>&|]/.test(char))
    out += (needed || (char === '%' && previous === '%') ? '^' : '') + char
    previous = char
  }
  return out
}

/** cmd.exe at its prompt. */
export const cmd: ShellWriter = {
  carriage: (text) => (PRINTABLE.test(text) ? 'argument' : 'file'),
  takesHeader: (value) => PRINTABLE.test(value),
  // At the prompt a line break begins a command of its own, in quotes too.
  refusal: (text) =>
    PRINTABLE.test(text) ? null : 'a line break or another character beyond printable ASCII',
  decompresses: false,
  // https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation
  readsConfig: true,
  longestCommand: 8_191,
  takesWord: () => true,
  comment: (text) => `rem ${text.replace(/[^A-Za-z0-9 .,:=_-]/g, '')}`,
  howToSet: ({ name, holds }) => `First set ${holds}: set ${name}=value`,
  write: ({ options }, multiline) =>
    commandGroups('curl', options, quoteForPrompt).join(multiline ? ' ^\n  ' : ' '),
}

/** A batch file, which says nothing of itself while it runs: the credential would be in what it says. */
export const batch: ShellWriter = {
  ...cmd,
  comment: (text) => `@${cmd.comment(text)}`,
  write: ({ options }, multiline) =>
    commandGroups('@curl', options, quoteForBatch).join(multiline ? ' ^\n  ' : ' '),
}
