import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { fails, ticket } = pieces

const STATUS_400 = String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bbad request\b|${fails}`
const SOMEBODY_SEES = String.raw`\b(?:people|persons?|users?|they|everybody) (?:are|is) (?:all )?there\b|\b(?:I|we) (?:see|find)\b[^.\n]{0,20}\b(?:people|users|persons|them|everybody)\b|\badmin\b`

/** What persons tell of everyday requests that fail, without a word of the answer. */
export const everydaySymptoms: readonly Symptom[] = [
  {
    id: 'J27',
    says: [
      near(
        String.raw`\b(?:assignee|reporter|creator|watcher)\b\s?(?:=|!=|in\b|was\b)|\b(?:jql|quer(?:y|ies))\b`,
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
      word(
        String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bINVALID_INPUT\b|\bcrash\w*|\bis not a function\b|\berror\b`,
      ),
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
        String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bbad request\b`,
        String.raw`\b(?:brackets?|braces|colons?|slash(?:es)?|back-?slash(?:es)?|ampersands?|asterisks?|hyphens?|apostrophes?)\b`,
        120,
      ),
      word(String.raw`\bjql\b|\bsearch\w*\b|\bquer(?:y|ies)\b|\b(?:summary|text|description) ?~`),
    ],
    statuses: [400],
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
    id: 'J31',
    says: [
      near(
        String.raw`\b(?:epic link|sprint|fields?|story points|priority|labels?|components?)\b`,
        String.raw`\b(?:cannot|can['’]t|could not) be (?:set|filled|edited)\b`,
        60,
      ),
      word(String.raw`\b(?:not|n['’]t) on (?:the|that|this|any) (?:\w+ )?screen\b`),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J32',
    says: [
      near(
        String.raw`\b(?:descriptions?|comments?)\b`,
        String.raw`\bas (?:a )?(?:plain )?(?:string|text|markdown)\b`,
        60,
      ),
      word(
        String.raw`\braw (?:markup|markdown|text)\b|\b(?:bullets|links|formatting|headings)\b[^.\n]{0,30}\blost\b`,
      ),
    ],
    statuses: [200, 201, 204, 400],
  },
  {
    id: 'J39',
    says: [
      near(
        String.raw`\baccount ?ids?\b`,
        String.raw`\bunknown\b|\bnot known\b|\bdoes not know\b|\brefuse\w*\b`,
        60,
      ),
      word(
        String.raw`\bjira (?:server )?v?(?:[6-9]|10)(?:\.\d+)*\b|\bdata cent(?:er|re)\b|\bserver\b`,
      ),
      word(String.raw`\b(?:wants?|needs?|takes?|expects?) (?:an? |the )?(?:user ?)?names?\b`),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J42',
    says: [
      word(
        String.raw`\b(?:unable to|cannot|could not|failed to) (?:fetch|load|list|find|search) (?:the )?(?:users|people|assignees|reporters)\b`,
      ),
      word(
        String.raw`\b(?:components?|projects?|issues?|boards?|labels?)\b[^.\n]{0,30}\b(?:are|is|can be) (?:found|loaded|listed|fine|there)\b`,
      ),
    ],
    statuses: [200, 403],
  },
]
