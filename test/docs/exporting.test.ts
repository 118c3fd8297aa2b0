import { expect, it } from 'vitest'
import { targetTable } from './target-table.ts'

it('docs/exporting.md has the table of the list of targets: node test/docs/target-table.ts', async () => {
  const { docs, written } = await targetTable()
  expect(docs).toBe(written)
})
