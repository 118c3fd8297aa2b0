import { decoded, formPercents } from '../../wire/encodings.ts'
import { METHODS } from '../pasted.ts'
import { isObject, parseJson } from '../../wire/json.ts'

const FIRST_LINE = `(?:[<>] )?(?:HTTP/\\d(?:\\.\\d)? \\d{3}\\b|(?:${METHODS}) \\S+ HTTP/\\d)`
const COMMAND = '(?:[$>%#❯] ?)?curl(?:\\.exe)? '
/** A message or a command, where a line begins. */
const MESSAGE = new RegExp(`^(?:${COMMAND}|${FIRST_LINE})`, 'm')

/** A text as a text of JSON or of YAML holds it, with a message in it. */
const IN_TEXT = new RegExp(`\\\\n${FIRST_LINE}`)
const TEXT = /"(?:[^"\\\n]|\\.){20,}"/g
/** The same in a text of JSON that itself stands in one. */
const NESTED = 3

const IN_PERCENTS = /%0A(?:%3[CE](?:%20|\+))?HTTP%2F\d/i
const IN_TAGS = new RegExp(
  `(?:<(?:pre|code|div|p|span|br|td)\\b[^<>]{0,400}>|<!\\[CDATA\\[)\\s{0,20}(?:${COMMAND}|${FIRST_LINE})`,
)
const OPENING = /<(?:pre|code|div|p|td)\b[^<>]{0,400}>|<br\s?\/?>|<!\[CDATA\[/g
const CLOSING = /<\/(?:pre|code|div|p|td|span)>|<span\b[^<>]{0,400}>|\]\]>/g
/** A log whose every entry holds one line. */
const IN_ENTRIES = new RegExp(
  `^\\{[^\\n]{0,4000}?"(log|message|msg|MESSAGE|line)":\\s?"${FIRST_LINE}`,
  'm',
)
const IN_ROW = new RegExp(`[,;\\t]"(?=${COMMAND}|${FIRST_LINE})`)
const IN_CELL = new RegExp(`\\| ?\`?(?=(?:${COMMAND}|${FIRST_LINE})[^\\n]{0,4000}<br)`)

/**
 * A text in which messages have lines of their own: without the JSON, YAML, CSV, HTML, address or row of a table
 * that an export, an issue or a form put around all of them. Any other text is left as it is.
 */
export function withoutEnvelope(text: string): string {
  if (!text.includes('HTTP')) return text
  if (IN_PERCENTS.test(text)) return decoded(text, formPercents).text
  const member = IN_ENTRIES.exec(text)?.[1]
  if (member !== undefined) return withMembers(text, member)
  if (IN_CELL.test(text))
    return text
      .replace(IN_CELL, '\n')
      .replace(/<br ?\/?>/g, '\n')
      .replace(/\\\|/g, '|')
  if (IN_TAGS.test(text)) return text.replace(OPENING, '\n').replace(CLOSING, '')
  if (IN_ROW.test(text)) return text.replace(IN_ROW, '\n').replaceAll('""', '"')
  let left = text
  for (let depth = 0; depth < NESTED && IN_TEXT.test(left); depth += 1) left = withTexts(left)
  return left
}

/** The lines that entries hold in a member of this name. */
function withMembers(text: string, name: string): string {
  return text
    .split('\n')
    .map((line) => {
      const entry = line.startsWith('{') ? parseJson(line) : undefined
      const held = isObject(entry) ? entry[name] : undefined
      return typeof held === 'string' ? held.replace(/\r?\n$/, '') : line
    })
    .join('\n')
}

/** Each text that holds lines stands on lines of its own, where one of them holds a message. */
function withTexts(text: string): string {
  return text.replace(TEXT, (written) => {
    const meant = IN_TEXT.test(written) ? parseJson(written) : undefined
    return typeof meant === 'string' && (MESSAGE.test(meant) || IN_TEXT.test(meant))
      ? `\n${meant}\n`
      : written
  })
}
