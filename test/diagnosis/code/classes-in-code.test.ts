import { expect, it } from 'vitest'
import { inOrder, shownByCode } from './classes-in-code.ts'
import { toldOf } from '../told.ts'

it.each(Object.entries(shownByCode))(
  'code shows %s in any language, never certain',
  (id, texts) => {
    const missed = texts.flatMap((text) => {
      const [first = 'nothing'] = toldOf(text)
      return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
    })
    expect(missed).toEqual([])
  },
)

it.each(Object.entries(inOrder))('nothing is said of %s', (_, texts) => {
  const alarms = texts.flatMap((text) => {
    const said = toldOf(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
