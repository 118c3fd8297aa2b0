import { isUtf8 } from 'node:buffer'
import type { Sign, Signs } from './sign-search.ts'
import { tableOf } from './table.ts'

/** One way in which a text is written inside of another: readers undo it, redaction looks behind it. */
export interface Encoding {
  /** Whether a text of these signs may have it: one look, which may be wrong in saying so. */
  readonly isIn: (text: string, signs: Signs) => boolean
  /** Global. What stands for something else. */
  readonly escape: RegExp
  readonly meaning: (escape: string) => string
}

const CONTROLS: ReadonlyMap<string, string> = tableOf({
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
})

/** Character references by name that mean a character of ASCII (HTML, 13.5), and the blank. */
const NAMED: ReadonlyMap<string, string> = tableOf({
  ...{ quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ', Tab: '\t', NewLine: '\n' },
  ...{ excl: '!', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*', plus: '+' },
  ...{ comma: ',', period: '.', sol: '/', colon: ':', semi: ';', equals: '=', quest: '?' },
  ...{ commat: '@', lsqb: '[', bsol: '\\', rsqb: ']', lowbar: '_', grave: '`', hyphen: '-' },
  ...{ lcub: '{', verbar: '|', rcub: '}' },
})

const codePoint = (digits: string, base: 8 | 10 | 16, otherwise: string): string => {
  const code = Number.parseInt(digits, base)
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : otherwise
}

/** Of strings in JSON, JavaScript, Python, Ruby, Java and bash’s `$'…'`. */
export const backslashes: Encoding = {
  // Quotes and line breaks behind a backslash are known to whoever looks for credentials.
  isIn: (text) =>
    text.includes('\\') && /\\(?:[uUx'/`]|[0-7]{2}|"\\{1,8}")|[\^`]\\{1,8}"/.test(text),
  escape:
    /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,2}|[0-7]{2,3}|[^\r\n])/g,
  meaning: (escape) => {
    const kind = escape.charAt(1)
    if (escape.length === 2) return CONTROLS.get(kind) ?? kind
    const digits = escape.slice(2).replace(/[{}]/g, '')
    return /\d/.test(kind) ? codePoint(escape.slice(1), 8, '') : codePoint(digits, 16, '')
  },
}

/** Known without a semicolon (HTML, 13.5); but for a name in a query, behind the value of another. */
const UNENDED_QUOTE = String.raw`(?:(?<![\w%.-])&quot|(?<=\s-\w{1,3})&quot|&quot(?![\w-]{0,40}=(?!>|&quot)))`
const reference: Sign = {
  starts: [';', '&#', '&quot'],
  pattern: new RegExp(String.raw`(?<=&[a-z]{2,7});|&#(?:\d|x[\da-f])|${UNENDED_QUOTE}`, 'iy'),
}

export const characterReferences: Encoding = {
  isIn: (_, signs) => signs.has(reference),
  escape: new RegExp(
    String.raw`&(?:(?:#\d{1,10}|#x[\da-f]{1,8});?|[a-z]{2,7};)|${UNENDED_QUOTE}`,
    'gi',
  ),
  meaning: (escape) => {
    const name = escape.slice(1).replace(/;$/, '')
    if (/^#x/i.test(name)) return codePoint(name.slice(2), 16, escape)
    if (name.startsWith('#')) return codePoint(name.slice(1), 10, escape)
    return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? escape
  },
}

const bytesOf = (digits: string): string => Buffer.from(digits, 'hex').toString('utf8')

const percentMeaning = (escape: string): string => {
  if (escape === '+') return ' '
  // As JavaScript's `escape` writes what is no byte.
  if (/^%u/i.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(2), 16))
  return bytesOf(escape.replaceAll('%', ''))
}

const PERCENT = /%(?:u00)?[\da-f]{2}/i

export const percents: Encoding = {
  isIn: (text) => text.includes('%') && PERCENT.test(text),
  escape: /%u[\da-f]{4}|%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi,
  meaning: percentMeaning,
}

/** The same, with `+` for a blank (application/x-www-form-urlencoded). */
export const formPercents: Encoding = {
  isIn: (text) => text.includes('%') && text.includes('+') && PERCENT.test(text),
  escape: /\+|%u[\da-f]{4}|%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi,
  meaning: percentMeaning,
}

/**
 * What shows that a text is one: a sign for `=`, `_` or what is not of ASCII, a line that goes on, and the letters
 * that the words of names begin with, as no mail writes them and `size=48` is in any address.
 */
export const hintOfQuotedPrintable = String.raw`=(?:\r?\n|3D|5F|(?:[57][034]|[46][13AB])[A-Za-z]|[C-F][\dA-F]=[89AB])`
const quotedPrintableSign: Sign = {
  starts: [
    ...['=\n', '=\r\n', '=3D', '=5F', '=C', '=D', '=E', '=F'],
    ...['=50', '=53', '=54', '=70', '=73', '=74', '=41', '=43', '=4A', '=4B'],
    ...['=61', '=63', '=6A', '=6B'],
  ],
  pattern: new RegExp(hintOfQuotedPrintable, 'y'),
}

/** Of mails (RFC 2045, 6.7). */
export const quotedPrintable: Encoding = {
  isIn: (_, signs) => signs.has(quotedPrintableSign),
  escape: /=(?:\r?\n|[0-7][\dA-F])|(?:=[89A-F][\dA-F])+/g,
  meaning: (escape) => bytesOf(escape.replace(/[=\r\n]/g, '')),
}

/** Of CSV, SQL, Visual Basic and PowerShell. An empty string has no word behind its quotes. */
export const doubledQuotes: Encoding = {
  isIn: (text) => /""[\w{[:]/.test(text),
  escape: /""/g,
  meaning: () => '"',
}

export const doubledApostrophes: Encoding = {
  isIn: (text) => text.includes("''") && /''[\w{[:]/.test(text),
  escape: /''/g,
  meaning: () => "'",
}

/** An apostrophe inside of a shell's apostrophes. */
export const shellApostrophes: Encoding = {
  isIn: (text) => text.includes("'") && /'\\''|'"'"'/.test(text),
  escape: /'\\''|'"'"'/g,
  meaning: () => "'",
}

/** Of cmd.exe. */
export const carets: Encoding = {
  isIn: (text) => text.includes('^') && /\^["%{]/.test(text),
  escape: /\^[^\r\n]/g,
  meaning: (escape) => escape.slice(1),
}

/** Of PowerShell. */
export const backticks: Encoding = {
  isIn: (text) => text.includes('`') && /`["$`]/.test(text),
  escape: /`[^\r\n]/g,
  meaning: (escape) => escape.slice(1),
}

const markOfUtf16: Sign = { starts: ['\0'], pattern: /\0/y }

/** Colours of a terminal (ECMA-48 CSI), which a copied log is full of, and the NULs of UTF-16. */
export const marks: Encoding = {
  isIn: (text, signs) => text.includes('\u001b') || signs.has(markOfUtf16),
  escape: /\u001b\[[\d;]{0,20}[A-Za-z]|\0+/g,
  meaning: () => '',
}

/** `base64`, `b64decode`, `FromBase64String`. */
const wordOfBase64: Sign = { starts: ['ase64', 'b64'], pattern: /[ab]/y }
const atob: Sign = { starts: ['atob('], pattern: /a/y }

/** Lines of a mail as well, also inside of a JSON string. Bytes that are no text stay as they are. */
export const base64s: Encoding = {
  isIn: (text, signs) => signs.has(wordOfBase64) || (signs.has(atob) && text.includes('fetch(')),
  escape:
    /(?<=^|[^\\\w+/-]|\\[nrt])[A-Za-z0-9+/_-]{16,}(?:(?:[\r\n]|\\[rn]){1,4}[A-Za-z0-9+/_-]{4,})*={0,2}/g,
  meaning: (escape) => {
    const bytes = Buffer.from(escape.replace(/\\[rn]|\s/g, ''), 'base64')
    return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : escape
  },
}

export const signsOfEncodings: readonly Sign[] = [
  ...[reference, markOfUtf16, quotedPrintableSign, wordOfBase64, atob],
]

export interface Decoded {
  readonly text: string
  /** Where what stands from `start` to `end` of this text is written in the other. */
  readonly written: (start: number, end: number) => Span
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** The text with one layer of an encoding undone, and the way back. */
export function decoded(text: string, { escape, meaning }: Encoding): Decoded {
  /** Of each escape: where it begins and ends, here and there. */
  const places: number[] = []
  let shift = 0
  const plain = text.replace(escape, (whole: string, index: number) => {
    const own = meaning(whole)
    const start = index + shift
    places.push(start, start + own.length, index, index + whole.length)
    shift += own.length - whole.length
    return own
  })
  return {
    text: plain,
    written: (start, end) => ({
      start: writtenAt(places, start, 0),
      end: writtenAt(places, end, 1),
    }),
  }
}

/** The index in the other text; inside of an escape its beginning or (`side` 1) its end. */
function writtenAt(places: readonly number[], at: number, side: 0 | 1): number {
  let [low, high] = [0, places.length / 4]
  // The last escape that begins before this place; one that begins here belongs to what starts here.
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle * 4] ?? 0) < at) low = middle + 1
    else high = middle
  }
  if (low === 0) return at
  const [, ends = 0, first = 0, behind = 0] = places.slice((low - 1) * 4, low * 4)
  if (at < ends) return side === 0 ? first : behind
  return behind + at - ends
}
