import { describe, expect, it } from 'vitest'
import { Finder, partsOf } from '../../../renderer/format/fuzzy-find.ts'

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
      ['zoe UNAL', ['Zoë Ünal 0']],
      ['(bash', ['Copy as curl (bash) 0']],
      ['example', names.map((name) => `${name} 2`)],
      ['', names.map((name) => `${name} 0`)],
      ['nothing of this', []],
      ['{', []],
    ]
    expect(table.map(([typed]) => [typed, found(typed)])).toEqual(table)
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
})
