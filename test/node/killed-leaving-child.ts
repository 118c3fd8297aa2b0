import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { DATABASE_NAME } from '../../main/node/database-schema.ts'

/**
 * Opens the database of a folder, writes a row, sees another file put in its place, and is killed by
 * itself in the middle of letting go: behind the rename of that number.
 */
const [folder = '', put = '', count = '1'] = process.argv.slice(2)
const { SqliteFile } = await import('../../main/node/sqlite-file.ts')
const file = SqliteFile.open(folder, 0)
file.write([{ sql: 'INSERT INTO tenants (key, body) VALUES (?, ?)', values: ['own', '{}'] }])
fs.renameSync(put, join(folder, DATABASE_NAME))

const { renameSync } = fs
let renames = 0
fs.renameSync = (from, to) => {
  renameSync(from, to)
  if ((renames += 1) === Number(count)) process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()
file.close(1)
