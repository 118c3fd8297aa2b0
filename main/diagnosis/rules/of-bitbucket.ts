import { type Product, speakers } from '../../../contract/diagnosis.ts'
import type { CaseFacts } from '../facts/case-facts.ts'
import { type FindingSign, likely } from './certainty.ts'
import { type Heard, hear, hearOfBitbucket, shownBy } from './hear.ts'
import { seen } from './signs.ts'

/** Bitbucket’s words are heard in a text about it; not what another host of repositories says beside it. */
function heard(facts: CaseFacts, pattern: RegExp): Heard | null {
  const said = hearOfBitbucket(facts, pattern)
  return said === null || /\bgit(?:hub|lab|ea)\b|\bazure\b/i.test(said.words) ? null : said
}

/** What words of Bitbucket’s tell, where they are heard. */
function tells(
  pattern: RegExp,
  explanation: Partial<FindingSign>,
): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const said = heard(facts, pattern)
    return said === null ? null : likely('text', shownBy(said), explanation)
  }
}

/** Why its XSRF check refuses a write. */
export const AS_FORGED = {
  cause:
    'Bitbucket’s XSRF check refused the write: without a body in JSON it wants the header X-Atlassian-Token: no-check, and so it does of what a browser sends.',
  fix: [
    'Send X-Atlassian-Token: no-check with POST, PUT and DELETE.',
    'Send Content-Type: application/json, also where the body is empty.',
  ],
}

/** J20: a write that its XSRF check refuses. */
export const refusedAsForged = tells(/xsrf check failed/i, AS_FORGED)

/** T14: its own server of OAuth. */
export const refusedRefresh = tells(
  /\binvalid\s{1,3}refresh[_ ]token\b|\brefresh[_ ]token is invalid\b/i,
  {
    cause:
      'Bitbucket’s own token endpoint does not know the refresh token: it was withdrawn with the consent, or is of another consumer (client id), or was not stored as it came.',
    fix: [
      'Let the person connect Bitbucket again: that gives a new pair of tokens.',
      'Store what each answer of the token endpoint brings, and send it with the client id and secret of the same consumer.',
    ],
  },
)

/** T15: the consumer’s key and secret. */
export const refusedClient = tells(/\binvalid oauth client credentials\b/i, {
  cause:
    'Bitbucket’s own token endpoint does not take client id and secret: they are not those of one OAuth consumer of the workspace, or the program does not send what was set.',
  fix: [
    'Copy key and secret of the consumer anew, without blanks, and see which of its settings the program reads.',
    'Try them without the program: curl -u KEY:SECRET -d grant_type=client_credentials https://bitbucket.org/site/oauth2/access_token',
  ],
  nextCheck: null,
})

/** J36: an access token of its OAuth. */
export const ranOut = tells(/\baccess token expired\. use your refresh token\b/i, {
  cause:
    'Bitbucket refuses the access token: it has run out, which it does two hours after it was given.',
  fix: [
    'Ask for a new one with the refresh token before each run, and within a run that lasts longer.',
  ],
  nextCheck: null,
})

/** N14: an address of its pages where its API’s belongs. */
export function atItsPages({ failingElsewhere }: CaseFacts): FindingSign | null {
  const answer = failingElsewhere.find(
    ({ host, path, status }) =>
      host === 'bitbucket.org' && /^\/!api\//.test(path) && [401, 403, 404].includes(status ?? 0),
  )
  return answer === undefined
    ? null
    : likely('own-text', seen(answer), {
        cause:
          'The address is the one that Bitbucket’s own pages call for whoever is logged in there: its API is at https://api.bitbucket.org.',
        fix: ['Call https://api.bitbucket.org/2.0/….'],
        nextCheck: null,
      })
}

const PERHAPS: readonly Product[] = ['bitbucket', 'site', 'unknown']
/** 7999 is Bitbucket Server’s port for SSH. */
const SSH_BY_HTTP = /\bhttps?:\/\/[^\s"'`/]{1,120}:(?:7999|22)(?=[/"'`\s,;)]|$)/im
const FAILED =
  /\b\w*(?:Exception|Error)\b|\bunrecognized SSL message\b|\bhttp\/0\.9\b|\bSSH-2\.0\b|\b(?:cannot|could not|fail(?:s|ed))\b/i

/** N12: SSH does not answer in HTTP. */
export function askedAtSshPort(facts: CaseFacts): FindingSign | null {
  const of = { of: PERHAPS, by: speakers, everywhere: true } as const
  const address = hear(facts, SSH_BY_HTTP, of)
  const failed = address === null ? null : hear(facts, FAILED, { of: PERHAPS, everywhere: true })
  return address === null || failed === null
    ? null
    : likely('own-text', [address.quote, failed.quote], {
        cause:
          'The address has the port of SSH (7999 is Bitbucket Server’s): what listens there does not speak HTTP.',
        fix: [
          'Give the program the address that the browser has, without that port (Bitbucket Server’s own port for HTTP is 7990).',
          'A plug-in may make the address out of the one that the repository is cloned from: set the base URL there.',
        ],
      })
}
