import { endOfBrackets, endOfQuote } from './path-brackets.ts'

/**
 * A path whose `count(@.items[*])` and `value(@..key)` have a number where the path in them stood: jsonpath-plus reads
 * no path in an expression but that of one value.
 */
export interface NumberedPath {
  readonly path: string
  readonly queries: readonly string[]
}

const CALL = /(count|value)\s*\(/y
/** Of a name that ends so, or a member. */
const GOES_ON = /[\w$.@]/

/** Of a path whose brackets are closed. Throws SyntaxError where one of the two takes something else. */
export function numbered(path: string): NumberedPath {
  const queries: string[] = []
  let written = ''
  let from = 0
  for (let at = 0; at < path.length; at += 1) {
    const mark = path[at]
    if (mark === '"' || mark === "'") {
      at = endOfQuote(path, at) ?? path.length
      continue
    }
    CALL.lastIndex = at
    const [whole, name] = GOES_ON.test(path[at - 1] ?? '') ? [] : (CALL.exec(path) ?? [])
    if (whole === undefined) continue
    const open = at + whole.length - 1
    const end = endOfBrackets(path, open)
    const query = path.slice(open + 1, end).trim()
    if (!isQuery(query))
      throw new SyntaxError(`${name}() takes one path, such as ${name}(@.items[*])`)
    // The blank is where the library knows the value that is looked at by.
    written += `${path.slice(from, at)}${name}(@ , ${queries.push(query) - 1})`
    from = end + 1
    at = end
  }
  return { path: written + path.slice(from), queries }
}

const isQuery = (text: string): boolean => /^[@$](?:$|\s*[.[])/.test(text) && !hasComma(text)

/** Outside of brackets and quotes, where another argument would begin. */
function hasComma(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '"' || mark === "'") at = endOfQuote(text, at) ?? text.length
    else if (mark === '[' || mark === '(') at = endOfBrackets(text, at)
    else if (mark === ',') return true
  }
  return false
}

/** A text of the numbered path as it was written. */
export const asWrittenBefore = (text: string, queries: readonly string[]): string =>
  text.replace(/\b(count|value)\(@ , (\d+)\)/g, (whole, name: string, at: string) => {
    const query = queries[Number(at)]
    return query === undefined ? whole : `${name}(${query})`
  })

/** The functions of RFC 9535 that take what a path leads to: sections 2.4.6 and 2.4.8. */
export function queryFunctions(
  queries: readonly string[],
  valuesOf: (query: string, current: unknown) => readonly unknown[],
): Readonly<Record<'count' | 'value', (current: unknown, at: number) => unknown>> {
  const found = (current: unknown, at: number): readonly unknown[] =>
    valuesOf(queries[at] ?? '@', current)
  return {
    count: (current, at) => found(current, at).length,
    /** Nothing where there are several. */
    value: (current, at) => {
      const values = found(current, at)
      return values.length === 1 ? values[0] : undefined
    },
  }
}
