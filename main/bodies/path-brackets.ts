const CLOSES = new Map([
  ['(', ')'],
  ['[', ']'],
])

/** Why a JSONPath cannot be meant so, with the place; null where its brackets and quotes are closed. */
export function whereBroken(path: string): string | null {
  if (path.trim() === '') return 'it is empty'
  const open: { readonly mark: string; readonly at: number }[] = []
  for (let at = 0; at < path.length; at += 1) {
    const mark = path[at] ?? ''
    if (mark === '"' || mark === "'") {
      const end = endOfQuote(path, at)
      if (end === null) return `the quote at character ${at + 1} is not closed`
      at = end
    } else if (CLOSES.has(mark)) open.push({ mark, at })
    else if (mark === ')' || mark === ']') {
      const last = open.pop()
      if (last === undefined) return `nothing opens the ${mark} at character ${at + 1}`
      if (CLOSES.get(last.mark) !== mark)
        return `the ${last.mark} at character ${last.at + 1} is closed by a ${mark} at character ${at + 1}`
    }
  }
  const last = open.at(-1)
  return last === undefined ? null : `the ${last.mark} at character ${last.at + 1} is not closed`
}

export function endOfQuote(path: string, start: number): number | null {
  for (let at = start + 1; at < path.length; at += 1) {
    if (path[at] === '\\') at += 1
    else if (path[at] === path[start]) return at
  }
  return null
}

/**
 * A path with its expressions in parentheses, `[?(@.a > 1)]`: RFC 9535 has them without, which jsonpath-plus takes for
 * names. Its brackets are closed.
 */
export function inParentheses(path: string): string {
  let written = ''
  let from = 0
  for (let at = 0; at < path.length; at += 1) {
    const mark = path[at] ?? ''
    if (mark === '"' || mark === "'") at = endOfQuote(path, at) ?? path.length
    const asks = mark === '[' ? /^\[\s*\?/u.exec(path.slice(at, at + 20)) : null
    if (asks === null) continue
    const end = endOfBrackets(path, at)
    const expression = inParentheses(path.slice(at + asks[0].length, end)).trim()
    const isOne =
      expression.startsWith('(') && endOfBrackets(expression, 0) === expression.length - 1
    written += `${path.slice(from, at)}[?${isOne ? expression : `(${expression})`}]`
    from = end + 1
    at = end
  }
  return written + path.slice(from)
}

/**
 * A path with what it leaves out to whoever is used to jq, and with places counted from the end, which RFC 9535 has and
 * jsonpath-plus has not: `.issues[].key`, `$.issues[-1]`. Its brackets are closed.
 */
export function asMeant(path: string): string {
  const trimmed = path.trim()
  const rooted = /^[.[]/.test(trimmed) ? `$${trimmed}` : trimmed.replace(/^@/, '$')
  let written = ''
  let from = 0
  for (let at = 0; at < rooted.length; at += 1) {
    const mark = rooted[at] ?? ''
    if (mark === '"' || mark === "'") at = endOfQuote(rooted, at) ?? rooted.length
    else if (mark === '(') at = endOfBrackets(rooted, at)
    else if (mark === '[') {
      const [whole, place] = /^\[\s*(-[1-9]\d*)?\s*\]/.exec(rooted.slice(at, at + 20)) ?? []
      if (whole === undefined) continue
      written += `${rooted.slice(from, at)}[${place === undefined ? '*' : fromEnd(Number(place))}]`
      from = at + whole.length
      at = from - 1
    }
  }
  return written + rooted.slice(from)
}

const fromEnd = (place: number): string => `${place}:${place === -1 ? '' : place + 1}`

/** Where the bracket that stands at `start` is closed. */
export function endOfBrackets(path: string, start: number): number {
  let open = 0
  for (let at = start; at < path.length; at += 1) {
    const mark = path[at] ?? ''
    if (mark === '"' || mark === "'") at = endOfQuote(path, at) ?? path.length
    else if (CLOSES.has(mark)) open += 1
    else if ((mark === ')' || mark === ']') && (open -= 1) === 0) return at
  }
  return path.length
}
