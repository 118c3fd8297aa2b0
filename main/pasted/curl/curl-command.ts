import { AppError } from '../../errors.ts'
import { readCurlCommand } from './curl.ts'
import { NOISE } from '../wrapping/peel.ts'
import type { PastedRequest } from '../pasted.ts'
import { firstCommand, syntaxOf } from '../shell-words/syntax.ts'

/** With the prompt of a shell, cmd or PowerShell before it. */
const COMMAND =
  /^\s*(?:(?:[A-Za-z]:\\|PS |[\w.-]+@|\[)[^>$#%]{0,200})?(?:[$>#%]\s*)?(?=curl(?:\.exe)? )/
const MOST_LINES = 60
/** A line goes on only where nothing stands behind its last sign: terminals copy blanks there. */
const BLANKS_BEHIND = /(?<=[\\^`])[ \t]{1,200}$/
const GOES_ON = /[\\^`]\s*$/

/** Lines with a mark of the tool in the place of each command, and what the commands would send. */
export interface WithoutCommands {
  readonly lines: readonly string[]
  /** By the mark that stands for it; null for a command that nobody could read. */
  readonly commands: ReadonlyMap<string, PastedRequest | null>
}

/** Takes the curl commands out of the lines around them: output, answers, somebody's prose. */
export function takeCurlCommands(lines: readonly string[]): WithoutCommands {
  const left: string[] = []
  const commands = new Map<string, PastedRequest | null>()
  for (let at = 0; at < lines.length;) {
    const command = COMMAND.test(lines[at] ?? '') ? commandAt(lines, at) : null
    if (command === null) {
      left.push(lines[at] ?? '')
      at += 1
      continue
    }
    const mark = `${NOISE} ${commands.size}`
    commands.set(mark, command.request)
    left.push(mark)
    at += command.length
  }
  return { lines: left, commands }
}

interface Found {
  readonly request: PastedRequest | null
  /** In lines. */
  readonly length: number
}

/** A quote that nobody closes would take the answer for a part of the command: then a line is all. */
function commandAt(lines: readonly string[], at: number): Found {
  const first = (lines[at] ?? '').replace(COMMAND, '')
  const text = [first, ...lines.slice(at + 1, at + MOST_LINES)]
    .map((line) => line.replace(BLANKS_BEHIND, ''))
    .join('\n')
  const head = continuedLines(text)
  const syntax = syntaxOf(head)
  const whole = firstCommand(text, syntax)
  const command = whole.isOpen ? firstCommand(head, syntax) : whole
  const length = text.slice(0, command.end).split('\n').length
  try {
    return { request: readCurlCommand(command), length }
  } catch (error) {
    if (error instanceof AppError) return { request: null, length }
    throw error
  }
}

/** The first line, and those that its signs of continuation add. */
function continuedLines(text: string): string {
  const lines = text.split('\n')
  const last = lines.findIndex((line) => !GOES_ON.test(line))
  return last < 0 ? text : lines.slice(0, last + 1).join('\n')
}
