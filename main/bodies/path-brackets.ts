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

function endOfQuote(path: string, start: number): number | null {
  for (let at = start + 1; at < path.length; at += 1) {
    if (path[at] === '\\') at += 1
    else if (path[at] === path[start]) return at
  }
  return null
}
