import { homedir } from 'node:os'
import process from 'node:process'
import { hintOfSystemCode, systemCode } from '../node/system-code.ts'
import { exitCodes, type CliIo } from './cli-io.ts'

/** This process as a command sees it. */
export function processIo(version: string): CliIo {
  process.stdout.on('error', onUnwritten)
  // Nothing is left to say it with.
  process.stderr.on('error', () => undefined)
  return {
    version,
    readInput: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks).toString('utf8')
    },
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    environment: process.env,
    platform: process.platform,
    home: homedir(),
    now: () => Date.now(),
    onInterrupt: (listener) => void process.once('SIGINT', listener),
  }
}

/** Whoever reads no further, as `head` does, has what they wanted. */
function onUnwritten(error: Error): void {
  const code = systemCode(error)
  if (code === 'EPIPE') return
  process.stderr.write(
    `understudy: the output could not be written (${code}). ${hintOfSystemCode(code)}\n`,
  )
  // The command may tell its own code only now.
  process.once('exit', () => (process.exitCode = exitCodes.unreadable))
}
