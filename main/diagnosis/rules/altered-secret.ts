import type { CaseFacts } from '../facts/case-facts.ts'
import { oncePer } from '../once.ts'
import { hear } from './hear.ts'
import type { EvidenceLine } from './shown.ts'

const SECRET = /secret/i
/** Of GitHub, Stripe, an OAuth client: these sign nothing of Connect’s. */
const OF_ANOTHER = /\b(?:client|webhook|hook|stripe|github|slack|app)[_ -]?secrets?\b/i

/** `xxd`, `hexdump -C` and `od -c`: the last byte is a line break or a blank. */
const DUMP =
  /^[\da-f]{6,8}:?[ \t]{1,4}(?:(?:[\da-f]{2,4}[ \t]{1,3}){0,15}(?:[\da-f]{2})?(?:0a|0d|20)(?=[ \t]{2,}\S|[ \t]*$)|(?:\S{1,4}[ \t]{1,4}){1,15}\\[nr][ \t]*$)/i
/** A text in quotes that ends in white space, as a console prints it. */
const PRINTED =
  /(?:^|[\s:=>({[])(?:"[^"\n]{6,400}(?:\\[nrt]|[ \t])"|'[^'\n]{6,400}(?:\\[nrt]|[ \t])')/
/** The quotes are closed in the next line. */
const OPEN = /[=:]\s?(["'])[^"'\n]{6,400}$/
/** `secret.length → 65`, `wc -c < secret.txt`: how long it is, here or in the next line. */
const MEASURED =
  /\b(?:len(?:gth)?|size|bytesize|strlen|wc -c|long|characters|chars|bytes|zeichen|caractères|caracteres)\b/i
const COMPARED =
  /\b(?:trim\w*|r?strip\w*|chomp|payload|hook|original|installed|expected|should|instead|statt|rather than|sent)\b/i
const NUMBER = /(?<![\w.:/-])(\d{2,3})(?![\d:/-]|\.\d|\w)/g
const NUMBER_ALONE = /^\s*\d{2,3}\s*$/

/** The text of a secret stands within so many lines below its name. */
const LINES_BELOW = 4
const LONGEST_LINE = 600

const WHITE = String.raw`\b(?:trailing|leading|extra|stray|white-?spaces?|new ?lines?|line ?(?:breaks?|feeds?)|carriage returns?|(?:space|blank)s? (?:at|behind|before|in front)|zeilenumbr[uü]ch\w*|leerzeichen|saut de ligne|salto de línea|quebra de linha)\b`
const TOLD = new RegExp(
  String.raw`\bsecrets?\b[^.\n]{0,120}${WHITE}|${WHITE}[^.\n]{0,120}\bsecrets?\b`,
  'i',
)
/** Looked for and not found, or taken off. */
const NONE =
  /\b(?:no|without|any|not an?|kein\w*|never|sans|sin)\s(?:(?:trailing|leading|extra|stray)\s)?(?:white-?space|space|blank|new ?line|line ?break|zeilenumbruch|leerzeichen|saut|salto)|\b(?:trim(?:s|med)?|strip(?:s|ped)?|removed|mended|fixed)\b/i

/** The stored shared secret has a character more than it was sent with; null where nothing tells of one. */
export const alteredSecret = oncePer((facts: CaseFacts): EvidenceLine | null => {
  const lines = facts.evidence.passages.flatMap(({ text }) => text.split('\n'))
  if (!lines.some(isNamed)) return null
  // What is shown is the secret, or a piece of it: nobody is shown it again.
  if (lines.some((line, at) => isNearName(lines, at) && endsInWhite(line, lines[at + 1])))
    return 'the secret that is shown ends in white space'
  return lengthsOf(lines) ?? toldOf(facts)
})

function isNamed(line: string): boolean {
  return SECRET.test(line) && !OF_ANOTHER.test(line)
}

function isNearName(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - LINES_BELOW), at + 1).some(isNamed)
}

function endsInWhite(line: string, next: string | undefined): boolean {
  if (line.length > LONGEST_LINE) return false
  const [, quote] = OPEN.exec(line) ?? []
  return DUMP.test(line.trim()) || PRINTED.test(line) || (quote !== undefined && next === quote)
}

/** Two lengths of one secret, of which the stored one’s is more by a line break. */
function lengthsOf(lines: readonly string[]): EvidenceLine | null {
  const told = lines.filter(
    (line) => line.length <= LONGEST_LINE && isNamed(line) && MEASURED.test(line),
  )
  const below = lines.filter(
    (line, at) => NUMBER_ALONE.test(line) && told.includes(lines[at - 1] ?? ''),
  )
  if (!told.some((line) => COMPARED.test(line))) return null
  const lengths = [...told, ...below].flatMap((line) =>
    Array.from(line.matchAll(NUMBER), ([, digits]) => Number(digits)),
  )
  const longer = lengths.find((one) =>
    lengths.some((other) => one - other === 1 || one - other === 2),
  )
  return longer === undefined ? null : `the stored secret has ${longer} characters, too many`
}

function toldOf(facts: CaseFacts): EvidenceLine | null {
  const said = hear(facts, TOLD, { everywhere: true, talk: 'any' })
  return said === null || NONE.test(said.words) || OF_ANOTHER.test(said.words) ? null : said.quote
}
