import type {
  ClaimFinding,
  ClaimReading,
  ClaimsReading,
  QshReading,
} from '../../contract/claims.ts'
import { painted, type Printable, printableLine } from './printable.ts'

export interface TextStyle {
  readonly colour: boolean
  /** Columns of the terminal; long values are not cut, only meanings wrap. */
  readonly columns: number
}

type Paint = (text: string) => string

interface Brush {
  readonly bold: Paint
  readonly dim: Paint
  readonly good: Paint
  readonly bad: Paint
  readonly warn: Paint
}

const VERIFIED_WORDS = {
  yes: 'verified: yes',
  no: 'verified: NO',
  'not-verified': 'not verified',
} as const

/** A reading for a person at a terminal: what it is, each claim, what is wrong, the qsh. */
export function readingText(raw: ClaimsReading, style: TextStyle): Printable {
  const reading = printableReading(raw)
  const brush = brushFor(style.colour)
  const lines = [
    brush.bold(reading.title),
    `${reading.kind} · ${verifiedText(reading, brush)}${signedByText(reading)}`,
    ...headerLines(reading),
    ...section('Claims', claimLines(reading.claims, brush, style.columns), brush),
    ...section(
      'Findings',
      reading.findings.flatMap((finding) => findingLines(finding, brush)),
      brush,
    ),
    ...section(
      'Query string hash',
      reading.qsh === null ? [] : qshLines(reading.qsh, brush),
      brush,
    ),
    ...section(
      'Notes',
      reading.notes.map((note) => `  ${note}`),
      brush,
    ),
  ]
  return painted(lines)
}

/** Every text of a reading may quote the token. */
function printableReading(reading: ClaimsReading): ClaimsReading {
  return JSON.parse(JSON.stringify(reading), (_, value: unknown) =>
    typeof value === 'string' ? printableLine(value) : value,
  ) as ClaimsReading
}

function verifiedText({ verified }: ClaimsReading, brush: Brush): string {
  const paint = { yes: brush.good, no: brush.bad, 'not-verified': brush.warn }[verified]
  return paint(VERIFIED_WORDS[verified])
}

function signedByText({ signedBy }: ClaimsReading): string {
  return signedBy === null ? '' : ` · signed by ${signedBy.name} (${signedBy.generation} secret)`
}

function headerLines({ header }: ClaimsReading): string[] {
  if (header === null) return []
  return [
    `header  ${Object.entries(header)
      .map(([name, value]) => `${printableLine(name)} ${valueText(value)}`)
      .join(' · ')}`,
  ]
}

function section(title: string, lines: readonly string[], brush: Brush): string[] {
  return lines.length === 0 ? [] : ['', brush.bold(title), ...lines]
}

function claimLines(claims: readonly ClaimReading[], brush: Brush, columns: number): string[] {
  const width = Math.min(16, Math.max(0, ...claims.map(({ name }) => name.length)))
  const indent = ' '.repeat(width + 4)
  return claims.flatMap((claim) => {
    const mark = {
      ok: brush.good('✓'),
      remark: brush.warn('•'),
      problem: brush.bad('✗'),
      unchecked: brush.dim('–'),
      unknown: brush.dim('?'),
    }[claim.status]
    const time =
      claim.time === null
        ? ''
        : brush.dim(`  ${new Date(claim.time).toISOString().replace('.000Z', 'Z')}`)
    const remark = claim.remark === undefined ? [] : [`${indent}${claim.remark}`]
    return [
      `${mark} ${claim.name.padEnd(width)}  ${valueText(claim.value)}${time}`,
      ...remark,
      ...wrap(claim.meaning, columns - indent.length).map((line) => `${indent}${brush.dim(line)}`),
    ]
  })
}

function findingLines(finding: ClaimFinding, brush: Brush): string[] {
  const paint = finding.severity === 'problem' ? brush.bad : brush.warn
  return [
    `${paint(finding.id)}  ${finding.message}`,
    `     fix: ${finding.fix}`,
    `     ${brush.dim(finding.source)}`,
  ]
}

function qshLines(qsh: QshReading, brush: Brush): string[] {
  const answer =
    qsh.match === null ? [] : [qsh.match ? brush.good('  match') : brush.bad('  no match')]
  return [
    `  in the token  ${qsh.inToken ?? '(none)'}`,
    ...(qsh.computed === null ? [] : [`  computed      ${qsh.computed}`]),
    ...(qsh.canonicalRequest === null ? [] : [`  of            ${qsh.canonicalRequest}`]),
    ...answer,
    ...named(qsh.likelyReasonWords, qsh.likelyReasons).map(
      (reason) => `  the token’s hash is that of: ${reason}`,
    ),
    ...named(qsh.disagreementWords, qsh.disagreements).map(
      (way) => `  libraries disagree on this URL: ${way}`,
    ),
  ]
}

/** Words for a person, and behind them the name that the JSON has. */
function named(words: readonly string[], names: readonly string[]): string[] {
  return words.map((each, at) => `${each} (${names[at] ?? ''})`)
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : printableLine(JSON.stringify(value))
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > Math.max(columns, 30)) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function brushFor(colour: boolean): Brush {
  const paint =
    (code: number): Paint =>
    (text) =>
      colour ? `\u001b[${code}m${text}\u001b[0m` : text
  return { bold: paint(1), dim: paint(2), good: paint(32), bad: paint(31), warn: paint(33) }
}
