import { expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../../main/errors.ts'
import { inOrder, shownByCode } from './classes-in-code.ts'

const told = (text: string): readonly string[] => {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

it.each(Object.entries(shownByCode))(
  'code shows %s in any language, never certain',
  (id, texts) => {
    const missed = texts.flatMap((text) => {
      const [first = 'nothing'] = told(text)
      return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
    })
    expect(missed).toEqual([])
  },
)

it.each(Object.entries(inOrder))('nothing is said of %s', (_, texts) => {
  const alarms = texts.flatMap((text) => {
    const said = told(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
