import type { Printable } from './printable.ts'

/** What a command of the terminal companion sees of the world: its streams and its environment. */
export interface CliIo {
  /** Of Understudy. */
  readonly version: string
  /** All of standard input as UTF-8 text. */
  readonly readInput: () => Promise<string>
  readonly write: (text: Printable) => void
  readonly writeError: (text: Printable) => void
  /** Whether standard output is a terminal: only then is anything coloured. */
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Called at the first Ctrl+C; the second one ends the program. */
  readonly onInterrupt: (listener: () => void) => void
}

/** Exit codes, the same for every command. */
export const exitCodes = { nothing: 0, findings: 1, unreadable: 2, missing: 3, usage: 64 } as const
