/** Where a document of Atlassian's format stands in a text of JSON, and what its line begins with. */
export interface StandingDocument {
  readonly from: number
  readonly to: number
  readonly indent: string
}

/** The one document in a text of JSON, which may have variables in it; null where there is none, or several. Linear. */
export function documentIn(text: string): StandingDocument | null {
  const open: { readonly from: number; isDocument: boolean }[] = []
  const found: { readonly from: number; readonly to: number }[] = []
  let isType = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    const top = open.at(-1)
    if (mark === '"') {
      const end = endOfString(text, at)
      const word = text.slice(at, Math.min(end, at + LONGEST_WORD))
      if (isType && word === '"doc"' && top !== undefined) top.isDocument = true
      isType = word === '"type"' && BEHIND_NAME.test(text.slice(end, end + LONGEST_BREAK))
      at = end - 1
    } else if (mark === '{') open.push({ from: at, isDocument: false })
    else if (mark === '}') {
      open.pop()
      if (top?.isDocument === true) found.push({ from: top.from, to: at + 1 })
    }
    if ('{}[],'.includes(mark)) isType = false
  }
  const [only] = found
  return only === undefined || found.length > 1
    ? null
    : { ...only, indent: indentAt(text, only.from) }
}

const LONGEST_WORD = 8
const LONGEST_BREAK = 200
const BEHIND_NAME = /^\s*:/u

/** Behind the string that begins there. */
function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^[ \t]*/u.exec(line)?.[0] ?? ''
}

/** The text with another document in its place. */
export function withDocument(
  text: string,
  { from, to, indent }: StandingDocument,
  json: string,
): string {
  return text.slice(0, from) + json.replaceAll('\n', `\n${indent}`) + text.slice(to)
}
