import type { Variable } from '../exportable.ts'
import type { PreparedBody } from '../prepare.ts'
import type { Value } from '../value.ts'
import { bodySegments } from '../body-segments.ts'
import type { FileSaver } from './file-saver.ts'

/** Shown inside the code; more bytes are saved beside it. */
const LONGEST_BYTES = 4096

/** How a language spells the bytes of a body. */
export interface BytesDialect {
  readonly text: (value: Value) => string
  readonly bytes: (bytes: Uint8Array) => string
  readonly file: (path: string) => string
  readonly concat: (expressions: readonly string[]) => string
  /** Bytes of UTF-8 that one literal may take, where there is a limit. */
  readonly longestText?: number
}

/** The body as an expression; null where none goes. */
export function bodyExpression(
  body: PreparedBody,
  files: FileSaver,
  dialect: BytesDialect,
): string | null {
  const segments = bodySegments(body)
  if (segments === null) return null
  const saved = (kind: string, bytes: Uint8Array): string =>
    dialect.file(files.save('body', kind, bytes))
  const terms = segments.map((segment) => {
    if (segment.kind === 'file') return dialect.file(segment.path)
    if (segment.kind === 'bytes')
      return segment.bytes.length <= LONGEST_BYTES
        ? dialect.bytes(segment.bytes)
        : saved('bin', segment.bytes)
    const plain = segment.value.filter((piece) => typeof piece === 'string').join('')
    return Buffer.byteLength(plain) <= (dialect.longestText ?? Number.POSITIVE_INFINITY)
      ? dialect.text(segment.value)
      : saved('txt', body.kind === 'text' ? body.bytes : Buffer.from(plain))
  })
  return terms.length === 1 ? (terms[0] ?? null) : dialect.concat(terms)
}

/** Variables that a text names: one whose place went into a file is not asked for. */
export function named(variables: readonly Variable[], code: string): readonly Variable[] {
  return variables.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(code))
}
