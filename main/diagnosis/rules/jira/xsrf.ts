import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { hear } from '../hear.ts'
import { uploadInCode } from '../in-code/requests.ts'
import { AS_FORGED, refusedAsForged } from '../of-bitbucket.ts'
import { ofPrograms } from '../sending-code.ts'
import { atSite, seen } from '../signs.ts'
import { writes } from './error-collection.ts'

export const AS_A_PROGRAM =
  'Send writes without Origin and Referer, and with a User-Agent of your own: one that begins with Mozilla/ counts as a browser.'

/** J20: what was refused as forged, or looks as if it would be. */
export function judgeForgery(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, /xsrf check failed/i)
  if (said !== null)
    return certain(
      'text',
      said.answer === null ? [said.quote] : [...seen(said.answer), ...browserSigns(said.answer)],
      said.answer === null ? {} : isOfBitbucket(said.answer) ? AS_FORGED : whichCheck(said.answer),
    )
  const elsewhere = refusedAsForged(facts)
  if (elsewhere !== null) return elsewhere
  const answer = atSite(facts, 403, 404).find(
    (one) =>
      writes(one) && one.json === null && one.shape !== 'json' && browserSigns(one).length > 0,
  )
  return answer === undefined
    ? (ofPrograms(facts, uploadInCode) ?? loggedOfBrowser(facts))
    : likely('facts', [...seen(answer), ...browserSigns(answer)], whichCheck(answer))
}

/** Its API has a version of its own. */
function isOfBitbucket({ host, path }: Answer): boolean {
  return /bitbucket/i.test(host ?? '') || /\/rest\/[\w-]+\/(?:1\.0|latest)\/projects\//.test(path)
}

/** An access log: a write that is refused, with the User-Agent of a browser. */
const WRITE_OF_BROWSER =
  /"(?:POST|PUT|PATCH|DELETE) [^"\n]{0,200}\/rest\/[^"\n]{1,300}" 403\b[^\n]{0,200}"Mozilla\//

function loggedOfBrowser(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, WRITE_OF_BROWSER, { everywhere: true })
  return said === null ? null : possible('mark', [said.quote])
}

/** An upload, or what looks as a browser sent it: the request tells which of the two it is. */
function whichCheck(answer: Answer): Partial<FindingSign> {
  const signs = browserSigns(answer)
  const isUpload =
    signs.some((sign) => sign.startsWith('X-Atlassian-Token')) ||
    /\/(?:attachments?|avatar2?)(?:\/|$)/.test(answer.path)
  if (isUpload)
    return {
      cause: 'The XSRF check refused the upload: it wants the header X-Atlassian-Token: no-check.',
      fix: ['Send X-Atlassian-Token: no-check with the upload (with the hyphen).', AS_A_PROGRAM],
    }
  return signs.length === 0
    ? {}
    : {
        cause:
          'The XSRF check refused the write, for it looks as if a browser sent it: by its User-Agent or its Origin.',
        fix: [AS_A_PROGRAM, 'Where these cannot be left out: send X-Atlassian-Token: no-check.'],
      }
}

function browserSigns({ requestHeaders, method }: Answer): readonly string[] {
  const header = (name: string): string => headerOf(requestHeaders, name) ?? ''
  const check = header('x-atlassian-token').trim().toLowerCase()
  return [
    ...(/multipart\/form-data/i.test(header('content-type')) && check !== 'no-check'
      ? [`X-Atlassian-Token: ${check === '' ? 'not sent' : check}`]
      : []),
    ...(method !== 'GET' && /^Mozilla\//.test(header('user-agent'))
      ? [`User-Agent: ${header('user-agent').slice(0, 80)}`]
      : []),
    ...(header('origin') === '' ? [] : [`Origin: ${header('origin')}`]),
  ]
}
