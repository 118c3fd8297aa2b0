import { CORE_SCHEMA, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import { unreadable } from './pasted.ts'

/**
 * What a YAML text holds. Names that stand twice, and nesting beyond 100 levels, are refused. As
 * `texts`, each value is the text that stands there, and null where none does.
 *
 * @throws AppError `import_unreadable` with line and column, which repeats nothing of the text
 */
export function readYaml(text: string, values: 'typed' | 'texts' = 'typed'): unknown {
  const value = loaded(text, values === 'typed' ? CORE_SCHEMA : FAILSAFE_SCHEMA)
  const budget = { left: text.length + 1000 }
  if (!isWithin(value, budget))
    throw unreadable(
      'The aliases of this YAML stand for more than the whole text.',
      'Paste the one request that is meant, without aliases.',
    )
  return value
}

function loaded(text: string, schema: typeof CORE_SCHEMA | typeof FAILSAFE_SCHEMA): unknown {
  try {
    return load(text, { schema })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { mark, reason } = error
    const where = mark === undefined ? '' : placeOf(mark, text)
    // Some of its words quote the text.
    const why = /^[a-z ()\d-]{1,80}$/i.test(reason) ? `: ${reason}` : ''
    throw unreadable(
      `This YAML cannot be read${where}${why}.`,
      'Look at the indentation and the quotes there, or paste the whole file again.',
    )
  }
}

function placeOf({ line, column }: { line: number; column: number }, text: string): string {
  const lines = text.split('\n').length
  return line < lines ? ` in line ${line + 1}, column ${column + 1}` : ' at its end'
}

/** Aliases may lie in what aliases stand for, and in themselves. */
const DEEPEST = 1000

/** A text without aliases has fewer values than characters; one whose aliases multiply has more. */
function isWithin(value: unknown, budget: { left: number }, depth = 0): boolean {
  budget.left -= 1
  if (budget.left < 0 || depth > DEEPEST) return false
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((each) => isWithin(each, budget, depth + 1))
}
