import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { askers, quiet } from './symptoms.ts'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('a failure in an asker’s own words', () => {
  it.each(Object.keys(askers))('%s is first, and never certain', (id) => {
    const missed = (askers[id] ?? []).flatMap((text) => {
      const [first = 'nothing'] = told(text)
      return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
    })
    expect(missed).toEqual([])
  })

  it('nothing is said of a question, a plan, another product or what is over', () => {
    const alarms = quiet.flatMap((text) => {
      const said = told(text)
      return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
    })
    expect(alarms).toEqual([])
  })
})
