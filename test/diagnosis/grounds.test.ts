import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { grounds, placeOf } from '../../main/diagnosis/rules/grounds.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'main/diagnosis/rules')

const ruleFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(path.join(folder, file), 'utf8') }))

describe('the grounds that rank findings', () => {
  it('are those of the page, in its order and words', () => {
    const page = readFileSync(path.join(root, 'docs/diagnosing.md'), 'utf8')
    const section = /^## What ranks them\n(.*?)^## /ms.exec(page)?.[1] ?? ''
    const rows = [...section.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)]
    expect(rows.map(([, name, means]) => ({ name, means }))).toEqual(grounds)
  })

  it('have each a place of their own, in the order of the list', () => {
    expect(grounds.map(({ name }) => placeOf(name))).toEqual(grounds.map((_, place) => place))
  })

  it.each(grounds)('$name is what some rule stands on', ({ name }) => {
    const users = ruleFiles.filter(
      ({ file, code }) => file !== 'grounds.ts' && code.includes(`'${name}'`),
    )
    expect(users).not.toEqual([])
  })

  it('leave no number that ranks a finding', () => {
    const numbered = ruleFiles.filter(({ code }) =>
      /\bweights?\b|\b(?:certain|likely|possible)\)?\(\s*[-+\d]/i.test(code),
    )
    expect(numbered.map(({ file }) => file)).toEqual([])
  })
})
