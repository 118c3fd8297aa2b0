import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'
import { outcome } from '../signs.ts'

const TAIL = String.raw`\/(?:rest|wiki)\/[^\s"'\x60<>),?]{1,200}`
/** An address, and the status that is the first number behind it. */
const AT_GATEWAY = new RegExp(
  String.raw`https:\/\/api\.atlassian\.com\/ex\/(?:jira|confluence)\/[^/\s]{1,60}(${TAIL})[^\d]{0,80}?(?<![\w.:-])20[0-4]\b`,
  'gi',
)
const AT_SITE = new RegExp(
  String.raw`https:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)(${TAIL})[^\d]{0,80}?(?<![\w.:-])40[134]\b`,
  'gi',
)
/** A token of OAuth belongs at the gateway and nowhere else: that the site refuses it is J01. */
const OF_OAUTH = /\b3lo\b|\boauth\b|\bbearer\b/i

/** J28: the same call, with the same credential, is taken at the gateway and refused at the site. */
export function takenAtGateway({ evidence, told }: CaseFacts): FindingSign | null {
  const text = evidence.passages.map((one) => one.text).join('\n')
  if (told.length === 0 || text.length > LONGEST || OF_OAUTH.test(text)) return null
  const taken = [...text.matchAll(AT_GATEWAY)]
  if (taken.length === 0) return null
  for (const [refusal, path] of text.matchAll(AT_SITE)) {
    const same = taken.find(([, one]) => one === path)
    if (same !== undefined)
      return likely('compared', [oneLine(same[0]), oneLine(refusal)].map(quoted))
  }
  return null
}

const GATEWAY = String.raw`\bapi\.atlassian\.com\/ex\/(?:jira|confluence)\b`
const WORKS = String.raw`\b(?:works?|worked|working|succeeds?|fine|returns? the|gives? me|(?:I|we) (?:get|got|see) (?:my|our|the|all|it))\b`
/** In a line before the address, or in the same one. */
const WORKS_AT_GATEWAY = new RegExp(
  String.raw`${WORKS}[^\n]{0,60}(?:\n[^\n]{0,120}?|[^\n]{0,140})${GATEWAY}|${GATEWAY}[^\n]{0,140}${WORKS}`,
  'i',
)
const NOT_LET_IN =
  /\b(?:cannot|can['’]t|could not|couldn['’]t|unable to|fails? (?:to|at|with)|fails|unauthori[sz]ed|not found|invalid|an error|denied)\b/i
const OF_A_PAIR = /\b(?:api[ _-]?)?tokens?\b|\bcurl\b[^\n]{0,60} (?:-u|--user)\b/i
const AT_A_SITE =
  /\b[\w-]{1,63}\.atlassian\.net\b|\b(?:site|base|jira|instance|project)[ _-]?url\b/i

/** The same without the one call beside the other: a program has the site's address, and the token works at the gateway's. */
export function worksAtGateway(facts: CaseFacts): FindingSign | null {
  const { evidence, told, failing } = facts
  const text = evidence.passages.map((one) => one.text).join('\n')
  if (told.length === 0 || text.length > LONGEST || OF_OAUTH.test(text)) return null
  const works = WORKS_AT_GATEWAY.exec(text)
  if (works === null || failing.some(({ where }) => where === 'gateway')) return null
  if (!OF_A_PAIR.test(text) || !AT_A_SITE.test(text)) return null
  const refused = failing.find(({ status }) => [401, 403, 404].includes(status ?? 0))
  const said = refused === undefined ? hear(facts, NOT_LET_IN) : null
  if (refused === undefined && said === null) return null
  return likely('compared', [
    quoted(oneLine(works[0])),
    refused === undefined ? (said?.quote ?? '') : outcome(refused),
  ])
}

const LONGEST = 20_000

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
