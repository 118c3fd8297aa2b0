import { type Symptom, near, word } from './symptom.ts'
import { pieces, siteReplaced, CLOCK_IS_RIGHT } from './words.ts'

const { fails } = pieces

const EXCHANGE = String.raw`\binvalid_grant\b|\bunauthorized_client\b|\btoken (?:endpoint|exchange|request|server)\b|\boauth(?:2| 2\.0)? (?:server|endpoint|token)\b|\bauthori[sz]ation server\b|\bimpersonat\w+\b|\bact(?:s|ing)? as\b|\bon behalf of\b|\bassertion\b`
const AGAIN = String.raw`\bre-?install\w*\b|\binstall\w* (?:it |the app |our app |the add-?on )?again\b|\bun-?install\w*\b|\bnew(?:er)? installation\b|\brestor\w+\b|\bmigrat\w+\b`
const STALE = String.raw`\b(?:old|stale|first|previous|former|outdated|wrong|another)\b|\bstill (?:have|had|use|used|sent|send)\b|\bnot (?:updated|replaced|overwritten)\b`

/** Whom it is asked for, and that this one is no longer there. */
const PERSON = String.raw`\b(?:accounts?|users?|person|people|persons|colleague\w*|employees?|s?he|her|him|they|them)\b`
const NO_LONGER = String.raw`\b(?:deactivat\w+|disabled|suspend\w+|inactive|not active|blocked|deprovisioned|off-?boarded)\b|\bremoved\b[^.\n]{0,30}\bfrom (?:the|our) (?:directory|organi[sz]ation|site)\b`
const LEFT = String.raw`\b(?:left|leaves) (?:us|(?:the|our|my) (?:company|organi[sz]ation|team|firm|business|department))\b|\b(?:s?he|they|who|colleague|person|user) (?:has |have |had )?left\b(?! (?:(?:the |its |an? )?(?:field|value|it|out|behind|blank|empty|open))\b)|\boff-?boarded\b|\bex-?employees?\b|\bformer (?:employees?|colleagues?)\b`

const REFUSED = String.raw`${fails}|\b4\d\ds\b|\bdead\b|\bstopp?(?:s|ed)\b`
const CLIENT_ID_IS_RIGHT =
  /\bclient[_ ]?ids?\b[^.\n]{0,60}\b(?:is|are) (?:the same|unchanged|identical|right|correct|equal|up to date|the (?:new|newest|latest|current))\b|\b3lo\b/i

/** Of an account id that stands there as it is. */
const BARE_ID = String.raw`\b(?:just|only|bare|plain|raw|alone|naked|as it is|straight|directly)\b[^.\n]{0,20}\baccount ?id\b|\baccount ?id\b[^.\n]{0,20}\b(?:just|only|bare|plain|raw|alone|naked|as it is|straight|directly)\b`

/** What goes into an assertion, and the clock that dates it. */
export const exchangeSymptoms: readonly Symptom[] = [
  {
    id: 'T01',
    says: [
      near(
        String.raw`\b(?:client|app|add-?on)\b`,
        String.raw`(?:\bnot|n['’]t) (?:allowed|authori[sz]ed|permitted|entitled)\b[^.\n]{0,30}\bgrant\b|\bgrant(?: type)?\b[^.\n]{0,20}(?:\bnot|n['’]t) (?:allowed|permitted)\b`,
        80,
      ),
      word(String.raw`\bon behalf\b|\bimpersonat\w+\b|\bact(?:s|ing)? as\b|\bjwt-bearer\b`),
    ],
    unless:
      /\b3lo\b|\bauthori[sz]ation_code\b|\bclient_credentials\b|\bkeycloak\b|\bauth\.atlassian\.com\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T02',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      near(
        String.raw`\bexp\b|\bexpir\w+\b|\blifetime\b`,
        String.raw`\btoo (?:far|long|large|high)\b|\+ ?[1-9]\d{2,5}\b|\b(?:an?|one|two|\d+) (?:hours?|days?|minutes)\b|\bmore than (?:60|a minute|one minute)\b`,
        80,
      ),
      word(EXCHANGE),
    ],
    unless: /\b(?:access|api|refresh)[_ ]tokens?\b[^.\n]{0,30}\bexpir|\bexpired\b|\b3lo\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T02',
    says: [
      word(`${fails}|\\binvalid_grant\\b|\\bcomplain\\w*`),
      near(
        String.raw`\b(?:assertions?|JWTs?|it|they)\b`,
        String.raw`\blives? (?:for )?(?:too long|longer|\w+ (?:minutes|hours?|days?))\b|\blong-lived\b|\b(?:valid|good|lasts?) for (?:\w+ ){0,2}(?:minutes|hours?|days?)\b|\bexpires? (?:in|after|only after) (?:\w+ ){0,2}(?:minutes|hours?|days?)\b`,
        60,
      ),
      word(String.raw`\bassertions?\b|\bimpersonat\w+\b|\bjwt-bearer\b`),
    ],
    unless:
      /\b(?:access|api|refresh)[_ ]tokens?\b[^.\n]{0,40}\b(?:expir|valid|lives?|lasts?)|\bexpired\b|\b3lo\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T13',
    says: [
      word(`${fails}|\\binvalid_grant\\b|\\bunauthorized_client\\b`),
      word(`${near(PERSON, NO_LONGER, 60).source}|${LEFT}`),
      word(String.raw`${EXCHANGE}|\btoken for (?:h[ie][mr]|them|that|this|one|the)\b`),
    ],
    unless:
      /\b(?:app|plug-?in|add-?on|scope)s? (?:was|is|has been|got) (?:disabled|removed|deactivated)\b|\bapi[- ]tokens?\b|\bassign\w*\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T04',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      near(String.raw`\boauth[_ ]?client[_ ]?id\b`, STALE, 80),
      word(AGAIN),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T04',
    says: [
      near(EXCHANGE, REFUSED, 120),
      word(siteReplaced),
      near(
        String.raw`\b(?:oauth[_ ]?)?client[_ ]?ids?\b`,
        String.raw`${STALE}|\b(?:new(?:er|est)?|differ\w*|other|same|before|two|both|second)\b`,
        120,
      ),
    ],
    unless: CLIENT_ID_IS_RIGHT,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T05',
    says: [
      word(fails),
      word(
        String.raw`\b(?:no|without(?: an?)?|lacks? (?:an?|the)|misses (?:an?|the)|missing:?) oauth[_ ]?client[_ ]?id\b|\boauth[_ ]?client[_ ]?id\b[^.\n]{0,40}\b(?:empty|blank|unset)\b`,
      ),
      word(String.raw`\bact(?:s|ing)? (?:as|for)\b|\bimpersonat\w+\b|\bon behalf\b|\brun as\b`),
    ],
    unless: /\bif (?:there is |it has )?no oauth|\b3lo\b/i,
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'T06',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      word(
        String.raw`\burn:atlassian:connect:userkey\b|${near(String.raw`\buser(?:['’]s)?[ _-]?(?:keys?|names?)\b`, String.raw`\b(?:sub|subject|assertion|impersonat\w+)\b`, 60).source}`,
      ),
      word(EXCHANGE),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T07',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      near(
        String.raw`\bsub\b|\bsubject\b`,
        String.raw`\b(?:without|lacks?|missing|no|forgot\w*)\b[^.\n]{0,20}\b(?:urn|prefix)\b|${BARE_ID}`,
        100,
      ),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T07',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      near(
        String.raw`\burn:atlassian:connect:useraccountid\b`,
        String.raw`\b(?:in front|before|prefix\w*|prepend\w*|without|missing|lacks?|omit\w*|leaves? (?:it )?out)\b`,
        60,
      ),
      word(BARE_ID),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T08',
    says: [
      word(`${fails}|\\binvalid aud\\w*`),
      near(
        String.raw`\b(?:staging|fed-?ramp|gov(?:ernment)?|jira-dev|another environment|test environment)\b`,
        String.raw`\bauthori[sz]ation server\b|\btoken (?:server|endpoint)\b|\boauth server\b`,
        100,
      ),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T09',
    says: [
      word(`${fails}|\\binvalid_grant\\b`),
      near(
        String.raw`\btnt\b`,
        String.raw`\bslash\b|\bvanity\b|\bcustom domain\b|\bwrong\b|\binstead of\b|\bin place of\b|\bold\b|\banother\b|\bdisplay ?url\b|\brenamed\b|\bnot the\b|\bstill\b`,
        100,
      ),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T09',
    says: [
      word(fails),
      word(String.raw`\bcustom (?:sub)?domains?\b|\bvanity (?:url|domain)s?\b|\bown domain\b`),
      word(String.raw`\bdisplay_?url\b|\bas the site\b|\btnt\b`),
      word(
        String.raw`\bassertions?\b|\btoken (?:request|endpoint)\b|\bexchange\b|\bas (?:a|the) user\b`,
      ),
    ],
    unless: /\bmails? only\b|\bcors\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T13',
    says: [
      word(
        String.raw`\b(?:could|can|would)(?: not|n['’]t) (?:obtain|get|fetch)(?: an?| the)? (?:\w+ )?token\b|\bno (?:access )?token for\b|\btoken (?:is |was )?refused\b`,
      ),
      word(
        String.raw`\bonly (?:for )?(?:him|her|one|mr|mrs|ms)\b|\b(?:all|everybody) (?:but|except) (?:one|him|her)\b|\b(?:\w+) of (?:the )?(?:\w+) (?:team|people|persons|leaders)\b|\bfor (?:mr|mrs|ms)\b`,
      ),
      word(
        String.raw`\b(?:with us no more|no longer (?:with us|works? (?:here|for us))|left (?:us|the company|in|on|at)|pension\w*|retired|resigned|his last day|her last day|gr[ea]y (?:label|badge))\b`,
      ),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T10',
    says: [
      near(EXCHANGE, REFUSED, 120),
      word(siteReplaced),
      word(String.raw`\bsecrets?\b|\bpayloads?\b|\binstalled\b`),
    ],
    unless: /\bclient[_ ]secret\b|\b3lo\b|\bgithub\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'T10',
    says: [
      word(`${fails}|\\binvalid signature\\b`),
      near(String.raw`\b(?:shared[_ ]?)?secret\b`, STALE, 80),
      word(EXCHANGE),
    ],
    unless: /\bclient[_ ]secret\b|\b3lo\b|\bgithub\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'C01',
    says: [
      word(
        String.raw`${fails}|\b(?:were|are|was|is) accepted (?:\w+ ){0,3}(?:again|after)\b|\bnot (?:yet )?valid\b|\bexpired at once\b`,
      ),
      near(
        String.raw`\b(?:clocks?|system time|time|date)\b`,
        String.raw`\b(?:ahead|behind|fast|slow|skew\w*|drift\w*|wrong|ntp)\b|\bout of sync\b|\b(?:is|was|were|are) off\b`,
        60,
      ),
      word(
        String.raw`\bJWTs?\b|\bassertions?\b|\bconnect tokens?\b|\btokens? (?:we|it|that we) signs?\b|\btokens? w(?:ere|as) accepted\b`,
      ),
    ],
    unless: new RegExp(
      String.raw`\b(?:PyJWT|golang|jsonwebtoken|php-jwt|leeway|(?:verif|validat)\w+|token used before issued|real time|first time|all the time|each time)\b|${CLOCK_IS_RIGHT}`,
      'i',
    ),
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
]
