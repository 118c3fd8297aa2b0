import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { anonymously, byHand, pastePayload, sendAgain } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { namesEntity, whyNotServed } from './not-served.ts'
import { renamed } from './renamed-site.ts'
import { isAboutAtlassian, outcome, plainPath, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { forbiddenFromOnePlace } from './told-places.ts'
import { hearFileTooLarge } from './words-of-runtimes.ts'

/** Where an API's path begins on a site. */
const API_PATH = /^\/(?:wiki\/)?(?:rest|graphql|gateway|secure|plugins|wiki|s|images|browse)\b/

/** Between the caller and the product. */
export const edgeRules: readonly Rule[] = [
  {
    id: 'N01',
    title: 'GET with a body',
    symptom: '403 or 400 as a page of CloudFront: “ERROR: The request could not be satisfied”.',
    needs: 'CloudFront’s error page for a GET or HEAD',
    cause: 'A GET or HEAD was sent with a body, and the edge (CloudFront) refuses that.',
    fix: ['Send no body, no Content-Length and no Content-Type with GET and HEAD.'],
    nextCheck: byHand(
      'Does the request carry a body?',
      'Look at the request as sent: Content-Length and Content-Type of a GET.',
    ),
    grade: 'reported',
    sources: [sources.cloudFront, sources.ace],
    judge: cloudFront,
  },
  {
    id: 'N02',
    title: 'Renamed site',
    symptom:
      '302 to another host of Atlassian’s, then “405 Not Allowed” to a POST; or 401 at the old address.',
    needs: 'a redirect to another site, or a 405 page that follows one',
    cause:
      'The site was renamed: the old address redirects, and a client that follows turns POST into GET and may lose the credential.',
    fix: [
      'Write the new address, to which the redirect leads. A Connect app is sent it in an installed payload: take baseUrl of the newest.',
      'Do not follow redirects to another host with credentials.',
    ],
    nextCheck: [
      anonymously('Where does the old address lead?', '/rest/api/3/serverInfo'),
      pastePayload('Which baseUrl does the newest installed payload hold?'),
      sendAgain('Does it succeed at the new address?', 'Sends the same request again.'),
    ],
    grade: 'documented',
    sources: [sources.githubForJira, sources.renamed],
    givesWayTo: ['N13'],
    judge: renamed,
  },
  {
    id: 'N03',
    title: 'Dead link',
    symptom: "404 as a page: “Oops, you've found a dead link.”",
    needs: 'a 404 as an HTML page',
    cause:
      'The path, or the site, is wrong: a page in HTML means that no REST resource was reached (JSON would mean an entity or a permission).',
    fix: [
      'Write https://{site}.atlassian.net/rest/api/3/…, for Confluence https://{site}.atlassian.net/wiki/rest/api/…: a context path such as /jira is a habit of Server and Data Center.',
      'If the path is right, compare the name of the site with the one in the browser, or with baseUrl of the newest installed payload, and see that the site is not suspended.',
    ],
    nextCheck: anonymously('Is the site there?', '/rest/api/3/serverInfo'),
    grade: 'reported',
    sources: [sources.deadLink, sources.githubForJira],
    givesWayTo: ['J39', 'N14', 'N15'],
    judge: deadLink,
  },
  {
    id: 'N04',
    title: 'IP allowlist',
    symptom:
      '“The IP address has been rejected because it is not on the allowed list. See your admin for more information.”',
    needs: 'the text about the IP allowlist',
    cause: 'The site’s IP allowlist does not hold the address that this request came from.',
    fix: [
      'Connect through the network that the customer allowed (VPN), or have the address added.',
      'The app’s own servers call from other addresses: what they are answered can only be tried from there.',
    ],
    nextCheck: byHand(
      'Is it the network?',
      'Send the same request from an address that is on the list.',
    ),
    grade: 'documented',
    sources: [sources.allowlist],
    judge: (facts) => {
      const own = hear(facts, OF_ALLOWLIST)
      if (own !== null) return certain('own-text', shownBy(own))
      const said = hear(facts, OF_ANY_ALLOWLIST)
      return said === null ? forbiddenFromOnePlace(facts) : likely('text', shownBy(said))
    },
  },
  {
    id: 'N05',
    title: 'Too large',
    symptom:
      '413, “Data is too large. Submit fewer devinfo entities in each payload.”, or 400 “The entered text is too long. It exceeds the allowed limit of 32,767 characters.”',
    needs: 'a 413, or the text about data or a text that is too large',
    cause: 'The payload is too large for this operation.',
    fix: [
      'Split it: fewer entities in each request.',
      'For attachments see the site’s limit: GET /rest/api/3/attachment/meta.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.githubForJira, sources.http, sources.tooLong],
    judge: (facts) => {
      const long =
        hear(facts, TOO_LONG) ?? (isAboutAtlassian(facts) ? hear(facts, TOO_LONG_TOLD) : null)
      if (long !== null && long.answer?.where !== 'app')
        return likely('own-text', shownBy(long), TEXT_TOO_LONG)
      const answer = facts.failing.find(({ status }) => status === 413)
      if (answer?.where === 'app') return possible('facts', seen(answer), TOO_LARGE_FOR_OWN)
      if (answer !== undefined)
        return (answer.where === 'unknown' ? likely : certain)('facts', [
          ...seen(answer),
          ...(headerOf(answer.requestHeaders, 'content-length') === null
            ? []
            : [
                `Content-Length as sent: ${headerOf(answer.requestHeaders, 'content-length') ?? ''}`,
              ]),
        ])
      const said =
        hear(
          facts,
          /data is too large\. submit fewer|request entity too large|payload too large/i,
        ) ?? hearFileTooLarge(facts)
      return said === null ? null : likely('text', [said.quote])
    },
  },
]

/** Atlassian’s own words, and Bitbucket’s; and those that any product may have. */
const OF_ALLOWLIST =
  /ip address (?:\S+ )?has been rejected|permission to connect from this ip address/i
const OF_ANY_ALLOWLIST =
  /ip address (?:\S+ )?(?:is not (?:on|in) the allow|is not allowed)|not on the allow(?:ed)? ?list/i

/** Of Jira’s fields, in English and as it is translated; the limit of a server is a setting. */
const TOO_LONG =
  /\bthe entered text is too long\b|\bexceeds the (?:allowed|maximum) (?:limit|length|size) of [\d.,'\u00a0 ]{1,12} ?characters\b|\bsummary (?:can['’]t exceed|must be less than|(?:must|can) ?not (?:exceed|be longer than)) \d{1,4} characters\b|\bCommentBodyCharacterLimitExceeded\w*|\bCONTENT_LIMIT_EXCEEDED\b|\btext ist zu lang\b[^\n]{0,80}\bZeichen\b|\btexte (?:saisi|entré) est trop long\b|\btexto (?:introducido|ingresado|inserido) (?:es|é) (?:demasiado|muito) (?:largo|longo)\b/i

/** In words that any program may have. */
const TOO_LONG_TOLD =
  /\b(?:must not exceed|(?:cannot|must not) be longer than) [\d.,]{1,9} characters\b|\bthe comment is too long\b/i

const TEXT_TOO_LONG = {
  cause:
    'A text is longer than its field takes: 255 characters for a summary, 32,767 for a description, a comment or a text field on Cloud; on a server the administrator sets the limit.',
  fix: [
    'Cut the text before it is sent, after it has been converted: markup and ADF add to its length.',
    'Attach what is longer as a file, and say so in the text.',
  ],
}

const TOO_LARGE_FOR_OWN = {
  cause: 'The app’s own server, or what stands before it, takes no body of that size.',
  fix: ['Raise its limit (client_max_body_size of nginx, the limit of the body parser).'],
}

const PAGE_OF_CLOUDFRONT =
  /request could not be satisfied|generated by cloudfront|\bcloudfront\b[^.\n]{0,20}\b403\b|\b403\b[^.\n]{0,20}\bcloudfront\b/i
/** A person who knows already: a body with GET, and CloudFront. */
const BODY_WITH_GET = /\bbod(?:y|ies)\b[^.\n]{0,40}\bGET\b|\bGET\b[^.\n]{0,40}\bbod(?:y|ies)\b/i

function cloudFront(facts: CaseFacts): FindingSign | null {
  const answer = facts.failing.find(
    (one) => (one.status === 403 || one.status === 400) && isFromCloudFront(one),
  )
  const known = hear(facts, BODY_WITH_GET)
  const said =
    hear(facts, PAGE_OF_CLOUDFRONT) ?? (known === null ? null : hear(facts, /\bcloudfront\b/i))
  if (answer === undefined) return said === null ? null : likely('text', [said.quote])
  const isGet = answer.method === 'GET' || answer.method === 'HEAD'
  const body =
    (answer.requestBody !== null && answer.requestBody !== '') ||
    headerOf(answer.requestHeaders, 'content-length') !== null ||
    headerOf(answer.requestHeaders, 'content-type') !== null
  const evidence = [outcome(answer), 'a page of CloudFront, not an answer of the product']
  if (isGet && body) return certain('text', [...evidence, `${answer.method} with a body`])
  // A person's word that CloudFront refused leaves open what was called, or whether it was a page.
  const isShown = answer.method === null && (answer.by !== 'person' || known !== null)
  if (isShown || (isGet && !answer.requestHeadersKept)) return likely('text', evidence)
  return possible('shape', evidence, {
    cause:
      'The edge (CloudFront) refused the request before it reached the product; a GET with a body is the usual reason, a filter of its own another.',
  })
}

function isFromCloudFront({ headers, said, shape, body }: Answer): boolean {
  if (said.some(({ words }) => PAGE_OF_CLOUDFRONT.test(words)) || PAGE_OF_CLOUDFRONT.test(body))
    return true
  const named =
    /^cloudfront$/i.test((headerOf(headers, 'server') ?? '').trim()) ||
    /error from cloudfront/i.test(headerOf(headers, 'x-cache') ?? '')
  return named && shape !== 'json'
}

const NO_ENTITY =
  'The path names nothing that a permission could hide: either the path is wrong, or no site of this product answers at this address.'

const DEAD_LINK = /you(?:(?:'|&#39;|’)?ve| have) found a dead link|已找到了死链接/i

/** Apache’s page of an address that it has nothing for. */
const OF_ANOTHER_SERVER =
  /\bthe requested url \S{0,200}\/rest\/(?:api|agile)\/\S{0,200} was not found on this server/i

function deadLink(facts: CaseFacts): FindingSign | null {
  const page = facts.failing.find(
    ({ status, shape, where }) =>
      status === 404 && shape === 'html' && (where === 'site' || where === 'unknown'),
  )
  const said = hear(facts, DEAD_LINK)
  if (page !== undefined) {
    const odd = page.path !== '' && !API_PATH.test(plainPath(page))
    const known = said !== null || odd || /error404/.test(page.body)
    const begins = odd ? plainPath(page).split('/').slice(0, 2).join('/') : null
    return (known ? certain : likely)(
      'text',
      [
        ...seen(page, 'content-type'),
        ...(said === null ? [] : [said.quote]),
        ...(begins === null ? [] : [`the path begins with ${begins}`]),
      ],
      begins === null
        ? {}
        : {
            cause: `The path is wrong: it begins with ${begins}, where no REST resource is served, so a page came in place of JSON.`,
          },
    )
  }
  if (said !== null) return certain('text', [said.quote])
  const other = hear(facts, OF_ANOTHER_SERVER)
  if (other !== null)
    return likely('own-text', shownBy(other), {
      cause:
        'Another web server answered, not Jira or Confluence: the product is not served at this address, or stands behind another path of it.',
    })
  const noResource = facts.failing.find(
    ({ status, said: words }) =>
      status === 404 && words.some((one) => /null for uri|^HTTP 404 Not Found$/i.test(one.words)),
  )
  if (noResource !== undefined) return likely('text', seen(noResource))
  const unserved = facts.failing
    .filter(({ status, json }) => status === 404 && json === null)
    .flatMap((answer) => {
      const why = whyNotServed(answer)
      return why === null ? [] : [{ answer, why }]
    })[0]
  if (unserved !== undefined) {
    const { answer, why } = unserved
    return likely('direct', [...seen(answer), why.reason], { cause: why.cause })
  }
  const odd = facts.failing.find(
    ({ status, where, path, shape, json }) =>
      status === 404 &&
      where === 'site' &&
      json === null &&
      shape !== 'json' &&
      path !== '' &&
      !API_PATH.test(path),
  )
  if (odd !== undefined) return likely('shape', seen(odd))
  const bare = facts.failing.find(
    ({ status, where, shape, headersKept, json }) =>
      status === 404 && where === 'site' && !headersKept && json === null && shape !== 'json',
  )
  return bare === undefined
    ? null
    : possible(
        'status',
        [
          outcome(bare),
          ...(namesEntity(bare) ? [] : ['the path is a list of all, which is hidden from nobody']),
          'nothing tells whether the answer was JSON or a page',
        ],
        namesEntity(bare) ? {} : { cause: NO_ENTITY },
      )
}
