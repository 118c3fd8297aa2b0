import { withoutUnseen } from '../wire/shown.ts'

/** What begins a line of markup where a paragraph, a heading or an item of a list may begin. */
const STARTS = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/**
 * Text from outside in a line of Markdown that something of ours begins: no link, image, tag,
 * entity, emphasis or border of a table comes of it. A bare address stays readable; what some
 * readers make of it says where it leads.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownInline(text: string): string {
  return withoutUnseen(oneLine(text))
    .trim()
    .replace(/[\\`*_~[\]<>|#!&$]/g, (mark, at: number, whole: string) =>
      // A bare address takes a backslash with it, as far as the < behind it.
      mark === '<' && /\S/.test(whole.charAt(at - 1)) ? '&lt;' : `\\${mark}`,
    )
}

/** The same where a list could begin. */
export function markdownText(text: string): string {
  return markdownInline(text).replace(STARTS, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
}

/** An address of ours as a link; anything else as text. */
export function markdownLink(text: string): string {
  return /^https:\/\/[\w.~/?#=&%:+-]+$/.test(text) ? `<${text}>` : markdownText(text)
}

/** Text in one line as code. */
export function markdownCode(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const marks = '`'.repeat(longestRun(line) + 1)
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${marks}${room}${line}${room}${marks}`
}

/** A fence longer than any run of backticks inside (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
export function markdownFence(text: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${marks}${language}\n${text}\n${marks}`
}

/** Linear, however many line breaks and blanks there are. */
function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** Counted, not spread: a body may hold more runs than a call takes arguments. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
