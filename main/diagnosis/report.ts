import type { ActingAs } from '../../contract/acting.ts'
import type { Diagnosis, Finding } from '../../contract/diagnosis.ts'
import type { Exchange, SeenBody, SeenResponse, Step, TokenUse } from '../../contract/exchange.ts'
import type { Pair } from '../../contract/draft.ts'
import type { ConnectTenant, TenantProfile } from '../../contract/tenants.ts'
import { headerOf } from '../wire/headers.ts'
import { redactText } from '../wire/redact.ts'
import { type Block, type CaseFile, htmlOf, markdownOf } from './report-page.ts'

export interface ReportInput {
  readonly exchange: Exchange
  readonly tenant: TenantProfile
  readonly diagnosis: Diagnosis
  /** The request as a command; null where there is none to give. */
  readonly curl: string | null
  /** Every secret and token of the exchange: none is left in the report in any spelling. */
  readonly secrets: readonly string[]
}

/** The case file for a ticket as Markdown. Holds no credential. */
export function reportMarkdown(input: ReportInput): string {
  return redactText(markdownOf(caseFile(input)), input.secrets)
}

/** The same as a page of HTML that loads nothing and runs nothing. */
export function reportHtml(input: ReportInput): string {
  return redactText(htmlOf(caseFile(input)), input.secrets)
}

const LONGEST_BODY = 4000
/** What support at Atlassian asks for, and what explains an answer. */
const TELLING = [
  'content-type',
  'date',
  'x-aaccountid',
  'x-seraph-loginreason',
  'www-authenticate',
  'retry-after',
  'ratelimit-reason',
  'x-failure-category',
  'location',
  'atl-traceid',
  'atl-request-id',
  'x-arequestid',
]

/** Redacted piece by piece, so that an escape of the page's format cannot hide a secret's spelling. */
function caseFile(input: ReportInput): CaseFile {
  const clean = (text: string): string => redactText(text, input.secrets)
  const blocks = blocksOf(input)
  return {
    title: clean(`Understudy case: ${input.tenant.name}`),
    blocks: blocks.map((block) => cleaned(block, clean)),
  }
}

function cleaned(block: Block, clean: (text: string) => string): Block {
  if (block.kind === 'rows')
    return { ...block, rows: block.rows.map(([name, value]) => [clean(name), clean(value)]) }
  if (block.kind === 'list') return { ...block, lines: block.lines.map(clean) }
  return { ...block, text: clean(block.text) }
}

function blocksOf({ exchange, tenant, diagnosis, curl }: ReportInput): readonly Block[] {
  return [
    { kind: 'rows', rows: summaryOf(exchange, tenant) },
    { kind: 'heading', level: 2, text: 'Findings' },
    ...(diagnosis.findings.length === 0
      ? [{ kind: 'paragraph', text: 'Nothing found.' } as const]
      : diagnosis.findings.flatMap(findingBlocks)),
    ...(diagnosis.notes.length === 0
      ? []
      : [{ kind: 'list', title: 'Notes', lines: diagnosis.notes } as const]),
    { kind: 'heading', level: 2, text: 'What was sent, and what came back' },
    ...exchange.steps.flatMap((step, index) => stepBlocks(step, index)),
    ...(exchange.tokens.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Claims of the tokens' } as const,
          ...exchange.tokens.map(tokenBlock),
        ]),
    ...(curl === null
      ? []
      : [
          { kind: 'heading', level: 2, text: 'The request as a command' } as const,
          { kind: 'code', language: 'sh', text: curl } as const,
        ]),
    {
      kind: 'paragraph',
      text: 'Credentials were taken out. Quoted texts are as they came; everything else is Understudy’s.',
    },
  ]
}

function summaryOf(exchange: Exchange, tenant: ConnectTenant): readonly Pair[] {
  const last = exchange.steps.at(-1)
  const traces = exchange.steps.flatMap(({ response }) =>
    response === null ? [] : (headerOf(response.headers, 'atl-traceid') ?? []),
  )
  return [
    [
      'Asked',
      last === undefined ? 'nothing was sent' : `${last.request.method} ${last.request.url}`,
    ],
    ['As', actorWords(exchange.actingAs)],
    ['Came back', outcomeWords(exchange)],
    ['When', new Date(exchange.startedAt).toISOString()],
    ['Site', tenant.baseUrl],
    ['App', tenant.appKey],
    ['Client key', tenant.clientKey],
    ['oauthClientId', tenant.oauthClientId ?? 'none stored'],
    [
      'Installed scopes',
      tenant.installedScopes === null ? 'not known' : tenant.installedScopes.join(', '),
    ],
    [
      'Clock',
      exchange.clockSkewSeconds === null
        ? 'not measured'
        : `server less local: ${exchange.clockSkewSeconds} s`,
    ],
    ['Trace ids', traces.length === 0 ? 'none' : [...new Set(traces)].join(', ')],
  ]
}

function actorWords(actingAs: ActingAs): string {
  if (actingAs.kind === 'user') return `user ${actingAs.accountId}`
  return actingAs.kind === 'app' ? 'the app itself' : 'anonymous'
}

function outcomeWords({ steps, failure, outcome }: Exchange): string {
  const response = steps.at(-1)?.response ?? null
  if (response !== null) return `HTTP ${response.status} ${response.statusText}`.trim()
  return failure === null ? outcome : `${failure.code}: ${failure.message}`
}

function findingBlocks({
  id,
  certainty,
  cause,
  evidence,
  fix,
  nextCheck,
  sources,
}: Finding): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: `${id} (${certainty})` },
    { kind: 'paragraph', text: cause },
    { kind: 'list', title: 'Seen', lines: evidence },
    { kind: 'list', title: 'Fix', lines: fix },
    ...(nextCheck === null
      ? []
      : [
          {
            kind: 'list',
            title: 'What would settle it',
            lines: [nextCheck.question, nextCheck.action],
          } as const,
        ]),
    { kind: 'list', title: 'Sources', lines: sources, areOurLinks: true },
  ]
}

function stepBlocks(
  { purpose, actingAs, request, response, networkError, totalMs }: Step,
  index: number,
): readonly Block[] {
  const answer: readonly Pair[] =
    response === null
      ? [['Error', `${networkError?.code ?? 'unknown'}: ${networkError?.message ?? ''}`]]
      : [
          ['Status', `${response.status} ${response.statusText}`.trim()],
          ...brokenRow(response),
          ...response.headers.filter(([name]) => TELLING.includes(name.toLowerCase())),
        ]
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${index + 1}. ${purpose}, ${actorWords(actingAs)}, ${Math.round(totalMs)} ms`,
    },
    {
      kind: 'rows',
      rows: [['Request', `${request.method} ${request.url}`], ...request.headers, ...answer],
    },
    ...bodyBlocks(request.body),
    ...bodyBlocks(response?.body ?? null),
  ]
}

function bodyBlocks(body: SeenBody | null): readonly Block[] {
  if (body === null || body.head === '') return []
  if (body.encoding === 'base64')
    return [{ kind: 'paragraph', text: `(${body.size} bytes of binary)` }]
  const cut = body.head.length > LONGEST_BODY || body.truncated
  return [
    {
      kind: 'code',
      language: '',
      text: cut ? `${body.head.slice(0, LONGEST_BODY)}\n… (${body.size} bytes)` : body.head,
    },
  ]
}

function tokenBlock({ carriedBy, reading }: TokenUse): Block {
  return {
    kind: 'list',
    title: `${reading.title} (${carriedBy}), verified: ${reading.verified}`,
    lines: reading.claims.map(({ name, value }) => `${name}: ${JSON.stringify(value)}`),
  }
}

function brokenRow({ brokeOff }: SeenResponse): readonly Pair[] {
  return brokeOff === undefined ? [] : [['Body', brokeOff.message]]
}
