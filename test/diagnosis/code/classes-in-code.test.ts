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

it('tells of the JWT of a page’s address behind Bearer what else is wrong with it', () => {
  const told = (shownByCode['J05'] ?? []).map(toldOf)
  expect(told).toEqual(told.map(() => ['J05 possible', 'J07 possible']))
})
