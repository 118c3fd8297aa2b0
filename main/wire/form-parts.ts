import { isCredentialName } from './credential-names.ts'
import type { Edit } from './edits.ts'
import { endOfString } from './value-behind.ts'

const END = String.raw`(?:\r?\n|(?:\\{1,8}r)?\\{1,8}n)`
/** The head of a part of a form (RFC 7578) that names it, up to its empty line. */
const HEAD = new RegExp(
  String.raw`\bname=\\{0,16}"([^"\\\r\n]{1,64})\\{0,16}"[^\r\n\\]{0,200}(?:${END}[^\r\n\\]{1,200}){0,4}${END}${END}`,
  'gi',
)
const END_OF_PART = new RegExp(`${END}--`, 'g')
/** The cookies of a HAR, whose names say nothing. */
const COOKIES = /"cookies(\\{0,16})"\s{0,16}:\s{0,16}\[/g
const VALUE = /"value(\\{0,16})"\s{0,16}:\s{0,16}\1"/g

/** Values of the parts of a form whose name is a credential’s. */
export function formParts(text: string, mark: string): readonly Edit[] {
  if (!text.includes('name=')) return []
  const edits: Edit[] = []
  HEAD.lastIndex = 0
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    if (!isCredentialName(head[1] ?? '')) continue
    const start = HEAD.lastIndex
    END_OF_PART.lastIndex = start
    const end = END_OF_PART.exec(text)?.index ?? text.length
    if (end > start) edits.push({ start, end, text: mark })
    HEAD.lastIndex = end
  }
  return edits
}

/** Values in the lists of cookies that a HAR has beside its headers. */
export function listedCookies(text: string, mark: string): readonly Edit[] {
  const edits: Edit[] = []
  COOKIES.lastIndex = 0
  for (let list = COOKIES.exec(text); list !== null; list = COOKIES.exec(text)) {
    const close = text.indexOf(']', COOKIES.lastIndex)
    const last = close < 0 ? text.length : close
    VALUE.lastIndex = COOKIES.lastIndex
    for (let hit = VALUE.exec(text); hit !== null && hit.index < last; hit = VALUE.exec(text)) {
      const start = VALUE.lastIndex
      const end = endOfString(text, start, '"', hit[1]?.length ?? 0)
      if (end > start) edits.push({ start, end, text: mark })
      VALUE.lastIndex = end
    }
    COOKIES.lastIndex = Math.max(last, edits.at(-1)?.end ?? 0, COOKIES.lastIndex)
  }
  return edits
}
