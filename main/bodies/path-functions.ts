type Given = unknown

const isText = (value: Given): value is string => typeof value === 'string'

/** Undefined where the value is none of those that have a length. */
function length(value: Given): number | undefined {
  if (isText(value)) return Array.from(value).length
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined
}

function holds(value: Given, pattern: Given, around: (source: string) => string): boolean {
  return isText(value) && isText(pattern) && patternOf(around(pattern), pattern).test(value)
}

function patternOf(source: string, typed: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    throw new SyntaxError(`“${typed}” is not a regular expression`)
  }
}

/** The functions of RFC 9535 that take a value: https://www.rfc-editor.org/rfc/rfc9535#section-2.4.4 */
export const pathFunctions = {
  length: (value: Given) => length(value),
  /** The whole text. */
  match: (value: Given, pattern: Given) => holds(value, pattern, (source) => `^(?:${source})$`),
  /** A part of it. */
  search: (value: Given, pattern: Given) => holds(value, pattern, (source) => source),
}
