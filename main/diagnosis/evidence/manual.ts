import { endsInAnError } from './bug-report.ts'

/** A type, or a description of several words, where a value would stand: `"access_token": <string>`. */
const SCHEMA =
  /["'\w]\s*[:=]\s*["']?<(?:string|integer|int|number|boolean|bool|object|array|datetime|[a-z]\w*(?: \w+){3,})>|["']\s*:\s*(?:string|integer|number|boolean)\b/i
/** `If it goes wrong:`; whoever says I tells of themselves. */
const CONDITIONAL =
  /^\W{0,4}(?:if|in case|should|(?:on|upon|in case of)(?: an?)? (?:success|failure|error))\b[^\n]{0,160}?(?::|,\s|\bthen\b)/im
const MODAL =
  /\b(?:will|would|may|might|can|could|should)\s(?:\w+\s){0,2}(?:be|see|get|ask|have|make|lead|receive|return|answer|fail|look|contain|respond|show|mean)\b/i
const EXAMPLE =
  /\b(?:for (?:example|instance)|(?<!\()e\.g\.|(?:example|sample) (?:of|response|answer|request|error|output)|looks? like this:|as follows:)|^#{1,6}\s.*\b(?:responses?|errors?|examples?|troubleshooting)\b/im
const FREQUENT =
  /\b(?:often|usually|typically|commonly|generally|(?:nearly|almost) always|in most cases|frequently|one day|by default|as a rule|in general|normally)\b|^\W*(?:whoever|anyone who|those who)\b/i
/** What is told of any of its kind. */
const OF_ANY =
  /(?:^|[.:]\s|\n)\W*(?:an?|any|every|each)\s(?:\w+ ){0,2}?(?:apps?|add-?on|client|call|request|token|cookie|user|account|person|issue|page|hook|webhook|script)\s(?:that|which|who|whose|with|without|of)\s/i
/** What a reader is to do, as the first word of a sentence or behind a colon. */
const INSTRUCTION =
  /(?:^|[.:;?!]["”]?[ \t]|\n)(?:[-*•>\s]|\d{1,2}[.)]\s)*(?:[Tt]o [^.,\n]{3,60}, )?(?:add|allow|ask|back off|check|choose|click|compare|configure|copy|create|enable|ensure|enter|generate|give|go to|grant|keep|leave|log in|look (?:at|up|for|whether)|make (?:a|an|sure)|name|open|put|re-?authenticate|re-?check|re-?connect|remove|replace|restart|see (?:that|whether)|select|set|switch|turn o(?:n|ff)|update|use|verify|wait)\b(?!,|\s*[=:({[])/gi
const FEWEST_INSTRUCTIONS = 2
/** The head of a page, or of a part of one. */
const HEAD =
  /^\W{0,4}(?:troubleshoot(?:ing)?(?! (?:so far|done|I|we)\b)|(?:common |known )?(?:error (?:codes|messages)|errors|limitations)(?: (?:of|in|and|for)\b|\s*:?\s*$)|frequently asked)/im
/** `qsh: whether the hash is checked`: what a setting or a claim is. */
const DEFINED =
  /(?:^|[.;\n]\s?)[-*\s`]{0,4}[\w.-]{2,40}`?: (?:whether|controls|decides|says|with (?:true|false)|true (?:where|if|when))\b/g
const FEWEST_DEFINED = 2
/** A program’s own codes, one a line with what it means. */
const OWN_CODE = /^\W{0,4}[A-Z][A-Z0-9]{1,20}(?:[-_][A-Z]+)*[-_]\d{2,6}\b/gm
const FEWEST_CODES = 3
/** Faults under numbers, and what to do against each. */
const NUMBERED = /^\W{0,6}(?:issue|error|problem|symptom|fault) #?\d{1,2}: \S/gim
const FEWEST_NUMBERED = 2
/** What may be the case, one under the other. */
const CASES = /^\W{0,6}(?:scenario|situation) #?\d{1,2}: \S/gim
const REMEDY =
  /^\W{0,6}(?:solutions?|fix|fixes|resolution|remed(?:y|ies)|what to do)\b[^\n]{0,20}[:\n]/im
const REMEDIED = /^\s*(?:Error|Cause): [^\n]+\n\s*(?:Solution|Fix|Resolution|Remedy): /im

/** The head of an article of a vendor’s knowledge base. */
const ARTICLE = /^\W{0,4}(?:applies to|platform notice|(?:products?|versions?) affected)\b/im
/** A page that says what it is. */
const OF_ITSELF = /\bthis (?:article|guide) (?:goes through|describes|explains|covers|lists)\b/i
/** A piece of a series: its number at the head, or what stands in the others. */
const OF_SERIES = [
  /^\W{0,6}(?:part|lesson|chapter|teil|kapitel|partie) \d{1,2}\s?[.:–—-]\s?\S[^]{0,4000}\byou(?:['’]ll| will| would| won['’]t| may| might)\b/i,
  /\bin (?:this|the (?:next|last|previous)|part \d{1,2} of this) (?:post|part|lesson|chapter|tutorial|series)\b,? (?:we|you|of)\b/i,
  /\b(?:first|second|third|fourth|last|\d(?:st|nd|rd|th)) of (?:\w+ )?(?:posts|parts|lessons|articles)\b/i,
]

/** What may happen and what to do then, in Chinese and Japanese, German, French, Spanish and Portuguese. */
const MAY_HAPPEN =
  /可能会|可能會|可能性があります|場合があります|\bkann es (?:sein|vorkommen)\b|\bmöglicherweise\b|\bil (?:se peut|est possible)\b|\bpuede (?:que|aparecer)\b|\bpode (?:ser|aparecer)\b/i
const THEN_DO =
  /请(?!问)|請|如果|ください|\b(?:falls|wenn) sie\b|\bvous (?:devez|pouvez)\b|\bsi (?:vous|usted|você)\b/i

/** A list of what each status means. */
const MEANING =
  /^\W{0,6}(?:HTTP )?([45]\d\d)\b[^\n:–—|=-]{0,40}[`*]{0,2}\s?(?:[:–—|=]|-\s)\s?[`*]{0,2}\s?\S+ \S/gm
const FEWEST_MEANINGS = 3

/** First person, and no option of curl's: manuals speak to the reader, and of nobody's own. */
const FIRST_PERSON = /(?<!["'“`\w-])(?:I|I['’](?:m|ve|d|ll)|my|me)(?!["'”`\w])/
/** Vendors speak so as well, under a head. */
const WE = /(?<!["'“`\w])(?:[Ww]e|[Ww]e['’](?:re|ve)|[Oo]ur|us)(?!["'”`\w])/
/** Atlassian’s own messages speak so. */
const OF_ATLASSIANS =
  /\bwhen we tried to contact it\b|\bwe are having trouble\b|\bwe can['’]t create this issue\b/gi
const COMPLAINT =
  /\b(?:stopped working|not working|(?:does|did|do)(?: not|n['’]t) work|suddenly|still (?:\w+ )?(?:gets?|got|see|fail\w*|refuse\w*|reject\w*|empty|no|not|cannot|can['’]t|does\w*|happens?|broken|wrong|have)|(?:has|does|did|can) (?:anyone|anybody)|any idea|thanks|since (?:yesterday|today|this|last)|keeps? (?:failing|getting)|bug|reproduce[sd]?|expected behaviou?r|actual)\b/i
/** What happened somewhere and at some time: a time, a frame of a trace, an exception of jira-python’s, a site of somebody's. */
const HAPPENED =
  /\d\d:\d\d:\d\d|\bECONN\w+|\bETIMEDOUT\b|\/[A-Z]{2,10}-\d{2,6}\/|\bJiraError HTTP [45]\d\d url: http|^\s*(?:at \S+\(|Traceback |Caused by|File ")|(?<![\w%.-])(?!(?:your|my|example|site|sub|some|the|company)[\w-]*\.)[a-z0-9][\w-]*\.(?:atlassian\.net|jira\.com)\b/im

/** Longer ones are no page about one thing. */
const LONGEST = 20_000

/**
 * Whether a text is a manual's: what a server answers stands in it as a template or under a condition,
 * and nothing in it happened to anybody. What its examples say is no failure.
 *
 * @param words the same without source code
 */
export function isManual(text: string, words = text): boolean {
  if (text.length > LONGEST) return false
  const own = text.replace(OF_ATLASSIANS, '')
  if (FIRST_PERSON.test(own) || HAPPENED.test(text)) return false
  if (OF_ITSELF.test(text)) return true
  if (!COMPLAINT.test(own) && OF_SERIES.some((mark) => mark.test(text))) return true
  if ((WE.test(own) && !HEAD.test(text)) || COMPLAINT.test(text) || endsInAnError(text))
    return false
  const meanings = new Set(Array.from(text.matchAll(MEANING), ([, status]) => status)).size
  if (meanings >= FEWEST_MEANINGS || (HEAD.test(text) && count(text, OWN_CODE) >= FEWEST_CODES))
    return true
  if (text.split('\n').filter(isTableRow).length >= FEWEST_ROWS) return true
  if (count(text, NUMBERED) >= FEWEST_NUMBERED && REMEDY.test(text)) return true
  if (count(text, CASES) >= FEWEST_NUMBERED) return true
  const marks = MARKS.filter((mark) => mark.test(text)).length
  const lists = [
    meanings === FEWEST_MEANINGS - 1,
    count(words, INSTRUCTION) >= FEWEST_INSTRUCTIONS,
    count(words, DEFINED) >= FEWEST_DEFINED,
  ].filter(Boolean).length
  return SCHEMA.test(text) || REMEDIED.test(text) || marks + lists >= 2
}

const MARKS = [CONDITIONAL, MODAL, EXAMPLE, FREQUENT, OF_ANY, HEAD, ARTICLE, MAY_HAPPEN, THEN_DO]

const FEWEST_ROWS = 3

/** A row of a table of what is answered and why; a log’s and one of values have fewer words in a cell. */
function isTableRow(line: string): boolean {
  const [first = '', ...others] = line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const isTold = others.length > 0 && others.length < 4 && first.length < 80
  return (
    isTold &&
    !OF_LOG.test(others[0] ?? '') &&
    others.some((cell) => /[a-z] [a-z]+ [a-z]/i.test(cell))
  )
}

/** Behind the name of a container. */
const OF_LOG = /^(?:\[?\d{4}-\d\d-\d\d|\W{0,2}(?:trace|debug|info|warn(?:ing)?|error|fatal)\b)/i

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
