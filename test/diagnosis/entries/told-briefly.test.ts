import { expect, it } from 'vitest'
import { briefly, brieflyQuiet } from './briefly.ts'
import { inComments, noComplaints } from './in-comments.ts'
import { noRefusals, refusals } from './refusals.ts'
import { toldOf } from '../told.ts'

const sets = [refusals, briefly, inComments]
const texts = (id: string): readonly string[] => sets.flatMap((set) => set[id] ?? [])

it.each([...new Set(sets.flatMap((set) => Object.keys(set)))].sort())(
  '%s is first, and never certain',
  (id) => {
    const missed = texts(id).flatMap((text) => {
      const [first = 'nothing'] = toldOf(text)
      return [`${id} likely`, `${id} possible`].includes(first) ? [] : [`${first}: ${text}`]
    })
    expect(missed).toEqual([])
  },
)

it('nothing is said where nothing failed', () => {
  const alarms = [...noRefusals, ...brieflyQuiet, ...noComplaints].flatMap((text) => {
    const said = toldOf(text)
    return said.length === 0 ? [] : [`${said.join(', ')}: ${text}`]
  })
  expect(alarms).toEqual([])
})
