/** A type, or a description of several words, where a value would stand: `"access_token": <string>`. */
const SCHEMA =
  /["'\w]\s*[:=]\s*["']?<(?:string|integer|int|number|boolean|bool|object|array|datetime|[a-z]\w*(?: \w+){3,})>|["']\s*:\s*(?:string|integer|number|boolean)\b/i
/** `If it goes wrong:`; whoever says I tells of themselves. */
const CONDITIONAL =
  /^\W{0,4}(?:if|in case|should|(?:on|upon|in case of)(?: an?)? (?:success|failure|error))\b[^\n]{0,160}?(?::|,\s|\bthen\b)/im
const MODAL =
  /\b(?:will|would|may|might|can|could|should)\s(?:\w+\s){0,2}(?:be|see|get|receive|return|answer|fail|look|contain|respond|show|mean)\b/i
const EXAMPLE =
  /\b(?:for (?:example|instance)|e\.g\.|(?:example|sample) (?:of|response|answer|request|error|output)|looks? like this:|as follows:)|^#{1,6}\s.*\b(?:responses?|errors?|examples?|troubleshooting)\b/im
const FREQUENT =
  /\b(?:often|usually|typically|commonly|generally|(?:nearly|almost) always|in most cases|frequently|one day)\b/i

/** The head of an article of a vendor’s knowledge base. */
const ARTICLE = /^\W{0,4}(?:applies to|platform notice|(?:products?|versions?) affected)\b/im
/** What may happen and what to do then, in Chinese and Japanese, German, French, Spanish and Portuguese. */
const MAY_HAPPEN =
  /可能会|可能會|可能性があります|場合があります|\bkann es (?:sein|vorkommen)\b|\bmöglicherweise\b|\bil (?:se peut|est possible)\b|\bpuede (?:que|aparecer)\b|\bpode (?:ser|aparecer)\b/i
const THEN_DO =
  /请(?!问)|請|如果|ください|\b(?:falls|wenn) sie\b|\bvous (?:devez|pouvez)\b|\bsi (?:vous|usted|você)\b/i

/** A list of what each status means. */
const MEANING =
  /^\W{0,6}(?:HTTP )?([45]\d\d)\b[^\n:–—|=-]{0,40}[`*]{0,2}\s?(?:[:–—|=]|-\s)\s?[`*]{0,2}\s?\S+ \S/gm
const FEWEST_MEANINGS = 3

/** First person: manuals speak to the reader, and of nobody's own. */
const FIRST_PERSON =
  /(?<!["'“`\w])(?:I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve)|my|our|us|me)(?!["'”`\w])/
/** Atlassian’s own messages speak so. */
const OF_ATLASSIANS =
  /\bwhen we tried to contact it\b|\bwe are having trouble\b|\bwe can['’]t create this issue\b/gi
const COMPLAINT =
  /\b(?:stopped working|not working|(?:does|did|do)(?: not|n['’]t) work|suddenly|still|anyone|anybody|any idea|thanks|since (?:yesterday|today|this|last)|keeps? (?:failing|getting)|bug|reproduce[sd]?|expected behaviou?r|actual)\b/i
/** What happened somewhere and at some time: a time, a frame of a trace, an exception of jira-python’s, a site of somebody's. */
const HAPPENED =
  /\d\d:\d\d:\d\d|\bJiraError HTTP [45]\d\d url: http|^\s*(?:at \S+\(|Traceback |Caused by|File ")|(?<![\w%.-])(?!(?:your|my|example|site|sub|some|the|company)[\w-]*\.)[a-z0-9][\w-]*\.(?:atlassian\.net|jira\.com)\b/im

/** Longer ones are no page about one thing. */
const LONGEST = 20_000

/**
 * Whether a text is a manual's: what a server answers stands in it as a template or under a condition,
 * and nothing in it happened to anybody. What its examples say is no failure.
 */
export function isManual(text: string): boolean {
  if (text.length > LONGEST) return false
  if (
    FIRST_PERSON.test(text.replace(OF_ATLASSIANS, '')) ||
    COMPLAINT.test(text) ||
    HAPPENED.test(text)
  )
    return false
  const meanings = new Set(Array.from(text.matchAll(MEANING), ([, status]) => status))
  if (meanings.size >= FEWEST_MEANINGS) return true
  const marks = [CONDITIONAL, MODAL, EXAMPLE, FREQUENT, ARTICLE, MAY_HAPPEN, THEN_DO].filter(
    (mark) => mark.test(text),
  ).length
  return SCHEMA.test(text) || marks >= 2
}
