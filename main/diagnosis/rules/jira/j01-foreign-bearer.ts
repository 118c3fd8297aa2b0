import { speakers } from '../../../../contract/diagnosis.ts'
import { faults } from '../../../claims/faults/all-faults.ts'
import { anonymously, exchangeAgain, sendWithIt } from '../checks.ts'
import { judgedToken } from '../judged-token.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import {
  addressInCode,
  linesOfCode,
  ofPrograms,
  type ProgramFacts,
  putsOn,
  wouldSend,
} from '../sending-code.ts'
import { quoted } from '../shown.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { atSite, isConfluence, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import { FORGE_TOKEN, REFUSED_BEARER, UNREAD_BEARER, isExchanged } from './credential-signs.ts'

export const foreignBearer: Rule = {
  id: 'J01',
  title: 'Bearer token that is not Connect’s',
  symptom:
    'Every call to the site, serverInfo included, answers 403 with {"error": "Failed to parse Connect Session Auth Token"}.',
  needs: 'the 403 by which the site refuses to read a bearer token',
  cause:
    'The credential was sent behind the word Bearer, and it is not a Connect user token: most often an API token, else a token of 3LO or Forge, another JWT, or a piece of one. The site refuses it before it looks at the path.',
  fix: [
    'An API token goes as Basic, behind the e-mail address of its account: curl --user EMAIL:TOKEN does it.',
    'A token of OAuth 2.0 (3LO) or Forge goes to https://api.atlassian.com/ex/jira/{cloudId}/rest/api/3/… in place of the site.',
    'The app’s own JWT goes behind the word JWT, not Bearer.',
    'If it is meant to be Connect’s user token: exchange a fresh one, and check that nothing cuts it on the way.',
  ],
  nextCheck: [
    anonymously(
      'Is it the token? Without a credential serverInfo answers 200; with this token even serverInfo fails.',
      '/rest/api/3/serverInfo',
    ),
    exchangeAgain('Does a token made now get through?'),
    sendWithIt,
  ],
  grade: 'measured',
  sources: [sources.bearer, sources.parseTokenToo, sources.measured],
  fault: faults.J01,
  judge: (facts) => {
    const said = hear(facts, UNREAD_BEARER)
    if (said !== null)
      return hear(facts, FORGE_TOKEN, { by: speakers }) === null
        ? certain('text', shownBy(said))
        : likely('text', shownBy(said), { givesWayTo: ['J37'] })
    const open = hear(facts, REFUSED_BEARER)
    if (
      open !== null &&
      (/40[13]\D{1,12}40[13]/.test(open.words) ||
        facts.failing.every(({ status }) => status === null))
    )
      return possible('shape', [open.quote])
    const answer = atSite(facts, 403).find(
      (one) =>
        word(one) === 'bearer' &&
        !one.named &&
        !isConfluence(one) &&
        (one.headersKept || one.token !== null),
    )
    if (answer === undefined) {
      const noted = hearInComment(facts, UNREAD_BEARER)
      return noted === null ? ofPrograms(facts, inCode) : possible('own-text', [noted.quote])
    }
    const bare =
      answer.json !== null &&
      typeof answer.json['error'] === 'string' &&
      Object.keys(answer.json).length === 1
    if (bare) return likely('mark', seen(answer))
    const foreign =
      answer.token !== null &&
      (faults.J01(judgedToken(facts, answer.token, answer)) !== null ||
        answer.token.kind === 'opaque-access-token') &&
      !isExchanged(facts)
    // An API token after Bearer is refused at any site, whatever was kept of the answer.
    const told = answer.shape === 'json' || answer.token?.kind === 'api-token'
    return foreign && told && answer.body.trim() === ''
      ? likely('facts', [...seen(answer, 'content-type'), `token: ${answer.token.kind}`])
      : ofPrograms(facts, inCode)
  },
}

const CLOUD = /\.atlassian\.net\b/
/** What clients call the token of a Data Center, which goes out behind Bearer: go-jira, jira-python, jira.js, php-jira-rest-client. */
const OF_DATA_CENTER =
  /\bPATAuthTransport\b|\btoken_auth\s?=|\bpersonalAccessToken\b["']?\s?(?::|=>|[,}])/
const GATEWAY = /\bapi\.atlassian\.com\b/

function inCode(facts: ProgramFacts): FindingSign | null {
  return tokenOfDataCenter(facts) ?? tokenOfApi(facts)
}

function tokenOfDataCenter(facts: ProgramFacts): FindingSign | null {
  const line = linesOfCode(facts).find((one) => OF_DATA_CENTER.test(one))
  return line === undefined || addressInCode(facts, CLOUD) === null
    ? null
    : wouldSend(facts, quoted(line.trim()), [401, 403], {
        cause:
          'In this code a client is given a personal access token, which goes out behind the word Bearer: a site in the cloud has no such tokens, and refuses what it reads as one of Connect’s or 3LO’s.',
      })
}

function tokenOfApi(facts: ProgramFacts): FindingSign | null {
  const isSent = putsOn(facts, ({ scheme, kind }) => scheme === 'bearer' && kind === 'api-token')
  return isSent && addressInCode(facts, GATEWAY) === null
    ? wouldSend(facts, 'an API token goes out behind the word Bearer', [401, 403], {
        cause:
          'In this code an API token goes out behind the word Bearer: a site reads it as a token of Connect’s or 3LO’s, and refuses it.',
      })
    : null
}
