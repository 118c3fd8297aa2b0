import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  beginsWords,
  excerptOf,
  Finder,
  partsOf,
  wordsIn,
} from '../../../renderer/format/fuzzy-find.ts'

const names = [
  'Stop the practice site',
  'Copy as curl (bash)',
  'Practice site',
  'Zoë Ünal',
  'globex.atlassian.net',
]
const finder = new Finder(names.map((name) => ({ name, others: 'com.example' })))
const found = (typed: string): readonly string[] =>
  finder.ask(typed).map(({ at, fit }) => `${names[at] ?? ''} ${fit}`)

describe('finding among many', () => {
  it('takes words, short forms, then typing errors, in any order and alphabet', () => {
    const table: readonly (readonly [string, readonly string[]])[] = [
      ['site practice', ['Stop the practice site 0', 'Practice site 0']],
      ['crl', ['Copy as curl (bash) 3']],
      ['crl cpy', ['Copy as curl (bash) 3']],
      ['glbx', ['globex.atlassian.net 3']],
      ['prcatice', ['Stop the practice site 4', 'Practice site 4']],
      ['practise', ['Stop the practice site 4', 'Practice site 4']],
      ['bsh crl cpy as', ['Copy as curl (bash) 3']],
      ['bahs crul copy as', ['Copy as curl (bash) 4']],
      ['site stie site the stop', ['Stop the practice site 4']],
      ['copy as as crl', ['Copy as curl (bash) 3']],
      // What a mark before or around a word means to the library, it means to nobody who types it here.
      ['-curl', ['Copy as curl (bash) 3']],
      ['-zzz', []],
      ['"crl"', ['Copy as curl (bash) 3']],
      ['→ "', []],
      ['zoe UNAL', ['Zoë Ünal 0']],
      ['(bash', ['Copy as curl (bash) 0']],
      ['example', names.map((name) => `${name} 2`)],
      ['', names.map((name) => `${name} 0`)],
      ['nothing of this', []],
      ['{', []],
    ]
    expect(table.map(([typed]) => [typed, found(typed)])).toEqual(table)
  })

  it('looks for no typing error in what is too long to be typed: a token that is pasted', () => {
    const long = 'abcdefgh'.repeat(20)
    const one = new Finder([{ name: long, others: '' }])
    const wrong = (letters: number): string => `${long.slice(0, letters - 1)}z`
    expect(one.ask(wrong(30)).map(({ fit }) => fit)).toEqual([4])
    expect(one.ask(wrong(33))).toEqual([])
    expect(one.ask(`${wrong(33)} a`)).toEqual([])
    expect(finder.ask(`eyJ${'x'.repeat(20_000)}.y`)).toEqual([])
    expect(partsOf(long, wrong(33))).toEqual([{ text: long, isFound: false }])
  })

  it('takes any text that is typed, and finds the same in another order', () => {
    const word = fc.constantFrom('copy', 'as', 'crl', 'bahs', 'site', '-x', '"', "'", '(', 'ü', '→')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(found(words.join(' '))).toEqual(found(words.toReversed().join(' ')))
        for (const name of names) partsOf(name, words.join(' '))
      }),
    )
  })

  it('marks what was found of a name', () => {
    const marked = (name: string, typed: string): string =>
      partsOf(name, typed)
        .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
        .join('')
    const table = [
      ['Copy as curl (bash)', 'crl', 'Copy as [c]u[rl] (bash)'],
      ['Zoë Ünal', 'unal zoe', '[Zoë] [Ünal]'],
      ['Practice site', 'prcatice', '[Practice] site'],
      ['Practice site', 'zzz', 'Practice site'],
      ['Practice site', '', 'Practice site'],
      ['', 'a', ''],
    ] as const
    expect(table.map(([name, typed]) => [name, typed, marked(name, typed)])).toEqual(table)
  })

  it('tells the words that a text holds letter by letter from the others', () => {
    const table = [
      ['Zoë is the admin', 'ZOE mia admin', { there: 'zoe admin', missing: 'mia' }],
      ['Zoë is the admin', 'zo ad', { there: 'zo ad', missing: '' }],
      ['Zoë is the admin', '  ', { there: '', missing: '' }],
      ['', 'zoe', { there: '', missing: 'zoe' }],
      ['Copy as curl', 'crl', { there: '', missing: 'crl' }],
    ] as const
    expect(table.map(([text, typed]) => [text, typed, wordsIn(text, typed)])).toEqual(table)
  })

  it('knows the beginnings of words in any order and alphabet', () => {
    const table = [
      ['Zoë Ünal', 'un ZO', true],
      ['Zoë Ünal', 'nal', false],
      ['anna ann-lee', 'lee', true],
      ['annalee lee', 'lee', true],
      ['Мария Ким', 'ки', true],
      ['mia@acme.example', 'acme.ex', true],
      ['712020:5e6f', '712020:5e', true],
      ['Zoë', '', true],
    ] as const
    expect(table.map(([text, typed]) => [text, typed, beginsWords(text, typed)])).toEqual(table)
  })

  it('cuts a text so that what was found is in sight', () => {
    const text = 'Contract ends in May, and Mia is the admin of both'
    const table = [
      [text, '', text],
      [text, 'ends', text],
      [text, 'mia', '…ends in May, and Mia is the admin of both'],
      [text, 'both mia', '…ends in May, and Mia is the admin of both'],
      [text, 'both', '…is the admin of both'],
      [`${'x'.repeat(40)}yz`, 'yz', '…yz'],
      [`${'x'.repeat(40)} yz`, 'yz', '…yz'],
    ] as const
    expect(table.map(([of, there]) => [of, there, excerptOf(of, there)])).toEqual(table)
  })

  const many = Array.from({ length: 4000 }, (_, at) => ({
    name: `Customer ${at}`,
    others: at % 3 === 0 ? 'eu' : 'us',
  }))

  it('looks with a letter more only at what held the letters before', () => {
    const looked = vi.spyOn(String.prototype, 'includes')
    const onTheWay = new Finder(many)
    onTheWay.fits('customer 39', 1000)
    looked.mockClear()
    const found = onTheWay.fits('customer 399', 1000)
    const looks = looked.mock.calls.length
    looked.mockRestore()
    expect(looks).toBeLessThan(2000)
    expect(found).toEqual(new Finder(many).fits('customer 399', 1000))
    // A letter taken back, or another word: everything is looked at again.
    expect(onTheWay.fits('customer 3', 4000)).toEqual(new Finder(many).fits('customer 3', 4000))
    expect(onTheWay.fits('eu 12', 4000)).toEqual(new Finder(many).fits('eu 12', 4000))
  })

  it('looks no further where enough are found, which are the first of all', () => {
    const looked = vi.spyOn(String.prototype, 'includes')
    const found = new Finder(many).fits('customer', 100)
    const looks = looked.mock.calls.length
    looked.mockRestore()
    expect(looks).toBeLessThan(500)
    expect(found).toEqual(new Finder(many).fits('customer').slice(0, 100))
  })

  it('finds the same however it was typed', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 }))
    const typed = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 5 })
    fc.assert(
      fc.property(names, typed, fc.integer({ min: 1, max: 4 }), (some, text, most) => {
        const all = some.map((name) => ({ name, others: name.slice(0, 2) }))
        const onTheWay = new Finder(all)
        for (let at = 1; at <= text.length; at += 1) {
          const now = text.slice(0, at)
          expect(onTheWay.fits(now, most)).toEqual(new Finder(all).fits(now, most))
          expect(onTheWay.ask(now)).toEqual(new Finder(all).ask(now))
        }
      }),
    )
  })
})
