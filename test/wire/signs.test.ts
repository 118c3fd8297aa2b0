import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapesFor, signsOfShapes } from '../../main/wire/secret-shapes.ts'
import { type Sign, signSearch } from '../../main/wire/sign-search.ts'
import { signsIn } from '../../main/wire/signs.ts'
import { rows } from '../rows.ts'
import { jsonOfAbout } from '../bench/bodies.ts'
import { codeSpellings } from './code-spellings.ts'
import { spellings } from './credential-spellings.ts'
import { harmlessTexts } from './harmless-texts.ts'

const word: Sign = { starts: ['secret', 'key', 'jwt'], pattern: /(?:secret|(?<!i)key|jwt)[:=]/iy }
const exact: Sign = { starts: ['eyJ', 'ATCO'], pattern: /eyJ|ATCO/y }
const short: Sign = { starts: ['&', '""'], pattern: /&#|""\w/y }
const signs = [word, exact, short]
const search = signSearch(signs)

const everywhere = (text: string): ReadonlySet<Sign> =>
  new Set(
    signs.filter(({ pattern }) => new RegExp(pattern, pattern.flags.replace('y', '')).test(text)),
  )

describe('the search for signs', () => {
  const pieces = [
    'secret',
    'SeCrEt',
    'key',
    'ikey',
    'jwt',
    ':',
    '=',
    'eyJ',
    'EYJ',
    'ATCO',
    'atco',
  ].concat(['&', '#', '"', '""', 'a', '“', 'ő', '\0', '😀', ''])

  it('finds what a look at every character finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        expect(search(some.join(''))).toEqual(everywhere(some.join('')))
      }),
      { numRuns: 3000 },
    )
  })

  it('finds each wherever it begins, also where a part of the text ends', () => {
    for (const found of ['secret:', 'KEY=', 'eyJ', 'ATCO', '&#', '""a'])
      for (const blank of [' ', '“'])
        for (let before = 65_536 - 12; before <= 65_536 + 4; before += 1) {
          const text = `${blank.repeat(before)}${found}`
          expect([...search(text)], `${found} at ${before}`).toEqual([...everywhere(text)])
          expect(search(text).size).toBe(1)
        }
  })

  it('looks again at nothing that it has found', () => {
    let looks = 0
    const counted: Sign = {
      starts: ['secret'],
      pattern: Object.assign(/secret/y, {
        test: (text: string) => {
          looks += 1
          return text !== ''
        },
      }),
    }
    signSearch([counted])('secret'.repeat(1000))
    expect(looks).toBe(1)
  })
})

describe('signs of credentials', () => {
  // What has no sign costs one pass: a shape or an encoding that looks at it costs as much again.
  it('of an answer without credentials are none, so that hardly a shape looks at it', () => {
    const text = jsonOfAbout(100_000).toString()
    expect([...signsIn(text)]).toEqual([])
    expect(shapesFor(signsIn(text))).toHaveLength(2)
  })

  it('leave every shape to a text that has all of them', () => {
    expect(shapesFor(new Set(signsOfShapes)).length).toBeGreaterThan(12)
  })

  const texts = [
    ...[...spellings, ...codeSpellings].map(({ name, text }) => ({
      name,
      text: text('x7Kq9vTb3mZr5wYd2nk3'),
    })),
    ...harmlessTexts.map((text) => ({ name: text, text })),
  ]
  rows('are in whatever a shape would change', texts, ({ text }) => {
    const found = new Set(shapesFor(signsIn(text)))
    const all = new Set(signsOfShapes)
    for (const shape of shapesFor(all))
      if (!found.has(shape)) expect(shape.edits(text, '(redacted)', all), text).toEqual([])
  })
})
