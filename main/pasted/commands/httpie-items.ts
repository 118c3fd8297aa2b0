import { REDACTED } from '../../../contract/redacted.ts'
import { wordText } from '../shell-words/word.ts'
import type { Word } from '../shell-words/word.ts'

/** What stands between the two halves of a request item, the longest of those that begin alike first. */
const separators = [':=@', ':=', ':@', ':', '==@', '==', '=@', '=', '@', ';'] as const
export type Separator = (typeof separators)[number]

export interface RequestItem {
  readonly key: string
  readonly separator: Separator
  readonly value: string
}

/**
 * `Name:value`, `name==value`, `name=value` and so on (https://httpie.io/docs/cli/request-items); null
 * where no separator stands in it. A backslash takes a separator's character for what it is.
 */
export function readItem(word: Word): RequestItem | null {
  const text = wordText(word, REDACTED)
  let key = ''
  for (let at = 0; at < text.length; at += 1) {
    const escape = ESCAPE.exec(text.slice(at, at + 2))
    const separator = escape === null ? separators.find((each) => text.startsWith(each, at)) : null
    if (separator !== undefined && separator !== null)
      return { key, separator, value: unescaped(text.slice(at + separator.length)) }
    key += escape === null ? text.charAt(at) : unescaped(escape[0])
    at += (escape?.[0].length ?? 1) - 1
  }
  return null
}

const ESCAPE = /^\\./s

/** Of two backslashes neither is an escape, and both stay. */
function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (whole, char: string) => (/[:=@;]/.test(char) ? char : whole))
}
