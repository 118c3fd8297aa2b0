import { AppError } from '../errors.ts'
import type { Exported } from '../export/exportable.ts'
import { writeNewFile } from '../node/chosen-file.ts'
import type { CliIo } from './cli-io.ts'

/** Readable by the person alone; a file that is there already is left alone. @throws AppError `file_unwritable` */
export async function saveFiles({ files }: Exported): Promise<void> {
  for (const { name, bytes } of files) {
    try {
      await writeNewFile(name, bytes)
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      throw new AppError(cause.code, `The file ${name} could not be written.`, {
        hint: `${cause.hint ?? ''} --out names the folder.`,
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
