import { homedir } from 'node:os'
import process from 'node:process'
import type { CliIo } from './cli-io.ts'

/** This process as a command sees it. */
export function processIo(version: string): CliIo {
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
