import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails } = pieces

/** What was to be made is not there. */
const MADE_NOTHING = String.raw`\bno (?:comment|issue|ticket|page|worklog|attachment|link|version|component|project) (?:was|is|were) (?:added|created|made|written|there)\b|\bno (?:new )?(?:comment|issue|ticket|page|worklog|version|component|project)s? (?:appears?|shows? up|turns? up|arrives?|comes up)\b|\b(?:comment|issue|ticket|page|worklog|version|component|project) (?:does not|doesn['’]t|did not|didn['’]t|never) (?:appear|show up|turn up|arrive|exist)s?\b|\bnever (?:added|created|made)\b|\bcreates? nothing\b|\bcreat\w+ (?:\w+ ){1,5}does nothing\b|\bnothing (?:is|was|gets?) (?:created|added|written)\b|\banswers? with a list\b|\b405\b`
/** What came in its place: all that are there. */
const LISTED_INSTEAD = String.raw`\b(?:list|array) of (?:all )?(?:the )?(?:\d+ )?\w+s\b|\bwith (?:a|the) list\b|\b(?:an array|a list) with\b|\ball (?:of )?(?:the )?(?:existing )?(?:issues|projects|components|comments|versions|pages|worklogs)\b`

/** Addresses, and what stands between the caller and the product. */
export const addressSymptoms: readonly Symptom[] = [
  {
    id: 'N01',
    says: [
      near(
        String.raw`\bGETs?\b`,
        String.raw`\bbody\b|\bbodies\b|\bjson object\b|\bcopied from a POST\b`,
        160,
      ),
      word(String.raw`\bcloudfront\b`),
      word(String.raw`${fails}|\bthrown out\b|\bdropped\b`),
    ],
    statuses: [400, 403],
    certainty: 'likely',
  },
  {
    id: 'N01',
    says: [
      near(String.raw`\bGETs?\b`, String.raw`${fails}|\bthrown out\b`, 60),
      word(String.raw`\bcloudfront\b`),
      word(String.raw`\bbody\b|\bjson\b`),
    ],
    statuses: [400, 403],
  },
  {
    id: 'N04',
    says: [
      near(
        String.raw`\bIP(?: address(?:es)?)?\b`,
        String.raw`\ballow ?-?list\w*\b|\bwhite ?list\w*\b|\bnot allowed\b`,
        80,
      ),
      word(fails),
      word(String.raw`\batlassian\b|\bjira\b|\bconfluence\b`),
    ],
    statuses: [403],
  },
  {
    id: 'N13',
    says: [
      word(String.raw`${fails}|\bnever added\b|\bno comment\b`),
      near(
        String.raw`(?<![\w-]|[:,[{]\s?["'])http\b(?!-|\s?\d|:\/\/(?:\d|localhost\b|[\w.-]{1,80}:\d|(?![\w.-]{0,80}(?:atlassian\.net|jira\.com)\b)[\w-]{1,63}\.\w))(?::\/\/)?`,
        String.raw`\b(?:not|instead of|rather than|in place of)\b[^.\n]{0,12}\bhttps\b|(?:\b|_)(?:settings?|address|url|config\w*)\b`,
        60,
      ),
    ],
    unless:
      /\bHTTP (?:[1-5]\d\d|status|error|code|[Rr]equest)|\bhttps?[._-]?proxy\b|\b(?:type|transport)\b[\W]{0,4}http\b/,
    statuses: [200, 301, 302, 307, 308, 400, 404, 405],
    certainty: 'likely',
  },
  {
    id: 'N13',
    says: [word(MADE_NOTHING)],
    inCode:
      /\bhttp:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)\b(?!\/(?:browse|secure|projects)\b)/,
    statuses: [200, 405],
  },
  {
    id: 'N13',
    says: [
      word(`${MADE_NOTHING}|${LISTED_INSTEAD}`),
      // An API's address, or one that a setting holds; not that of a page.
      word(
        String.raw`\bhttp:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)(?::80)?\/(?:wiki\/)?(?:rest|api)\/|\b\w*(?:url|uri|host|server|base|site|domain|instance|address)["']?\s?(?:[:=]|is\b)\s?["'\`]?http:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)\/?(?![\w/.])`,
      ),
      word(
        String.raw`\bPOST\b|\b(?:creat|add|post|mak)(?:es?|s|ed|ing)\b|\bmethod\W{1,4}(?:post|put)\b`,
      ),
      word(
        String.raw`${LISTED_INSTEAD}|\bhttps:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)\b|\b405\b`,
      ),
    ],
    statuses: [200, 405],
    certainty: 'likely',
  },
  {
    id: 'N13',
    says: [
      near(
        String.raw`\bredirect\w*\b`,
        String.raw`\bhttps\b(?!:)|\bport 80\b|\bPOST\b[^.\n]{0,40}\bGET\b`,
        120,
      ),
      word(
        String.raw`\bPOST\b[^.\n]{0,60}\b(?:as|to|into|becomes?|turns?)\b[^.\n]{0,12}\bGET\b|(?<![\d.:-])30[1278](?!\d|[.-]\d)`,
      ),
      word(String.raw`\bjira|\bconfluence\b|\batlassian\b`),
    ],
    unless: /\bcallback\b|\bredirect[_ ]?ur[il]\b|\boauth\b/i,
    statuses: [200, 301, 302, 307, 308, 405],
  },
  {
    id: 'N13',
    says: [
      word(
        String.raw`\b(?:all|every|full list)\b[^.\n]{0,20}\bissues?\b|\bJQL\b[^.\n]{0,40}\b(?:ignored|lost|dropped)\b`,
      ),
      near(
        String.raw`\bhttps\b(?!:)`,
        String.raw`\bset\w*\b|\bprotocol\b|\bin place of\b|\binstead of\b|\bhelp(?:s|ed)\b|\bswitch\w*\b|\bchang\w+\b`,
        80,
      ),
    ],
    ofAnyProgram: true,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'N03',
    says: [
      word(String.raw`(?<![\d.:-])404(?!\d|[.-]\d)|\bnot ?found\b|\bdead link\b`),
      near(
        String.raw`(?<![\w-])/wiki\b|\bwiki (?:path|prefix)\b`,
        String.raw`\b(?:needs?|missing|lacks?|forgot\w*|without|has to|must|append\w*|add(?:ed|ing)?)\b`,
        60,
      ),
      word(String.raw`\bjira|\bconfluence\b|\batlassian\b|\bcloud\b`),
    ],
    statuses: [404],
  },
  {
    id: 'N05',
    says: [
      near(
        String.raw`\battachments?\b|\bupload\w*\b|\bfiles?\b|\bimages?\b|\bvideos?\b`,
        String.raw`\b(?:big|bigger|large|larger|huge|size|\d+ ?[MG]i?B)\b`,
        100,
      ),
      word(
        String.raw`(?<![\d.:-])413(?!\d|[.-]\d)|\btoo (?:large|big)\b|\b(?:over|exceed\w*|above) the (?:\w+ )?limit\b|\b(?:permitted|allowed|maximum) size\b|\bsize limit\b`,
      ),
      word(fails),
    ],
    ofAnyProgram: true,
    statuses: [400, 404, 413],
    certainty: 'likely',
  },
  {
    id: 'N11',
    says: [
      near(
        String.raw`(?<![\d.:-])50[0234](?!\d|[.-]\d)`,
        String.raw`\b[\w.-]{1,60}\.atlassian\.(?:com|net)\b`,
        60,
      ),
    ],
    statuses: [500, 502, 503, 504],
  },
  {
    id: 'N14',
    says: [
      word(String.raw`\bGo to Jira home\b|\bMyJiraHome\.jspa\b`),
      word(String.raw`\bconfluence\b|\burl\b`),
    ],
    statuses: [200, 403, 404],
  },
  {
    id: 'N14',
    says: [
      word(`${fails}|\\bsolved\\b`),
      near(
        String.raw`\burl\b|\baddress\b|\bhost\b`,
        String.raw`\b(?:id|admin|start|home|support)\.atlassian\.(?:com|net)\b|\/jira\/software\b|\/browse\/|\bof a board\b|\bof an issue\b`,
        80,
      ),
    ],
    unless: /\bauth\.atlassian\.com\b|\boauth\b/i,
    statuses: [200, 302, 404, 405],
  },
  {
    id: 'N14',
    says: [
      word(`${fails}|\\bsolved\\b|\\bof no use\\b`),
      word(
        String.raw`\b[\w{}-]{1,63}\.atlassian\.net\/(?:jira|confluence|projects|browse|secure|wiki\/spaces)\b(?!\/rest\/)`,
      ),
      word(String.raw`\b(?:base ?)?(?:url|uri|address|host|domain|instance|server|site)\b`),
    ],
    unless: /\boauth\b|\b(?:link|opens?|see|look at|screenshot)\b[^\n]{0,20}https?:/i,
    ofAnyProgram: true,
    statuses: [200, 302, 400, 401, 404, 405],
  },
  {
    id: 'N14',
    says: [word(`${fails}|\\bsolved\\b|\\bwrong\\b`)],
    inCode:
      /["'`]https?:\/\/[\w{}$-]{1,80}\.atlassian\.net\/(?:jira|confluence|projects|browse|secure|wiki\/spaces)\/?["'`]/,
    ofAnyProgram: true,
    statuses: [200, 302, 404, 405],
  },
  {
    id: 'N03',
    says: [
      word(String.raw`(?<![\d.:-])404(?!\d|[.-]\d)|\bnot found\b|\bdead link\b`),
      near(
        String.raw`\b(?:base ?|root ?|jira[_ ]?)?(?:url|uri|path|address)\b|\bcontext path\b|\bslash\b`,
        String.raw`\bwrong\b|\bright\b|\bmissing\b|\bbehind\b|\bend(?:ing)?\b|\bbelongs?\b|\btrailing\b|\btwice\b|\bdoubled?\b|\btake\b|\bcut\b|\bincorrect\b|\bwithout\b|\bprefix\b`,
        80,
      ),
    ],
    unless: /\bserver ?info answers\b|\bdata ?cent(?:er|re)\b/i,
    ofAnyProgram: true,
    statuses: [404],
  },
  {
    id: 'N08',
    says: [
      word(String.raw`\b(?:times?|timed|timing) ?out\b|\btime-?outs?\b`),
      word(
        String.raw`\bjira|\bconfluence|\batlassian\b|\b(?:export|import|sync\w*|search\w*|load\w*|fetch\w*|request)\b`,
      ),
    ],
    ofAnyProgram: true,
    unless:
      /\b(?:session|login) time-?out\b|\b(?:set|sets|configure\w*|default) (?:the )?time-?out\b|\b(?:short|long|own|no) time-?outs\b|\btimeout (?:setting|option|of \d)/i,
    statuses: [408, 504],
  },
  {
    id: 'N11',
    says: [
      near(
        String.raw`\bincident\b|\boutage\b|\bdown\b|\bdegraded\b`,
        String.raw`\bjira\b|\bconfluence\b|\batlassian['’]?s?\b|\bcloud\b`,
        100,
      ),
      word(String.raw`${fails}|\bunable\b`),
    ],
    unless: /\bdrill ?down\b|\bdrop-?down\b|\bslow(?:s|ed)? down\b|\bshut down\b|\bbreak ?down\b/i,
    statuses: [500, 502, 503, 504],
  },
]
