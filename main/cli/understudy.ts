#!/usr/bin/env node
import { homedir } from 'node:os'
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import type { CliIo } from './cli-io.ts'
import { runUnderstudy } from './commands.ts'

const io: CliIo = {
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
}

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await runUnderstudy(process.argv.slice(2), packageJson.version, io)
