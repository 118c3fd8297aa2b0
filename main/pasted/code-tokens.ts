import { REDACTED } from '../wire/redact.ts'
import { tableOf } from '../wire/table.ts'

export type CodeLanguage = 'script' | 'powershell'

/** `(redacted)` stands in a string where a variable does. */
export interface CodeToken {
  readonly kind: 'string' | 'name' | 'mark'
  readonly text: string
}

const CONTROLS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }
const SCRIPT_ESCAPES = tableOf({ ...CONTROLS, '\n': '' })
const BACKTICK_ESCAPES = tableOf({ ...CONTROLS, a: '\u0007', e: '\u001b' })
const NAME: Readonly<Record<CodeLanguage, RegExp>> = {
  script: /[\w$]+(?:\.[\w$]+)*/y,
  powershell: /-?[\w$:.]+(?:-[\w]+)*/y,
}
const SPACE = /(?:[\s;]|`\r?\n)+/y
const PLAIN = /[^'"`\\$]+/y

/** JavaScript and Python, or PowerShell, as far as a call with literals goes: never run, only read. */
export function codeTokens(text: string, language: CodeLanguage): readonly CodeToken[] {
  const tokens: CodeToken[] = []
  for (let at = 0; at < text.length;) {
    const space = matchAt(SPACE, text, at)
    const comment = space === '' ? commentAt(text, at, language) : ''
    const char = text.charAt(at)
    if (space !== '' || comment !== '') at += space.length + comment.length
    else if (char === '"' || char === "'" || (char === '`' && language === 'script')) {
      const { value, end } = stringAt(text, at, language)
      tokens.push({ kind: 'string', text: value })
      at = end
    } else {
      const name = matchAt(NAME[language], text, at)
      tokens.push(name === '' ? { kind: 'mark', text: char } : { kind: 'name', text: name })
      at += Math.max(name.length, 1)
    }
  }
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function commentAt(text: string, at: number, language: CodeLanguage): string {
  const opened = text.startsWith('#', at) || (language === 'script' && text.startsWith('//', at))
  if (!opened) return ''
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? text.length : end)
}

interface ReadString {
  readonly value: string
  readonly end: number
}

function stringAt(text: string, start: number, language: CodeLanguage): ReadString {
  const quote = text.charAt(start)
  const escape = language === 'script' ? '\\' : quote === '"' ? '`' : ''
  const pieces: string[] = []
  let at = start + 1
  while (at < text.length) {
    const plain = matchAt(PLAIN, text, at)
    pieces.push(plain)
    at += plain.length
    const char = text.charAt(at)
    if (char === quote && !(language === 'powershell' && text.charAt(at + 1) === quote)) break
    const special =
      char === escape && escape !== ''
        ? escapeAt(text, at, language)
        : char === '$' && hasVariables(quote, language)
          ? variableAt(text, at)
          : { value: char, length: char === quote ? 2 : 1 }
    pieces.push(special.value)
    at += special.length
  }
  return { value: pieces.join(''), end: at + 1 }
}

function hasVariables(quote: string, language: CodeLanguage): boolean {
  return quote === (language === 'script' ? '`' : '"')
}

interface Special {
  readonly value: string
  readonly length: number
}

function escapeAt(text: string, at: number, language: CodeLanguage): Special {
  const rest = text.slice(at + 1, at + 12)
  const hex = /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\})/.exec(
    rest,
  )
  const digits = hex?.[1] ?? hex?.[2] ?? hex?.[3] ?? hex?.[4]
  if (hex !== null && digits !== undefined && parseInt(digits, 16) <= 0x10_ffff)
    return { value: String.fromCodePoint(parseInt(digits, 16)), length: hex[0].length + 1 }
  const next = rest.charAt(0)
  const known = language === 'script' ? SCRIPT_ESCAPES : BACKTICK_ESCAPES
  return { value: known.get(next) ?? next, length: 2 }
}

const CHARACTER = /^\$\(\[char\](\d{1,7})\)/i
const VARIABLE = /^\$(?:\{[^}'"\n]{1,100}\}|(?:env:)?[A-Za-z_]\w{0,99})/i

/** Chrome writes a character beyond ASCII as `$([char]233)`. */
function variableAt(text: string, at: number): Special {
  const rest = text.slice(at, at + 110)
  const character = CHARACTER.exec(rest)
  if (character !== null)
    return {
      value: String.fromCharCode(Number(character[1])),
      length: character[0].length,
    }
  const variable = VARIABLE.exec(rest)
  return variable === null
    ? { value: '$', length: 1 }
    : { value: REDACTED, length: variable[0].length }
}
