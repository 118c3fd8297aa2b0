import { createPackage } from '@electron/asar'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const version = readFileSync(
  resolve(import.meta.dirname, '../electron-double/version'),
  'utf8',
).trim()

// The wire that @electron/fuses looks for: sentinel, version 1, length, then a byte a fuse, `0` for
// off. https://www.electronjs.org/docs/latest/tutorial/fuses#changing-fuses-with-a-script
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseCount = 9
const fuseWire = Buffer.concat([
  Buffer.from(sentinel),
  Buffer.from([1, fuseCount]),
  Buffer.from('0'.repeat(fuseCount)),
])

const lesserFiles = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome_crashpad_handler',
  'chrome-sandbox',
  'locales/en-US.pak',
]

/**
 * A folder with the shape of Electron's distribution for Linux and nothing behind it: enough for
 * electron-builder to pack into and for its fuses to be flipped, without a download.
 */
export async function makeStandIn(
  folder: string,
): Promise<{ readonly folder: string; readonly version: string }> {
  for (const name of ['resources', 'locales', 'empty'])
    mkdirSync(join(folder, name), { recursive: true })
  const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuseWire, Buffer.from('\n')])
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  for (const name of lesserFiles) writeFileSync(join(folder, name), name)
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'empty/main.js'), '')
  await createPackage(join(folder, 'empty'), join(folder, 'resources/default_app.asar'))
  return { folder, version }
}
