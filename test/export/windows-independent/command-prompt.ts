/**
 * What cmd.exe makes of text that is typed or pasted at its prompt, or stands in a batch file. Sources:
 * - the phases, found by experiment: https://stackoverflow.com/a/4095133 and, for percent signs at
 *   the prompt, https://stackoverflow.com/a/7970912
 * - escape character, quotes, line continuation: https://ss64.com/nt/syntax-esc.html
 * - special characters: https://learn.microsoft.com/windows-server/administration/windows-commands/cmd
 */
import type { Environment } from './percent-expansion.ts'
import { percentExpanded, percentExpandedInBatch } from './percent-expansion.ts'

export interface PromptCommand {
  /** The program's name and everything behind it, as CreateProcess is given it. */
  readonly commandLine: string
  /** Each as it was written, e.g. `>out.txt`. */
  readonly redirections: readonly string[]
  /** What stands between this command and the next. */
  readonly followedBy: 'end' | '&' | '&&' | '|' | '||'
}

/** The longest line: https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation */
export const LONGEST_COMMAND = 8191

interface Reader {
  readonly text: string
  at: number
}

/** Reads every command of the text. Throws for blocks in parentheses, which no exported line needs. */
export function typedAtPrompt(text: string, environment: Environment): readonly PromptCommand[] {
  return commandsOf(text, (line) => percentExpanded(line, environment))
}

/** The same of a batch file: only its percent signs are read otherwise. */
export function readInBatch(text: string, environment: Environment): readonly PromptCommand[] {
  return commandsOf(text, (line) => percentExpandedInBatch(line, environment))
}

function commandsOf(text: string, expand: (line: string) => string): readonly PromptCommand[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const expanded = lines.map(expand).join('\n')
  const reader: Reader = { text: expanded, at: 0 }
  const commands: PromptCommand[] = []
  while (reader.at < reader.text.length) {
    const command = readCommand(reader)
    if (command.commandLine !== '' || command.redirections.length > 0) commands.push(command)
  }
  return commands
}

function readCommand(reader: Reader): PromptCommand {
  const redirections: string[] = []
  let commandLine = ''
  let quoted = false
  for (;;) {
    const char = reader.text[reader.at]
    if (char === undefined || char === '\n') {
      reader.at += 1
      return { commandLine: trimmed(commandLine), redirections, followedBy: 'end' }
    }
    reader.at += 1
    if (char === '"') quoted = !quoted
    if (quoted || char === '"') commandLine += char
    else if (char === '^') commandLine += escapedCharacter(reader)
    else if (char === '&' || char === '|') {
      return { commandLine: trimmed(commandLine), redirections, followedBy: operator(reader, char) }
    } else if (char === '<' || char === '>') {
      const handle = /(?<=^|[\s,;=])\d$/.exec(commandLine)?.[0] ?? ''
      commandLine = commandLine.slice(0, commandLine.length - handle.length)
      redirections.push(handle + char + redirectionTarget(reader))
    } else if (char === '(' && trimmed(commandLine) === '') {
      throw new Error('A block in parentheses.')
    } else commandLine += char
  }
}

/**
 * Behind a caret the next character is itself. A caret at the end of a line drops the line's end, and
 * then the first character of the following line is itself, even a second line's end.
 */
function escapedCharacter(reader: Reader): string {
  if (reader.text[reader.at] === '\n') reader.at += 1
  const char = reader.text[reader.at] ?? ''
  reader.at += 1
  return char
}

function operator(reader: Reader, char: '&' | '|'): PromptCommand['followedBy'] {
  if (reader.text[reader.at] !== char) return char
  reader.at += 1
  return char === '&' ? '&&' : '||'
}

function redirectionTarget(reader: Reader): string {
  const target = /^[<>&]?[ \t,;=]*(?:"[^"\n]*"?|[^\s,;=&|<>"])*/.exec(reader.text.slice(reader.at))
  reader.at += target?.[0].length ?? 0
  return target?.[0] ?? ''
}

/** Delimiters in front of a command's name count for nothing, nor does `@`. */
function trimmed(commandLine: string): string {
  return commandLine.replace(/^[\s,;=@]+/, '')
}
