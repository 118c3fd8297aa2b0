import { describe, expect, it } from 'vitest'
import { AppError } from '../main/errors.ts'

const failureOf = (text: string) =>
  new AppError('exchange_refused', text, { hint: text, details: { error: text } }).toFailure()

describe('what a failure shows of a stranger’s words', () => {
  it.each([
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\u2066b\u2069c', 'abc'],
    ['a\u200b\ufeffb', 'ab'],
    ['a\u0000b\u001b[31m', 'a b [31m'],
    ['a\r\n\tb\u2028c', 'a b c'],
    [' אתר  7 ', 'אתר 7'],
    ['e' + '\u0301'.repeat(40), 'e' + '\u0301'.repeat(8)],
    ['👩\u200d💻', '👩\u200d💻'],
  ])('turns and hides nothing: %j', (text, shown) => {
    expect(failureOf(text)).toEqual({
      code: 'exchange_refused',
      message: shown,
      hint: shown,
      details: { error: shown },
    })
  })

  it('is 2,000 characters at most, however long they are', () => {
    for (const text of ['a'.repeat(5_000_000), '👩'.repeat(2001), 'a\u0301'.repeat(100_000)]) {
      const { message, details } = failureOf(text)
      expect(Array.from(message)).toHaveLength(2000)
      expect(message.endsWith('…')).toBe(true)
      expect(details['error']).toBe(message)
    }
    expect(failureOf('👩'.repeat(2000)).message).toBe('👩'.repeat(2000))
  })
})
