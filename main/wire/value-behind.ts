import type { Manner } from './credential-names.ts'

/** How a name or a value is marked as a text of its own. */
export interface Quoting {
  /** What closes it: a quote with what escapes it, an entity, a percent-escape. */
  readonly close: string
  readonly depth: number
}

export interface Named {
  readonly name: string
  readonly quoting: Quoting | null
}

export interface Scan {
  readonly text: string
  /** Where the runs end that were looked at last. */
  bareEnd: number
  formEnd: number
}

export interface Value {
  readonly start: number
  readonly end: number
  readonly manner: Manner
}

const BETWEEN =
  /(?:[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|(?:\u001b|\\{1,8}(?:u001b|x1b|033))\[[\d;]{0,12}m|\/\*[^*]{0,200}\*\/|\/\/[^\n]{0,200}\n){0,64}/y
const OPENING = /(?:[bru](?=\\{0,16}["']))?(?:(\\{0,16})(["'`])|([“”„‟«»])|([‘’‚‛]))/iy
/** What opens around the one value that a name has: a list, a call, a mark of its type. */
const WRAPPER =
  /(?:[[(]|<!\[CDATA\[|!!\w{1,20}\s|[>|][-+]?\r?\n|(?:(?:base64|binascii|codecs|Base64|Buffer|Convert)\.)?[A-Za-z]\w{0,24}\((?:\d{1,9}(?:,|\)\s))?|\{\\{0,16}["'][A-Z]{1,4}\\{0,16}["']\s{0,8}:)\s{0,64}/y
/** Of a form or a query; of anything else. */
const OF_FORM = /[^&#;\s"'<>\\]+/y
/** Behind the arrow of a Ruby hash: another one, whose members have names of their own, or nothing. */
const OF_HASH = />(?:\{|(?:nil|true|false)\b)/y
const BARE =
  /(?:[^\s"'`“”‘’<>|,;(){}[\]\\&]|&(?!(?:amp;){1,8}(?:#|quot|apos)|quot|(?:apos|lt|gt|#\d{2}|#x[\da-f]{2});))+/iy

/** The value behind a separator that ends at this index; null where there is none. */
export function valueAfter(scan: Scan, at: number, named: Named, separator: string): Value | null {
  const { text } = scan
  BETWEEN.lastIndex = at
  const begun = at + (BETWEEN.exec(text)?.[0].length ?? 0)
  WRAPPER.lastIndex = begun
  const wrapper = separator === ',' ? 0 : (WRAPPER.exec(text)?.[0].length ?? 0)
  const start = begun + wrapper
  // An apostrophe of a shell, which opens nothing before it is decoded.
  if (text.startsWith("'\\''", start)) return null
  OPENING.lastIndex = start
  const opening = OPENING.exec(text)
  if (opening !== null) {
    const opened = OPENING.lastIndex
    const end = throughJoints(text, endOf(text, opened, opening, named))
    if (separator === '>' && closesAnother(text, start, end)) return null
    return { start: opened, end, manner: wrapper > 0 ? 'wrapped' : 'quoted' }
  }
  if (separator === ',') return null
  OF_HASH.lastIndex = at - 1
  const isOfForm = separator === '=' && start === at && !OF_HASH.test(text)
  const end = isOfForm ? formEnd(scan, start) : bareEnd(scan, start)
  const manner = isOfForm ? 'form' : wrapper > 0 ? 'wrapped' : separator === '|' ? 'cell' : 'words'
  return end === start ? null : { start, end, manner }
}

/**
 * Whether the quote behind a tag closes what was opened before it, as in `Bearer <token>`: words
 * follow then, and no tag.
 */
function closesAnother(text: string, start: number, end: number): boolean {
  return !text.startsWith('<', end + 1) && /[ \t\n]/.test(text.slice(start, end))
}

/** A run that begins inside of the one before ends where that one ends: it is looked at once. */
function bareEnd(scan: Scan, start: number): number {
  if (start >= scan.bareEnd) scan.bareEnd = endOfRun(scan.text, start, BARE)
  return scan.bareEnd
}

function formEnd(scan: Scan, start: number): number {
  if (start >= scan.formEnd) scan.formEnd = endOfRun(scan.text, start, OF_FORM)
  return scan.formEnd
}

function endOfRun(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

function endOf(text: string, start: number, opening: RegExpExecArray, named: Named): number {
  const [, escapes = '', quote = '"', smart, smartSingle] = opening
  const words = startOfWords(text, start)
  if (smart !== undefined) return Math.min(words, ofAny(text, start, /[“”„‟«»"]/g))
  if (smartSingle !== undefined) return Math.min(words, ofAny(text, start, /[‘’‚‛']/g))
  const end = Math.min(words, endOfString(text, start, quote, escapes.length))
  if (named.quoting !== null) return end
  const line = text.indexOf('\n', start)
  return line < 0 ? end : Math.min(end, line)
}

/** A line that begins like a sentence, as no piece of a token does. */
const LINE_OF_WORDS =
  /\n[ \t]{0,8}(?:\p{Lu}?\p{Ll}{0,20}|\p{Lu}{1,20})[,;:]?[ \t]\p{L}\p{Ll}[^\n]{0,200}[ \t]\p{Ll}{2}/u
const FARTHEST_WORDS = 4096

/** A value that was cut has no closing quote: where the words begin of whoever goes on below it. */
function startOfWords(text: string, start: number): number {
  const near = text.slice(start, start + FARTHEST_WORDS)
  const line = /["'`“”„‟«»‘’‚‛\n]/.exec(near)
  const words = line?.[0] === '\n' ? LINE_OF_WORDS.exec(near) : null
  return words === null ? text.length : start + words.index
}

/** Strings that `+` makes one of. */
const JOINT =
  /(?:\\{0,16}["'`])(?:\s|\\{1,8}[nrt]){0,64}\+(?:\s|\\{1,8}[nrt]){0,64}(\\{0,16})(["'`])/y

function throughJoints(text: string, closed: number): number {
  let end = closed
  for (;;) {
    JOINT.lastIndex = end
    const [, escapes = '', quote] = JOINT.exec(text) ?? []
    if (quote === undefined) return end
    end = endOfString(text, JOINT.lastIndex, quote, escapes.length)
  }
}

function ofAny(text: string, start: number, closing: RegExp): number {
  closing.lastIndex = start
  return closing.exec(text)?.index ?? text.length
}

/** Index of the quote that closes a string which `depth` backslashes and a quote opened; the end of the text where none does. */
export function endOfString(text: string, start: number, quote: string, depth: number): number {
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    let escapes = 0
    while (at - escapes - 1 >= start && text[at - escapes - 1] === '\\') escapes += 1
    const closes = depth === 0 ? escapes % 2 === 0 : escapes <= depth
    if (closes) return at - Math.min(depth, escapes)
  }
  return text.length
}
