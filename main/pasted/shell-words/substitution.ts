/** What opens and closes inside `$(…)`, or is passed over whole: escapes and text between single quotes. */
const MARKS = /\\[^]|'[^']*'|[()"]/g

/**
 * Where the parenthesis stands that closes a command substitution whose text begins at `from`; null where
 * none does. Quotes begin anew inside one that stands between quotes (POSIX.1-2024 XCU 2.2.3).
 */
export function substitutionEnd(text: string, from: number): number | null {
  const open = ['(']
  MARKS.lastIndex = from
  for (let found = MARKS.exec(text); found !== null; found = MARKS.exec(text)) {
    const [mark] = found
    const inQuotes = open.at(-1) === '"'
    if (mark === '"') {
      if (inQuotes) open.pop()
      else open.push('"')
    } else if (mark.startsWith("'") && inQuotes) {
      // An apostrophe between double quotes is one.
      MARKS.lastIndex = found.index + 1
    } else if (mark === '(' && (!inQuotes || text[found.index - 1] === '$')) open.push('(')
    else if (mark === ')' && !inQuotes) {
      open.pop()
      if (open.length === 0) return found.index
    }
  }
  return null
}
