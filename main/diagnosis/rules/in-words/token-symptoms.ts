import { type Symptom, near, before, word } from './symptom.ts'
import { pieces, scopedToken } from './words.ts'

const { fails } = pieces

const SCOPED = scopedToken
const EXPIRED = String.raw`\bexpired\b|\bexpires\b|\bran out\b|\brun out\b|\bout of date\b|\bno longer valid\b`
const GATEWAY = String.raw`\boauth\b|\b3lo\b|\bapi\.atlassian\.com\b|\bgateway\b|\baccess tokens?\b|\brefresh tokens?\b`

/** Tokens with scopes, of OAuth 2.0 and of Connect: for which address and for how long they are good. */
export const tokenSymptoms: readonly Symptom[] = [
  {
    id: 'J11',
    says: [
      near(
        String.raw`\bscopes?\b`,
        String.raw`\b(?:wrong|which|right|needed|missing|another|further|enough|list of)\b`,
        60,
      ),
      word(String.raw`(?<![\d.:-])40[13](?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bforbidden\b`),
      word(`${SCOPED}|${GATEWAY}`),
    ],
    unless: /\bdescriptor\b|\bact_as_user\b/i,
    statuses: [401, 403],
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
    unless: /\bapi tokens?\b|\b\d+ days\b/i,
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'T14',
    says: [
      word(
        String.raw`\btokens?\b[^.\n]{0,40}\b(?:could not|cannot|can['’]t|failed to|fails to|unable to) be? ?refresh\w*|\b(?:could not|cannot|can['’]t|failed to|unable to) refresh\b[^.\n]{0,40}\btokens?\b|\brefresh(?:ing)?\b[^.\n]{0,30}\btokens?\b[^.\n]{0,20}\bfail\w*`,
      ),
      word(
        String.raw`\breconnect\b|\bagain\b|\blog(?:ged)? ?(?:in|out)\b|\bafter (?:some|a) (?:time|while|day)\b|\boauth\b|\b3lo\b`,
      ),
      word(String.raw`\bjira|\bconfluence\b|\batlassian\b`),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [400, 401, 403],
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
    id: 'T14',
    says: [
      word(
        String.raw`\brefresh\w*\b[^.\n]{0,120}\b(?:token|one)s?\b[^.\n]{0,60}\b(?:becomes?|is|are|was|stays?|remains?) (?:then )?(?:invalid|no longer valid|revoked|void)\b|\b(?:nor|not|never|forgot|neither|n['’]t)\b[^.\n]{0,60}\b(?:new |rotated |next )refresh[_ ]tokens?\b|\b(?:not|never|n['’]t|nor) (?:\w+ )?(?:sav|stor|keep|kept|persist|replac|updat|writ)\w*\b[^.\n]{0,40}\brefresh[_ ]tokens?\b|\brefresh[_ ]tokens?\b[^.\n]{0,50}\b(?:not|never|n['’]t) (?:\w+ ){0,2}(?:sav|stor|kept|persist|replac|updat|writ)\w*`,
      ),
      word(String.raw`\bjira|\bconfluence\b|\batlassian\b`),
      word(String.raw`${fails}|\binvalid\b|\bneed\b|\bafterwards?\b|\bfrom then on\b|\bagain\b`),
    ],
    unless: /\bapi tokens?\b|\bconnect app\b/i,
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
    id: 'J09',
    says: [
      word(String.raw`(?<![\w.:-])40[13](?![\w-])|${fails}`),
      // Connect’s scopes are written in capitals.
      /\b(?:removed|dropped|deleted|took out|left out|forgot|without|only|just)\b[^.\n]{0,30}\b(?:READ|WRITE|DELETE|ADMIN|PROJECT_ADMIN|SPACE_ADMIN)\b|\b(?:READ|WRITE) (?:only|is missing|was missing)\b/,
      word(String.raw`\bscopes?\b`),
      word(String.raw`\bdescriptor\b|\bconnect app\b|\badd-?on\b`),
    ],
    unless: /\bact_as_user\b|\bforge\b/i,
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
    id: 'J05',
    says: [
      word(fails),
      near(String.raw`\bJWT\b`, String.raw`\b(?:as |set)?bearer`, 120),
      word(
        String.raw`\bas (?:itself|the app)\b|\bserver-to-server\b|\bconnect (?:app|add-?on)\b|\b(?:app|add-?on)['’]s (?:own )?(?:JWT|calls?)\b|\bqsh\b`,
      ),
    ],
    unless: /\b3lo\b|\bapi tokens?\b|\bbearer JWT\b|\bimpersonat\w+\b|\bassertion\b|\bforge\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'J06',
    says: [
      near(String.raw`\biss(?:uer)?\b`, String.raw`\bclient ?key\b`, 80),
      word(`(?<![\\d.:-])401(?!\\d|[.-]\\d)|\\bunauthori[sz]ed\\b|${fails}`),
      word(
        String.raw`\b(?:we|I) (?:sign|make|build|create|send|set)\b|\b(?:our|my|the) code\b|\bas (?:the app|itself)\b|\bJWT (?:we|I|that we) sign\b`,
      ),
    ],
    unless:
      /\b(?:jira|confluence|atlassian) (?:sends|signs|sent)\b|\bverif\w+|\binbound\b|\bassertion\b|\bimpersonat\w+\b/i,
    statuses: [401],
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
    // As it has to be.
    unless:
      /\biss\b\s?(?:=|:|is|are)\s?(?:our |the |my )?(?:app|add-?on)(?:['’]s)? key\b(?![^.\n]{0,60}\bclient)/i,
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
    id: 'J07',
    says: [
      word(String.raw`\bquery (?:string )?hash\b|\bqsh\b`),
      word(
        String.raw`\bquery (?:string|param\w*)\b|\bparameters?\b|\bencod\w+\b|\bcommas?\b|\bspaces?\b|\?\w+=`,
      ),
    ],
    unless:
      /\b(?:iframe|webhooks?|lifecycle|install\w*|endpoints?|our (?:own )?(?:backend|server|routes?))\b|\bcontext-qsh\b|\bexpress\b|@\w+Mapping|@\w+Jwt/i,
    statuses: [401, 403],
    wantsAnswer: true,
  },
  {
    id: 'J08',
    says: [/\bcontext-qsh\b|\bAP\.context\.getToken\b/],
    unless: /\b(?:our|my|its|own|app['’]s)\b(?: \w+){0,2} (?:endpoints?|backend|server|routes?)\b/i,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J10',
    says: [
      word(
        String.raw`\bdoubled? slash(?:es)?\b|\btwo slashes\b|\bslash\b[^.\n]{0,60}\b(?:twice|as well|with one|and (?:every|the) path)\b|(?<!:)\/\/(?:rest|wiki|ex|issue|search|project|content|pages?|blogposts?|spaces?)\b`,
      ),
      word(String.raw`(?<![\d.:-])40[14](?!\d|[.-]\d)|${fails}`),
      word(String.raw`\bscopes?\b|\bjira\b|\bconfluence\b|\batlassian\b|\brest\b`),
    ],
    // Tomcat, which own servers run behind a port, takes two slashes for one.
    unless: /:\d{2,5}\/\/rest\b/,
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
]
