import { speakers } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import { says } from '../in-words/told.ts'
import { perhapsAtSite, plainPath, seen } from '../signs.ts'

const OF_ALL = /\/rest\/api\/(?:2|3|latest)\/issue\/createmeta\/?$/
const CREATEMETA = /\bcreate[ _-]?meta(?:data)?\b/i
/** Jira takes the word for the key of an issue. */
const NO_SUCH_ISSUE = /\bissue does not exist\b/i
const NOT_FOUND = /(?<![\d.:-])404(?!\d|[.-]\d)/
const SINCE_NINE =
  /\bremov(?:ed|al|es)\b|\bto-be-removed\b|\b(?:jira|version|v)(?: \w+){0,3} ?v?(?:9|1[0-2])(?:\.\d|\b)/i
/** What has taken its place, and is not there before version 8.4. */
const BY_PROJECT = /\bcreatemeta\/[^\s?"'`]{1,80}\/issuetypes\b/i

const METADATA = {
  cause:
    'The operation that gives the metadata of all projects, GET /rest/api/2/issue/createmeta, was removed from Jira Data Center with version 9.0: Jira takes the word for the key of an issue, and says that this does not exist.',
  fix: [
    'Ask by project: GET /rest/api/2/issue/createmeta/{project}/issuetypes, then …/issuetypes/{id} for the fields.',
    'Where a library or plug-in makes the call: upgrade it to a version that is for Jira 9.',
  ],
}

/** Jira 9 no longer answers what asks for the metadata of every project at once. */
export function removedMetadata(facts: CaseFacts): FindingSign | null {
  const answer = perhapsAtSite(facts, 404, 405, 410).find((one) => OF_ALL.test(plainPath(one)))
  if (answer !== undefined) return likely('own-text', seen(answer), METADATA)
  if (!says(facts.evidence, CREATEMETA)) return null
  const absent = hear(facts, NO_SUCH_ISSUE)
  const isSince = says(facts.evidence, SINCE_NINE) && !says(facts.evidence, BY_PROJECT)
  const found = absent ?? (isSince ? hear(facts, NOT_FOUND) : null)
  return found === null || ![null, 404].includes(found.answer?.status ?? null)
    ? null
    : likely('own-text', [...shownBy(found), 'createmeta is spoken of'], METADATA)
}

const OPERATION = String.raw`\b(?:end-?points?|operations?|resources?|methods?|paths?|ur[li]s?|routes?|address(?:es)?)\b|\/(?:wiki\/)?rest\/[\w/.{}-]{1,200}`
/** Of itself: who changed the address themselves looks for another cause. */
const MOVED = String.raw`(?:(?:has|have|had|was|were|is|are) )?(?:(?:since |now |been )?)(?:changed|moved|renamed|relocated|replaced|superseded)\b (?:to|by|with|into)\b`
const NEW_ADDRESS = String.raw`[^.\n]{0,40}?\/(?:wiki\/)?rest\/[\w/.{}-]{1,200}|[^.\n]{0,40}?\/wiki\/api\/[\w/.{}-]{1,200}`
const HAS_MOVED = new RegExp(
  String.raw`(?<!\b(?:our|my) (?:\w{1,20} )?)(?:${OPERATION})(?: (?:of|for) (?:the |a |an )?[\w ]{1,30}?)?,? ${MOVED}(?:${NEW_ADDRESS})`,
  'i',
)

/** Whoever found the new address of an operation whose old one is not found. */
export function movedOperation(facts: CaseFacts): FindingSign | null {
  const moved = hear(facts, HAS_MOVED, { everywhere: true })
  if (moved === null) return null
  const [answer] = perhapsAtSite(facts, 404, 410)
  const told = answer === undefined ? hear(facts, /(?<![\d.:-])4(?:04|10)(?!\d|[.-]\d)/) : null
  if (answer === undefined && told === null) return null
  const evidence = answer === undefined ? (told === null ? [] : [told.quote]) : seen(answer)
  return (moved.by === 'person' ? likely : possible)('own-text', [moved.quote, ...evidence], {
    cause: 'The operation has another address now, and nothing is served at the old one.',
    fix: [
      'Call the new address, as Atlassian’s changelog or the REST reference has it; its body and its answer may differ.',
      'Where a library makes the call: upgrade it.',
    ],
  })
}

/** https://developer.atlassian.com/server/jira/platform/jira-rpc-services-4227114 */
const RPC = /\/rpc\/(?:xmlrpc|soap|json-rpc)\b|\bjirasoapservice-v2\b|\bconfluenceservice-v[12]\b/i
const RPC_TOLD = /\bXML-?RPC\b|\bSOAP\b/i
const OF_CLOUD = /\b[\w-]{1,63}\.(?:atlassian\.net|jira\.com)\b|\bcloud\b/i
const OF_JIRA = /\bjira\b/i
const RPC_FAILS =
  /\bFileNotFoundException\b|\bProtocolError\b|\bWSDLException\b|\bBAD_URL\b|\bnot found\b|\bcould not find service\b|(?<![\d.:-])4(?:04|05|10)(?!\d|[.-]\d)|\bfail(?:s|ed|ing|ure)?\b/i

const REMOTE = {
  cause:
    'The remote APIs of old, XML-RPC and SOAP, are gone: no Cloud site has them, and Jira has had none since version 7.0.',
  fix: [
    'Call REST: /rest/api/3/… of Jira, /wiki/api/v2/… or /wiki/rest/api/… of Confluence.',
    'Where a tool makes the call: look for a version of it, or another tool, that speaks REST.',
  ],
}

/** A call to XML-RPC or SOAP that found nothing, by its address or by what is said of it. */
export function removedRpc(facts: CaseFacts): FindingSign | null {
  if (!says(facts.evidence, RPC) && !says(facts.evidence, RPC_TOLD)) return null
  const [answer] = facts.failing.filter(({ status }) => [302, 404, 405, 410].includes(status ?? 0))
  const failed = answer === undefined ? hear(facts, RPC_FAILS) : null
  if (answer === undefined && failed === null) return null
  const address = hear(facts, RPC, { by: speakers, everywhere: true, talk: 'any' })
  const isCloud = says(facts.evidence, OF_CLOUD)
  const evidence = answer === undefined ? (failed === null ? [] : [failed.quote]) : seen(answer)
  // Of Confluence’s own servers they are still there.
  if (address !== null)
    return isCloud || says(facts.evidence, OF_JIRA)
      ? likely('own-text', [...evidence, address.quote], REMOTE)
      : null
  const told = isCloud ? hear(facts, RPC_TOLD, { talk: 'any' }) : null
  return told === null ? null : possible('own-text', [told.quote, ...evidence], REMOTE)
}
