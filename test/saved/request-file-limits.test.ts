import { expect, it } from 'vitest'
import { savedListSchema, savedRequestSchema } from '../../contract/saved.ts'
import { readRequestFile } from '../../main/saved/request-file.ts'

const HEAD = 'name: a\nmethod: GET\npath: /\n'
const rows = (line: string, count: number): string => `${line}\n`.repeat(count)

/** What fits, what no longer does, and what is said of it. */
const LIMITS: readonly (readonly [fits: string, over: string, said: string])[] = [
  [
    HEAD.replace(': a', `: ${'n'.repeat(200)}`),
    HEAD.replace(': a', `: ${'n'.repeat(201)}`),
    'name, line 1, column 1: it has more than 200 characters.',
  ],
  [
    HEAD.replace('GET', 'M'.repeat(40)),
    HEAD.replace('GET', 'M'.repeat(41)),
    'method, line 2, column 1: it has more than 40 characters.',
  ],
  [
    HEAD.replace('/', `/${'p'.repeat(63_999)}`),
    HEAD.replace('/', `/${'p'.repeat(64_000)}`),
    'path, line 3, column 1: it has more than 64,000 characters.',
  ],
  [
    `${HEAD}query:\n${rows('  - { name: a, value: b }', 1000)}`,
    `${HEAD}query:\n${rows('  - { name: a, value: b }', 1001)}`,
    'query, line 4, column 1: there are more than 1,000.',
  ],
  [
    `${HEAD}headers:\n${rows('  - { name: a, value: b }', 500)}`,
    `${HEAD}headers:\n${rows('  - { name: a, value: b }', 501)}`,
    'headers, line 4, column 1: there are more than 500.',
  ],
  [
    `${HEAD}body:\n  form:\n${rows('    - { name: a, text: b }', 1000)}`,
    `${HEAD}body:\n  form:\n${rows('    - { name: a, text: b }', 1001)}`,
    'body, parts, line 4, column 1: there are more than 1,000.',
  ],
  [
    `${HEAD}expect:\n  status: [${'200, '.repeat(100)}]\n`,
    `${HEAD}expect:\n  status: [${'200, '.repeat(101)}]\n`,
    'expect, status, line 5, column 3: there are more than 100.',
  ],
]

it('is refused where it holds more than the app takes, with what and where, and read up to there', () => {
  for (const [fits, over, said] of LIMITS) {
    expect(savedRequestSchema.safeParse(readRequestFile(fits)).error, said).toBeUndefined()
    expect(() => readRequestFile(over)).toThrow(`This is not a saved request: ${said}`)
  }
})

it('may lie as deep as folders are looked into, under names as long as any', () => {
  const path = Array.from({ length: 13 }, () => 'f'.repeat(255)).join('/')
  const entry = { path, name: 'a', method: 'GET', address: '/', problem: null }
  const list = { folder: '/', entries: [entry], folders: [], failure: null }
  expect(savedListSchema.safeParse(list).error).toBeUndefined()
})
