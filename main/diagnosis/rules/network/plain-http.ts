import { type Evidence, speakers } from '../../../../contract/diagnosis.ts'
import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { headerOf } from '../../../wire/headers.ts'
import { isLoopbackUrl } from '../../../wire/loopback.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { outcome, seen } from '../signs.ts'

const PLAIN_BASE = /\bhttp:\/\/[\w-]{1,80}\.(?:atlassian\.net|jira\.com)\b/i
const PLAIN_TOLD =
  /\bhttp\b[^.\n]{0,30}\b(?:instead of|rather than|in place of)\b[^.\n]{0,20}\bhttps\b|\bhttps\b[^.\n]{0,30}\b(?:instead of|rather than|in place of)\b[^.\n]{0,20}\bhttp\b|\bfrom `?http(?::\/\/)?`? to `?https\b/i

/** Nothing is sent on to where it went already, but from http:// to https://: a message names no scheme. */
function sentOnToItself(facts: CaseFacts): FindingSign | null {
  for (const answer of facts.answers) {
    if (wasFollowed(facts, answer)) continue
    const { where, status, host, path, query, headers } = answer
    const location = headerOf(headers, 'location') ?? ''
    const isSentOn = where === 'site' && status !== null && [301, 302, 307, 308].includes(status)
    if (!isSentOn || host === null || path === '') continue
    const itself = `https://${host}${path}${query === '' ? '' : `?${query}`}`
    if (location === itself) return likely('compared', [outcome(answer), `Location: ${location}`])
  }
  return null
}

/** What reads was sent on, and went well there: nobody misses anything. */
function wasFollowed({ answers }: CaseFacts, answer: Answer): boolean {
  const location = headerOf(answer.headers, 'location')
  return (
    (answer.method === 'GET' || answer.method === 'HEAD') &&
    location !== null &&
    answers.some(({ url, status }) => url === location && status !== null && status < 300)
  )
}

/** N13: a call went to http:// of a site. */
export function sentInPlainHttp(facts: CaseFacts): FindingSign | null {
  const plain = facts.answers.filter(
    (answer) =>
      answer.where === 'site' &&
      /^http:\/\//i.test(answer.url ?? '') &&
      !isLoopbackUrl(answer.url ?? '') &&
      !wasFollowed(facts, answer),
  )
  for (const answer of plain) {
    const location = headerOf(answer.headers, 'location') ?? ''
    if (URL.canParse(location) && new URL(location).hostname === answer.host)
      return certain('compared', [outcome(answer), `Location: ${location}`])
  }
  const changed = plain.find(
    ({ method, status }) => method === 'POST' && status !== null && status >= 301 && status <= 302,
  )
  if (changed !== undefined) return likely('own-text', [outcome(changed)])
  const wrong = plain.find(
    (answer) =>
      isSite(answer.host) && (answer.failed || (answer.method === 'POST' && isListing(answer))),
  )
  return wrong === undefined
    ? (sentOnToItself(facts) ?? redirectShown(facts) ?? endedAtHttps(facts) ?? toldBeside405(facts))
    : (wrong.status === 405 || !wrong.failed ? certain : likely)('own-text', seen(wrong))
}

const PLAIN_ADDRESS =
  /\bhttp:\/\/([\w-]{1,63}\.(?:atlassian\.net|jira\.com))(?::80)?(\/[^\s"'`<>),?#]{0,300})/gi
const WRITES = /\b(?:POST|PUT|PATCH)\b|\bmethod\W{1,4}(?:post|put|patch)\b/

/** What was to write went to http:// and was answered from the same address at https://. */
function endedAtHttps({ answers, evidence }: CaseFacts): FindingSign | null {
  const ended = answers.find(
    ({ where, url, status }) =>
      where === 'site' && /^https:/i.test(url ?? '') && (status === 200 || status === 405),
  )
  if (ended === undefined || !evidence.passages.some(({ text }) => WRITES.test(text))) return null
  const asked = askedInPlain(evidence, ended.host, ended.path)
  return asked === null ? null : likely('own-text', [outcome(ended), `asked for at ${asked}`])
}

/** Where the text names the same at http://. */
export function askedInPlain(
  { passages }: Evidence,
  host: string | null,
  path: string,
): string | null {
  const asked = passages
    .flatMap(({ text }) => [...text.matchAll(PLAIN_ADDRESS)])
    .find(([, named = '', its]) => named.toLowerCase() === host && its === path)
  return asked?.[0] ?? null
}

/** The redirect is shown without what was called, and leads to https:// of what the text names at http://. */
function redirectShown({ answers, evidence }: CaseFacts): FindingSign | null {
  for (const answer of answers) {
    const location = headerOf(answer.headers, 'location') ?? ''
    if (answer.host !== null || !location.startsWith('https://') || !URL.canParse(location))
      continue
    const { hostname, pathname } = new URL(location)
    const asked = askedInPlain(evidence, hostname, pathname)
    if (asked !== null)
      return likely('compared', [outcome(answer), `Location: ${location}`, `asked for at ${asked}`])
  }
  return null
}

/** The base URL stands in the code or the settings, and the calls end in 405. */
function toldBeside405(facts: CaseFacts): FindingSign | null {
  const told = hear(facts, PLAIN_TOLD)
  if (told !== null && facts.failing.length > 0)
    return likely('own-text', [told.quote, ...facts.failing.slice(0, 1).map(outcome)])
  const base = hear(facts, PLAIN_BASE, { by: speakers })
  const refused = hear(facts, /\b405\b/, { by: speakers })
  return base === null || refused === null
    ? null
    : likely('own-text', [base.quote, refused.quote, 'the base URL begins with http://'])
}

function isListing({ status, json }: Answer): boolean {
  return status === 200 && typeof json?.['total'] === 'number' && 'startAt' in json
}

export function isSite(host: string | null): boolean {
  return host !== null && isAtlassianHost(`https://${host}`)
}
