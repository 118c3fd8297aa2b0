declare const printed: unique symbol

/** Text that steers no terminal: only this file makes it, and a stream takes nothing else. */
export type Printable = string & { readonly [printed]: true }

/** Control characters but tab and line break, and the marks that turn text around. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * What a text from outside holds must not steer the terminal: control characters are shown as
 * `\u001b`. Inside a JSON text the result is the same JSON.
 */
export function printable(text: string): Printable {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ) as Printable
}

/** The same for one line of a layout: a line break is shown as well. */
export function printableLine(text: string): Printable {
  return printable(text).replaceAll('\n', '\\n') as Printable
}

/** A layout of printable lines, with colours of ours in it. */
export function painted(lines: readonly string[]): Printable {
  return `${lines.join('\n')}\n` as Printable
}

/** What another program reads, a command or a file: byte for byte but on a terminal. */
export function forProgram(text: string, isTerminal: boolean): Printable {
  return isTerminal ? printable(text) : (text as Printable)
}
