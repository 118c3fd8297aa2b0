import { expect, it } from 'vitest'
import { sureOf, toldOf } from '../told.ts'
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
  expect(all.length).toBeGreaterThanOrEqual(250)
})

it.each(Object.keys(ways))('each gives its entry first, %s', (way) => {
  const missed = all.flatMap((one) => {
    const [first = 'nothing'] = toldOf(ways[way]?.(one) ?? '')
    const isQuiet = way === 'alone' && one.common === true && first === 'nothing'
    return isQuiet || first.startsWith(one.entry) ? [] : [[one.entry, one.text, first]]
  })
  expect(missed).toEqual([])
})

/** Another product’s answer, and those who talk of it: no more than possible. */
const ELSEWHERE: Readonly<Record<string, (text: string) => string>> = {
  'from GitHub': (text) =>
    `POST https://api.github.com/repos/a/b/issues\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n${JSON.stringify({ message: text })}`,
  'from Microsoft': (text) =>
    `GET https://graph.microsoft.com/v1.0/me\n400 ${JSON.stringify({ error: { code: 'x', message: text } })}`,
  'of a change': (text) => `fix: no more "${text}" when an issue is saved`,
  'of a release': (text) => `Version 2.0: "${text}" no longer occurs.`,
  'of code': (text) => `if (!ok) throw new Error(${JSON.stringify(text)});`,
}

it.each(Object.keys(ELSEWHERE))('are not held against Jira where they are %s', (where) => {
  const alarms = all.flatMap(({ text }) => {
    const sure = sureOf(ELSEWHERE[where]?.(text) ?? '')
    return sure.length === 0 ? [] : [[text, ...sure]]
  })
  expect(alarms).toEqual([])
})
