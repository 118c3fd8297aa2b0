import { chosen, othersOf, unreadable } from './pasted.ts'
import type { Program } from './shell-words/program.ts'
import { shells, type ShellSyntax, syntaxOf } from './shell-words/syntax.ts'
import type { CommandLine } from './shell-words/word.ts'

/** Which of several commands, and in whose words. */
export interface CommandChoice {
  /** From 1. */
  readonly number: number
  readonly syntax: ShellSyntax | undefined
}

/**
 * The command of a program that is wanted, and what a shell would do besides.
 *
 * @throws AppError `import_unreadable` where there is none
 */
export function commandIn(
  text: string,
  program: Program,
  { number, syntax = syntaxOf(text) }: CommandChoice,
  dropped: string[],
): CommandLine {
  const commands = [...shells[syntax](text, program)].filter(({ words }) => words.length > 1)
  if (commands.length === 0)
    throw unreadable(
      `No ${program.name} command was found in this text.`,
      'Paste the whole command, from the name of the program on.',
    )
  const command = chosen(commands, number)
  dropped.push(...command.dropped)
  dropped.push(...othersOf(commands.length, number))
  return command
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
