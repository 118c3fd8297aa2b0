import type { Exchange, SeenBody, Step } from '../../contract/exchange.ts'
import { markdownCode, markdownFence, markdownInline, markdownText } from '../diagnosis/markdown.ts'
import { redactHeaders, redactText } from '../wire/redact.ts'
import { exportRequest } from './export-request.ts'
import type { Exported, SavedFile, Variable } from './exportable.ts'
import { CUT_OFF, exportableOf } from './seen-request.ts'

/** Where a file of that name is to lie: the text names it there. */
type PathFor = (suggested: string) => string

const asSuggested: PathFor = (suggested) => suggested

/** Every request of an exchange, in order, as one script for bash or a POSIX shell. */
export function exportScript(
  exchange: Exchange,
  shell: 'bash' | 'posix',
  secrets: readonly string[],
  pathFor: PathFor = asSuggested,
): Exported {
  const steps = exchange.steps.map((step, index) =>
    stepCommand(step, index, shell, { secrets, pathFor }),
  )
  const variables = distinct(steps.flatMap((step) => step.variables))
  const lines = steps.map(({ command }, index) => {
    const step = exchange.steps[index]
    const status = step?.response?.status
    const came = status === undefined ? 'no answer' : `answered ${status}`
    return `# Step ${index + 1}: ${step?.purpose ?? ''}, ${came}\n${command}`
  })
  return {
    command: [`#!/usr/bin/env ${shell === 'bash' ? 'bash' : 'sh'}`, ...lines].join('\n\n'),
    files: steps.flatMap(({ files }) => files),
    variables,
    notes: [...new Set(steps.flatMap(({ notes }) => notes))],
  }
}

/** An exchange as Markdown for a ticket: each step as a command, and what was answered. */
export function exportMarkdown(
  exchange: Exchange,
  secrets: readonly string[],
  pathFor: PathFor = asSuggested,
): { readonly text: string; readonly files: readonly SavedFile[] } {
  const steps = exchange.steps.map((step, index) => ({
    step,
    command: stepCommand(step, index, 'bash', { secrets, pathFor }),
  }))
  const failure = markdownInline(redactText(exchange.failure?.message ?? '', secrets))
  const skew =
    exchange.clockSkewSeconds === null
      ? []
      : [`Server's clock minus local: ${exchange.clockSkewSeconds} s.`]
  const text = [
    `# Exchange of ${new Date(exchange.startedAt).toISOString()}`,
    `Acting as ${exchange.actingAs.kind}. Outcome: ${exchange.outcome}, ${exchange.totalMs} ms. Credentials are redacted.`,
    // Four asterisks around nothing are a rule across the page.
    ...(failure === '' ? [] : [`**${failure}**`]),
    ...skew,
    ...steps.flatMap(({ step, command }, index) =>
      stepSection(step, index, command.command, secrets),
    ),
  ].join('\n\n')
  return { text: `${text}\n`, files: steps.flatMap(({ command }) => command.files) }
}

function stepCommand(
  step: Step,
  index: number,
  shell: 'bash' | 'posix',
  { secrets, pathFor }: { readonly secrets: readonly string[]; readonly pathFor: PathFor },
): Exported {
  const exported = exportRequest(exportableOf(step.request), {
    shell,
    multiline: true,
    credentials: { kind: 'variable' },
    secrets,
    pathFor: (suggested) =>
      pathFor(suggested.replace('understudy-', `understudy-step-${index + 1}-`)),
  })
  return step.request.body?.truncated === true
    ? { ...exported, notes: [...exported.notes, CUT_OFF] }
    : exported
}

function stepSection(
  step: Step,
  index: number,
  command: string,
  secrets: readonly string[],
): readonly string[] {
  const title = `## ${index + 1}. ${step.purpose}: ${markdownInline(step.request.method)} ${markdownCode(redactText(step.request.url, secrets))}`
  if (step.response === null) {
    const error =
      step.networkError === null
        ? 'No answer.'
        : `No answer: ${markdownInline(step.networkError.code)}, ${markdownInline(redactText(step.networkError.message, secrets))}`
    return [title, markdownFence(command, 'bash'), error]
  }
  const { status, statusText, headers, body, brokeOff } = step.response
  const head = [
    `HTTP ${status} ${redactText(statusText, secrets)}`,
    ...redactHeaders(headers, secrets).map(([name, value]) => `${name}: ${value}`),
  ]
  return [
    title,
    markdownFence(command, 'bash'),
    `Answered after ${step.totalMs} ms:`,
    markdownFence(head.join('\n'), 'http'),
    ...bodySection(body, secrets),
    ...(brokeOff === undefined ? [] : [markdownText(redactText(brokeOff.message, secrets))]),
  ]
}

function bodySection(body: SeenBody, secrets: readonly string[]): readonly string[] {
  if (body.size === 0) return []
  if (body.encoding === 'base64') return [`${body.size} bytes of binary.`]
  return [markdownFence(redactText(body.head, secrets), ''), ...(body.truncated ? [CUT_OFF] : [])]
}

function distinct(variables: readonly Variable[]): readonly Variable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()]
}
