import { characterReferences, decoded } from '../../wire/encodings.ts'

/** Undoes HTML's character references, as tickets and mails hold them; other text is left alone. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? decoded(text, characterReferences).text : text
}

/** Typographic double quotes, which mail programs make of straight ones. */
export function withStraightQuotes(text: string): string {
  return text.replace(/[“”„«»]/g, '"')
}

/** Colours of a terminal (ECMA-48 CSI), which a copied log is full of. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]/g, '') : text
}

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
