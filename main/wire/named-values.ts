import { isCredential, isMixed, type Standing, standingOf } from './credential-names.ts'
import type { Edit } from './edits.ts'
import { type Named, type Quoting, type Scan, type Value, valueAfter } from './value-behind.ts'

const codes = (characters: string): Uint8Array => {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SEPARATORS = codes(':=|>,')
const IN_NAME = codes(`${LETTERS}0123456789_-`)
const SPACE = codes(' \t\r\n')
const ESCAPES_OR_QUOTES = codes('\\"\'')
/** But for `m` of a colour. */
const ENDS_PLAINLY = codes(`${LETTERS.replace('m', '')}0123456789.-)`)
/** Letters that the names known to `standingOf` end with, two by two: most separators stand behind another name. */
const ENDS = 'en et rd wd se ey wt pt on ig re al ie e2 em er ta ty ue nt'
const ENDS_NAME = new Uint8Array(1 << 14)
for (const [first = '', second = ''] of ENDS.split(' '))
  for (const [one, two] of [
    [first, second],
    [first, second.toUpperCase()],
    [first.toUpperCase(), second],
    [first.toUpperCase(), second.toUpperCase()],
  ] as const)
    ENDS_NAME[(one.charCodeAt(0) << 7) | two.charCodeAt(0)] = 1

const has = (table: Uint8Array, code: number): boolean => table[code] === 1

const LONGEST_NAME = 64
const MOST_SPACE = 64
/** Characters of a value that tell whether it is one. */
const MOST_JUDGED = 256

/**
 * The value behind each name that names a credential, in whatever way a reader of pasted text
 * takes a name and a value: JSON and what is close to it, escaped or encoded as a whole, forms and
 * queries, header lines, tables, XML, pairs of a HAR. One pass: each character is a separator or is
 * passed over.
 */
export function namedValues(text: string, mark: string, ofVariables = false): readonly Edit[] {
  const scan: Scan = { text, bareEnd: 0, formEnd: 0 }
  const edits: Edit[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!has(SEPARATORS, text.charCodeAt(at)) || isBehindAnother(text, at)) continue
    const value = valueAt(scan, at, from)
    if (value === null) continue
    if (!ofVariables && isVariable(text.slice(value.start, value.end))) continue
    edits.push({ start: value.start, end: value.end, text: mark })
    from = value.end
    at = from - 1
  }
  return edits
}

/** What stands for a value that is elsewhere says nothing, and where it stands tells what the value is. */
export function isVariable(value: string): boolean {
  // As cmd, PowerShell and a string write it, too.
  const plain = value.replace(/[\^`\\]/g, '')
  const name = /^(?:[A-Za-z]{1,20} )?\{\{([^{}]{1,60})\}\}$/.exec(plain)?.[1]
  return name !== undefined && !isMixed(name, 16)
}

/** A character that a mail writes so, which ends no name before it is decoded: `=E2=80=9D` */
const QUOTED_BYTES = /^=[C-F][\dA-F]=[89AB][\dA-F]/

/** The credential behind the separator at this index; null where there is none. */
function valueAt(scan: Scan, at: number, from: number): Value | null {
  const { text } = scan
  const named = nameBefore(text, text.startsWith('->', at - 1) ? at - 1 : at, from)
  if (named === null) return null
  const standing = standingOf(named.name)
  if (standing === 'other') return null
  const separator = text[at] ?? ''
  if (separator === ',' && named.quoting === null) return null
  if (separator === '=' && QUOTED_BYTES.test(text.slice(at, at + 6))) return null
  if (separator === '>' && isClosingTag(text, at, named.name.length)) return null
  const found = valueAfter(scan, at + widthOf(text, at), named, separator)
  if (found === null) return null
  const isLine = standing === 'value' && found.manner === 'words' && text[found.start - 1] !== '('
  const value = isLine ? toEndOfLine(text, found) : found
  return isHidden(text, { at, from, named, standing, separator, value }) ? value : null
}

/** How long the separator is: `:`, `:=`, `=`, `==`, `=>`, `|`, `>`, `,`; `=` also as mails write it, `=3D`. */
function widthOf(text: string, at: number): number {
  return /^(?::=|(?:=(?:3D)?){1,3}>?)/.exec(text.slice(at, at + 10))?.[0].length ?? 1
}

const LINE = /[^\r\n\\"'<>{}]{0,4096}/y

/** A value of YAML or Bru may have a blank in it. */
function toEndOfLine(text: string, value: Value): Value {
  LINE.lastIndex = value.start
  const line = LINE.exec(text)?.[0].trimEnd().length ?? 0
  return { ...value, end: Math.max(value.end, value.start + line) }
}

function isClosingTag(text: string, at: number, length: number): boolean {
  return text[at - length - 1] === '/'
}

interface Found {
  readonly at: number
  readonly from: number
  readonly named: Named
  readonly standing: Standing
  readonly separator: string
  readonly value: Value
}

function isHidden(text: string, found: Found): boolean {
  const { named, standing, separator, value } = found
  const { manner } = value
  const content = text.slice(value.start, Math.min(value.end, value.start + MOST_JUDGED))
  // Its own shape keeps the scheme, the names of cookies.
  if (
    manner !== 'quoted' &&
    manner !== 'wrapped' &&
    /(?:authorization|cookie2?)$/i.test(named.name)
  )
    return false
  if (standing === 'value') return isNamedBeside(text, found, content)
  // A list that goes on with another name (`"jwt","level":40`), or with words.
  if (
    separator === ',' &&
    (GOES_ON.test(text.slice(value.end, value.end + 80)) ||
      (/^\w*$/.test(content) && !isMixed(content, 16)))
  )
    return false
  return isCredential(content, standing, manner) && !isPage(text, found)
}

const GOES_ON = /^\\{0,16}["']\s{0,64}:/
const PAGING_NEARBY =
  /["'](?:isLast|nextPage|maxResults|startAt|pageSize|hasNext(?:Page)?|cursor)\\{0,16}["']/

/** A `token` that is the place in a list of pages. */
function isPage(text: string, { at, named, value: { start, end } }: Found): boolean {
  if (named.name.toLowerCase() !== 'token' || end - start >= 200) return false
  const around = text.slice(Math.max(0, at - 126), at) + text.slice(end, end + 120)
  return !text.startsWith('eyJ', start) && PAGING_NEARBY.test(around)
}

const COLOUR_BEHIND = /\u001b\[[\d;]{0,12}m$/
const QUOTES = '"\'`”“„‟’‘‚‛«»'

/** The name that ends before this index, behind its closing quote if it has one. */
function nameBefore(text: string, at: number, from: number): Named | null {
  let end = at
  const least = Math.max(from, at - MOST_SPACE)
  while (end > least && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (text[end - 1] === '/') end = beforeComment(text, end, from)
  if (text[end - 1] === 'm')
    end -= COLOUR_BEHIND.exec(text.slice(Math.max(from, end - 16), end))?.[0].length ?? 0
  if (text[end - 1] === ']' && text[end - 2] === '[') end -= 2
  else if (text[end - 1] === ']' || text[end - 1] === '}') end -= 1
  while (text[end - 1] === '*' && end > from) end -= 1
  const quoting = quotingBefore(text, end)
  if (quoting !== null) end -= quoting.close.length
  if (!endsName(text, end)) return null
  const first = Math.max(from, end - LONGEST_NAME)
  let start = end
  while (start > first && isOfName(text.charCodeAt(start - 1), quoting !== null)) start -= 1
  // `n` of an escaped line break belongs to no name.
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start += 1
  return { name: text.slice(start, end), quoting }
}

/** Those of typography as well, which readers take for blanks. */
function isSpace(code: number): boolean {
  return code < 128 ? has(SPACE, code) : /[\s\u200b\u2060]/.test(String.fromCharCode(code))
}

function beforeComment(text: string, end: number, from: number): number {
  const comment = /\s{0,64}\/\*[^*]{0,200}\*\/$/.exec(text.slice(Math.max(from, end - 270), end))
  return end - (comment?.[0].length ?? 0)
}

function endsName(text: string, end: number): boolean {
  const [one, two] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1)]
  return one < 128 && two < 128 && ENDS_NAME[(one << 7) | two] === 1
}

/** One look, as most separators stand behind the end of another name, with or without a quote. */
function isBehindAnother(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  if (last === 34 || last === 39) {
    const before = text.charCodeAt(at - 2)
    return !has(ESCAPES_OR_QUOTES, before) && !endsName(text, at - 1)
  }
  if (text.charCodeAt(at) === 44) return true
  if (last === 45 && text[at] === '>') return false
  return has(ENDS_PLAINLY, last) && !endsName(text, at)
}

function isOfName(code: number, isQuoted: boolean): boolean {
  return has(IN_NAME, code) || (isQuoted && code === 32)
}

function quotingBefore(text: string, end: number): Quoting | null {
  const last = text[end - 1] ?? ''
  if (last === '' || !QUOTES.includes(last)) return null
  const depth = escapesBefore(text, end - 1)
  return { close: '\\'.repeat(depth) + last, depth }
}

function escapesBefore(text: string, end: number): number {
  let depth = 0
  while (depth < 16 && text[end - 1 - depth] === '\\') depth += 1
  return depth
}

const QUOTE = `\\\\{0,16}["']`
/** `"name":"jwt"` before or behind `"value":`, and `name="jwt"` in a tag. */
const NAME_IN_PAIR = new RegExp(
  `(?:name|key|id)${QUOTE}?\\s{0,16}(?:=>|[:=])\\s{0,16}${QUOTE}([\\w -]{1,64})${QUOTE}`,
  'gi',
)
/** `name: jwt`, as a line of YAML or of Bru. */
const NAME_OF_LINE =
  /(?:^|[\s\\]n?|- {1,8})(?:name|key)[ \t]{0,8}:[ \t]{1,8}([\w-]{1,64})(?=[ \t]{0,8}(?:\r|\n|\\|$))/gi
/** Where an entry of a YAML list begins. */
const ENTRY = /(?:\n|\\n)[ \t]{0,64}- /
const REACH = 280

/** Whether a name that stands in the same object or tag makes this value a credential. */
function isNamedBeside(text: string, { at, from, value }: Found, content: string): boolean {
  const before = text.slice(Math.max(from, at - REACH), at)
  const behind = text.slice(value.end, value.end + REACH)
  const own = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('<')) + 1)
  const rest = /^[^{}<>]*/.exec(behind)?.[0] ?? ''
  // The entry begins with the value itself, or before it.
  const manner = value.manner === 'wrapped' ? 'wrapped' : 'quoted'
  const entry = own.split(ENTRY).at(-1) ?? ''
  const rests = rest.split(ENTRY)[0] ?? ''
  return [
    ...own.matchAll(NAME_IN_PAIR),
    ...rest.matchAll(NAME_IN_PAIR),
    ...entry.matchAll(NAME_OF_LINE),
    ...rests.matchAll(NAME_OF_LINE),
  ].some(
    ([, name = '']) =>
      standingOf(name) !== 'other' && isCredential(content, standingOf(name), manner),
  )
}
