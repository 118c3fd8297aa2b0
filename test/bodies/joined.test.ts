import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BodyFinder } from '../../main/bodies/find.ts'
import { rangesInJson } from '../../renderer/format/joined-json.ts'
import { layOutJson } from '../../renderer/format/pretty-json.ts'

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '')

/** The texts that main finds in a body, and those that are marked in it as the window lays it out. */
function both(body: string, sought: string): readonly [readonly string[], readonly string[]] {
  const bytes = new TextEncoder().encode(body)
  const finder = new BodyFinder(bytes)
  const ask = (nth: number): ReturnType<BodyFinder['find']> =>
    finder.find({ text: sought, matchCase: false, laidOut: true, wanted: { nth } })
  const { count, pattern } = ask(0)
  const found = Array.from({ length: count }, (_, nth) => {
    const { at, length } = ask(nth).match ?? { at: 0, length: 0 }
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, at + length))
  })
  const drawn = layOutJson(body)
  const ranges = count === 0 ? [] : rangesInJson(drawn, new RegExp(pattern, 'giu'))
  return [found, ranges.map(({ from, to }) => drawn.slice(from, to))]
}

const pieces = ['{', '}', '[', ']', ':', ',', '"', '\\', ' ', '\n', 'a', 'B', '1', 'ü', '\u0003']
const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength }).map((each) => each.join(''))

it('what is found in a body is what is marked in it where it is laid out, be it JSON or not', () => {
  fc.assert(
    fc.property(text(40), text(4), (body, sought) => {
      const [found, marked] = both(body, sought)
      expect(marked.map(withoutBlanks)).toEqual(found.map(withoutBlanks))
    }),
    { numRuns: 3000 },
  )
})

it('is what stands on screen, wherever it is cut from there', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(60), fc.nat(12), (value, from, more) => {
      const body = JSON.stringify(value)
      const sought = layOutJson(body).slice(from, from + more)
      fc.pre(sought.trim() !== '' && sought.isWellFormed())
      const [found, marked] = both(body, sought)
      expect(marked.map(withoutBlanks)).toEqual(found.map(withoutBlanks))
      expect(found.map((each) => withoutBlanks(each).toLowerCase())).toContain(
        withoutBlanks(sought).toLowerCase(),
      )
    }),
    { numRuns: 1000 },
  )
})
