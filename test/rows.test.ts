import { describe, expect, it } from 'vitest'
import { checkRows } from './rows.ts'

const table = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]

describe('a table in one test', () => {
  it('goes on after a row that fails, and names every one with its reason', async () => {
    const seen: string[] = []
    const check = ({ id }: { readonly id: string }): void => {
      seen.push(id)
      if (id !== 'two') throw new Error(`not ${id}`)
    }
    await expect(checkRows(table, check)).rejects.toThrow(
      '2 of 3 rows failed:\n  one: not one\n  three: not three',
    )
    expect(seen).toEqual(['one', 'two', 'three'])
  })

  it('waits for a check that takes its time', async () => {
    const late = async ({ id }: { readonly id: string }): Promise<void> => {
      await Promise.resolve()
      expect(id).not.toBe('three')
    }
    await expect(checkRows(table, late)).rejects.toThrow(/^1 of 3 rows failed:\n {2}three: /)
  })

  it('fails where there is no row', async () => {
    await expect(checkRows([], () => undefined)).rejects.toThrow('The table is empty.')
  })
})
