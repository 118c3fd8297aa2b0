import { unreadable } from '../pasted.ts'
import type { Program } from '../shell-words/program.ts'
import { shells, type ShellSyntax, syntaxOf } from '../shell-words/syntax.ts'
import type { CommandLine } from '../shell-words/word.ts'

/**
 * The commands of a program in a text.
 *
 * @throws AppError `import_unreadable` where there is none
 */
export function commandsIn(
  text: string,
  program: Program,
  syntax: ShellSyntax = syntaxOf(text),
): readonly CommandLine[] {
  const commands = [...shells[syntax](text, program)].filter(({ words }) => words.length > 1)
  if (commands.length > 0) return commands
  throw unreadable(
    `No ${program.name} command was found in this text.`,
    'Paste the whole command, from the name of the program on.',
  )
}

/** What a shell's prompt may put before a command. */
const PROMPT = /^(?:[^\S\n]*(?:(?:[A-Za-z]:\\|PS |[\w.-]+@)[^>$#%\n]{0,200})?[>$%][^\S\n]+)?/.source
const BEFORE = /(?:(?:printf|echo|cat)\b[^\n|]{0,4000}\|[^\S\n]*)?/.source

/** Where the first line is that calls one of these programs; -1 where none is. */
export function commandAt(text: string, names: string): number {
  return text.search(
    new RegExp(
      `${PROMPT}${BEFORE}(?:[^\\s'"]{0,200}[\\\\/])?(?:${names})(?:\\.exe)?[^\\S\\n]+[^\\s=]`,
      'im',
    ),
  )
}
