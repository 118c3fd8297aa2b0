import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutComment } from '../../main/pasted/code/literals.ts'

describe('a line of code without its comment', () => {
  it.each([
    ['a = 1 // the first', 'a = 1'],
    ['a  =\t1  # the first', 'a = 1'],
    ['  // nothing else', ''],
    ['\t* nor here', ''],
    ['#{a} is put in', '#{a} is put in'],
    ['u = "https://a"', 'u = "https://a"'],
  ])('%s', (line, code) => expect(withoutComment(line)).toBe(code))

  it('has one blank for many, of whatever kind', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        '=',
        '"',
        ' ',
        '  ',
        '\t',
        '\r',
        '\n',
        '\u00a0',
        '\u2003',
        '\ufeff',
      ),
    })
    fc.assert(
      fc.property(text, (line) => {
        expect(withoutComment(line)).toBe(line.replace(/\s+/g, ' '))
      }),
      { numRuns: 1000 },
    )
  })
})
