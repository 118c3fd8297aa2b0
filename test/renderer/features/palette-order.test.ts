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
  it('leave room for every group: of thousands the first eight stand among others, a hundred alone', () => {
    expect(ids('custom')).toEqual([...Array.from({ length: 8 }, (_, at) => `t${at}`), 'keys'])
    expect(ids('customer')).toHaveLength(100)
    expect(ids('customer 2999')).toEqual(['t2999'])
  })

  it('say of how many the first stand there', () => {
    const cut = (typed: string, past: readonly PaletteLine[]): readonly (string | null)[] =>
      lines
        .rows(typed, { operations: [], past })
        .flatMap((row) => (row.kind === 'heading' ? [row.cut] : []))
    const sent = [line('sent', 'History', '/rest/api/3/customer')]
    expect(cut('custom', [])).toEqual(['8 of 100 or more', null])
    expect(cut('customer 299', sent)).toEqual(['8 of 30', null])
    expect(cut('customer 299', [])).toEqual([null])
    expect(cut('customer 2999', sent)).toEqual([null, null])
  })

  it('allow for typing errors only where no group has what was typed', () => {
    expect(ids('customise')).toEqual(['keys'])
    expect(ids('customsie')).toEqual(['keys'])
    expect(ids('custoemr')).toHaveLength(1000)
  })
})
