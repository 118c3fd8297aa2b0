const NOT = String.raw`(?:\bnot|n['’]t|\bnever|\bno longer|\bcannot|\bnobody)`

const TICKET = String.raw`\b(?:issues?|tickets?|bugs?|sub-?tasks?|epics?|stor(?:y|ies)|(?<!bad )requests?|tasks?|work ?items?)\b`

/** Pieces of patterns: how it went, what was asked for and with what; all of bounded length. */
export const pieces = {
  not: NOT,
  /** That it did not work, whatever the status. */
  fails: String.raw`\b(?:refus\w+|reject\w+|den(?:ied|ies)|fail(?:s|ed|ing|ure)?|errors?|unauthori[sz]ed|forbidden|forbids|bad request|broken|unknown|stops?|stopped|crash\w*|complain\w*|gone|impossible|(?<![,.:\d-])[45]\d\d(?![,.:-]?\d))\b|\b(?:cannot|can['’]t|could not|couldn['’]t|unable|may not|never)\b|${NOT} (?:\w+ )?(?:work|accept|allow|permit|find|found|succeed|let|load|get|reach|know|take|open|pass|connect)\w*|\bwill ?not\b|\bdoes nothing\b|\bbreaks?\b|\bshut down\b|\bturn(?:s|ed) (?:\w+ ){0,4}(?:away|down)\b|\bno (?:access|success|effect)\b|\bnot (?:be )?able\b|\bsilently\b|\bno (?:\w+ ){1,4}appears?\b|\bnot (?:made|created|added|shown|listed)\b`,
  nothing: String.raw`\b(?:no|zero|0|without(?: any)?) (?:(?!\w+ing\b)\w+ ){0,2}?(?:results?|(?:issues?|tickets?)(?! (?:about|behind|for|number|open|opened|tracker|with|yet)\b)|projects?|items?|boards?|pages?|spaces?|hits?|entries|values|stories|tasks?|comments?|worklogs?|filters?|records?|matches)\b|\b(?:returns?|returned|finds?|found|shows?|showed|lists?|listed|gives?(?: me| back)?|gave|brings?|yields?|prints?|fetch(?:es|ed)|sync(?:s|ed)|(?:im|ex)port(?:s|ed)|pull(?:s|ed)|gets?|got|sees?) (?:only |always |just |a )?(?:total )?(?:nothing|none|an empty\b|0\b)|\btotal(?: of|:)? 0\b|\bno data\b|\b(?:list|results?|response|answer|array|output|export|board|dashboard|table|search|query|picker|page|sync)\b[^.\n]{0,40}\b(?:is|are|was|comes? back|came back|stays?|remains?|ends? (?:up )?in) (?:always |still |now )?(?:empty|blank|without)|\bempty (?:list|array|response|result|page|table|board)|\bthere (?:are|is|were) (?:none|no (?:issues?|tickets?|projects?))\b|["“'‘]No issues["”'’]|\bNo issues\b|(?:#|//|->|=>)\s{1,3}(?:\[\s?\]|0)(?=[\s,.;]|$)|["']?(?:issues|values|results|projects)["']?\s?:\s?\[\s?\]|["']?total["']?\s?[:=]\s?0\b`,
  /** It is there for somebody else, or at another place. */
  elsewhere: String.raw`\b(?:in|on|with|from|through) (?:the |a |my )?(?:web|browser|ui|other window|website|web page|web search|page itself|jira itself)\b|\bjira itself\b|\b(?:although|though|but|yet|whereas|while|even if|and)\b[^.\n]{0,40}\b(?:there (?:are|is)(?! (?:none|no|nothing)\b)|(?:I|we|it|they|he|she|key|project|issue|ticket) (?:do |does |really |certainly |definitely |can )?(?:have|has|had|see|sees|exists?|find|opens?|is there|is right|are there|am sure|know))\b|\b(?:definitely|certainly|surely|really|does|do) exists?\b|\bfor (?:me|others|an admin|the admin|admins) (?:it|they)\b|\bit is (?:there|right)\b|\b(?:to|into|in) the (?:web|browser|UI|site)\b[^.\n]{0,60}\b(?:returns?|finds?|shows?|lists?|gives?)\b|\b(?:with|as|in|on|under) (?:my (?:own )?(?:login|account|user|name)|jira|the UI)\b[^.\n]{0,40}\b(?:I|we|there|it) (?:do |can )?(?:see|find|get|have|lists?|shows?|are)\b|\bsame (?:filter|query|jql|search)\b|\b(?:plenty|dozens|hundreds|thousands|many) of\b|\b(?:key|id) is (?:right|correct|valid)\b|\bsame (?:query|jql|filter|search)\b|\b(?:works?|fine|finds?) in jira\b|\bthe same (?:query|jql|filter|search)\b`,
  credential: String.raw`\b(?:api[- ]?(?:tokens?|keys?)|tokens?|credentials?|passwords?|e-?mail|user ?names?|login|account)\b`,
  badCredential: String.raw`\b(?:wrong|invalid|bad|old|revoked|deleted|typo|mistyped|incorrect|missing|made[- ]up|spoil\w*|not accepted|check (?:your|the|my)|random|nonsense|garbage|any|rotated|regenerat\w+|renew\w+)\b`,
  search: String.raw`\b(?:search\w*|quer(?:y|ies)|jql|filter)\b`,
  create: String.raw`\b(?:creat\w+|add(?:s|ed|ing)?|updat\w+|edit\w*|set(?:s|ting)?|writ\w+|transition\w*|sav\w+|chang\w+|mak\w+)\b`,
  connectApp: String.raw`\b(?:connect app|add-?on|our app|my app|the app|an app|apps?|plug-?in|iframe|descriptor)\b`,
  // Not of the name of a host.
  ownServer: String.raw`(?<![\w.-])(?:jira|confluence)? ?(?:data[ -]?cent(?:er|re)|server|on-?prem\w*|self[- ]hosted|legacy instance|own server)\b(?!-|\.\w| error)`,
  token: String.raw`\b(?:api |access |scoped |classic )?tokens?\b`,
  hook: String.raw`\binstall(?:ed|ation|ing|s)?\b|\blifecycle\b`,
  auth: String.raw`(?<![\d.:-])401(?![\d.-])|\b(?:log(?:s|ged|ging)?[- ]?(?:me )?in|logins?|sign(?:s|ed|ing)?[- ]in|authenticat\w+|authoris\w+|authoriz\w+|credentials?|unauthori[sz]ed|api[- ]?(?:tokens?|keys?)|passwords?)\b`,
  file: String.raw`\battachments?\b|\bthumbnails?\b|\bimages?\b|\bdownload\w*\b|\bfiles\b`,
  ticket: TICKET,
  /** What one makes and changes. */
  content: String.raw`${TICKET}|\b(?:pages?|comments?)\b`,
  /** What one asks for by its key or number. */
  entity: String.raw`\b(?:issues?|tickets?|projects?|boards?|filters?|sprints?|pages?|spaces?|epics?|stor(?:y|ies)|comments?|attachments?|worklogs?)\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b`,
  address: String.raw`\b(?:ur[li]s?|paths?|address(?:es)?|endpoints?|hosts?|domains?|base ?url|context path)\b|https?:\/\/`,
  people: String.raw`\b(?:users?|assignees?|reporters?|watchers?|people|persons?|members?|mentions?)\b`,
} as const

/** Of a listing: nothing is in it, or it is empty. */
export const EMPTY = `${pieces.nothing}|\\bempty\\b`

/** Not of OAuth, whose access tokens have scopes as well. */
const OF_NO_OAUTH = String.raw`(?<!\b(?:access|refresh|oauth|bearer) )`
/** An API token that has scopes, as people name it. */
export const scopedToken = String.raw`\b(?:scoped|granular|fine[- ]grained)(?: \w+){0,2} tokens?\b|${OF_NO_OAUTH}\btokens?\b(?: \w+){0,3} ["“'‘(]?with (?:\w+ ){0,3}scopes?\b|${OF_NO_OAUTH}\btokens? (?:has|have|had|with) (?:the |all |these |every )?(?:\w+ )?scopes?\b|${OF_NO_OAUTH}\btokens?\b[^.\n]{0,40}\bscopes? (?:read|write|manage|delete):\w|\bscoped_token\b|\bservice account(?:['’]s)?(?: \w+)? token\b|\btoken of (?:a|the|our) service account\b`

const SITE = String.raw`\b(?:sites?|instances?|back-?ups?|production|sandbox|snapshots?|tenants?)\b`
const PUT_IN_PLACE = String.raw`\b(?:import(?:ed|s|ing)?|restor(?:ed|es|ing)|migrat(?:ed|ion|ing)|clon(?:ed|ing)|copied|swapp?(?:ed|ing)|refreshed)\b`

/** One site stands in the place of another, and was given an installation of its own. */
export const siteReplaced = String.raw`(?:${PUT_IN_PLACE})[^.\n]{0,60}(?:${SITE})|(?:${SITE})[^.\n]{0,60}(?:${PUT_IN_PLACE})`

/** Whoever looked at the clock has that behind them. */
export const CLOCK_IS_RIGHT = String.raw`\b(?:clocks?|system time)(?: (?:is|are|was|were))? (?:all )?(?:ok|fine|right|correct|exact|in sync|synchroni[sz]ed|checked|good)\b|\bntp(?:[, ]+(?:is )?(?:checked|ok|fine|running))\b`
