import { expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { harmless, printed } from './words-of-machines.ts'
import { toldOf } from '../told.ts'

it.each(Object.entries(printed))('%s is first, whoever prints it', (id, texts) => {
  const missed = texts.flatMap((text) => {
    const [first = 'nothing'] = toldOf(text)
    return first.startsWith(`${id} `) ? [] : [`${first}: ${text}`]
  })
  expect(missed).toEqual([])
})

it('nothing is said where nothing failed', () => {
  const alarms = harmless.flatMap((text) => {
    const said = toldOf(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})

it('a host that was given with its scheme is told as such', () => {
  const causes = (printed['N06'] ?? []).map((text) => diagnoseText(text).findings[0]?.cause)
  expect(new Set(causes)).toEqual(
    new Set([
      'The host that the program was given begins with https://, and it was looked up as a name; the program writes the scheme itself.',
    ]),
  )
})
