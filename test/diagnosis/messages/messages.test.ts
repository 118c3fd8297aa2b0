import { expect, it } from 'vitest'
import { toldOf } from '../told.ts'
import { messagesOfFields } from './fields.ts'
import { messagesOfGates } from './gates.ts'
import { ways } from './message.ts'
import { messagesOfOthers } from './products.ts'
import { messagesOfReads } from './reads.ts'

const all = [
  ...messagesOfFields,
  ...messagesOfReads,
  ...messagesOfGates,
  ...messagesOfOthers,
].flatMap(({ texts, ...answered }) => texts.map((text) => ({ ...answered, text })))

it('are many, and each is there once', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(190)
})

it.each(Object.keys(ways))('each gives its entry first, %s', (way) => {
  const missed = all.flatMap((one) => {
    const [first = 'nothing'] = toldOf(ways[way]?.(one) ?? '')
    const isQuiet = way === 'alone' && one.common === true && first === 'nothing'
    return isQuiet || first.startsWith(one.entry) ? [] : [[one.entry, one.text, first]]
  })
  expect(missed).toEqual([])
})
