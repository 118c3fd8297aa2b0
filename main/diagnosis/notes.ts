import { headerOf } from '../wire/headers.ts'
import type { Evidence } from '../../contract/diagnosis.ts'
import { IDS_OF_SERVER } from './evidence/products.ts'
import type { CaseFacts } from './facts/case-facts.ts'

function told(what: string, ids: readonly string[] = []): readonly string[] {
  return ids.length === 0 ? [] : [`${what} ${ids.join(', ')}`]
}

/** What a reader should know besides the findings: the clock, trace ids, what could not be told. */
export function notesOn(facts: CaseFacts, findings: number): readonly string[] {
  const { skewSeconds } = facts.evidence.clock
  const ids = new Set(
    facts.failing.flatMap(
      ({ headers }) => headerOf(headers, 'atl-traceid') ?? headerOf(headers, 'x-arequestid') ?? [],
    ),
  )
  const [ofServer, traces] = [true, false].map((own) =>
    [...ids].filter((id) => IDS_OF_SERVER.test(id) === own).slice(0, 3),
  )
  const broken = facts.answers.flatMap(({ brokeOff }) =>
    brokeOff === null ? [] : [`${brokeOff.message} What came of it was read.`],
  )
  return [
    ...broken,
    ...(facts.evidence.passages.some(({ product }) => product === '3lo') ||
    facts.answers.some(({ product }) => product === '3lo')
      ? [THREE_LEGGED]
      : []),
    ...(facts.evidence.cutOff === true ? [CUT_OFF] : []),
    ...shortenedNotes(facts.evidence.shortened),
    ...(findings === 0 && facts.failing.length > 0
      ? [
          'Something failed, and no rule fits: paste more of it, best the whole exchange with its headers.',
        ]
      : []),
    ...(findings === 0 && facts.failing.length === 0 ? elsewhere(facts) : []),
    ...(findings === 0 && isOnlyTold(facts) ? [NOTHING_FAILED] : []),
    ...(skewSeconds !== null && Math.abs(skewSeconds) > 10
      ? [
          `The local clock is ${Math.abs(skewSeconds)} s ${skewSeconds < 0 ? 'fast' : 'slow'} by the server’s Date.`,
        ]
      : []),
    ...(facts.tenant?.uninstalled === true
      ? ['An uninstalled payload was read for this tenant: the app may no longer be on the site.']
      : []),
    ...told('For Atlassian’s support: Atl-Traceid', traces),
    ...told('For the administrator of that server: X-AREQUESTID', ofServer),
  ]
}

const CUT_OFF =
  'This HAR was cut off: the calls of it that are whole were read. Where the one that failed is not among them, copy or export all of it again.'

const NOTHING_FAILED =
  'No call and no answer was read of this text, and no failure in it is one that a rule knows. Where something failed, paste what came back: status, headers and body, or the lines of the log around it.'

/** A failing answer of another product is nobody's of ours: that no rule fits says nothing of it. */
function elsewhere({ failingElsewhere }: CaseFacts): readonly string[] {
  const [answer] = failingElsewhere
  if (answer === undefined || answer.product === '3lo') return []
  const whose = answer.host ?? (answer.product === 'bitbucket' ? 'Bitbucket' : 'another product')
  return [
    `What failed is an answer of ${whose}. The catalogue is of Jira, Confluence and their apps, and has nothing to say of it.`,
  ]
}

/** Words that were pasted, and nothing that was sent or answered. */
function isOnlyTold({ answers, evidence }: CaseFacts): boolean {
  const { origin, steps, passages } = evidence
  return origin !== 'send' && answers.length === 0 && steps.length === 0 && passages.length > 0
}

const THREE_LEGGED =
  'auth.atlassian.com and id.atlassian.com are the hosts of OAuth 2.0 (3LO), not of Connect: what they refuse has nothing to do with an app’s installation, its shared secret or ACT_AS_USER.'

function shortenedNotes(shortened: Evidence['shortened']): readonly string[] {
  if (shortened === null) return []
  const { calls, lines } = shortened
  return [
    ...(calls.read < calls.of
      ? [
          `${calls.read} of the ${calls.of} calls of this text were read: those that failed first, then those for a token, then the earliest.`,
        ]
      : []),
    ...(lines.read < lines.of
      ? [
          `${lines.read} of the ${lines.of} entries of this text were read: of those that differ in numbers alone a few, those that tell of a failure first, then the earliest.`,
        ]
      : []),
  ]
}
