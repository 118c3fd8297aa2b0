import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { headerOf } from '../../../wire/headers.ts'
import { isLoopbackUrl } from '../../../wire/loopback.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'

/** Paths that Cloud alone has. */
const CLOUD_ONLY =
  /\/rest\/api\/(?:3\/|\w+\/search\/(?:jql|approximate-count)\b|\w+\/jql\/|\w+\/issue\/[^/]+\/changelog\b)/
const SELF_HOSTED =
  /"deploymentType"\s*:\s*"(?:Server|Data ?Center)"|\b(?:jira|on[- ]prem\w*) (?:server|data[ -]?cent(?:er|re))\b|\bdata[ -]?cent(?:er|re)\b|\bself[- ]hosted jira\b/i

/** A call for one of the two Jiras, sent to the other. */
export const serverForCloud: Rule = {
  id: 'J39',
  title: 'Call for Cloud, sent to Server or Data Center',
  symptom:
    '404 (or a redirect, or 405) from /rest/api/3/… or /rest/api/2/search/jql at a host of the company’s own, while /rest/api/2/serverInfo answers with "deploymentType":"Server".',
  needs: 'a path that Cloud alone has, refused by a host that is not Atlassian’s',
  cause:
    'The path is Jira Cloud’s, and the host runs Jira Server or Data Center, which knows /rest/api/2 only: no version 3, no search/jql, no account ids.',
  fix: [
    'Call /rest/api/2/…, and /rest/api/2/search with startAt for searches.',
    'Name users by name or key in place of accountId, and send rich text as a string.',
    'A personal access token goes as Bearer there; Basic takes user name and password. On Cloud neither works.',
  ],
  nextCheck: byHand(
    'Which Jira is it?',
    'Open /rest/api/2/serverInfo of the host: deploymentType says Server or Cloud.',
  ),
  grade: 'reported',
  sources: [sources.serverSearch, sources.serverVersion, sources.serverVersionToo],
  judge: (facts: CaseFacts): FindingSign | null => {
    const said = hear(facts, SELF_HOSTED)
    const answer = facts.answers.find(
      (one) =>
        !one.settled &&
        isCloudCall(one) &&
        (isOwnHost(facts, one) || (one.host === null && said !== null)),
    )
    if (answer === undefined)
      return (
        unknownResource(facts) ?? wantsName(facts) ?? worksWithTwo(facts) ?? refusedByPage(facts)
      )
    return likely('own-text', [
      ...seen(answer, 'x-asessionid', 'x-asen'),
      ...(said === null ? [] : [said.quote]),
    ])
  },
}

/** The words in which Server and Data Center say that a path has no resource. */
const NO_RESOURCE = /null for uri: (https?:\/\/(?:\[[^\]\n]{1,40}\]|[^\s"\\]){1,300})/i

const VERSION_THREE = /\/rest\/api\/(?:3|latest)\/|\bsearch\/jql\b/i
const TWO_WORKS =
  /\b(?:v|version|api\/|api version|rest\/api\/) ?(?:set |to |of )*2\b[^.\n]{0,40}\bworks?\b|\bworks?\b[^.\n]{0,40}\b(?:v|version|api\/|rest\/api\/) ?2\b/i

/** Cloud knows both versions: where 3 is a 404 and 2 works it is another Jira. */
function worksWithTwo(facts: CaseFacts): FindingSign | null {
  const three = hear(facts, VERSION_THREE)
  const two = hear(facts, TWO_WORKS)
  const is404 = facts.failing.some(({ status }) => status === 404)
  return three === null || two === null || !is404
    ? null
    : likely('own-text', [three.quote, two.quote])
}

/** A page refuses where Cloud would answer JSON. */
function refusedByPage(facts: CaseFacts): FindingSign | null {
  const answer = facts.failing.find(
    (one) =>
      one.shape === 'html' &&
      (one.status === 401 || one.status === 403) &&
      /\/rest\/api\/3\//.test(one.path) &&
      isOwnHost(facts, one),
  )
  return answer === undefined
    ? null
    : possible('facts', seen(answer), { givesWayTo: ['J02', 'J35', 'N12'] })
}

function unknownResource(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, NO_RESOURCE)
  const url = NO_RESOURCE.exec(said?.words ?? '')?.[1] ?? ''
  if (said === null || !CLOUD_ONLY.test(url) || /atlassian\.net|jira\.com/.test(url)) return null
  return likely('own-text', [said.quote])
}

/** A person is named by an account id, which this Jira does not know. */
const NAME_WANTED =
  /\b(?:assignee|reporter)\b[^\n]{0,12}expected Object containing a ['"`]name['"`] property/i

function wantsName(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, NAME_WANTED)
  return said === null ? null : likely('own-text', [said.quote])
}

function isCloudCall({ path, status }: Answer): boolean {
  return CLOUD_ONLY.test(path) && (status === 404 || status === 405 || status === 302)
}

/** A host of the company's own, that is no practice site, no tunnel and no tenant of Connect's. */
function isOwnHost({ tenant }: CaseFacts, { host, headers }: Answer): boolean {
  if (host === null || isAtlassianHost(`https://${host}`) || /atlassian/.test(host)) return false
  if (isLoopbackUrl(`http://${host}`) || (tenant?.baseUrl ?? '').includes(host)) return false
  return headerOf(headers, 'x-aaccountid') === null
}
