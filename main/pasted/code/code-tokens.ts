import { REDACTED } from '../../../contract/redacted.ts'
import { tableOf } from '../../wire/table.ts'

/** JavaScript and Python are read alike. */
export type CodeLanguage = 'script' | 'powershell' | 'csharp' | 'go' | 'java' | 'php'

/** `(redacted)` stands in a string where a variable does. */
export interface CodeToken {
  readonly kind: 'string' | 'name' | 'mark'
  readonly text: string
  /** Of a string in which expressions stand: its texts and, by turns, the expressions. */
  readonly pieces?: readonly string[]
}

interface Dialect {
  readonly name: RegExp
  /** What opens a comment that the line ends. */
  readonly comments: readonly string[]
  readonly escape: string
  /** Behind the escape, digits that stand for a character. */
  readonly spelled: RegExp
  readonly letters: ReadonlyMap<string, string>
  /** Quotes between which nothing is escaped. */
  readonly raw: string
  /** Quotes between which `$` begins a variable. */
  readonly open: string
  /** Texts are bytes: the text of a token has a character for each. */
  readonly isBytes: boolean
  /** An escape that it does not know stands as it is. */
  readonly keepsUnknown: boolean
}

const LINES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const SCRIPT: Dialect = {
  name: /[\w$]+(?:\.[\w$]+)*/y,
  comments: ['#', '//'],
  escape: '\\',
  spelled: /x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|u\{[\da-fA-F]{1,6}\}/y,
  letters: tableOf({ ...LINES, v: '\v', 0: '\0', '\n': '' }),
  raw: '',
  open: '`',
  isBytes: false,
  keepsUnknown: false,
}

export const dialects: Readonly<Record<CodeLanguage, Dialect>> = {
  script: SCRIPT,
  powershell: {
    ...SCRIPT,
    name: /-?[\w$:.]+(?:-[\w]+)*/y,
    comments: ['#'],
    escape: '`',
    letters: tableOf({ ...LINES, v: '\v', 0: '\0', a: '\u0007', e: '\u001b' }),
    raw: "'",
    open: '"',
  },
  csharp: {
    ...SCRIPT,
    comments: ['//'],
    spelled: /x[\da-fA-F]{1,4}|u[\da-fA-F]{4}|U[\da-fA-F]{8}/y,
    letters: tableOf({ ...LINES, v: '\v', 0: '\0', a: '\u0007', e: '\u001b' }),
    open: '',
  },
  java: {
    ...SCRIPT,
    comments: ['//'],
    spelled: /u+[\da-fA-F]{4}|[0-3][0-7]{1,2}|[0-7]{1,2}/y,
    letters: tableOf({ ...LINES, s: ' ' }),
    open: '',
  },
  go: {
    ...SCRIPT,
    comments: ['//'],
    spelled: /x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}/y,
    letters: tableOf({ ...LINES, v: '\v', a: '\u0007' }),
    raw: '`',
    open: '',
    isBytes: true,
  },
  php: {
    ...SCRIPT,
    name: /\$?\w+/y,
    spelled: /x[\da-fA-F]{1,2}|u\{[\da-fA-F]{1,6}\}|[0-7]{1,3}/y,
    letters: tableOf({ n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', e: '\u001b', $: '$' }),
    open: '"',
    isBytes: true,
    keepsUnknown: true,
  },
}

const SPACE: Readonly<Record<'powershell' | 'others', RegExp>> = {
  powershell: /(?:[\s;]|`\r?\n)+/y,
  others: /[\s;]+/y,
}
const PLAIN = /[^'"`\\$]+/y

/** Code as far as a call with literals goes: never run, only read. */
export function codeTokens(text: string, language: CodeLanguage): readonly CodeToken[] {
  const dialect = dialects[language]
  const space = SPACE[language === 'powershell' ? language : 'others']
  const tokens: CodeToken[] = []
  for (let at = 0; at < text.length;) {
    const skipped = matchAt(space, text, at).length || commentAt(text, at, dialect)
    const quote = skipped > 0 ? null : quoteAt(text, at, language)
    if (quote !== null) {
      const { token, end } = stringAt(text, at, quote, dialect)
      tokens.push(token)
      at = end
    } else if (skipped > 0) at += skipped
    else {
      const name = matchAt(dialect.name, text, at)
      tokens.push(
        name === '' ? { kind: 'mark', text: text.charAt(at) } : { kind: 'name', text: name },
      )
      at += Math.max(name.length, 1)
    }
  }
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** How many characters a comment takes that begins there. */
function commentAt(text: string, at: number, { comments, escape }: Dialect): number {
  const isBlock = escape === '\\' && text.startsWith('/*', at)
  if (!isBlock && !comments.some((each) => text.startsWith(each, at))) return 0
  const end = text.indexOf(isBlock ? '*/' : '\n', at + 1)
  return (end < 0 ? text.length : end + (isBlock ? 2 : 0)) - at
}

interface Quote {
  readonly opens: string
  readonly closes: string
  readonly escapes: 'all' | 'quotes' | 'none'
  /** Two of it are one. */
  readonly isDoubled: boolean
  /** Texts in which lines are cut by rules of their own: they are not read. */
  readonly isBlock: boolean
}

function quoteAt(text: string, at: number, language: CodeLanguage): Quote | null {
  const { raw } = dialects[language]
  const isVerbatim = language === 'csharp' && text.startsWith('@"', at)
  const char = text.charAt(isVerbatim ? at + 1 : at)
  const isBacktick = char === '`' && (language === 'script' || language === 'go')
  if (char !== '"' && char !== "'" && !isBacktick) return null
  const three = char.repeat(3)
  const isThree = /^(?:script|java|csharp)$/.test(language) && text.startsWith(three, at)
  const closes = isThree && char !== '`' ? three : char
  const isRaw = isVerbatim || raw.includes(char)
  return {
    opens: isVerbatim ? '@"' : closes,
    closes,
    escapes: isRaw ? 'none' : language === 'php' && char === "'" ? 'quotes' : 'all',
    isDoubled: isVerbatim || language === 'powershell',
    isBlock: isThree && language !== 'script',
  }
}

interface ReadString {
  readonly token: CodeToken
  readonly end: number
}

function stringAt(text: string, start: number, quote: Quote, dialect: Dialect): ReadString {
  const { opens, closes, escapes, isDoubled, isBlock } = quote
  const encode = (plain: string): string =>
    dialect.isBytes ? Buffer.from(plain).toString('latin1') : plain
  const pieces: string[] = []
  let whole: string[] = []
  let at = start + opens.length
  while (at < text.length) {
    const plain = matchAt(PLAIN, text, at)
    whole.push(encode(plain))
    at += plain.length
    const char = text.charAt(at)
    const isClosing = text.startsWith(closes, at)
    if (isClosing && !(isDoubled && text.startsWith(closes, at + closes.length))) break
    if (char === '') break
    if (char === dialect.escape && escapes !== 'none') {
      const { value, length } = escapeAt(text, at, escapes, dialect)
      whole.push(value)
      at += length
    } else if (char === '$' && dialect.open.includes(closes)) {
      const { value, length, expression } = variableAt(text, at, dialect)
      if (expression !== undefined) {
        pieces.push(whole.join(''), expression)
        whole = []
      } else whole.push(value)
      at += length
    } else {
      whole.push(char)
      at += isClosing ? 2 : 1
    }
  }
  const end = at + closes.length
  if (isBlock) return { token: { kind: 'mark', text: closes }, end }
  if (pieces.length === 0) return { token: { kind: 'string', text: whole.join('') }, end }
  pieces.push(whole.join(''))
  const shown = pieces.map((piece, index) => (index % 2 === 0 ? piece : REDACTED)).join('')
  return { token: { kind: 'string', text: shown, pieces }, end }
}

interface Special {
  readonly value: string
  readonly length: number
  /** Of a template. */
  readonly expression?: string
}

function escapeAt(
  text: string,
  at: number,
  escapes: Quote['escapes'],
  { spelled, letters, isBytes, keepsUnknown }: Dialect,
): Special {
  const next = text.charAt(at + 1)
  if (escapes === 'quotes')
    return /^['\\]$/.test(next) ? { value: next, length: 2 } : { value: '\\', length: 1 }
  const found = matchAt(spelled, text, at + 1)
  const isOctal = /^\d/.test(found)
  const code = parseInt(found.replace(/^[xuU]+/, '').replace(/[{}]/g, ''), isOctal ? 8 : 16)
  if (found !== '' && code <= 0x10_ffff) {
    const isByte = isBytes && !/^u/i.test(found)
    const char = isByte ? String.fromCharCode(code & 0xff) : String.fromCodePoint(code)
    const value = isBytes && !isByte ? Buffer.from(char).toString('latin1') : char
    return { value, length: found.length + 1 }
  }
  const known = letters.get(next)
  if (known !== undefined) return { value: known, length: 2 }
  return keepsUnknown && !/^["\\]$/.test(next)
    ? { value: '\\', length: 1 }
    : { value: next, length: 2 }
}

const CHARACTER = /\$\(\[char\]\d{1,7}\)/iy
const VARIABLE = /\$(?:\{[^}'"\n]{1,100}\}|(?:env:)?[A-Za-z_]\w{0,99})/iy

/** Chrome writes a character beyond ASCII as `$([char]233)`. */
function variableAt(text: string, at: number, dialect: Dialect): Special {
  if (dialect.open === '`') {
    if (!text.startsWith('${', at)) return { value: '$', length: 1 }
    const end = expressionEnd(text, at + 2)
    const expression = text.slice(at + 2, end)
    return { value: REDACTED, length: end + 1 - at, expression }
  }
  const character = matchAt(CHARACTER, text, at)
  if (character !== '')
    return {
      value: String.fromCharCode(Number(character.replace(/\D/g, ''))),
      length: character.length,
    }
  const variable = matchAt(VARIABLE, text, at)
  if (variable === '') return { value: '$', length: 1 }
  const read = { value: REDACTED, length: variable.length }
  return dialect.isBytes ? { ...read, expression: variable } : read
}

/** Where the brace is that closes an expression; the end of the text where none is. */
function expressionEnd(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '{') depth += 1
    else if (char === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
