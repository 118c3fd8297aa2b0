import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokenKinds } from '../../contract/claims.ts'
import { lints } from '../../main/claims/lints/lint-token.ts'

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8')
const firstCells = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, cell]) => cell ?? '')

describe('docs/claims.md', () => {
  it('has a row for every lint and no other', () => {
    const ids = [...new Set(lints.map(({ id }) => id))]
    expect(firstCells(/^\| ([TJIL]\d\d) \|/gm).sort()).toEqual(ids.sort())
  })

  it('has a row for every kind and no other', () => {
    const section = page.slice(page.indexOf('## Kinds'), page.indexOf('## Findings'))
    expect([...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, kind]) => kind)).toEqual([
      ...tokenKinds,
    ])
  })
})
