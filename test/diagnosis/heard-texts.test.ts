import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { HeardTexts } from '../../main/diagnosis/rules/heard-texts.ts'

/** Of every kind that could see its neighbour where texts are joined. */
const PATTERNS = [
  /a/,
  /^a/,
  /^a/m,
  /b$/,
  /b$/m,
  /a(?!\s*b)/,
  /(?<!a\s*)b/,
  /\ba\b/,
  /a[^b]{0,3}c/,
  /[$^]c/,
  /\$c/,
  /a\nb/,
  /(?:a|b)\s(?=c)/,
]

describe('texts that are searched by many patterns', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '$', '\n'), maxLength: 6 })
  const long = fc.constant('x'.repeat(9000))

  it('give the first that matches, as looking at one after the other does', () => {
    const texts = fc.array(
      fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: long }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(...PATTERNS), (some, pattern) => {
        const all = some.map((one, of) => ({ text: one, by: 'log' as const, of }))
        const matches = (one: { readonly text: string }): boolean => pattern.test(one.text)
        expect(new HeardTexts(all).find('log', pattern, matches)).toEqual(all.find(matches))
      }),
      { numRuns: 500 },
    )
  })

  it('are not looked at one by one where none can match, and only those of the speaker are', () => {
    const texts = new HeardTexts([
      ...Array.from({ length: 500 }, (_, of) => ({ text: `line ${of}`, by: 'log' as const, of })),
      { text: 'refused', by: 'person' as const, of: 500 },
    ])
    const passes = vi.fn(() => false)
    texts.find('log', /refused/, passes)
    expect(passes).not.toHaveBeenCalled()
    expect(texts.find('person', /refused/, () => true)?.of).toBe(500)
  })

  it('are searched for nobody’s sake where their speaker says nothing', () => {
    const pattern = /refused/
    const looks = vi.spyOn(pattern, 'test')
    const texts = new HeardTexts([
      { text: 'refused', by: 'person' as const, of: 0 },
      { text: 'refused', by: 'person' as const, of: 1 },
    ])
    expect(texts.find('log', pattern, () => true)).toBeUndefined()
    expect(looks).not.toHaveBeenCalled()
  })
})
