import { speakers } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { anonymously, pastePayload } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { atItsPages } from '../of-bitbucket.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'
import { isAboutAtlassian, outcome, plainPath, seen } from '../signs.ts'
import { whyNotServed } from './not-served.ts'
import { judgeNotServed } from './shut-site.ts'
import { isSite, sentInPlainHttp } from './plain-http.ts'
import { addressOfCode, GATEWAY_NEEDS_SITE, pageAsBase } from '../in-code/requests.ts'
import { sources } from '../sources.ts'
import { hearPageReadAsJson } from './words-of-runtimes.ts'
import { ofPrograms } from '../sending-code.ts'

/** Atlassian's hosts that serve no product's REST API. */
const NO_SITE =
  /^(?:id|admin|home|start|my|www|support|community|developer|marketplace|team)\.atlassian\.com$|^(?:www\.)?atlassian\.(?:com|net)$/
/** Pages that people copy from the browser, with an API's path behind. */
const PAGE_BEFORE_API =
  /^\/(?:browse|projects|issues|jira\/(?:software|core|servicedesk|your-work|dashboards|people|projects)|secure|plugins|wiki\/(?:spaces|home|x))\/(?:.*\/)?rest\/(?:api|agile)\//
/** A setting whose value is a page of the browser, or a host that is not a site's. */
const BASE_SETTING =
  /\b\w*(?:url|host|server|base|site|domain|instance)\w*(?:["']?\s*[:=]\s*["'`]?| ["'`])https?:\/\/(?:(?:id|admin|home|start)\.atlassian\.com|[\w-]+\.atlassian\.net\/(?:browse|projects|secure|issues|wiki\/(?:spaces|home)|jira\/(?:software|core|servicedesk|your-work|dashboards|projects)|jira(?=["'\s])))\b|\w{0,40}endpoint\w{0,20}["']?\s?[:=]\s?["'`]?(?:https?:\/\/[\w.:-]{1,100})?\/?(?:secure\/\w{1,40}\.jspa|browse\/[A-Z]|wiki\/spaces\/)/i
const PAGE = String.raw`\bhttps?:\/\/[\w.-]{1,100}(?::\d{1,5})?(?:\/jira)?\/(?:(?:software|core|servicedesk)\/projects|your-work|projects\/[A-Z]|browse\/[A-Z]|wiki\/spaces\/|secure\/\w+\.jspa)`
/** A program's word for what it does with its base URL. */
const CONNECTS_TO_PAGE = new RegExp(String.raw`\bconnect(?:ed|ing|ion|s)\b[^\n]{0,60}?${PAGE}`, 'i')
/** The address of a page, said to be the one that a program was given. */
const PAGE_AS_BASE = new RegExp(
  String.raw`\b(?:url|uri|host|server|base|site|domain|instance|address|endpoint)\w*\b[^\n]{0,40}?${PAGE}`,
  'i',
)
/** What was taken off the address in the end. */
const TAKEN_OFF =
  /\b(?:should(?: not|n['’]t) have|removed?|removing|without|took|left out)\b[^\n]{0,40}\/(?:projects|browse|jira|secure|issues)\b\S{0,60} (?:[a-z]+ ){0,6}(?:url|address|host)\b/i
/** An address that is none, in Node, Python, Go, .NET, Java, Ruby and Rust. */
const NO_ADDRESS =
  /\bERR_INVALID_URL\b|\bTypeError(?: \[\w+\])?: (?:Invalid URL|Only absolute URLs are supported|Failed to parse URL from)|\bMissingSchema\b|\bInvalid URL '[^'\n]{0,200}': no (?:scheme|schema|host) supplied|\bunsupported protocol scheme \\?"\\?"|\bInvalid URI: The (?:format of the URI|hostname) could not be (?:determined|parsed)|\bTarget host is (?:null|not specified)\b|\bMalformedURLException: no protocol\b|\bURI::InvalidURIError\b|\brelative URL without a base\b/i

/** The address that a program was given, and what stands there. */
export const addressRules: readonly Rule[] = [
  {
    id: 'N13',
    title: 'http in place of https',
    symptom:
      'A POST to http://{site}.atlassian.net seems to succeed and answers with a list, or comes back 405: the site redirects to https, and most clients repeat the call as GET.',
    needs: 'a request to http:// of a site of Atlassian’s',
    cause:
      'The base URL begins with http://: the site redirects to https, and a client that follows turns POST and PUT into GET and may drop the body or the credential.',
    fix: ['Write https:// in the base URL.'],
    nextCheck: null,
    grade: 'reported',
    sources: [sources.plainHttp, sources.plainHttpToo],
    judge: sentInPlainHttp,
  },
  {
    id: 'N14',
    title: 'Base URL that is not a site’s',
    symptom:
      'A page, 404 or 405 in place of JSON from id.atlassian.com, admin.atlassian.com or the like, or from a path that begins with /browse/ or /jira/software/ before /rest/; or a program that says that an address is none: “Invalid URL”, “unsupported protocol scheme”.',
    needs:
      'an API’s path behind a page of the browser, or at a host that serves no product, or a program’s words for an address that is none',
    cause:
      'The base URL was copied from the browser: the host serves no REST API of Jira’s, or the address of a page stands before its path.',
    fix: [
      'Write https://{site}.atlassian.net and nothing behind it (for Confluence /wiki). For API tokens with scopes, 3LO and Forge: https://api.atlassian.com/ex/jira/{cloudId}.',
    ],
    nextCheck: [
      anonymously('Is a site served at the base URL?', '/rest/api/3/serverInfo'),
      pastePayload('Which baseUrl does the newest installed payload hold?'),
    ],
    grade: 'reported',
    sources: [sources.baseUrl, sources.baseUrlToo],
    judge: judgeBaseUrl,
  },
  {
    id: 'N15',
    title: 'No site is served there',
    symptom:
      'Every call, /status included, comes back with the page “Atlassian Cloud Notifications - Page Unavailable”: 503 while the site is not served, 404 also where no site has this name. Through api.atlassian.com: 403 “Tenant is restricted: suspended-payment” or “suspended-inactivity”.',
    needs: 'Atlassian’s page, or the gateway’s words, for a site that is not served',
    cause:
      'No site is served at this address at the moment: it was suspended or deactivated (for an unpaid bill, or by its owner), is being moved, is hit by an outage, or no site has this name. Nothing else in the request matters.',
    fix: [
      'Compare the host with the one in the browser, or with baseUrl of the newest installed payload: it may be misspelt, or belong to a site of the past.',
      'Let the customer open the site in a browser: a suspended one says so, and an admin can settle it at admin.atlassian.com.',
      'See Atlassian’s status page for an outage.',
      'Let the app pause its calls to this site and try again at growing intervals; there is nothing to reinstall.',
    ],
    nextCheck: anonymously('Is the site served at all?', '/status'),
    grade: 'documented',
    sources: [sources.suspended, sources.restricted, sources.unavailable, sources.status],
    judge: judgeNotServed,
  },
]

function judgeBaseUrl(facts: CaseFacts): FindingSign | null {
  const answer = facts.answers.find(
    ({ host, path, status, failed, shape }) =>
      (failed || shape === 'html' || (status !== null && status >= 300 && status < 400)) &&
      ((NO_SITE.test(host ?? '') && /\/rest\/(?:api|agile)\//.test(path)) ||
        (isSite(host) && PAGE_BEFORE_API.test(path))),
  )
  return answer === undefined
    ? (ofGateway(facts) ?? ofNoAddress(facts) ?? ofSetting(facts) ?? atItsPages(facts))
    : (isSite(answer.host) ? certain : likely)('own-text', seen(answer, 'content-type'))
}

/** Nothing was sent: what the program was given, or made, is no address. */
function ofNoAddress(facts: CaseFacts): FindingSign | null {
  const said = isAboutAtlassian(facts) ? hear(facts, NO_ADDRESS) : null
  return said === null
    ? null
    : likely('own-text', [said.quote], {
        cause:
          'What the program calls is not an address: the base URL is empty, without https://, or was put together wrongly. Nothing was sent.',
        fix: [
          'Print the address before it is called: what stands in it for the base URL tells which setting or variable is empty or misspelt.',
          'Write https://{site}.atlassian.net and nothing behind it (for Confluence /wiki).',
        ],
      })
}

const SITE_AT_GATEWAY = /^\/ex\/(?:jira|confluence)\/([^/]*)/
const CLOUD_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A 404 of the gateway itself: an error collection would be the product's, about what was asked for. */
function ofGateway({ failing }: CaseFacts): FindingSign | null {
  const answer = failing.find(
    ({ where, status, json }) =>
      where === 'gateway' && status === 404 && !Array.isArray(json?.['errorMessages']),
  )
  if (answer === undefined) return null
  const id = SITE_AT_GATEWAY.exec(plainPath(answer))?.[1]
  if (id === undefined)
    return /\/rest\//.test(answer.path)
      ? likely('own-text', [...seen(answer), 'no site stands in the path'], {
          cause: GATEWAY_NEEDS_SITE,
        })
      : null
  // A placeholder in brackets, of which the address ends.
  if (id === '') return null
  if (!CLOUD_ID.test(id))
    return likely(
      'own-text',
      [...seen(answer), `in the place of the cloudId stands ${quoted(id)}`],
      {
        cause:
          'The gateway takes a site by its cloudId, a UUID; what stands in its place is none, and no site is found by it.',
        fix: [TAKE_CLOUD_ID],
      },
    )
  return answer.json === null || whyNotServed(answer) !== null
    ? null
    : possible('shape', [...seen(answer), 'the gateway answered, and not the product'], {
        cause:
          'The gateway itself answered 404, and not Jira or Confluence behind it: it knows no site of this cloudId for this product, or no such path.',
        fix: [TAKE_CLOUD_ID],
      })
}

const TAKE_CLOUD_ID =
  'Take the cloudId from https://{site}.atlassian.net/_edge/tenant_info, or from https://api.atlassian.com/oauth/token/accessible-resources with the same token, and write https://api.atlassian.com/ex/jira/{cloudId}/rest/api/3/….'

/** A program says so at level info as well, where nothing else is heard. */
function connectsTo({ evidence }: CaseFacts): string | null {
  const said = evidence.passages.filter(({ speaker }) => speaker === 'log')
  const line = said
    .flatMap(({ text }) => text.split('\n'))
    .find((one) => CONNECTS_TO_PAGE.test(one))
  return line?.trim().slice(0, 300) ?? null
}

function ofSetting(facts: CaseFacts): FindingSign | null {
  const base = hear(facts, BASE_SETTING, { by: speakers })
  const refused = facts.failing.find(
    ({ status, where }) => where !== 'token-endpoint' && status !== null && status >= 400,
  )
  if (base !== null && refused !== undefined)
    return likely('own-text', [outcome(refused), base.quote])
  const connected = connectsTo(facts)
  if (connected !== null && refused !== undefined)
    return likely('own-text', [outcome(refused), quoted(connected)])
  const page =
    base ??
    hear(facts, PAGE_AS_BASE, { by: speakers }) ??
    hear(facts, TAKEN_OFF, { by: ['person'], talk: 'any' })
  const misread = page === null ? null : hearPageReadAsJson(facts)
  return page === null || misread === null
    ? (ofPrograms(facts, addressOfCode) ?? pageAsBase(facts))
    : likely('own-text', [misread.quote, page.quote])
}
