import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, Exported, ShellName } from '../../main/export/exportable.ts'
import type { Shell } from './run-commands.ts'

/** Every shell that reads a script here (terminal.test.ts types into them), with the name of the export that is for it. */
export const shells: readonly (Shell & { readonly name: string; readonly shell: ShellName })[] = [
  { name: 'bash', program: 'bash', args: [], shell: 'bash' },
  { name: 'zsh', program: 'zsh', args: ['-f'], shell: 'bash' },
  { name: 'dash', program: 'dash', args: [], shell: 'posix' },
  { name: 'bash as a POSIX shell', program: 'bash', args: ['--posix'], shell: 'posix' },
]

/** For the server at `origin`; a saved body carries the row, as many lie in one folder. */
export function exported(
  request: ExportableRequest,
  row: number,
  origin: string,
  how: { readonly shell: ShellName; readonly multiline: boolean },
): Exported {
  return exportRequest(
    { ...request, url: origin + request.url },
    { ...how, credentials: { kind: 'variable' }, pathFor: (name) => `${row}-${name}` },
  )
}
