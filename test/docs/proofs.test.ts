import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Row {
  readonly what: string
  readonly shownBy: string
}

/** The rows of the first table under a heading: a number, what was tried, and what shows it. */
function rowsUnder(file: string, heading: string): readonly Row[] {
  const [, section = ''] = readFileSync(join(root, file), 'utf8').split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return own.split('\n').flatMap((line) => {
    const [, number = '', what = '', shownBy = ''] = line.split('|').map((cell) => cell.trim())
    return /^\d+$/.test(number) ? [{ what: `${number} ${what}`, shownBy }] : []
  })
}

/** Each ``` `test/…` “title” ``` of a cell; empty where there is none. */
function proofsIn(cell: string): readonly { readonly file: string; readonly title: string }[] {
  return [...cell.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }))
}

function isThere({ file, title }: { readonly file: string; readonly title: string }): boolean {
  if (!existsSync(join(root, file))) return false
  const source = readFileSync(join(root, file), 'utf8')
  return ["'", '"', '`'].some((quote) => source.includes(quote + title + quote))
}

describe.each([
  ['docs/security.md', 'Attacks'],
  ['docs/reliability.md', 'Faults'],
] as const)('the table of %s', (file, heading) => {
  const rows = rowsUnder(file, heading)

  it('has at least sixty rows, numbered through', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(rows.map(({ what }) => Number(what.split(' ')[0]))).toEqual(rows.map((_, at) => at + 1))
  })

  it('names for each row a test that is there by that title, or says that it is unproven', () => {
    const wrong = rows.flatMap(({ what, shownBy }) => {
      if (shownBy.startsWith('**unproven**')) return []
      const proofs = proofsIn(shownBy)
      const missing = proofs.filter((each) => !isThere(each))
      return proofs.length === 0 || missing.length > 0 ? [{ what, shownBy, missing }] : []
    })
    expect(wrong).toEqual([])
  })
})
