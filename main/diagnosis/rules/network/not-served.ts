import type { Operation } from '../../../../contract/operations.ts'
import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { operationsAt } from '../../../operations/operations.ts'
import type { Answer } from '../../facts/case-facts.ts'
import { plainPath } from '../signs.ts'

/** Why nothing is served at the address of a request, as far as the address alone tells. */
export interface NotServed {
  /** What of the address tells it. */
  readonly reason: string
  readonly cause: string
}

/** Behind the gateway's own part of a path. */
const GATEWAY_SITE = /^\/ex\/(?:jira|confluence)\/[^/]+(?=\/)/
const API_TWICE =
  /\/rest\/(?:api|agile|servicedeskapi)\/.*\/rest\/(?:api|agile|servicedeskapi)(?:\/|$)/
const WITHOUT_REST = /^\/(?:wiki\/)?(?:api\/(?:2|3|latest)|agile\/1\.0|servicedeskapi)\//
/** What the documents of main/operations describe. */
const DESCRIBED =
  /^\/rest\/(?:api\/(?:\d+(?:\.\d+)?|latest)|agile\/[\d.]+|servicedeskapi)\/|^\/wiki\/api\/v2\//
/** Apps whose REST resources are served within Server and Data Center alone: their Cloud apps have hosts of their own. */
const OF_SERVER_APPS =
  /^\/rest\/(?:raven|zapi|zephyr|atm|tests|scriptrunner|tempo-[\w-]+|insight(?:_am)?|synapse|qmetry)\//i

/** https://github.com/atlassian-api/atlassian-python-api/issues/1383 */
const OF_INSIGHT = /\/rest\/insight(?:_am)?\/1\.0\//i

/** Null where the address can be right, or is of another's host. */
export function whyNotServed(answer: Answer): NotServed | null {
  const { where, host } = answer
  if (where === 'app' && OF_INSIGHT.test(answer.path))
    return {
      reason: 'the path is that of Insight',
      cause:
        'Insight is called Assets now, and its API is at /rest/assets/1.0; /rest/insight/1.0 is that of old versions, or the app is not installed.',
    }
  if (where !== 'site' && where !== 'gateway') return null
  const isCloud = host !== null && (where === 'gateway' || isAtlassianHost(`https://${host}`))
  const path = pathBehindGateway(answer)
  if (API_TWICE.test(path))
    return {
      reason: 'the path of the API stands there twice',
      cause:
        'The base URL holds the path of the API already, and the client adds it once more: nothing is served there.',
    }
  if (!isCloud && host !== null) return null
  if (WITHOUT_REST.test(path))
    return {
      reason: 'the path has no /rest before the API',
      cause: 'The path lacks /rest: Jira’s API is served behind /rest/api/3/.',
    }
  if (OF_SERVER_APPS.test(path))
    return {
      reason: `${path.split('/').slice(0, 3).join('/')} is a path of an app for Server and Data Center`,
      cause:
        'The path belongs to an app for Server or Data Center; in Cloud that app has an API at a host of its own, and the site serves nothing there.',
    }
  if (OF_CONFLUENCE.test(path) && where === 'site' && isCloud) return WITHOUT_WIKI
  if (operationsOf(path).length === 0)
    return DESCRIBED.test(path)
      ? {
          reason: 'no operation of Atlassian’s reference has this path',
          cause:
            'No resource is known at this path: a segment is misspelt, missing or too many, or belongs to another version of the API.',
        }
      : null
  return null
}

/** Jira’s paths have a version behind `/rest/api`, and no `/api/v2`. */
const OF_CONFLUENCE =
  /^\/rest\/api\/(?:content|space|search|group|user|template|label|longtask|relation|audit)(?:\/|$)|^\/api\/v2\/(?:pages|spaces|blogposts|comments|footer-comments|inline-comments|attachments|labels|tasks|custom-content|databases|whiteboards|folders)(?:\/|$)/
const WITHOUT_WIKI: NotServed = {
  reason: 'the path is Confluence’s, without /wiki before it',
  cause:
    'The path is Confluence’s, and /wiki is missing before it: without it the site asks Jira, which has no such resource.',
}

function pathBehindGateway(answer: Answer): string {
  const path = plainPath(answer)
  return answer.where === 'gateway' ? path.replace(GATEWAY_SITE, '') : path
}

/** Behind a slash at the end may have stood a value that the text leaves out, or that was empty. */
function operationsOf(path: string): readonly Operation[] {
  return [...operationsAt(path), ...(path.endsWith('/') ? operationsAt(`${path}…`) : [])]
}

/** Whether the path names one thing that somebody may not see, and not a list of all. */
export function namesEntity(answer: Answer): boolean {
  const path = pathBehindGateway(answer)
  return (
    ENTITY.test(path) ||
    /(?:^|&)(?:accountId|username|key|\w*(?:Id|Key|Name))=/i.test(answer.query) ||
    operationsOf(path).some((operation) => operation.path.includes('{'))
  )
}

const ENTITY =
  /^\/rest\/(?:api|agile)\/[^/]+\/(?:issue|project|board|sprint|epic|filter|dashboard|version|component|attachment|comment|worklog|user|request|servicedesk|field|role|group)\/[^/]+/

const UNFILLED =
  /^(?:undefined|null|none|nan|\[object(?:%20| )object\]|\{.+|%7b.+|:[a-z]\w{2,}|<.+>|%3c.+%3e|\$\w+)$/i

/** A segment of the path that stands for a value and holds none; null where each is filled. */
export function unfilledSegment(answer: Answer): string | null {
  return (
    pathBehindGateway(answer)
      .split('/')
      .find((segment) => UNFILLED.test(segment)) ?? null
  )
}
