import type { NodeLogger } from 'electron-log'
import { join } from 'node:path'
import type { Log } from '../ports.ts'
import { logLine } from './log-line.ts'
import type { LogFacts } from './log-line.ts'

const FILE_BYTES = 1024 * 1024

/**
 * The app's log, `main.log` in this folder, with one older file beside it; only the owner may read
 * it. electron-log's Node entry is used because its Electron one opens IPC channels of its own,
 * which no sender check guards.
 */
export function openLog(folder: string): Log {
  let opening: Promise<NodeLogger> | undefined
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, facts?: LogFacts): void => {
      opening ??= openLogger(folder)
      // A full disk must not take the app down; what was to be logged is lost.
      opening.then((logger) => logger[level](logLine(event, facts))).catch(() => undefined)
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** Loaded with the first line: it brings Node's HTTP along, which no start has a need of. */
async function openLogger(folder: string): Promise<NodeLogger> {
  const { default: electronLog } = await import('electron-log/node')
  const logger = electronLog.create({ logId: `understudy:${folder}` })
  logger.transports.console.level = false
  const file = logger.transports.file
  file.level = 'info'
  file.maxSize = FILE_BYTES
  file.resolvePathFn = () => join(folder, 'main.log')
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  return logger
}
