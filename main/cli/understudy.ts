#!/usr/bin/env node
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { runUnderstudy } from './commands.ts'
import { processIo } from './process-io.ts'

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await runUnderstudy(process.argv.slice(2), processIo(packageJson.version))
