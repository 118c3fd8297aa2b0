import { parseArgs } from 'node:util'
import type { Diagnosis, Finding } from '../../contract/diagnosis.ts'
import { readAndDiagnose } from '../diagnosis/diagnose-text.ts'
import { type DroppedRule, explainDropped } from '../diagnosis/engine.ts'
import { useDocuments } from '../operations/operations.ts'
import { operationsDocument } from '../services/operations.ts'
import { type CliIo, exitCodes } from './cli-io.ts'
import { keptDocument } from './kept-document.ts'
import { printable } from './printable.ts'
import { reportFailure, UsageError } from './usage-error.ts'

export const usage = `understudy diagnose [options] < text

Reads what a failed call left behind from standard input (an HTTP exchange, the output of curl -v,
a HAR, log lines, a stack trace, an error body, evidence as JSON) and says why it failed, best first.

  --json      print the findings as JSON (docs/diagnosing.md)
  --explain   say of every other rule why it is not among them
  --help      print this

Exit code: 0 nothing found, 1 findings, 2 nothing readable, 64 wrong usage.
`

/** `understudy diagnose`: exit codes as in `usage`. Tokens and secrets of the text are never printed. */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  if (argv.includes('--help')) {
    io.write(printable(usage))
    return exitCodes.nothing
  }
  try {
    const options = readArguments(argv)
    useDocuments(
      keptDocument(operationsDocument, io, 'the built-in operations are taken').documents,
    )
    const { evidence, diagnosis } = readAndDiagnose(await io.readInput())
    const dropped = options.explain ? explainDropped(evidence) : null
    const text = options.json ? jsonOf(diagnosis, dropped) : textOf(diagnosis, dropped)
    io.write(printable(text))
    return diagnosis.findings.length === 0 ? exitCodes.nothing : exitCodes.findings
  } catch (error) {
    return reportFailure(error, 'diagnose', io)
  }
}

function readArguments(argv: readonly string[]): {
  readonly json: boolean
  readonly explain: boolean
} {
  const options = {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  if (positionals.length > 0)
    throw new UsageError(
      'the text is read from standard input only: arguments are seen by other programs.',
    )
  return values
}

function jsonOf(diagnosis: Diagnosis, dropped: readonly DroppedRule[] | null): string {
  return `${JSON.stringify(dropped === null ? diagnosis : { ...diagnosis, dropped }, null, 2)}\n`
}

const CERTAINTY = { certain: 'certain', likely: 'likely', possible: 'possible' } as const

function textOf({ findings, notes }: Diagnosis, dropped: readonly DroppedRule[] | null): string {
  const blocks = [
    findings.length === 0 ? 'Nothing found.' : findings.map(findingText).join('\n\n'),
    ...(notes.length === 0 ? [] : [['Notes', ...notes.map((note) => `  ${note}`)].join('\n')]),
    ...(dropped === null
      ? []
      : [['Dropped', ...dropped.map(({ id, reason }) => `  ${id}  ${reason}`)].join('\n')]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function findingText({ id, certainty, cause, evidence, fix, nextCheck, sources }: Finding): string {
  return [
    `${id}  ${CERTAINTY[certainty]}  ${cause}`,
    ...section('seen', evidence),
    ...section('fix', fix),
    ...(nextCheck === null ? [] : section('check', [nextCheck.question, nextCheck.action])),
    ...section('source', sources),
  ].join('\n')
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.map(
    (line, index) =>
      `     ${(index === 0 ? name : '').padEnd(7)} ${line.replaceAll('\n', '\n             ')}`,
  )
}
