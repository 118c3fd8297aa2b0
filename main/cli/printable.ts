/** Control characters but the line break, and the marks that turn text around. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * What a pasted text holds must not steer the terminal: control characters are shown as `\u001b`.
 * Inside a JSON text the result is the same JSON.
 */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The same for one line of a layout: a line break is shown as well. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n')
}
