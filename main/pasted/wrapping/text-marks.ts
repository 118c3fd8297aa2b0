import { isOfTerminal } from './terminal-width.ts'
import { characterReferences, decoded } from '../../wire/encodings.ts'

/** Undoes HTML's character references, as tickets and mails hold them; other text is left alone. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? decoded(text, characterReferences).text : text
}

/** Typographic double quotes, which mail programs make of straight ones. */
export function withStraightQuotes(text: string): string {
  return text.replace(/[“”„«»]/g, '"')
}

/** Single quotes that a mail program made of straight ones; an apostrophe within a word stays as it is. */
export function withPlainSingleQuotes(text: string): string {
  return text.replace(/[‘’‚‛](?:(?<!\p{L}.)|(?!\p{L}))/gu, "'")
}

/** Colours of a terminal (ECMA-48 CSI), which a copied log is full of, also where the escape character was lost. */
export function withoutColours(text: string): string {
  if (text.includes('\u001b')) return text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]/g, '')
  return /\[(?:0|39)m/.test(text) ? text.replace(/\[\d{1,3}(?:;\d{1,3}){0,5}m/g, '') : text
}

/** The zeros of UTF-16 that was read as if it were UTF-8, as Windows PowerShell writes its output into files. */
export function withoutZeros(text: string): string {
  return text.includes('\u0000') ? text.replace(/^\ufffd{1,2}|\u0000/g, '') : text
}

/** UTF-8 that was read as Windows-1252 is read as what it was: `â€œ` is a quotation mark. */
export function withoutMojibake(text: string): string {
  return /[Ââã]/.test(text) ? text.replace(MISREAD, (whole) => asUtf8(whole) ?? whole) : text
}

/** What Windows-1252 has in the place of 0x80 to 0x9f; five of them are not taken. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const MISREAD = new RegExp(`[Ââã][\u0080-\u00bf${WINDOWS}]{1,2}`, 'g')

/** Null where the characters stand for no UTF-8. */
function asUtf8(misread: string): string | null {
  const bytes = Array.from(misread, (one) => {
    const at = WINDOWS.indexOf(one)
    return at < 0 ? one.charCodeAt(0) : 0x80 + at
  })
  const text = Buffer.from(bytes).toString('utf8')
  return text.includes('\ufffd') ? null : text
}

/** Blanks of typography are blanks; what has no width, and only says where a line may break, is nothing. */
export function withPlainBlanks(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g, '')
}

const BEYOND_ASCII = /[\u0080-\uffff]/

const OPEN_TEXT = /^[^"\n]*(?:"(?:[^"\\\n]|\\.)*"[^"\n]*)*"(?:[^"\\\n]|\\.){3,}$/
const ENDS_TEXT = /^\s{0,8}[^"{}\[\]\n]{1,200}"\s*(?:[,}\]]|$)/
const MEMBER = /[{,]\s*\\?"[\w.-]{1,60}\\?"\s*:/

/** A text of JSON that was broken to fit a line, as no JSON is written: its two lines are one again. */
export function withoutBrokenTexts(lines: readonly string[]): readonly string[] {
  if (!lines.some((line, at) => isBroken(lines[at - 1] ?? '', line))) return lines
  const out: string[] = []
  for (const line of lines) {
    const last = out.at(-1) ?? ''
    if (isBroken(last, line)) out[out.length - 1] = togetherOf(last, line)
    else out.push(line)
  }
  return out
}

/** A terminal breaks where its width ends, all else between words. */
function togetherOf(line: string, rest: string): string {
  return isOfTerminal(line) ? line + rest : `${line.trimEnd()} ${rest.trimStart()}`
}

function isBroken(line: string, rest: string): boolean {
  return (
    line.includes('"') &&
    line.length <= LONGEST_BROKEN &&
    ENDS_TEXT.test(rest) &&
    MEMBER.test(line) &&
    OPEN_TEXT.test(line)
  )
}

const LONGEST_BROKEN = 600

/** Tags that stand within a line of text. */
const INLINE_TAG = /<\/?(?:a|abbr|b|code|em|i|kbd|q|s|small|span|strong|u)\b[^<>]{0,2000}>/gi

/** The text of a page without its tags, a line for each of its blocks: to search in and to quote. */
export function textOfHtml(html: string): string {
  const lines = html
    .replace(/\s+/g, ' ')
    .replace(INLINE_TAG, ' ')
    .replace(/<[^<>]{0,2000}>/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
  return withoutEntities(lines).trim()
}
