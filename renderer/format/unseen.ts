// Joiners (U+200C, U+200D) stay: Persian, Indic scripts and families of emoji are written with them.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu

/** A text in which what would turn it around, or is not seen, stands as JSON escapes it. */
export function withUnseen(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
