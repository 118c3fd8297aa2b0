import { expect, it } from 'vitest'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { toldOf } from './told.ts'

/** How the sentence behind “Seen.” in docs/failures.md is pasted. */
const PASTED: Readonly<Record<string, (symptom: string) => string>> = {
  'as it is': (symptom) => symptom,
  'as Markdown': (symptom) => `**Seen.** ${symptom.replaceAll('<', '\\<').replaceAll('*', '\\*')}`,
  'in lines of 60': (symptom) => symptom.replace(/(.{1,60})(?: |$)/g, '$1\n'),
  'with straight quotes': (symptom) => symptom.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'as a question': (symptom) => `Does anybody know this? ${symptom}`,
}

it.each(Object.keys(PASTED))('what an entry says is seen gives the entry, %s', (how) => {
  const missed = allRules.flatMap(({ id, symptom }) => {
    const [first = 'nothing'] = toldOf(PASTED[how]?.(symptom) ?? '')
    return first.startsWith(id) ? [] : [[id, first, symptom]]
  })
  expect(missed).toEqual([])
})

it('only where little else is there: in a longer text it may be like it, and is no symptom', () => {
  const [rule] = allRules.filter(({ id }) => id === 'S02')
  const more = 'The board of our shop loads for an hour, and nobody could say why it does. '.repeat(
    3,
  )
  const evidence = diagnoseText(`${more}${rule?.symptom ?? ''}`).findings.map((one) => one.evidence)
  for (const lines of evidence)
    expect(lines.at(-1)).toBe('its words are most like those of cases with this cause')
})
