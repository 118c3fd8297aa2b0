import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { hear } from '../hear.ts'
import { servletInCode } from '../in-code/downloads.ts'
import type { Rule } from '../rule.ts'
import { ofPrograms } from '../sending-code.ts'
import { isAboutAtlassian, outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'

const SERVLET =
  /^\/(?:secure\/(?:attachment|thumbnail)\/|wiki\/download\/(?:attachments|thumbnails)\/)/
const MEDIA = 'api.media.atlassian.com'

/** Files have two addresses: the browser's servlet, and REST. */
export const attachmentDownload: Rule = {
  id: 'J38',
  title: 'Attachment at the browser’s address',
  symptom:
    '401 or 403 from /secure/attachment/… or /wiki/download/attachments/…, or a login page in place of the file, while REST calls with the same API token succeed; or 400 to 403 from api.media.atlassian.com behind a redirect.',
  needs: 'a refused download from the browser’s path, or from api.media.atlassian.com',
  cause:
    'The file was asked for at the address that browsers use, which accepts a login session but no API token; REST has an address of its own, which redirects to api.media.atlassian.com.',
  fix: [
    'Jira: GET /rest/api/3/attachment/content/{id}. Confluence: GET /wiki/rest/api/content/{pageId}/child/attachment/{id}/download.',
    'Follow the redirect without Authorization: the address at api.media.atlassian.com carries a token of its own, and is good for a short time only.',
  ],
  nextCheck: byHand(
    'Does REST give the file?',
    'Send GET /rest/api/3/attachment/content/{id} with the same credential, and follow the redirect.',
  ),
  grade: 'reported',
  sources: [sources.attachment, sources.attachmentToo, sources.attachmentReference],
  judge: (facts: CaseFacts): FindingSign | null => {
    const answer = facts.answers.find((one) => isRefusedServlet(one) || isRefusedMedia(one))
    return answer === undefined
      ? (toldOfServlet(facts) ?? notFollowed(facts) ?? ofPrograms(facts, servletInCode))
      : likely('own-text', seen(answer, 'www-authenticate', 'location'))
  },
}

const NO_FILE =
  /\bempty\b|\b0[- ]bytes?\b|\bno (?:file|content|body|image)\b|\bcorrupt\w*|\bnothing (?:is |was )?(?:saved|written|downloaded)|\b(?:does not|doesn['’]t|did not|didn['’]t|not|never) (?:open|download|follow)/i

/** REST answered as it does, and somebody has no file: nothing was fetched from where it leads. */
function notFollowed(facts: CaseFacts): FindingSign | null {
  const { answers } = facts
  const redirect = answers.find(
    ({ status, headers }) =>
      status !== null &&
      [302, 303, 307].includes(status) &&
      URL.parse(headerOf(headers, 'location') ?? '')?.hostname === MEDIA,
  )
  const isFetched = answers.some(({ host, status }) => host === MEDIA && status !== null)
  const missed =
    redirect === undefined || isFetched ? null : hear(facts, NO_FILE, { everywhere: true })
  if (redirect === undefined || missed === null) return null
  return possible('mark', [...seen(redirect, 'location'), missed.quote], {
    cause:
      'REST answers with the address of the file and not with the file: the client has to follow the redirect, without Authorization, and this one did not.',
    fix: [
      'Let the client follow the redirect at once, without Authorization: the address at api.media.atlassian.com carries a token of its own, and is good for a short time only.',
      'Or ask for the file itself: GET /rest/api/3/attachment/content/{id}?redirect=false.',
    ],
  })
}

const SERVLET_TOLD =
  /\.(?:atlassian\.net|jira\.com)\/(?:wiki\/)?(?:secure\/(?:attachment|thumbnail)|download\/attachments)\/|\bapi\.media\.atlassian\.com\b/i
const SERVLET_PATH = /(?<![\w.])\/(?:wiki\/)?(?:secure\/attachment|download\/attachments)\//i
const LOGIN_PAGE =
  /\battachments?\b[^.\n]{0,120}\b(?:log[- ]?in|sign[- ]?in) page\b|\b(?:log[- ]?in|sign[- ]?in) page\b[^.\n]{0,80}\battachments?\b/i

/** The address stands in code or in a sentence, the refusal elsewhere. */
function toldOfServlet(facts: CaseFacts): FindingSign | null {
  const page = hear(facts, LOGIN_PAGE)
  if (page !== null) return likely('own-text', [page.quote])
  const address =
    hear(facts, SERVLET_TOLD, { by: speakers }) ??
    (isAboutAtlassian(facts) ? hear(facts, SERVLET_PATH, { by: speakers }) : null)
  const refused = facts.failing.find(
    ({ where, status }) => where === 'unknown' && (status === 401 || status === 403),
  )
  if (address === null) return null
  if (refused !== undefined) return likely('own-text', [outcome(refused), address.quote])
  const status = facts.failing.length > 0 ? null : hear(facts, /\b40[13]\b/, { by: speakers })
  return status === null ? null : likely('own-text', [status.quote, address.quote])
}

function isRefusedServlet({ where, path, status, shape, headers, named }: Answer): boolean {
  if (where !== 'site' || !SERVLET.test(path) || named) return false
  if (status === 401 || status === 403) return true
  const isToLogin = /login|id\.atlassian\.com/.test(headerOf(headers, 'location') ?? '')
  return (status === 302 && isToLogin) || (status === 200 && shape === 'html')
}

function isRefusedMedia({ host, status }: Answer): boolean {
  return host === MEDIA && status !== null && status >= 400 && status < 404
}
