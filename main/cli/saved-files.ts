import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Exported } from '../export/exportable.ts'
import type { CliIo } from './cli-io.ts'

/** The suggested name in the folder, with a number where something is there already. */
export function freePath(folder: string, suggested: string): string {
  const extension = extname(suggested)
  const stem = suggested.slice(0, suggested.length - extension.length)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? suggested : `${stem}-${count}${extension}`)
    if (!existsSync(path)) return path
  }
}

/** Readable by the person alone; a file that is there already is left alone. @throws AppError `file_unwritable` */
export async function saveFiles({ files }: Exported): Promise<void> {
  for (const { name, bytes } of files) {
    try {
      await writeFile(name, bytes, { flag: 'wx', mode: 0o600 })
    } catch (cause) {
      throw new AppError('file_unwritable', `The file ${name} could not be written.`, {
        hint: 'Name another folder with --out.',
        cause,
      })
    }
  }
}

/** The text, or all of it as JSON, on standard output; what else to know on standard error. */
export function printExported(
  { command, files, variables, notes }: Exported,
  asJson: boolean,
  io: CliIo,
): void {
  const names = files.map(({ name, bytes }) => ({ name, size: bytes.length }))
  if (asJson) {
    io.write(`${JSON.stringify({ command, files: names, variables, notes }, null, 2)}\n`)
    return
  }
  io.write(`${command}\n`)
  for (const { name, size } of names) io.writeError(`Saved ${name} (${size} bytes).\n`)
  for (const note of notes.filter((each) => !each.startsWith('Save the file')))
    io.writeError(`${note}\n`)
}
