import { describe, expect, it } from 'vitest'
import {
  type PaletteLine,
  PaletteLines,
  TENANT_GROUP,
} from '../../../renderer/app/palette-order.ts'

const line = (id: string, group: string, name: string): PaletteLine => ({
  ...{ id, group, name, about: '', others: '', note: '', mark: null, shortcut: undefined },
  run: () => undefined,
})
const none = { operations: [], past: [] }
const lines = new PaletteLines([
  ...Array.from({ length: 3000 }, (_, at) => line(`t${at}`, TENANT_GROUP, `Customer ${at}`)),
  line('keys', 'Window', 'Customise the shortcuts'),
])
const ids = (typed: string): readonly string[] =>
  lines.rows(typed, none).flatMap((row) => (row.kind === 'line' ? [row.line.id] : []))

describe('the lines of the palette', () => {
  it('leave room for every group: of thousands the first hundred stand there', () => {
    const found = ids('custom')
    expect(found).toHaveLength(101)
    expect([found[0], found[99], found[100]]).toEqual(['t0', 't99', 'keys'])
    expect(ids('customer 2999')).toEqual(['t2999'])
  })

  it('allow for typing errors only where no group has what was typed', () => {
    expect(ids('customise')).toEqual(['keys'])
    expect(ids('customsie')).toEqual(['keys'])
    expect(ids('custoemr')).toHaveLength(1000)
  })
})
