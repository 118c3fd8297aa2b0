import { AppError } from '../errors.ts'
import type { Exported } from '../export/exportable.ts'
import { writeNewFile } from '../node/chosen-file.ts'
import type { CliIo } from './cli-io.ts'
import { forProgram, printable } from './printable.ts'

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

const SHOWN_OTHERWISE =
  'Characters that would steer this terminal are shown as \\u…. Send the output to a file to have it as it is.'

/** The text, or all of it as JSON, on standard output; what else to know on standard error. */
export function printExported(
  { command, files, variables, notes }: Exported,
  asJson: boolean,
  io: CliIo,
): void {
  const names = files.map(({ name, bytes }) => ({ name, size: bytes.length }))
  if (asJson) {
    io.write(printable(`${JSON.stringify({ command, files: names, variables, notes }, null, 2)}\n`))
    return
  }
  const text = `${command}\n`
  const written = forProgram(text, io.isTerminal)
  io.write(written)
  if (written !== text) io.writeError(printable(`${SHOWN_OTHERWISE}\n`))
  for (const { name, size } of names) io.writeError(printable(`Saved ${name} (${size} bytes).\n`))
  for (const note of notes.filter((each) => !each.startsWith('Save the file')))
    io.writeError(printable(`${note}\n`))
}
