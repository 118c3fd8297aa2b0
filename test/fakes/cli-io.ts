import type { CliIo } from '../../main/cli/cli-io.ts'

/** What a command reads and sees, and what it has written. */
export interface FakeCliIo {
  readonly io: CliIo
  readonly written: { readonly out: string; readonly err: string }
}

/** A terminal of nobody's: a command reads `input` there, and finds nothing of this computer. */
export function fakeCliIo(input: string, change: Partial<CliIo> = {}): FakeCliIo {
  const written = { out: '', err: '' }
  const io: CliIo = {
    version: '1.2.3',
    readInput: () => Promise.resolve(input),
    write: (text) => void (written.out += text),
    writeError: (text) => void (written.err += text),
    isTerminal: false,
    columns: 80,
    environment: {},
    platform: 'linux',
    home: '/nowhere',
    now: () => 0,
    onInterrupt: () => undefined,
    ...change,
  }
  return { io, written }
}
