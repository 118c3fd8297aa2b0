import type { Evidence, TokenFacts } from '../../../contract/diagnosis.ts'
import { secondsOf } from '../../claims/faults/times.ts'
import { namesOurs } from '../evidence/products.ts'
import { headerOf } from '../../wire/headers.ts'
import { isObject } from '../../wire/json.ts'
import { oncePer } from '../once.ts'
import { type Shown, quoteOf, shown, tellingLine, wordsIn } from './shown.ts'
import type { Answer, CaseFacts } from '../facts/case-facts.ts'

/** `HTTP 403 to GET https://…`, with what of it is known. */
export function outcome(answer: Answer): Shown {
  const request = [answer.method, answer.url].filter((part) => part !== null).join(' ')
  const outcome =
    answer.networkError?.code ?? (answer.status === null ? null : `HTTP ${answer.status}`)
  if (outcome === null) return shown(withoutStatus(answer, request), answer.by)
  return shown(request === '' ? outcome : `${outcome} to ${request}`, answer.by)
}

function withoutStatus({ failed }: Answer, request: string): string {
  const what = failed ? 'an error' : 'an answer'
  return request === ''
    ? `${what}, its status not known`
    : `${what} of ${request}, without a status`
}

/** `GET https://… -> 404` says what stands above it as the outcome. */
function isOutcome(words: string, { method, url, status }: Answer): boolean {
  if (url === null || status === null || !words.includes(url)) return false
  const rest = words.replace(url, ' ').replace(String(status), ' ')
  return wordsIn(method === null ? rest : rest.replace(method, ' ')) === 0
}

/** Beside what it said, an answer of which neither status nor request is known tells nothing. */
function isBare({ status, networkError, method, url }: Answer): boolean {
  return status === null && networkError === null && method === null && url === null
}

/** Two texts of the answer; a person's, or code, only where nobody else says anything. */
function quotable({ said }: Answer): Answer['said'] {
  const others = said.filter(({ by }) => by !== 'person' && by !== 'code')
  return (others.length > 0 ? others : said)
    .flatMap(({ words, by }) => {
      const line = tellingLine(words)
      return line === null ? [] : [{ words: line, by }]
    })
    .slice(0, 2)
}

/** Outcome, the texts it said, and headers worth seeing. */
export function seen(answer: Answer, ...headers: readonly string[]): readonly Shown[] {
  const values = headers.flatMap((name) => {
    const value = headerOf(answer.headers, name)
    return value === null ? [] : [shown(`${name}: ${value}`, answer.by)]
  })
  const quotes = quotable(answer).map(({ words, by }) =>
    isOutcome(words, answer) ? { ...quoteOf(words, by), brief: '' } : quoteOf(words, by),
  )
  const line = outcome(answer)
  return [isBare(answer) && quotes.length > 0 ? { ...line, brief: '' } : line, ...quotes, ...values]
}

export function claim(token: TokenFacts | null, name: string): string {
  const value = token?.claims?.[name]
  if (typeof value === 'string') return value
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : ''
}

export function seconds(token: TokenFacts | null, name: string): number | null {
  return secondsOf(token?.claims ?? null, name)
}

export function word(answer: Answer): string {
  return (answer.scheme ?? '').trim().toLowerCase()
}

export function atSite(facts: CaseFacts, ...statuses: readonly number[]): readonly Answer[] {
  return facts.failing.filter(
    ({ where, status }) => where === 'site' && status !== null && statuses.includes(status),
  )
}

/** Answers of a site that went well. */
export function quiet(facts: CaseFacts): readonly Answer[] {
  return facts.answers.filter(
    ({ where, status }) => where === 'site' && status !== null && status >= 200 && status < 300,
  )
}

/** Failing answers whose place is a site, or not known at all. */
export function perhapsAtSite(facts: CaseFacts, ...statuses: readonly number[]): readonly Answer[] {
  return facts.failing.filter(
    ({ where, status }) =>
      (where === 'site' || where === 'unknown') && status !== null && statuses.includes(status),
  )
}

export const tokenTrouble = oncePer(({ failing }: CaseFacts): readonly Answer[] =>
  failing.filter(({ where }) => where === 'token-endpoint'),
)

/** The path behind a context path, without doubled slashes. */
export function plainPath(answer: Answer): string {
  return answer.path.replace(/\/{2,}/g, '/')
}

export function isConfluence(answer: Answer): boolean {
  return /^\/+wiki\//.test(answer.path)
}

/** Whether Jira told that it knows who is asking, in this answer or in a probe of the same person. */
export function isKnown(facts: CaseFacts, answer: Answer): boolean {
  return answer.named || isProbed(facts, 200)
}

/** Whether a probe of the same person was refused. */
export function isRefused(facts: CaseFacts): boolean {
  return isProbed(facts, 401)
}

function isProbed(facts: CaseFacts, answered: 200 | 401): boolean {
  return facts.comparisons.some(
    ({ url, status, actingAs }) =>
      /\/myself(?:[?#]|$)/.test(url) && status === answered && sameActor(facts, actingAs),
  )
}

function sameActor(
  { asked }: CaseFacts,
  actingAs: CaseFacts['comparisons'][number]['actingAs'],
): boolean {
  if (actingAs.kind === 'anonymous' && asked?.kind !== 'anonymous') return asked === null
  if (asked === null || actingAs.kind !== asked.kind) return asked === null
  return (
    asked.kind !== 'user' ||
    actingAs.kind !== 'user' ||
    actingAs.accountId === asked.accountId ||
    actingAs.accountId === 'unknown'
  )
}

/** Comparisons for the same request, sent as somebody else. */
export function comparedWith(
  facts: CaseFacts,
  answer: Answer,
  kind: 'user' | 'app' | 'anonymous',
): CaseFacts['comparisons'] {
  return facts.comparisons.filter(
    (one) =>
      one.actingAs.kind === kind &&
      pathOf(one.url) === pathOf(answer.url ?? '') &&
      one.method === answer.method,
  )
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, '')
}

/** The account asked for; null where nobody was named. */
export function accountOf({ asked }: CaseFacts): string | null {
  return asked?.kind === 'user' ? asked.accountId : null
}

/** Whether the case is about one of Atlassian's products: by a name, an address, or the shape of an answer. */
export const isAboutAtlassian = oncePer(
  ({ evidence, answers }: CaseFacts): boolean =>
    nameAtlassian(evidence.passages) ||
    answers.some(({ where, json }) => where === 'site' || where === 'gateway' || isOurs(json)),
)

/** Jira’s error collection, Jira Service Management’s, and Confluence’s in both of its versions. */
function isOurs(json: Answer['json']): boolean {
  if (json === null) return false
  const [first] = Array.isArray(json['errors']) ? (json['errors'] as readonly unknown[]) : []
  return (
    Array.isArray(json['errorMessages']) ||
    'i18nErrorMessage' in json ||
    (typeof json['statusCode'] === 'number' && ('reason' in json || isObject(json['data']))) ||
    (isObject(first) && typeof first['status'] === 'number' && 'title' in first)
  )
}

const nameAtlassian = oncePer((passages: Evidence['passages']) =>
  passages.some(({ text }) => /\b(?:jira|confluence|atlassian|errorMessages\b)/i.test(text)),
)

/** Tokens that every program has. */
const OF_ANYBODY: ReadonlySet<TokenFacts['kind']> = new Set([
  'other-jwt',
  'opaque-access-token',
  'jwe',
  'broken',
])

/** Whether a product, a host, a path or a token of Atlassian's is seen anywhere in the case. */
export const isOfAtlassian = oncePer(
  ({ evidence, tenant, answers }: CaseFacts): boolean =>
    tenant !== null ||
    evidence.tokens.some(({ kind }) => !OF_ANYBODY.has(kind)) ||
    answers.some(
      ({ where, named, host, headers, said }) =>
        where === 'site' ||
        where === 'gateway' ||
        named ||
        namesOurs(host ?? '') ||
        headers.some(([name, value]) => namesOurs(name) || /^jira-/.test(value)) ||
        said.some(({ words }) => namesOurs(words)),
    ) ||
    evidence.passages.some(({ text }) => namesOurs(text)),
)
