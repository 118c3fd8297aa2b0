import { type Symptom, near, word } from './symptom.ts'
import { pieces, CLOCK_IS_RIGHT } from './words.ts'

const { fails } = pieces

const EXCHANGE = String.raw`\binvalid_grant\b|\btoken (?:endpoint|exchange|requests?|server)\b|\bauthori[sz]ation[- ]server\b|\bimpersonat\w+\b|\bassertion\b`
const HASH = String.raw`\bqsh\b|\bquery (?:string )?hash\b`
const OURS_SIGNS = String.raw`\bas (?:itself|the app)\b|\b(?:our|my|the) (?:\w+ )?code\b|\b(?:we|I) (?:sign|build|make|create)\b|\bour (?:own )?JWTs?\b`
const OFF = String.raw`\b(?:ahead|behind|fast|slow|off|skew\w*|drift\w*)\b`

/** How what the app sends is signed and addressed. */
export const signingSymptoms: readonly Symptom[] = [
  {
    id: 'C01',
    says: [
      word(String.raw`\bexpired\b|\bnot (?:yet )?valid\b|\btoo early\b|\btoo late\b`),
      near(String.raw`\bclocks?\b|\bdate header\b|\bserver time\b`, OFF, 80),
      word(
        String.raw`\btoken endpoint\b|\bour tokens\b|\btokens? for (?:jira|confluence)\b|\bassertions?\b`,
      ),
    ],
    unless: new RegExp(String.raw`\bverif\w+|\bleeway\b|\bapi tokens?\b|${CLOCK_IS_RIGHT}`, 'i'),
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T08',
    says: [
      word(fails),
      near(
        String.raw`\bfed-?ramp\b|\batlassian-us-gov-mod\b|\bjira-dev\.com\b|\batlassian-stg\b|\bgov(?:ernment)? cloud\b`,
        String.raw`\bexchange\b|\bauthori[sz]ation[- ]server\b|\btoken (?:endpoint|server)\b`,
        160,
      ),
      word(String.raw`\b(?:jira|confluence|atlassian|connect)\b|\batlassian-`),
    ],
    unless: /\boauth-2-authorization-server\.(?:stg\.)?services\.atlassian-us-gov-mod\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T10',
    says: [
      word(fails),
      near(
        String.raw`\bJWTs?\b|\btokens?\b|\bsignatures?\b|\bwebhooks?\b`,
        String.raw`(?:\bnot|n['’]t|\bneither)[^.\n]{0,20}\bverif\w+|\b(?:verification|validation|checks?) (?:also )?(?:fails?|failed)\b|\bfail\w* (?:\w+ )?signature\b`,
        80,
      ),
      word(
        String.raw`\b(?:shared|stored)[ _]?secret\b|\bsecret\b[^.\n]{0,30}\b(?:stored|kept|saved|store)\b|\bre-?install\w*\b`,
      ),
      word(EXCHANGE),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T11',
    says: [
      word(`${fails}|\\binvalid_scope\\b`),
      near(
        String.raw`\bscopes?\b|\bact_as_user\b`,
        String.raw`\b(?:lower|upper)[- ]?case\b|\bsmall letters\b|\bcommas?\b|\bread:jira-\w+|\bscope=\w+,`,
        80,
      ),
      word(`${EXCHANGE}|\\binvalid_scope\\b`),
    ],
    unless: /\b3lo\b|\bauth\.atlassian\.com\b|\/authorize\b|\bconsent\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'L01',
    says: [
      word(fails),
      near(String.raw`["'\x60“]is["'\x60”]`, String.raw`["'\x60“]?\biss\b`, 60),
      word(String.raw`${EXCHANGE}|\bclaims?\b|\bJWTs?\b`),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'L08',
    says: [
      word(fails),
      near(
        HASH,
        String.raw`\b(?:no|without|not|n['’]t|lacks?|missing|forgot\w*|omit\w*)\b|\b(?:leaves?|left) out\b`,
        40,
      ),
      word(OURS_SIGNS),
    ],
    unless: new RegExp(
      String.raw`${EXCHANGE}|\biframe\b|\bcontext[- ]?token\b|\bAP\.context\b|\bexpress\b|\bspring\b|\bjira (?:sends|signs|sent)\b`,
      'i',
    ),
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'L09',
    says: [
      word(fails),
      near(
        String.raw`\bassertions?\b`,
        String.raw`\b(?:adds?|sets?|has|have|with|puts?|contains?)\b[^.\n]{0,20}(?:${HASH})`,
        120,
      ),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'I21',
    says: [
      near(
        String.raw`\bstatic (?:files?|assets?|java ?script|scripts?|resources?)\b|\bstyle ?sheets?\b`,
        String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`,
        100,
      ),
      word(String.raw`\bJWTs?\b|\bauthenticat\w+\b`),
      word(pieces.connectApp),
    ],
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'T15',
    says: [
      near(
        String.raw`\bredirect[_ ]?ur[il]\b(?!=)|\bcallback url\b`,
        String.raw`\b(?:wrong|mismatch\w*|invalid|refused|rejected)\b|(?:\bnot|n['’]t) (?:registered|match\w*|allowed|valid)\b`,
        60,
      ),
      word(String.raw`\batlassian\b|\bjira\b|\bconfluence\b`),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'T14',
    says: [
      near(
        String.raw`\brefresh[_ ]tokens?\b`,
        String.raw`\bstops? working\b|\binvalid_grant\b|\bno longer (?:works?|valid|accepted)\b`,
        80,
      ),
      word(String.raw`\b3lo\b|\bjira\b|\batlassian\b|\bconfluence\b`),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'J40',
    says: [
      near(String.raw`\bapp\b`, String.raw`(?:\bnot|n['’]t) installed\b`, 40),
      word(String.raw`\bgateway\b|\bapi\.atlassian\.com\b|\bconsent\w*\b|\b3lo\b|\boauth\b`),
    ],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J36',
    says: [
      near(
        String.raw`\baccess tokens?\b|\boauth\b|\b3lo\b`,
        String.raw`\bfor (?:about |roughly |exactly )?(?:an|one) hour\b`,
        80,
      ),
      word(String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`),
      word(String.raw`\bapi\.atlassian\.com\b|\bgateway\b|\b3lo\b|\boauth\b`),
    ],
    unless: /\bapi tokens?\b|\bconnect\b|\brefresh\w*/i,
    statuses: [401],
    certainty: 'likely',
  },
]
