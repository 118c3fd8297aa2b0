import { faults } from '../../../claims/faults/all-faults.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { isKnown, isRefused, isAboutAtlassian, perhapsAtSite, seen } from '../signs.ts'
import { putsOn, wouldSend, ofPrograms, type ProgramFacts } from '../sending-code.ts'
import { lostCredentialInCode } from '../in-code/credentials.ts'
import { siteJwtInMilliseconds } from '../in-code/signing.ts'
import { sources } from '../sources.ts'
import {
  REFUSED_BEARER,
  isConnectKind,
  isEmptyListing,
  sentNone,
  tokenFault,
  toldRefusal,
} from './credential-signs.ts'
import { sameTokenWorks } from './permission-signs.ts'
import { ADVICE, adviceOn } from './refused-credential.ts'
import { isSetting } from './settings-paths.ts'

const MUST_AUTHENTICATE =
  /client must be authenticated to access this resource|you are not authenticated\b|authentication required to perform this operation|\banonymous users do not have permission to (?!view|see)|\b(?:have|need) to be logged in to access this resource\b|"login required"|^login required\.?$/im

/** Said with 400 as well. */
const ANONYMOUS = /\banonymous users do not have\b/i

function refusedIdentity(facts: CaseFacts): FindingSign | null {
  return (
    lostCredentialInCode(facts) ??
    ofPrograms(facts, notEncoded) ??
    siteJwtInMilliseconds(facts) ??
    ofAnswers(facts)
  )
}

/** Code that sends the pair of Basic as it is. */
function notEncoded(facts: ProgramFacts): FindingSign | null {
  return putsOn(facts, ({ isEncoded }) => isEncoded === false)
    ? wouldSend(facts, 'the pair of Basic goes out without base64', [400, 401, 403], {
        cause:
          'In this code name and secret stand behind Basic as they are; what belongs there is the base64 of “e-mail:token”.',
        fix: ['Encode “e-mail:token” as base64, without a line break, and send that behind Basic.'],
      })
    : null
}

function ofAnswers(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, MUST_AUTHENTICATE)
  const refused = perhapsAtSite(facts, 401).filter(({ named }) => !named)
  const ofSite = refused.filter(isOfSite)
  const answer = said?.answer ?? ofSite.find((one) => !isQuestion(one)) ?? ofSite[0] ?? null
  if (answer === null && said === null && refused.length > 0) return bareRefusal(facts, refused)
  if (answer === null)
    return said === null
      ? openRefusal(facts)
      : likely('direct', [said.quote], adviceOn(facts, null))
  if (answer.where === 'app' || answer.where === 'token-endpoint') return null
  const isNobody = said !== null && ANONYMOUS.test(said.words)
  if (answer.status !== null && answer.status !== 401 && !isNobody) return null
  const advice = adviceOn(facts, answer)
  if (isQuestion(answer)) return possible('open', seen(answer), advice)
  const silent = facts.answers.some(
    (one) => one.where === 'site' && isEmptyListing(one) && !one.named,
  )
  if (silent || (isConnectKind(answer) && answer.token?.kind !== 'connect-jwt'))
    return possible('compared', seen(answer), advice)
  const fault = tokenFault(facts, answer)
  if (fault !== null)
    return certain('text', [fault, ...seen(answer, 'www-authenticate')], {
      ...advice,
      ...(!sentNone(answer) && { cause: `The site did not accept the credential: ${fault}.` }),
    })
  if (said !== null || headerOf(answer.headers, 'www-authenticate') !== null || isRefused(facts))
    return likely('compared', seen(answer, 'www-authenticate'), advice)
  if (
    isKnown(facts, answer) ||
    sameTokenWorks(facts, answer) ||
    (isSetting(answer) && !answer.headersKept && Array.isArray(answer.json?.['errorMessages']))
  )
    return null
  const isElsewhere = !answer.headersKept && worksElsewhere(facts)
  return (isElsewhere ? possible : likely)('status', seen(answer), advice)
}

/** A client that logs in with a cookie asks first whether it has a session: 401 is the answer no. */
function isQuestion({ method, path }: Answer): boolean {
  return method === 'GET' && /\/rest\/auth\/[\w.]+\/session\/?$/.test(path)
}

function isOfSite({ where, headers }: Answer): boolean {
  return (
    where === 'site' || headerOf(headers, 'www-authenticate')?.startsWith('OAuth realm') === true
  )
}

/** A 401 of a server that is not named: most often the site's, where the text is about one. */
function bareRefusal(facts: CaseFacts, refused: readonly Answer[]): FindingSign | null {
  const [answer] = refused
  if (answer === undefined) return null
  const about =
    refused.some(({ product }) => product === 'site') ||
    (isAboutAtlassian(facts) && !declaresRoutes(facts))
  return (about && !isPassing(answer) && !worksElsewhere(facts) ? likely : possible)(
    'status',
    seen(answer),
    {
      ...adviceOn(facts, answer),
      givesWayTo: [...BY_THE_APP, 'J36'],
    },
  )
}

/** A status is mentioned in a longer story of a person’s: what else it tells may be the matter. */
function isPassing({ by, said }: Answer): boolean {
  const words = said.map((one) => one.words).join(' ')
  return by === 'person' && words.length > LONG_STORY
}

const LONG_STORY = 160

/** Somebody tried the same credential where it is taken: it is not the matter, or not alone. */
const WORKS_ELSEWHERE =
  /\bsame (?:api )?(?:token|credentials?|key|password|login)\b[^.;\n]{0,60}\b(?:works?|succeeds?|(?:is|are) (?:ok|okay|fine|accepted))\b|\b(?:works?|succeeds?|(?:is|are) (?:ok|okay|fine|accepted))\b[^.;\n]{0,40}\bwith the same (?:api )?(?:token|credentials?|key|password|login)\b|\bcredentials? (?:are|is) (?:fine|right|correct|valid|ok)\b/i

function worksElsewhere(facts: CaseFacts): boolean {
  return hear(facts, WORKS_ELSEWHERE, { everywhere: true, talk: 'any' }) !== null
}

/** Code that answers calls: whose 401 a text beside it tells of is open. */
const ROUTE =
  /@(?:Post|Get|Put|Delete|Request)Mapping\b|@(?:ContextJwt|IgnoreJwt)\b|\b(?:app|router|server)\.(?:get|post|put|delete|use|all)\(\s?["'`]|@\w+\.route\(|\baddon\.(?:authenticate|checkValidToken)\b|\[Http(?:Get|Post|Put)\b|\bRoute::(?:get|post|put)\(/

function declaresRoutes({ log }: CaseFacts): boolean {
  return log.some((entry) => ROUTE.test(entry))
}

/** The refusals that an app itself answers with 401: what it says of them explains the status. */
const BY_THE_APP = [
  ...['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I08', 'I09', 'I10', 'I11', 'I12'],
  ...['I13', 'I14', 'I15', 'I16', 'I18', 'I19', 'I20', 'I21'],
]

/** Of Jira’s and Confluence’s own servers, and of sites in former days. */
const BASIC_FAILURE = /basic authentication failure - reason ?: ?AUTHENTICATED_FAILED/i
/** The word without a number, of a call that nobody shows. */
const UNAUTHORIZED = /\bunauthori[sz]ed\b(?!_)/i

/** A library's report that names 401 and 403 both, a refused token without a status, or the word alone. */
function openRefusal(facts: CaseFacts): FindingSign | null {
  const byReason = facts.failing.length === 0 ? toldRefusal(facts) : null
  if (byReason !== null) return likely('mark', byReason, adviceOn(facts, null))
  const isAbout = facts.failing.length === 0 && isAboutAtlassian(facts)
  const said =
    hear(facts, REFUSED_BEARER) ??
    hear(facts, BASIC_FAILURE) ??
    (isAbout ? hear(facts, UNAUTHORIZED) : null)
  return said === null || facts.failing.some(({ where }) => where !== 'unknown' && where !== 'site')
    ? null
    : possible('shape', [said.quote], adviceOn(facts, null))
}

export const notAuthenticated: Rule = {
  id: 'J02',
  title: 'Not authenticated',
  symptom:
    'The site answers 401: “Client must be authenticated to access this resource.”, as text, JSON, XML or HTML, with www-authenticate: OAuth realm=…; or 400: “Anonymous users do not have permission to create issues in this project.”',
  needs: 'a 401 of the site without an identity',
  ...ADVICE.unknown,
  nextCheck: byHand('Does a fresh token work?', 'Exchange again and send GET /rest/api/3/myself.'),
  grade: 'measured',
  sources: [
    sources.mustAuthenticate,
    sources.mustAuthenticateToo,
    sources.measured,
    sources.basicOfServer,
    sources.basicOfJira11,
  ],
  givesWayTo: [
    'J03',
    'J05',
    'J06',
    'J07',
    'J08',
    'J11',
    'J26',
    'J28',
    'J29',
    'J35',
    'J37',
    'J38',
    'L08',
    'N04',
    'J04',
    'S01',
  ],
  fault: faults.J02,
  judge: refusedIdentity,
}
