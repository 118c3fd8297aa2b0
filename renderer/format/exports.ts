import { exportGroups } from '../../contract/export-target.ts'
import {
  exportTargets,
  liveFormats,
  type ExportFormat,
  type LiveFormat,
} from '../../contract/export-targets.ts'

/** The targets as the menu, the dialog and the palette list them: group by group. */
export const EXPORT_GROUPS = Object.entries(exportGroups).map(([group, { title, folded }]) => ({
  title,
  /** In the menu behind one entry with the other folded ones; the dialog and the palette show all. */
  folded,
  entries: exportTargets.filter((target) => target.group === group),
}))

export type ExportGroup = (typeof EXPORT_GROUPS)[number]

const targetOf = (format: ExportFormat): (typeof exportTargets)[number] | undefined =>
  exportTargets.find(({ name }) => name === format)

/** Whether it tells of a whole exchange, so that there has to be one. */
export const isWhole = (format: ExportFormat): boolean => targetOf(format)?.group === 'exchange'

export const isLiveFormat = (format: ExportFormat): format is LiveFormat =>
  liveFormats.some((live) => live === format)

/** `curl (bash)`, `a shell script`: what follows “Copied as”. */
export function wordsFor(format: ExportFormat): string {
  const target = targetOf(format)
  if (target === undefined) return format
  return 'said' in target ? target.said : target.label
}
