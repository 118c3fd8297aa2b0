import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { content, fails, nothing, ownServer } = pieces

const REFUSED = String.raw`(?<![\d.:-])40[0134](?!\d|[.-]\d)|${fails}|\bturned down\b|\blocked out\b`
const BAD_REQUEST = String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bbad request\b|${fails}`
/** Several things are told, most of them in order; the one that is not stands in half a sentence among them. */
export const halfToldSymptoms: readonly Symptom[] = [
  {
    id: 'J15',
    says: [
      word(String.raw`(?<![\d.:-])404(?!\d|[.-]\d)|\bnot found\b`),
      near(
        String.raw`\b(?:taken out of|removed from|not (?:in|a member of)|no longer in|left)\b`,
        String.raw`\b(?:role|group|project|team)\b`,
        40,
      ),
    ],
    unless: /\batlassian-addons-project-access\b|\blicen[cs]e\b/i,
    statuses: [404],
  },
  {
    id: 'J19',
    says: [
      word(String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`),
      word(
        String.raw`\bafter (?:creating|making|inviting|adding) (?:the|a|an|each) (?:\w+ )?(?:user|account)\b|\b(?:new|fresh) accounts?\b`,
      ),
      near(
        String.raw`\b(?:sleep|wait\w*|pause|delay)\b`,
        String.raw`\b\d{1,3} s(?:ec(?:onds?)?)?\b|\bminutes?\b`,
        40,
      ),
    ],
    unless: /\bno (?:more )?401\b|\ball green\W+no\b/i,
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'J23',
    says: [
      word(BAD_REQUEST),
      word(
        String.raw`\b(?:post|send|pass|set|give|use|put)(?:s|ed|ing)?\b[^.\n]{0,20}\b(?:login|user) ?names?\b`,
      ),
      word(
        String.raw`\b(?:watchers?|assign\w*|reporters?|mentions?)\b[^]{0,200}\b(?:server|data cent(?:er|re)|before|formerly|used to)\b`,
      ),
    ],
    statuses: [400, 404],
  },
  {
    id: 'J26',
    says: [
      word(REFUSED),
      near(
        String.raw`\b(?:same |my |the )?(?:user|e-?mail|login)(?:name)? and (?:my |the )?password\b|\bsame password\b`,
        String.raw`\blog(?:ging)? ?in\b|\bsign(?:ing)? ?in\b|\bbrowser\b|\bweb\b`,
        80,
      ),
      word(String.raw`\batlassian\b|\bjira\b|\bconfluence\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|${nothing}`, 'i'),
    statuses: [401, 403],
  },
  {
    id: 'J29',
    says: [
      word(String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b|${nothing}`),
      near(
        String.raw`\b(?:work(?:s|ed)|ran|been fine) (?:\w+ )?for (?:a|one|the|almost|about|over|more than)? ?(?:\w+ ){0,2}(?:years?|months)\b`,
        String.raw`\bsince\b|\bsuddenly\b|\buntil\b|\bnow\b`,
        80,
      ),
      word(
        String.raw`\b(?:scripts?|bots?|jobs?|integrations?|tokens?|sync)\b[^]{0,200}\b(?:nothing|not|no) (?:\w+ )?chang\w+|\bchanged nothing\b|\bnothing (?:was |has )?(?:been )?changed\b`,
      ),
    ],
    unless: /\b(?:3lo|oauth|connect app|add-?on|passwords?)\b/i,
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J32',
    says: [
      near(
        String.raw`\bv2\b|\bapi\/2\b|\bversion 2\b`,
        String.raw`\bv3\b|\bapi\/3\b|\bversion 3\b`,
        60,
      ),
      word(BAD_REQUEST),
      word(String.raw`\b(?:comments?|descriptions?|environment|worklog comments?)\b`),
    ],
    unless: /\bsearch\b|\bjql\b|(?<![\d.:-])4(?:04|10)(?!\d|[.-]\d)/i,
    statuses: [400],
  },
  {
    id: 'J33',
    says: [
      word(BAD_REQUEST),
      near(
        String.raw`\b(?:lists?|newest|all|whole site|everything)\b`,
        String.raw`["'“\x60]order by \w+`,
        120,
      ),
      word(String.raw`\bsearch\/jql\b`),
    ],
    statuses: [400],
  },
  {
    id: 'J35',
    says: [
      word(String.raw`\bcaptcha\b`),
      word(String.raw`\blocked out\b|\bwants? a captcha\b|\basks? for a captcha\b`),
    ],
    statuses: [401, 403],
  },
  {
    id: 'J37',
    says: [
      word(String.raw`\bx-forge-oauth-(?:user|system)\b`),
      word(REFUSED),
      word(
        String.raw`\b(?:\w+\.)?atlassian\.net\/rest\b|\b(?:hours?|late|delay\w*|queue\w*|afterwards)\b`,
      ),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J38',
    says: [
      near(
        String.raw`\battachments?\b`,
        String.raw`\bhtml\b|\blogin page\b|\bsame size\b|\ball \d+ ?k?b\b`,
        80,
      ),
      word(String.raw`\/secure\/attachment\b|\/download\/attachments\b|\baddress bar\b`),
    ],
    statuses: [200, 302, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J39',
    says: [
      word(String.raw`(?<![\d.:-])40[45](?!\d|[.-]\d)|\bnull for uri\b`),
      word(String.raw`\/rest\/api\/3\b|\bsearch\/jql\b`),
      word(
        String.raw`\bour own (?:jira|server)\b|\bown jira\b|\bjira\.[\w-]+\.(?:local|corp|lan|internal|intra|intranet)\b`,
      ),
    ],
    unless: /\.atlassian\.net\b/i,
    statuses: [404, 405],
    certainty: 'likely',
  },
  {
    id: 'J40',
    says: [
      near(
        String.raw`\b(?:cleaned up|removed|uninstalled|deleted|revoked)\b`,
        String.raw`\b(?:apps?|add-?ons?|connected apps|consent)\b`,
        40,
      ),
      word(String.raw`(?<![\d.:-])40[134](?!\d|[.-]\d)|\bforbidden\b|\bnot installed\b`),
      word(String.raw`\bapi\.atlassian\.com\b|\bcloud ?ids?\b`),
    ],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J41',
    says: [
      near(String.raw`\btransitions?\b`, String.raw`\bidentifier\b|\bmust be an integer\b`, 40),
      word(String.raw`\binteger\b|\bnumber\b`),
    ],
    statuses: [400, 404],
    certainty: 'likely',
  },
  {
    id: 'J43',
    says: [
      near(String.raw`\bassign\w*\b`, BAD_REQUEST, 60),
      word(
        String.raw`\b(?:customer account|portal[- ]only|portal customer|for the portal|unlicensed|no (?:\w+ )?licen[cs]e|not licensed|(?:not|n['’]t) (?:a member|in the project|an agent)|assignable user)\b`,
      ),
    ],
    statuses: [400],
  },
  {
    id: 'S02',
    says: [
      near(
        String.raw`\b(?:comments?|issues?|tickets?|changes?|worklogs?)\b`,
        String.raw`\b(?:our|the|my) (?:app|add-?on|integration|bot)(?: \w+)? as (?:the |its |their )?(?:author|reporter|creator)\b|\b(?:author|reporter|creator)\b[^.\n]{0,30}\bis (?:\w+ ){0,3}(?:our|the|my) (?:app|add-?on)\b`,
        80,
      ),
      word(
        String.raw`\bon behalf of\b|\bimpersonat\w+\b|\bact(?:s|ing)? as\b|\bas the user\b|\bin the name of\b`,
      ),
    ],
    unless: /(?<![\d.:-])[45]\d\d(?!\d|[.-]\d)/i,
    statuses: [200, 201],
  },
  {
    id: 'S03',
    says: [
      near(
        String.raw`\b(?:under|in|with|as)\b[^.\n]{0,12}\b\w+['’]s (?:name|account|identity)\b`,
        String.raw`\b(?:whoever|whichever user|everybody|everyone|no matter who|all users|each user|for all)\b`,
        80,
      ),
      word(content),
    ],
    statuses: [200, 201],
  },
  {
    id: 'S04',
    says: [
      word(EMPTY),
      near(
        String.raw`\bas (?:the|our|my) app(?: itself)?\b|\bthe app(?: itself)?\b`,
        String.raw`\b\d+ (?:issues|tickets|items|projects|pages|boards)\b`,
        40,
      ),
      word(
        String.raw`\bx-aaccountid\b[^.\n]{0,20}\b(?:is|matches|says|names)\b[^.\n]{0,20}\b(?:hers|his|theirs|right|correct)\b|\/myself\b[^.\n]{0,20}\b(?:really|right|correct)\b`,
      ),
    ],
    unless: /(?<![\d.:-])40[0134](?!\d|[.-]\d)/,
    statuses: [200],
    certainty: 'likely',
  },
]
