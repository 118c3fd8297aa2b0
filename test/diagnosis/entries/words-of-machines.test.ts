import { expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../../main/errors.ts'
import { harmless, printed } from './words-of-machines.ts'

const told = (text: string): readonly string[] => {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

it.each(Object.entries(printed))('%s is first, whoever prints it', (id, texts) => {
  const missed = texts.flatMap((text) => {
    const [first = 'nothing'] = told(text)
    return first.startsWith(`${id} `) ? [] : [`${first}: ${text}`]
  })
  expect(missed).toEqual([])
})

it('nothing is said where nothing failed', () => {
  const alarms = harmless.flatMap((text) => {
    const said = told(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
