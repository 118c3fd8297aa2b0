import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { fails } = pieces

const REFUSED = String.raw`${fails}|(?<![\d.:-])40[0134](?!\d|[.-]\d)`
const OF_THE_APP = String.raw`\bconnect\b|\badd-?on\b|\bdescriptor\b|\bacting as\b|\bassertions?\b|\bimpersonat\w+\b`

/** The same of logins and tokens, and of what wants one. */
export const loginSymptoms: readonly Symptom[] = [
  {
    id: 'J35',
    says: [
      near(
        String.raw`\blog(?:s|ged|ging)? ?in\b|\blogin\b`,
        String.raw`\bstop(?:s|ped)\b|${fails}`,
        80,
      ),
      near(
        String.raw`\bpictures?\b|\bimages?\b`,
        String.raw`\b(?:letters|characters|signs)\b|\bprove\b|\brobot\b`,
        40,
      ),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J35',
    says: [
      near(
        String.raw`(?<![\d.:-])40[13](?!\d|[.-]\d)`,
        String.raw`\bX-Authentication-Denied-Reason\b(?!["']?\s*[:=])`,
        80,
      ),
    ],
    statuses: [200, 401, 403],
  },
  {
    id: 'J38',
    says: [
      near(
        String.raw`/secure/(?:attachment|thumbnail)/|/download/(?:attachments|thumbnails)/|\battachments?\b|\bfiles?\b`,
        String.raw`\b0[- ]?bytes?\b|\bthe same size\b|\b(?:or|only|holds?) (?:an? |the )?(?:html )?(?:login )?page\b|\bHTML of (?:a|the) log ?in\b`,
        120,
      ),
      word(
        String.raw`/secure/(?:attachment|thumbnail)/|/download/(?:attachments|thumbnails)/|\battachments?\b`,
      ),
    ],
    statuses: [200, 302, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'I21',
    says: [
      near(
        String.raw`\b(?:favicons?|css|style ?sheets?|images?|scripts?|fonts?|static \w+)\b`,
        String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`,
        80,
      ),
      word(
        String.raw`\bno JWT\b|\bwithout (?:a |any )?JWT\b|\bJWT\b[^.\n]{0,60}\b(?:not|n['’]t|never)\b`,
      ),
      word(pieces.connectApp),
    ],
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'T13',
    says: [
      near(
        String.raw`\b(?:one|a single) (?:user|person|customer|colleague)\b|\b(?:she|he|they)\b`,
        String.raw`${fails}|\binvalid_grant\b`,
        80,
      ),
      word(
        String.raw`\b(?:left|has left) (?:the|our) (?:company|firm|team)\b|\b(?:closed|deactivated|disabled|deleted) (?:his|her|their|the) (?:account|user)\b|\b(?:account|user) (?:was|is|has been) (?:closed|deactivated|disabled|deleted)\b`,
      ),
      word(
        String.raw`\b(?:all|everybody|everyone)\b[^.\n]{0,20}\b(?:else|others?)\b|\bthe others\b`,
      ),
      word(OF_THE_APP),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      near(String.raw`\blog ?in\b|\bauthenticat\w+`, String.raw`\bfail(?:s|ed)?\b`, 40),
      near(
        String.raw`\be?-?mails?\b|\buser ?names?\b`,
        String.raw`(?:\bmy|\bour|\band|\bthe)\b (?:\w+ )?passwords?\b`,
        60,
      ),
      word(String.raw`\batlassian\b|\bcloud\b`),
    ],
    unless: /\bapi[- ]?tokens?\b|\bserver\b|\bdata cent(?:er|re)\b|\bcaptcha\b/i,
    statuses: [401, 403],
  },
  {
    id: 'J29',
    says: [
      word(String.raw`${REFUSED}|${EMPTY}`),
      word(
        String.raw`\b(?:profile|list of (?:api )?tokens)\b[^.\n]{0,40}\btokens?\b[^.\n]{0,40}\bexpired\b|\bapi[- ]?tokens?\b[^.\n]{0,30}\b(?:had|has) (?:expired|run out)\b`,
      ),
    ],
    unless:
      /\brefresh tokens?\b|\baccess tokens?\b|\boauth\b|\b3lo\b|\bhours?\b|\bminutes?\b|\bJWT\b/i,
    statuses: [200, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J35',
    says: [
      near(
        String.raw`\bright (?:password|credentials?|token)\b`,
        String.raw`\brefused\b|\brejected\b|${fails}`,
        60,
      ),
      word(String.raw`\buntil (?:\w+ ){0,3}logs? in\b|\bafter logging in\b[^.\n]{0,20}\bbrowser\b`),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J38',
    says: [
      word(String.raw`/secure/(?:attachment|thumbnail)/|/download/(?:attachments|thumbnails)/`),
      word(String.raw`\b(?:not|n['’]t) (?:\w+ )?load\w*\b|\bbroken\b|${fails}`),
      word(String.raw`\b(?:with|by|to|is|are) (?:an? |the )?log ?in\b|\blogin (?:page|form)\b`),
    ],
    statuses: [200, 302, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T14',
    says: [
      word(
        String.raw`\bworks? for (?:a day|an hour|some (?:hours|days)|\w+ (?:days|hours))\b[^\n]{0,80}\b(?:disconnect|reconnect|connect)\b[^.\n]{0,30}\bagain\b`,
      ),
      word(String.raw`\bjira\b|\bconfluence\b|\batlassian\b`),
    ],
    unless: /\bapi[- ]?tokens?\b|\bVPN\b/i,
    statuses: [400, 401, 403],
  },
]
