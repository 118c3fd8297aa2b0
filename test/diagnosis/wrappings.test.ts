import { expect } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { rows } from '../rows.ts'
import { loadCorpus } from './corpus/load.ts'
import { eachLine, html } from './forms/wrappings.ts'

const headerNames =
  (change: (name: string) => string) =>
  (text: string): string =>
    text.replace(/^([A-Za-z-]{3,30}): /gm, (_, name: string) => `${change(name)}: `)

/** What tickets, mails, editors and proxies do to a text on its way to a support engineer. */
const wrappings: readonly (readonly [string, (text: string) => string])[] = [
  ['line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a code fence', (text) => `\`\`\`\n${text}\n\`\`\`\n`],
  ['Jira’s {noformat}', (text) => `{noformat}\n${text}\n{noformat}`],
  ['a letter around it', (text) => `Hi team, the customer sends this:\n\n${text}\n\nThanks, Anna`],
  ['four spaces', eachLine((line) => `    ${line}`)],
  ['a tab', eachLine((line) => `\t${line}`)],
  ['a quoting mail', eachLine((line) => `> ${line}`)],
  ['header names in capitals', headerNames((name) => name.toUpperCase())],
  ['header names in small letters', headerNames((name) => name.toLowerCase())],
  ['HTML’s escapes', html],
]

const texts = loadCorpus().filter(({ input }) => input.kind === 'text')

for (const [name, wrap] of wrappings) {
  rows(`${name} does not change the answer`, texts, ({ input, mode, also, open }) => {
    const ids = diagnose(readEvidence(wrap(input.kind === 'text' ? input.text : ''))).findings.map(
      ({ id }) => id,
    )
    if (mode === null) expect(ids.filter((id) => !also.includes(id))).toEqual([])
    else expect(open === true ? [mode, ...also] : [mode]).toContain(ids[0])
  })
}
