import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { exportGroups, exportProofs, type ExportTarget } from '../../contract/export-target.ts'
import { exportTargets } from '../../contract/export-targets.ts'

const FILE = join(import.meta.dirname, '../../docs/exporting.md')
const BEGIN = '<!-- The table is written by: node test/docs/target-table.ts -->\n'
const END = '<!-- Up to here. -->\n'

/** docs/exporting.md as it stands, and as it would stand with the table of today's list. */
export async function targetTable(): Promise<{ readonly docs: string; readonly written: string }> {
  const docs = readFileSync(FILE, 'utf8')
  const [before = '', rest = ''] = docs.split(BEGIN)
  const [, after = ''] = rest.split(END)
  const table = await format(tableText(), { parser: 'markdown' })
  return { docs, written: `${before}${BEGIN}\n${table}\n${END}${after}` }
}

function tableText(): string {
  const rows = Object.entries(exportGroups).flatMap(([group, { title }]) => [
    `| **${title}** | | | |`,
    ...exportTargets.filter((target) => target.group === group).map(row),
  ])
  return ['| name | for | otherwise, or refused | shown by |', '| - | - | - | - |', ...rows].join(
    '\n',
  )
}

function row({ name, label, purpose, limits, proof, shownBy }: ExportTarget): string {
  return `| \`${name}\` | ${label}: ${purpose} | ${limits} | ${exportProofs[proof]}: ${shownBy} |`
}

if (import.meta.main) writeFileSync(FILE, (await targetTable()).written)
