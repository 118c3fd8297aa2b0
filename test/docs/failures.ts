import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { lookAlikes } from '../../main/diagnosis/rules/look-alikes.ts'
import { remedies } from '../../main/diagnosis/rules/remedies.ts'
import { grades, type Rule } from '../../main/diagnosis/rules/rule.ts'

const FILE = join(import.meta.dirname, '../../docs/failures.md')

/** By the first letter of an id, in the order of a call. */
const STAGES = {
  C: 'Before anything is sent',
  T: 'Token exchange',
  J: 'Calls to Jira and Confluence',
  P: 'Permissions, when no more is known',
  S: 'Answers that look right',
  L: 'Source code that signs',
  N: 'The network and the edge',
  I: 'Tokens that reach the app',
} as const

/** docs/failures.md as it stands, and as it would stand with the rules of today. */
export async function failuresPage(): Promise<{ readonly docs: string; readonly written: string }> {
  return { docs: readFileSync(FILE, 'utf8'), written: await pageText() }
}

async function pageText(): Promise<string> {
  const sections = Object.entries(STAGES).flatMap(([letter, stage]) => {
    const rules = allRules
      .filter(({ id }) => id.startsWith(letter))
      .sort((left, right) => left.id.localeCompare(right.id))
    return [`## ${stage}`, ...rules.map(sectionOf)]
  })
  const text = [
    '# Failures',
    '<!-- Written from main/diagnosis/rules by: node test/docs/failures.ts -->',
    `The ${String(allRules.length)} failures that [the diagnosis](diagnosing.md) knows by name. An id is stable and public: scripts may compare it. A lint of the [claims inspector](claims.md) that has the same id means the same failure.`,
    'How well public sources bear out an entry stands at its end:',
    Object.entries(grades)
      .map(([grade, meaning]) => `- **${grade}**: ${meaning}`)
      .join('\n'),
    ...sections,
  ].join('\n\n')
  return format(text, { parser: 'markdown', printWidth: 100 })
}

function sectionOf({ id, title, symptom, cause, fix, grade, sources }: Rule): string {
  const alike = lookAlikes
    .filter(({ ids }) => ids.includes(id))
    .map(({ ids, apart }) => `- ${ids.filter((other) => other !== id).join(', ')}: ${plain(apart)}`)
  const own = remedies.filter(({ ids }) => ids.includes(id)).map(({ fix }) => fix)
  return [
    `### ${id} ${plain(title)}`,
    `**Seen.** ${plain(symptom)}`,
    `**Cause.** ${plain(cause)}`,
    `**Fix.**`,
    [...fix, ...own].map((step) => `- ${plain(step)}`).join('\n'),
    ...(alike.length === 0 ? [] : ['**Looks like.**', alike.join('\n')]),
    `**Evidence.** ${grade}: ${sources.map((source) => `<${source}>`).join(', ')}`,
  ].join('\n\n')
}

/** What Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\*<]/g, '\\$&')
}

if (import.meta.main) writeFileSync(FILE, await pageText())
