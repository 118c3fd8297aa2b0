import { it } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** How many rows a test went through, for the count of test/run; one where it says nothing. */
    rows?: number
  }
}

/** A row, with what a failure calls it. */
type Named = { readonly id: string } | { readonly name: string }

type Check<Row> = (row: Row) => void | Promise<void>

/** One test over a whole table: a test a row costs more, in thousands, than what it checks. */
export function rows<Row extends Named>(
  name: string,
  table: readonly Row[],
  check: Check<Row>,
): void {
  it(name, async ({ task }) => {
    task.meta.rows = table.length
    await checkRows(table, check)
  })
}

/**
 * Goes on after a row that fails. Rejects with every such row and its reason; the error of the first
 * one, with what differed, is the cause.
 */
export async function checkRows<Row extends Named>(
  table: readonly Row[],
  check: Check<Row>,
): Promise<void> {
  if (table.length === 0) throw new Error('The table is empty.')
  const errors: unknown[] = []
  const lines: string[] = []
  for (const row of table) {
    try {
      await check(row)
    } catch (error) {
      errors.push(error)
      const reason = error instanceof Error ? error.message : String(error)
      lines.push(`  ${'id' in row ? row.id : row.name}: ${reason}`)
    }
  }
  if (errors.length === 0) return
  const text = `${errors.length} of ${table.length} rows failed:\n${lines.join('\n')}`
  throw new Error(text, { cause: errors[0] })
}
