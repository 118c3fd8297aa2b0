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

/** Colours of a terminal (ECMA-48 CSI), which a copied log is full of. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]/g, '') : text
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
    if (isBroken(last, line)) out[out.length - 1] = `${last.trimEnd()} ${line.trimStart()}`
    else out.push(line)
  }
  return out
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
