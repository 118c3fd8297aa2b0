import { expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../../main/errors.ts'
import { noRefusals, refusals } from './refusals.ts'

const told = (text: string): readonly string[] => {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

it.each(Object.keys(refusals))('%s is first, and never certain', (id) => {
  const missed = (refusals[id] ?? []).flatMap((text) => {
    const [first = 'nothing'] = told(text)
    return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
  })
  expect(missed).toEqual([])
})

it('nothing is said where nothing failed', () => {
  const alarms = noRefusals.flatMap((text) => {
    const said = told(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
