import type { Variable } from '../exportable.ts'
import type { PreparedHeader } from '../prepare.ts'
import type { Segment } from './body-segments.ts'
import type { FileSaver } from './file-saver.ts'
import { commentLine, javaScriptString, javaScriptValue } from './literals.ts'

/** Shown inside the code; more bytes are saved beside it. */
const LONGEST_BYTES = 4096

/** How a dialect of JavaScript spells bytes. */
export interface BytesDialect {
  text(expression: string): string
  bytes(base64: string): string
  concat(expressions: readonly string[]): string
}

/** The body as an expression; `reads` says whether it needs `readFile`. */
export interface BodyExpression {
  readonly code: string
  readonly reads: boolean
}

export function bodyExpression(
  segments: readonly Segment[],
  files: FileSaver,
  dialect: BytesDialect,
): BodyExpression {
  let reads = false
  const read = (path: string): string => {
    reads = true
    return `await readFile(${javaScriptString(path)})`
  }
  const terms = segments.map((segment) => {
    if (segment.kind === 'text') return dialect.text(javaScriptValue(segment.value))
    if (segment.kind === 'file') return read(segment.path)
    if (segment.bytes.length <= LONGEST_BYTES)
      return dialect.bytes(javaScriptString(Buffer.from(segment.bytes).toString('base64')))
    return read(files.save('body', 'bin', segment.bytes))
  })
  return { code: terms.length === 1 ? (terms[0] ?? '') : dialect.concat(terms), reads }
}

/** Lines above the code: what to set first, and that it stops where this was not done. */
export function preamble(variables: readonly Variable[], life: string | null): readonly string[] {
  return [
    ...(life === null ? [] : [`// ${commentLine(life)}`]),
    ...variables.map(({ name, holds }) => `// First set ${holds} in the environment: ${name}`),
  ]
}

export function guards(variables: readonly Variable[]): readonly string[] {
  return variables.map(
    ({ name }) => `if (!process.env.${name}) throw new Error("Set ${name} first.")`,
  )
}

/** Variables that a text names: one whose place went into a file is not asked for. */
export function named(variables: readonly Variable[], code: string): readonly Variable[] {
  return variables.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(code))
}

export function headerRows(
  headers: readonly PreparedHeader[],
  row: (name: string, value: string) => string,
): string {
  if (headers.length === 0) return '[]'
  const rows = headers.map(
    ({ name, value }) => `    ${row(javaScriptString(name), javaScriptValue(value.value))},\n`,
  )
  return `[\n${rows.join('')}  ]`
}
