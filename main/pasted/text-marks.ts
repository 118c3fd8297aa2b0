import { tableOf } from '../wire/table.ts'

const ENTITIES: ReadonlyMap<string, string> = tableOf({
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
})

/** Undoes HTML's character references, as tickets and mails hold them; other text is left alone. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
    },
  )
}

/** Typographic double quotes, which mail programs make of straight ones. */
export function withStraightQuotes(text: string): string {
  return text.replace(/[“”„«»]/g, '"')
}

/** Colours of a terminal (ECMA-48 CSI), which a copied log is full of. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]/g, '') : text
}

/** The text of a page without its tags, shortened: to search in and to quote. */
export function textOfHtml(html: string): string {
  return withoutEntities(html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/\s+/g, ' ')).trim()
}
