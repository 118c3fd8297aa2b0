import { describe, expect, it } from 'vitest'
import { drawable } from '../../../renderer/format/drawable.ts'

const longest = (text: string): number =>
  text.split('\n').reduce((most, { length }) => Math.max(most, length), 0)

describe('a text as an editor can draw it', () => {
  it.each([
    ['nothing', ''],
    ['lines', '{\n  "a": 1\n}\n'],
    ['a line of the longest length', 'x'.repeat(10_000)],
    ['letters with their marks', 'नमस्ते é ẫ 👩‍👩‍👧‍👦'],
  ])('%s is left as it is', (_what, text) => {
    expect(drawable(text)).toEqual({ text, broken: false })
  })

  it.each([
    ['a line of 20 million characters', 'x'.repeat(20_000_000)],
    ['250,000 marks on one letter', `e${'\u0301'.repeat(250_000)}`],
    ['joiners without end', '👩\u200d'.repeat(100_000)],
  ])('%s goes over lines that can be drawn, and loses no character', (_what, text) => {
    const { text: drawn, broken } = drawable(text)
    expect(broken).toBe(true)
    expect(longest(drawn)).toBeLessThanOrEqual(10_001)
    expect(drawn.replaceAll('\n', '') === text).toBe(true)
  })

  it('never leaves more marks on a letter than any language has', () => {
    expect(/\p{M}{65}/u.test(drawable(`e${'\u0301'.repeat(250_000)}`).text)).toBe(false)
  })

  it('cuts no character in two', () => {
    const text = `x${'😀'.repeat(20_000)}`
    expect(
      drawable(text)
        .text.split('\n')
        .every((line) => line.isWellFormed()),
    ).toBe(true)
  })
})
