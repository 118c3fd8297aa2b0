import type { Variable } from '../exportable.ts'
import type { PreparedHeader } from '../prepare.ts'
import type { Value } from '../value.ts'
import { commentLine, expression, javaScript, literal } from './literals.ts'

/** A string of JavaScript. */
export const javaScriptString = (text: string): string => literal(text, javaScript)

/** A lone variable that is not set has to fail as text, not be left out. */
export function javaScriptValue(value: Value): string {
  const code = expression(value, javaScript)
  return value.length === 1 && typeof value[0] !== 'string' ? `"" + ${code}` : code
}

/** Bytes as a string of their base64. */
export const base64 = (bytes: Uint8Array): string =>
  javaScriptString(Buffer.from(bytes).toString('base64'))

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

/** For headers of which no two share a name. */
export function headerObject(headers: readonly PreparedHeader[], indent = '  '): string {
  const rows = headers.map(
    ({ name, value }) => `${indent}  ${javaScriptString(name)}: ${javaScriptValue(value.value)},\n`,
  )
  return `{\n${rows.join('')}${indent}}`
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
