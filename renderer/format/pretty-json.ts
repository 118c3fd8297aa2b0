import { JSON_TYPE } from '../../contract/json-type.ts'

/** Levels that are indented; deeper ones stand below one another. */
const MOST_INDENT = 32
/** Levels that get lines of their own; what is deeper stays in one, as it came. */
const MOST_DEPTH = 500
/** What each document of a JSON text sequence begins with: RFC 7464. */
const RECORD = '\u001e'
export const SPACE = /[ \t\r\n]/u

/** Where in JSON a part of it begins. */
export interface LayoutStart {
  readonly depth: number
  readonly inString: boolean
}

const AT_THE_TOP: LayoutStart = { depth: 0, inString: false }

/**
 * Lays JSON out over lines without reading it: every literal stays as it came, so a number beyond
 * 2^53 or a repeated key is shown as it was sent. Works on a part of JSON too. One pass, and
 * what comes out is a bounded multiple of what goes in, however deep it nests.
 */
export function layOutJson(text: string, start: LayoutStart = AT_THE_TOP): string {
  const out: string[] = []
  let { depth } = start
  let at = 0
  /** What came last, but for blanks. */
  let before: string | undefined
  if (start.inString) {
    at = endOfString(text, -1)
    out.push(text.slice(0, at))
    before = '"'
  }
  while (at < text.length) {
    const char = text[at] ?? ''
    if (SPACE.test(char)) {
      const end = endOfSpace(text, at)
      const blanks = text.slice(at, end)
      if (isWord(before) && isWord(text[end])) out.push(blanks)
      else if (depth === 0 && isWord(before) && isOpening(text[end]) && /[\r\n]/u.test(blanks))
        out.push('\n')
      at = end
      continue
    }
    // Each of several documents has lines of its own.
    if (depth === 0 && isClosing(before) && (isWord(char) || isOpening(char))) out.push('\n')
    if (char === '"') {
      const end = endOfString(text, at)
      out.push(text.slice(at, end))
      at = end
      before = '"'
      continue
    }
    const variable = char === '{' ? variableAt(text, at) : null
    if (variable !== null) {
      out.push(variable)
      at += variable.length
      before = '"'
      continue
    }
    if (isOpening(char)) {
      const closing = closingOfEmpty(text, at)
      if (closing !== null) {
        before = text[closing]
        out.push(char, before ?? '')
        at = closing + 1
        continue
      }
      depth += 1
      out.push(char, line(depth))
    } else if (isClosing(char)) {
      depth = Math.max(0, depth - 1)
      out.push(depth >= MOST_DEPTH ? '' : line(depth), char)
    } else {
      out.push(char === ',' ? `,${line(depth)}` : char === ':' ? ': ' : char)
    }
    before = char
    at += 1
  }
  return out.join('')
}

/** Of several documents, one a line: only `json-seq` is registered (RFC 7464), and several names are in use. */
const SEVERAL_TYPE = /^[^;]*[/+](?:x-)?(?:ndjson|json-seq|jsonl|jsonlines)(?![\w.+-])/iu

/** A name in an object, or a list of objects or texts: as no log and no page begins. */
const BEGINS_AS_JSON =
  /^\s*(?:\{\s*"[^"\\\n]{0,200}"\s*:|\[\s*(?:\{\s*"|"[^"\\\n]{0,200}"\s*[,\]]))/u

/**
 * Whether a text is meant as JSON: by its content type, or by how it begins where that says nothing or another one, as
 * of a file that is served as `application/octet-stream` or `text/plain`. Blanks are meant as nothing.
 */
export function looksLikeJson(text: string, contentType: string | null): boolean {
  if (text.trim() === '') return false
  if (contentType !== null && (JSON_TYPE.test(contentType) || SEVERAL_TYPE.test(contentType)))
    return true
  return contentType === null ? /^\s*[[{]/u.test(text) : BEGINS_AS_JSON.test(text)
}

/** As it stands for a number, a list or a whole body: no JSON has two braces there. */
const VARIABLE = /\{\{[^{}"\r\n]+\}\}/y

function variableAt(text: string, at: number): string | null {
  VARIABLE.lastIndex = at
  return VARIABLE.exec(text)?.[0] ?? null
}

function line(depth: number): string {
  return depth > MOST_DEPTH ? '' : `\n${'  '.repeat(Math.min(depth, MOST_INDENT))}`
}

/** Whether it nests so deep that a syntax tree of it is a burden. One pass. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at) - 1
    else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') depth -= 1
    if (depth > MOST_DEPTH) return true
  }
  return false
}

/** Whether a text is several documents, as NDJSON is: objects or lists, one behind the other. One pass over the first. */
export function holdsSeveral(text: string): boolean {
  let depth = 0
  let before: string | undefined
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (SPACE.test(char) || char === RECORD) continue
    if (depth === 0 && !isOpening(char)) return false
    if (depth === 0 && isClosing(before)) return true
    if (char === '"') at = endOfString(text, at) - 1
    else if (isOpening(char)) depth += 1
    else if (isClosing(char)) depth -= 1
    before = char
  }
  return false
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function endOfSpace(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1
  return at
}

/** Blanks between two of them are no layout: what is no JSON, such as “Service Unavailable”, stays legible. */
const isWord = (char: string | undefined): boolean => char !== undefined && !'{}[]:,'.includes(char)

const isOpening = (char: string | undefined): boolean => char === '{' || char === '['
const isClosing = (char: string | undefined): boolean => char === '}' || char === ']'

/** Where `{}` or `[]` closes, or null where there is something in between. */
function closingOfEmpty(text: string, start: number): number | null {
  const at = endOfSpace(text, start)
  const wanted = text[start] === '{' ? '}' : ']'
  return text[at] === wanted ? at : null
}
