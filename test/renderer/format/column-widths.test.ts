import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../renderer/format/column-widths.ts'

describe('the width of a column', () => {
  it('is what its heading and its first rows need, within bounds', () => {
    expect(columnWidths([], [])).toEqual([])
    expect(columnWidths(['id'], [])).toEqual([64])
    expect(columnWidths(['fields.status.name'], [['Done']])).toEqual([165])
    expect(columnWidths(['key', 'summary'], [['ACME-1', 'x'.repeat(30)]])).toEqual([64, 238])
    expect(columnWidths(['summary'], [['x'.repeat(10_000)]])).toEqual([320])
    expect(columnWidths(['a', 'b'], [[null, 'x'.repeat(20)], []])).toEqual([64, 164])
  })

  it('is not moved by what comes further down', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [index < 50 ? 'Done' : 'x'.repeat(40)])
    expect(columnWidths(['a'], rows)).toEqual([64])
    expect(columnWidths(['a'], rows.slice(1))).toEqual([312])
  })
})
