import type { ExportFormat } from '../../contract/exporting.ts'

/** The id of the action that copies this format; bash is the one the application menu names. */
export function copyActionId(format: ExportFormat): string {
  return format === 'curl-bash' ? 'copy-curl' : `copy-${format}`
}
