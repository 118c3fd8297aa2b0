import { rowsAbroad } from './abroad.ts'
import { before, near, type UsualCauses, word } from './symptom.ts'
import { pieces } from './words.ts'

const { address, auth, content, create, entity, fails, file, nothing, people, search, ticket } =
  pieces

const STOPS = `${fails}|\\b(?:does not|doesn['’]t|did not|didn['’]t)\\b|\\b(?:issue|trouble|problem)s?\\b|\\bnever (?:works?|gets?|comes?)\\b`

/** By the status of an answer of which nothing else is known. */
const byStatus: readonly UsualCauses[] = [
  { ids: ['J27', 'J34'], bare: true, says: [word(search)], statuses: [400] },
  {
    ids: ['J30', 'J25'],
    bare: true,
    says: [near(String.raw`\bcreat\w+`, ticket, 60)],
    statuses: [400],
  },
  { ids: ['J25'], bare: true, says: [], statuses: [400] },
  { ids: ['J26', 'P01'], bare: true, says: [word(String.raw`\bpasswords?\b`)], statuses: [403] },
  { ids: ['P01'], bare: true, says: [], statuses: [403] },
  { ids: ['N03'], bare: true, says: [word(address)], statuses: [404] },
  { ids: ['J15'], bare: true, says: [word(entity)], statuses: [404] },
  { ids: ['N05'], bare: true, says: [], statuses: [413] },
]

/** What was asked for and how it ended; the first row that fits is told. */
const byWords: readonly UsualCauses[] = [
  {
    ids: ['N08', 'N07'],
    says: [word(String.raw`\btim(?:es|ed|ing) ?out\b|\btime-?outs?\b|\bhangs? forever\b`)],
    statuses: [408, 504],
  },
  {
    ids: ['N09'],
    says: [near(String.raw`\bcertificates?\b|\bSSL\b|\bTLS\b`, STOPS, 120)],
    statuses: [],
  },
  {
    ids: ['T14', 'J36'],
    says: [
      near(String.raw`\brefresh(?:es|ed|ing)?\b`, String.raw`\btokens?\b`, 60),
      word(`${STOPS}|\\binvalid\\b`),
    ],
    unless: /\bcontext (?:token|jwt)\b|\brefresh the page\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['T15', 'J11'],
    says: [
      near(
        String.raw`\boauth\b|\bconsent\b|\b3lo\b|\bauthori[sz]ation (?:code|page|screen)\b|\bcallback\b`,
        STOPS,
        160,
      ),
    ],
    unless: /\boauth ?1|\bapplication link\b|\bgithub\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['J11', 'J28'],
    says: [near(String.raw`\bscopes?\b`, `${STOPS}|\\b(?:wrong|needed|which|right)\\b`, 160)],
    unless: /\bdescriptor\b/i,
    statuses: [401, 403],
  },
  {
    ids: ['J11', 'T15'],
    says: [
      near(
        String.raw`\b(?:tools?|scopes?|boxes|permissions)\b`,
        String.raw`\b(?:gone|missing|no more|disappeared|neither|nothing of|not (?:found|listed|available|offered))\b`,
        120,
      ),
      word(String.raw`\bconsent\b|\bscopes?\b|\bconnectors?\b|\bmcp\b`),
    ],
    unless: /\bdescriptor\b/i,
    statuses: [401, 403],
  },
  {
    ids: ['J38', 'J02'],
    says: [
      near(file, `${STOPS}|\\bHTML\\b|\\bcorrupt\\w*\\b|\\b(?:same|zero|0) (?:size|bytes)\\b`, 120),
    ],
    unless: /\bxsrf\b|\bupload\w*\b|\bCSV\b|\bconfig(?:uration)? file\b/i,
    statuses: [200, 302, 401, 403, 404],
  },
  {
    ids: ['J23'],
    says: [
      near(
        String.raw`\b(?:by|with|as|the|a) user ?(?:name|key)s?\b`,
        String.raw`\b400\b|\bbad request\b|\bno longer\b|\bunknown\b`,
      ),
    ],
    unless: /\bpasswords?\b|\bbasic\b/i,
    statuses: [400, 404],
  },
  {
    ids: ['J42', 'J23'],
    says: [near(people, `${nothing}|\\bnobody\\b`, 80)],
    statuses: [200],
  },
  {
    ids: ['J41'],
    says: [near(String.raw`\btransition\w*\b`, STOPS, 120)],
    statuses: [400, 404, 409],
  },
  {
    ids: ['P01', 'J17'],
    says: [
      near(
        String.raw`\b(?:panels?|buttons?|menus?|tabs?|sections?|options?|gadgets?|links?)\b`,
        String.raw`\bthere (?:is|are) no\b|\bhidden\b|\bmissing\b|\bnot (?:there|shown|visible|see|appear\w*)\b|n['’]t (?:see|appear|show)\b|\bgone\b`,
        80,
      ),
      word(String.raw`\bpermissions?\b|\broles?\b`),
    ],
    statuses: [403, 404],
  },
  {
    ids: ['J04', 'J15'],
    says: [word(nothing)],
    statuses: [200],
    wantsAnswer: true,
  },
  {
    ids: ['P01', 'J14'],
    says: [
      near(
        String.raw`\bpermissions?\b|\bforbidden\b|\bnot (?:allowed|permitted)\b|\badmin(?:istrator)?s?\b`,
        `${STOPS}|\\b(?:need|must|had to|has to|missing)\\b`,
        120,
      ),
    ],
    unless: /\bfile permissions?\b|\bpermission denied \(/i,
    statuses: [401, 403, 404],
  },
  {
    ids: ['J27', 'J34', 'J25'],
    says: [near(search, String.raw`\b400\b|\bbad request\b`, 160)],
    statuses: [400],
  },
  {
    ids: ['J30', 'J25', 'P01'],
    says: [
      near(create, content, 60),
      word(String.raw`\b400\b|\bbad request\b|\b(?:HTTP ?)?error\b|\bfail\w*\b|${fails}`),
    ],
    statuses: [400],
  },
  {
    ids: ['J02', 'J26'],
    says: [near(auth, STOPS, 100)],
    unless: /\b(?:ssh|ldap|saml|npm|docker|git) (?:login|key|password|credentials?)\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['N11'],
    says: [
      word(
        String.raw`\b(?:500|502|503)\b|\binternal server error\b|\bbad gateway\b|\bservice unavailable\b|\b(?:an|the) (?:incident|outage)\b|\bsomething went wrong\b`,
      ),
    ],
    statuses: [500, 502, 503],
  },
  {
    ids: ['N03', 'N14', 'J15'],
    says: [word(String.raw`\b404\b|\bnot found\b|\bno such (?:page|resource)\b`), word(address)],
    statuses: [404],
  },
  {
    ids: ['J15', 'N03'],
    says: [word(String.raw`\b404\b|\bnot found\b|\bdoes not exist\b|\bdoesn['’]t exist\b`)],
    statuses: [404],
  },
  {
    ids: ['N07', 'N14', 'N08'],
    says: [
      before(
        String.raw`\b(?:cannot|can['’]t|could not|couldn['’]t|unable to|not able to|fail(?:s|ed)? to|does not|doesn['’]t|error)\b`,
        String.raw`\b(?:connect\w*|reach\w*|contact\w*|access)\b`,
        40,
      ),
    ],
    statuses: [],
  },
  {
    ids: ['J25'],
    says: [word(String.raw`\b400\b|\bbad request\b`)],
    statuses: [400],
  },
]

/** What was asked for and how it ended, in the order in which it is looked for: the first that fits is told. */
export const usualCauses: readonly UsualCauses[] = [...byStatus, ...byWords, ...rowsAbroad]
