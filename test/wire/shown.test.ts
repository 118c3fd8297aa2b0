import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownName } from '../../main/wire/shown.ts'

it('a name that is plain is shown as one that has to be looked through', () => {
  const pieces = fc.constantFrom(
    ' ',
    '  ',
    'a',
    'Customer 5',
    '~',
    '!',
    '\t',
    '\n',
    '\x7f',
    'é',
    'x'.repeat(199),
  )
  const names = fc.array(pieces, { maxLength: 6 }).map((each) => each.join(''))
  fc.assert(
    fc.property(names, (name) => {
      // What is not seen is left out, and makes a name one that is looked through.
      expect(shownName(name)).toBe(shownName(`\u200b${name}`))
    }),
    { numRuns: 2000, examples: [['x'.repeat(200)], ['x'.repeat(201)], [''], [' a'], ['a ']] },
  )
})
