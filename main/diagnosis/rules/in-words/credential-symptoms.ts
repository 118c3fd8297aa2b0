import { type Symptom, near, pieces, before, word } from './symptom.ts'

const { badCredential, credential, elsewhere, fails, not, nothing, ownServer, token } = pieces

const PASSWORD = String.raw`\bpasswords?\b`
const SCOPED = String.raw`\b(?:scoped|granular|fine[- ]grained)(?: \w+){0,2} tokens?\b|\btokens?\b(?: \w+){0,3} with (?:\w+ ){0,3}scopes?\b|\bservice account(?:['’]s)?(?: \w+)? token\b|\btoken of (?:a|the|our) service account\b`
const UNSCOPED = String.raw`\bwithout (?:any )?scopes?\b|\b(?:unscoped|classic|old|ordinary|plain|normal|regular|legacy)(?: \w+)? (?:one|token)\b|\bapi\.atlassian\.com\b`
const EXPIRED = String.raw`\bexpired\b|\bexpires\b|\bran out\b|\brun out\b|\bout of date\b|\bno longer valid\b`
const LOGIN = String.raw`\blog(?:s|ged|ging)? ?(?:me )?in\b|\blogins?\b|\bsign(?:s|ed|ing)? in\b|\bauthenticat\w+\b|\bauthoris\w+\b|\bconnect(?:s|ed|ing|ion)?\b(?! apps?\b)|\bcredentials?\b`
const REFUSED_LOGIN = String.raw`\b(?:fail\w*|refus\w+|reject\w+|denied|wrong|invalid|incorrect|unauthori[sz]ed)\b|${not} (?:\w+ )?(?:work|accept|succeed|possible|log|connect|authenticate|sign)\w*|\b(?:cannot|can['’]t|could not|unable to|not able to)\b`
const GATEWAY = String.raw`\boauth\b|\b3lo\b|\bapi\.atlassian\.com\b|\bgateway\b|\baccess tokens?\b|\brefresh tokens?\b`

/** Who is asking: what Jira and Confluence make of a credential. */
export const credentialSymptoms: readonly Symptom[] = [
  {
    id: 'J01',
    says: [
      near(
        String.raw`\bbearer\b`,
        String.raw`\bapi (?:tokens?|keys?)\b|\bPAT\b|\bpersonal access tokens?\b`,
        120,
      ),
      word(fails),
    ],
    unless: /\bbearer\b[^.\n]{0,80}\b(?:works|is fine)\b/i,
    statuses: [401, 403],
  },
  {
    id: 'J02',
    says: [near(LOGIN, REFUSED_LOGIN, 60), word(credential)],
    unless: new RegExp(
      `${EXPIRED}|${PASSWORD}[^.\\n]{0,60}token|\\bcaptcha\\b|\\boauth\\b|\\bSSL\\b|\\bproxy\\b|\\bcertificate\\b|\\bqsh\\b|\\bsecret\\b|\\brefresh tokens?\\b|\\b(?:if|when|once) (?:the|an?) [^.\\n]{0,40}(?:is|are) (?:invalid|wrong|refused|rejected)\\b`,
      'i',
    ),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J04',
    says: [word(nothing), word(elsewhere)],
    unless: /\b(?:archived|webhooks?|for an admin|for (?:other|another) users?)\b/i,
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [word(nothing), near(credential, `${badCredential}|${PASSWORD}[^.\\n]{0,60}token`, 60)],
    unless: new RegExp(EXPIRED, 'i'),
    ofAnyProgram: true,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'J04',
    says: [word(nothing), near(PASSWORD, token, 120)],
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [word(nothing), near(LOGIN, String.raw`${fails}|\bsuspect\w*\b|\bfiled under\b`, 60)],
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [
      near(
        String.raw`\b(?:wrong|invalid|bad|made[- ]up|incorrect|any|whatever) (?:credentials?|tokens?|passwords?|ones)\b|\bcredentials? that are (?:wrong|invalid|not valid)\b`,
        String.raw`\baccept\w*\b|\b200\b|\btaken as\b|\bno error\b`,
        120,
      ),
      near(
        String.raw`\b401\b|\brefus\w+\b|\berror\b|\bunauthori[sz]ed\b`,
        String.raw`\bexpect\w*\b|\bpromis\w+\b|\bwould\b|\bshould\b|\binstead\b|\bwant\w*\b`,
        60,
      ),
    ],
    ofAnyProgram: true,
    statuses: [200, 401],
  },
  {
    id: 'J29',
    says: [
      near(
        String.raw`\b(?:api|jira|atlassian|confluence|my|our) (?:\w+ )?(?:tokens?|keys?)\b`,
        EXPIRED,
        60,
      ),
      word(`${fails}|${nothing}|\\bnothing\\b`),
    ],
    unless: new RegExp(
      `${GATEWAY}|\\breload\\b|\\btab\\b|\\bstays open\\b|\\beither expired\\b|\\bwhether (?:it|the token) has expired\\b`,
      'i',
    ),
    statuses: [200, 401, 403],
  },
  {
    id: 'J26',
    says: [
      before(String.raw`\bpasswords?\b`, String.raw`\b(?:api tokens?|deprecat\w+|no longer)\b`),
    ],
    ofAnyProgram: true,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      word(
        String.raw`\buse (?:an? |the |your )?api tokens? (?:instead of|and not|, not)\b[^.\n]{0,20}\bpasswords?\b|\bno longer (?:accepts?|supports?|takes?) passwords?\b`,
      ),
    ],
    ofAnyProgram: true,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      word(fails),
      near(
        LOGIN,
        String.raw`\bwith (?:\w+ ){0,4}passwords?\b|\b(?:my|our) passwords?\b|\bused (?:a|the) password\b`,
      ),
      word(String.raw`\bcloud\b|\batlassian\b|\bapi tokens?\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|${nothing}|\\bwrong passwords\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J26',
    says: [
      near(
        String.raw`\bwith (?:\w+ ){0,4}passwords?\b|\b(?:my|our) passwords?\b|\bused (?:a|the) password\b`,
        REFUSED_LOGIN,
        120,
      ),
      word(String.raw`\bcloud\b|\batlassian\b|\bapi tokens?\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|${nothing}|\\bwrong passwords\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J28',
    says: [near(SCOPED, fails, 100), word(UNSCOPED)],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      before(String.raw`\btokens? with (?:the |its |\w+ )?(?:\w+ )?scopes?\b`, fails, 120),
      before(String.raw`\btoken without (?:any )?scopes?\b`, String.raw`\bworks?\b|\bfine\b`, 40),
    ],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J35',
    says: [word(String.raw`\bcaptcha\b`), word(`${fails}|\\bdenied\\b|\\bseems\\b`)],
    unless: /\blong ago\b/i,
    ofAnyProgram: true,
    statuses: [200, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J36',
    says: [
      near(
        GATEWAY,
        String.raw`${EXPIRED}|\bafter (?:an?|one|some|\w+) (?:hour|while|minutes)|\ban hour (?:after|later)\b|\bbefore its time\b`,
        120,
      ),
      word(fails),
      word(GATEWAY),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [401],
  },
  {
    id: 'T14',
    says: [
      near(
        String.raw`\brefresh tokens?\b`,
        String.raw`\b(?:invalid|reject\w+|refus\w+|unknown|revoked)\b`,
      ),
      word(String.raw`\bjira\b|\bconfluence\b|\batlassian\b`),
    ],
    unless: /\bif the refresh token\b|\bwhen the refresh token\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'T14',
    says: [
      before(
        String.raw`\b(?:access|connection|login|integration)\b`,
        String.raw`\b(?:works?|lasts?|holds?|is gone|ends?|lost)\b(?: \w+){0,3} (?:an|one|a) (?:hour|day|month)\b`,
        60,
      ),
      word(
        String.raw`\b(?:connect|log ?in|sign in|authori[sz]e)\b[^.\n]{0,20}\bagain\b|\breconnect\b`,
      ),
      word(String.raw`\brefresh(?:es|ing)? tokens?\b|\boauth\b|\b3lo\b`),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'J11',
    says: [
      near(
        String.raw`\bscopes?\b`,
        String.raw`\b(?:missing|lacks?|lacking|forgot\w*|insufficient|without|another|not (?:granted|enough|match))\b`,
        60,
      ),
      word(fails),
      word(GATEWAY),
    ],
    unless: /\bdescriptor\b|\bact_as_user\b|\bapi tokens? with\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J09',
    says: [
      near(
        String.raw`\bscopes?\b`,
        String.raw`\b(?:missing|lacks?|lacking|forgot\w*|insufficient|without)\b`,
        60,
      ),
      word(fails),
      word(String.raw`\bdescriptor\b|\bconnect app\b|\badd-?on\b`),
    ],
    unless: /\bact_as_user\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J05',
    says: [/\bJWT\b[^.\n]{0,60}\bBearer\b|\bBearer\b[^.\n]{0,60}\bJWT\b/],
    statuses: [400, 401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J06',
    says: [
      near(
        String.raw`\biss\b`,
        String.raw`\b(?:app key|add-?on key|key (?:of|from|in) the descriptor|client_?key)\b`,
        60,
      ),
    ],
    statuses: [401],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J07',
    says: [
      before(
        String.raw`\b(?:qsh|query string hash)\b`,
        String.raw`\b(?:wrong|mismatch|differs?|incorrect|not match|encod\w*|has to|must be)\b`,
        60,
      ),
    ],
    statuses: [401],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J07',
    says: [
      word(
        String.raw`\bencoded?\b|\bencoding\b|\bspecial characters?\b|\bbrackets?\b|\bspaces?\b|\bumlauts?\b|\bplus\b`,
      ),
    ],
    inCode: /\bCanonicalHttp\w+|\bcreateQueryStringHash\b|\bappendHttpRequestClaims\b|\bqsh\b/,
    statuses: [401],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J08',
    says: [/\bcontext-qsh\b|\bAP\.context\.getToken\b/],
    unless: /\b(?:our|my|own|app['’]s)\b(?: \w+){0,2} (?:endpoints?|backend|server|routes?)\b/i,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
]
