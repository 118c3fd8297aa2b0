import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The folder that stands where Electron's own would, for machines that cannot have it. */
export const doubleFolder = resolve(import.meta.dirname, '../electron-double')

/** Folder of the npm package, found without loading it: loading starts the download. */
export function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/** Path of Electron's own binary, or null where it was never downloaded. */
export function electronBinary(): string | null {
  const folder = electronPackage()
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}
