import type { Product } from '../../../../contract/diagnosis.ts'
import { holdsOwnMark } from '../../evidence/products.ts'
import { headerOf } from '../../../wire/headers.ts'
import { tableOf } from '../../../wire/table.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { certain, type FindingSign, likely, possible } from '../certainty.ts'
import { hear, hearOfBitbucket } from '../hear.ts'
import { sendAgain } from '../checks.ts'
import { type Library, librariesIn } from '../remedies.ts'
import { isOfAtlassian, seen } from '../signs.ts'

const LIMITERS: ReadonlyMap<string, string> = tableOf({
  'jira-burst-based':
    'too many calls of one kind within a second on this site; spread them over time',
  'jira-per-issue-on-write':
    'too many writes to one issue within a short time; space them out for each issue (fewer calls to others do not help)',
  'jira-quota-global-based':
    'the app’s points for the hour are spent, for all its sites together; they return at the full hour (UTC)',
  'jira-quota-tenant-based':
    'the app’s points for the hour on this site are spent; they return at the full hour (UTC)',
})

/** What is said of a refusal by a limiter, and when the request may be sent again. */
export function limited(facts: CaseFacts, answer: Answer): FindingSign {
  const sign = isOurs(facts, answer) ? certain : isOfAtlassian(facts) ? likely : possible
  return { ...limitedBy(answer, sign), ...whenOver(facts, answer) }
}

/**
 * Every product limits its callers, and programs limit themselves: that one of ours is named beside it does not say
 * whose answer it is. An address does, what only Atlassian's answers have, or a client of Jira's.
 */
function isOurs({ evidence }: CaseFacts, { where }: Answer): boolean {
  return (
    where !== 'unknown' ||
    evidence.passages.some(
      ({ speaker, product, text }) =>
        speaker !== 'person' && (OF_ATLASSIAN.has(product) || holdsOwnMark(text)),
    ) ||
    [...librariesIn(evidence)].some((library) => CLIENTS.has(library))
  )
}

const OF_ATLASSIAN: ReadonlySet<Product> = new Set(['site', 'gateway', 'connect-server'])
/** Libraries that call Jira and nobody else. */
const CLIENTS: ReadonlySet<Library> = new Set([
  'jira.js',
  'python-jira',
  'php-jira-rest-client',
  'go-jira',
])

/** In its own words; and as people tell of it. */
const OF_BITBUCKET = /\brate limit for this resource has been exceeded\b/i
const TOLD_OF_BITBUCKET =
  /\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|(?<![\d.:-])429(?!\d|[.-]\d)/i

/** Bitbucket’s limiters are its own: calls of an hour by account, and no header says which. */
export function limitedByBitbucket(facts: CaseFacts): FindingSign | null {
  const answer = facts.failingElsewhere.find(
    ({ status, product, by }) => status === 429 && product === 'bitbucket' && by !== 'person',
  )
  const own = hearOfBitbucket(facts, OF_BITBUCKET)
  const told = own ?? hearOfBitbucket(facts, TOLD_OF_BITBUCKET)
  if (answer === undefined && told === null) return sleeping(facts)
  const evidence = answer === undefined ? (told === null ? [] : [told.quote]) : seen(answer)
  return (answer === undefined && own === null ? possible : likely)('text', evidence, {
    cause:
      'Bitbucket refuses further calls for now: it counts those of an account within the last hour, whichever program makes them.',
    fix: [
      'Wait and go on more slowly: the count is of a rolling hour.',
      'Look for what else calls as the same account; give the program an account, or a workspace’s token, of its own.',
    ],
  })
}

function limitedBy(answer: Answer, sign: typeof certain): FindingSign {
  const reason = headerOf(answer.headers, 'ratelimit-reason')?.trim() ?? null
  const words = reason === null ? null : (LIMITERS.get(reason) ?? null)
  const evidence = seen(
    answer,
    ...['ratelimit-reason', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining'],
    ...['x-ratelimit-reset', 'x-ratelimit-nearlimit', 'ratelimit-policy', 'ratelimit'],
  )
  if (answer.where === 'token-endpoint')
    return certain('facts', evidence, {
      cause: 'Rate limited by the token endpoint: tokens are asked for too often.',
      fix: ['Keep each token until it runs out (expires_in); ask for one at a time.'],
    })
  const cause =
    reason === null
      ? `Rate limited; ${byHeaders(answer)}.`
      : `Rate limited by ${reason}${words === null ? '' : `: ${words}`}.`
  return (reason === null ? sign : certain)('facts', evidence, {
    cause,
    ...(reason !== null && { nextCheck: null }),
  })
}

/** A client that was stopped while it waited, as it does where it is limited. */
const SLEEPS =
  /\bThread\.sleep\([^\n]{0,200}\n\s{0,40}at [\w.$]{0,120}(?:bitbucket|jira|confluence|atlassian)[\w.$]{0,120}\b\w*(?:Client|Api|Retry|Limit|Backoff|Throttl)\w*\./i

function sleeping(facts: CaseFacts): FindingSign | null {
  const of = ['bitbucket', 'site', 'unknown'] as const
  const said = hear(facts, SLEEPS, { of, by: ['log', 'server'] })
  return said === null
    ? null
    : possible('mark', [said.quote], {
        cause:
          'The client was waiting when it was stopped: such clients sleep and try again where they are answered 429, so the account’s calls are probably limited.',
      })
}

/** Without a reason the headers still tell how far the limit is spent, and until when. */
function byHeaders({ headers }: Answer): string {
  const value = (name: string): string | null => headerOf(headers, name)?.trim() ?? null
  const [limit, left, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    value(`x-ratelimit-${name}`),
  )
  const wait = value('retry-after')
  const parts = [
    ...(left === null || left === undefined
      ? []
      : [
          `${left}${limit === null || limit === undefined ? '' : ` of ${limit}`} requests are left`,
        ]),
    ...(reset === null || reset === undefined ? [] : [`the count starts anew at ${reset}`]),
    ...(wait === null ? [] : [`the answer asks to wait ${wait} s`]),
  ]
  return parts.length === 0
    ? 'the answer does not say by which limiter'
    : `the answer names no limiter, but ${parts.join(', ')}`
}

/** The same request again, not before the limit is over by the answer itself. */
function whenOver(facts: CaseFacts, answer: Answer): Pick<FindingSign, 'nextCheck'> {
  const over = endOfLimit(answer, facts)
  if (over === null) return {}
  const words = `Sends the same request again, not before ${over.by} says that it may.`
  return { nextCheck: sendAgain('Is the limit over?', words, over.at) }
}

/** Of HTTP, or of ISO 8601; `Date.parse` alone takes any number for a year. */
const DATE = /^(?:[A-Z][a-z]{2}, \d|\d{4}-\d\d-\d\dT)/

/**
 * When a limit is over by the answer that told of it: milliseconds since the epoch by the local clock,
 * and the header that says so. Null where none says it in a form that can be read.
 *
 * Retry-After holds seconds or a date (RFC 9110 10.2.3), X-RateLimit-Reset a date
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).
 */
function endOfLimit(
  { headers }: Pick<Answer, 'headers'>,
  { now, evidence }: Pick<CaseFacts, 'now' | 'evidence'>,
): { readonly at: number; readonly by: string } | null {
  if (now === null) return null
  const skewMs = (evidence.clock.skewSeconds ?? 0) * 1000
  for (const by of ['Retry-After', 'X-RateLimit-Reset']) {
    const value = headerOf(headers, by.toLowerCase())?.trim() ?? ''
    // The whole second in which the answer came has begun already.
    if (/^\d{1,6}$/.test(value)) return { by, at: (now + Number(value) + 1) * 1000 }
    const at = DATE.test(value) ? Date.parse(value) - skewMs : NaN
    if (!Number.isNaN(at)) return { by, at }
  }
  return null
}
