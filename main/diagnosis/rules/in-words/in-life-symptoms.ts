import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { fails, ticket } = pieces

const REFUSED = String.raw`${fails}|(?<![\d.:-])40[0134](?!\d|[.-]\d)|\bthe same size\b`
const STATUS_400 = String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bbad request\b|${fails}`
const OF_THE_APP = String.raw`\bconnect\b|\badd-?on\b|\bdescriptor\b|\bacting as\b|\bassertions?\b|\bimpersonat\w+\b`

const SOMEBODY_SEES = String.raw`\b(?:people|persons?|users?|they|everybody) (?:are|is) (?:all )?there\b|\b(?:I|we) (?:see|find)\b[^.\n]{0,20}\b(?:people|users|persons|them|everybody)\b|\badmin\b`

/** What persons tell of everyday failures, without a word of the answer. */
export const inLifeSymptoms: readonly Symptom[] = [
  {
    id: 'J27',
    says: [
      near(
        String.raw`\b(?:assignee|reporter|creator|watcher)\b\s?(?:=|!=|in\b|was\b)|\b(?:filters?|jql|quer(?:y|ies)|search)\b`,
        String.raw`\b(?:does not|doesn['’]t|do not|no longer) exists?\b`,
        80,
      ),
      word(String.raw`\bleft\b|\bgone\b|\bdeactivated\b|\bdeleted\b|\bremoved\b|\brenamed\b`),
      word(String.raw`\bjql\b|\bquer(?:y|ies)\b|\bfilters?\b`),
    ],
    statuses: [400],
  },
  {
    id: 'J30',
    says: [
      near(
        `${ticket}|\\bbugs?\\b|\\bissue ?types?\\b`,
        String.raw`\breject\w*|\brefus\w+|\binvalid\b|\bfails?\b|\berror\b`,
        80,
      ),
      word(
        String.raw`\b(?:switched|moved|migrated|changed|became|turned)\b[^.\n]{0,30}\b(?:team|company)-managed\b`,
      ),
    ],
    statuses: [400],
  },
  {
    id: 'J31',
    says: [
      near(
        String.raw`\bcustomfield_\d+\b|\bcustom ?fields?\b`,
        String.raw`\bnot known\b|\bunknown\b|\banother id\b|\bother ids?\b|\bdifferent ids?\b|\bdoes not exist\b`,
        60,
      ),
      word(
        String.raw`\b(?:another|other|new|second|different|customer['’]?s?) (?:\w+ ){0,2}(?:site|instance|jira)\b|\bid there\b`,
      ),
      word(STATUS_400),
    ],
    statuses: [400],
  },
  {
    id: 'J32',
    says: [
      near(
        String.raw`\b(?:descriptions?|comments?|text fields?)\b`,
        String.raw`\bobject\b|\btype:? ["'“]?doc\b|\bplain text\b|\bmarkdown\b|\bstring\b`,
        80,
      ),
      word(String.raw`/rest/api/3\b|\bversion 3\b|\bv3\b|\bapi 3\b`),
      word(`${REFUSED}|\\bINVALID_INPUT\\b|\\bcrash\\w*|\\bis not a function\\b`),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J33',
    says: [
      word(
        String.raw`\b(?:empty|blank|no) (?:jql|query|search|filter)\b|\b(?:jql|query)\b[^.\n]{0,20}["'“\x60]\s?order by\b|\bonly (?:an? )?order by\b`,
      ),
      word(
        String.raw`\bsearch/jql\b|\bnew (?:one|end-?point|search|api)\b[^.\n]{0,40}\b(?:rejects?|refuses?|400)\b|\brestrictions?\b`,
      ),
      word(STATUS_400),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J34',
    says: [
      near(
        STATUS_400,
        String.raw`\b(?:brackets?|braces|colons?|slash(?:es)?|back-?slash(?:es)?|ampersands?|asterisks?|question marks?|hyphens?|apostrophes?)\b`,
        120,
      ),
      word(String.raw`\bjql\b|\bsearch\w*\b|\bquer(?:y|ies)\b|\b(?:summary|text|description) ?~`),
    ],
    statuses: [400],
  },
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
    says: [word(String.raw`\bX-Authentication-Denied-Reason\b(?!["']?\s*[:=])`)],
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
    id: 'J42',
    says: [
      near(
        String.raw`\b(?:search|pickers?|list|drop-?downs?|auto-?complete|field)\b[^.\n]{0,30}\b(?:assignees?|reporters?|users?|people|watchers?)\b|\b(?:assignees?|reporters?|users?|people) (?:search|pickers?|list|drop-?downs?|auto-?complete)\b`,
        EMPTY,
        60,
      ),
      word(SOMEBODY_SEES),
    ],
    unless: /\bsearch for issues\b|\bassignable\b/i,
    statuses: [200, 403],
    certainty: 'likely',
  },
  {
    id: 'J42',
    says: [
      word(
        String.raw`\bno (?:users?|people|persons?) (?:in|at|for) (?:the|our|my) (?:\w+ ){0,3}(?:drop-?down|picker|list|assignee|reporter)\b`,
      ),
      word(SOMEBODY_SEES),
    ],
    statuses: [200, 403],
    certainty: 'likely',
  },
  {
    id: 'N13',
    says: [
      word(
        String.raw`\b(?:POST|creat\w+|add\w*|post\w*)\b[^.\n]{0,60}\b(?:returns?|answers? with|gives?|gets?) (?:the |a )?lists?\b`,
      ),
      word(
        String.raw`\b(?:ur[li]|address|base)\b[^.\n]{0,20}\b(?:starts?|begins?) with ["'“\x60]?http\b(?!s)`,
      ),
    ],
    statuses: [200, 405],
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
]
