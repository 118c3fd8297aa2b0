import { expect, it } from 'vitest'
import { rightCalls, wrongCalls } from './wrong-calls.ts'
import { toldOf } from '../told.ts'

it.each(Object.entries(wrongCalls))(
  '%s is the first that code shows, never certain',
  (id, texts) => {
    const missed = texts.flatMap((text) => {
      const [first = 'nothing'] = toldOf(text)
      return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
    })
    expect(missed).toEqual([])
  },
)

it('nothing is said of calls as they should be', () => {
  const alarms = rightCalls.flatMap((text) => {
    const said = toldOf(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
