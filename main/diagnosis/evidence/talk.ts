import { endsInAnError } from './bug-report.ts'
import { isOfAChangelog, showsAChange, tellsOfAChange } from './changes.ts'
import { FAILS_ABROAD } from './failing-words.ts'

/** A plan, a manual, the end of a story: no message of a machine has them. */
const TOLD_OF = [
  /\b(?:so that (?:it|we|they|this|no)(?! (?:cannot|can['’]t|never)\b)|in order to|to avoid|instead of being|(?:everything|(?:it )?all) (?:now )?(?:works?|loads?|(?:is|runs?|was|has been) (?:now |still )?(?:well|fine|good|ok(?:ay)?|quiet|green|smooth(?:ly)?))|no (?:more )?(?:problems?|errors?|issues?|complaints?) (?:ever )?since\b(?! (?:I|we|it|the|this)\b)|works? (?:fine|again|now|well)|works as expected|(?:you|we|they|one)['’]ll (?:be|find|get|have|receive|see)|would (?:answer|return|respond with) (?:an? )?[45]\d\d|loads? again)\b/i,
  /\b(?:announced|changelog|release notes?|we plan|plan(?:ned)? to|I suggest|propos(?:e|al)|feature request|as described|(?:this|the|an?)(?: next| new| last)? (?:PR|pull request|change|commit|guide)\b|(?:this|the(?: next| new| last)?|an? (?:next|new)) release\b)/i,
  /\b(?:will (?!this|it\b|that\b|work\b)\w+|(?:we|I) (?:should|could(?! (?:find|get|see|think)\b)|want to)|is it worth|(?:do|should) we (?:add|cover|document|mention|say|tell|test)|(?:clients|apps|callers|you) (?:should|must(?! surround it in quotation)|need to)|if (?:you|the \w+|an? [^.,\n]{1,40}?|it) (?:see|gets?|receives?|returns?|fails?|has|is)|means that|(?:may|might|can|could) be (?:returned|answered|accompanied|refused|rejected|shown)|(?:may|might) (?:return|fail|be)|(?:is|are) used when|when (?:an?|the) (?:app|client|user|request|token|caller)\b|(?<!; )should (?:then|not|be|ask|send|remove)|now (?:returns?|supports?|rejects?|refuses?|accepts?|requires?))\b/i,
]
/** What a program does about an answer, whenever it comes. */
const HANDLED =
  /\b(?:when(?:ever)?|if|on|once)\b[^.!?\n]{0,60}\b[45]\d\d\b[^.!?\n]{0,60}?\b(?:we|it|they|the (?:app|bot|client|job|library|plugin|queue|script|server|service|tool|worker))\b(?: (?:then|also|always|first|just))?(?::?\s*(?:$|\n)|\s(?:asks?|backs? off|falls? back|goes on|halves|logs?|pauses?|reads?|repeats?|retry|retries|shows?|skips?|sleeps?|slows?|stops?|tells?|tr(?:y|ies) again|waits?)\b(?! (?:an? )?(?:[45]\d\d|error|nothing)))/i
/** The same in other languages: under a condition, or asked. */
const HANDLED_ABROAD =
  /(?:如果|若|当)\s?(?:jira|confluence|atlassian|api|服务器)[^。！？\n]{0,20}[45]\d\d|[45]\d\d\s?的时候[^。\n]{0,40}吗|[45]\d\d\s?(?:を返す|が返る|が返された|の)場合|(?<!\p{L})(?:если|falls|wenn|si|lorsque|quand|cuando|quando|se)\s(?:die |der |l['’]|el |la |o |a )?(?:jira|confluence|atlassian|api|server|сервер)(?!\p{L})[^.!?\n]{0,30}[45]\d\d/iu
const CHANGES_BEGIN =
  /^#{1,6}\s.*\b(?:changes?|changed|fixed|fixes|added|removed|release|unreleased|changelog|v?\d+\.\d+\.\d+|troubleshooting|faq|error codes?|known (?:issues|limitations)|usage|setup)\b|^(?:release|version)\s?v?\d+\.[\d.]+\s*(?:[-–:].*|\([^)\n]*\)\s*)?$/i
/** What people do, of which release notes and forum posts both tell. */
const DONE =
  /\b(?:fix(?:e[sd])?|handl(?:es?|ing)|(?<!not |n['’]t |[-#])support(?:s|ed)?(?![- ](?:case|chat|desk|mail|request|team|ticket)\b)|introduc(?:es|ed)|implement(?:s|ed)?|switched|migrated|deprecat(?:ed|ion)|documentation|the docs)\b/i

const CONDITION = String.raw`(?<!\b(?:when(?! (?:I|we)\b)|if|where|once|unless|in case|because|which|may|might|will|would|could|should|can|must|now)\b[^.!?\n]{0,60})`
/** What somebody met with, in their own experience. */
const OWN_COMPLAINTS = [
  /\b(?:when(?:ever)?|as soon as|once) (?:I|we) (?!should\b|must\b)[^.!?\n]{1,60}[:,]\s(?:(?:it|that) (?:is|was|gives?) )?(?:an? )?(?:HTTP )?[45]\d\d\b/i,
  /(?<!\b(?:if|when|once|where|that)\s)\b(?:I|we|he|she|they|you(?! can (?:also |now )?see\b)|users?|customers?|somebody|one|(?:our|my)(?:\s\w+){1,3})(?:['’]m|['’]re|['’]ve)?\s(?:\w+\s){0,3}?(?:gets?|got|getting|sees?|saw|seeing|receives?|received|runs? into|running into|hits?|ends? (?:in|on|up)|cannot|can['’]t|could(?: not|n['’]t)|am unable|are unable|have (?:trouble|problems?|this)|fail(?:s|ed)?|tried|try|tested)\b/i,
  /\b(?:how (?:can|do|to|should) (?:I|we)|any (?:idea|help|thoughts)|what am I|what is wrong|why (?:am|do|does|is|are|did)|is it(?! worth\b)|does (?:anyone|anybody)|has anyone)\b/i,
  /\b(?:doesn['’]t|does not|don['’]t|do not|did not|didn['’]t|won['’]t|will not|isn['’]t|is not|cannot|can['’]t|can not|unable to)\s(?:\w+\s)?(?:work|load|show|let|return|find|log|connect|add|create|get|use|seem|assign|working|authenticate|sync|respond|update|download|upload|fetch|start|renew|open|save)/i,
  /\b(?:says?|said|shows?|complains?|prints?)\b[^.\n"“`]{0,20}["“`]/i,
  /^\W{0,3}“” (?:after|when|since) (?:I|we|our|my)\b/i,
  /\b(?:refuses|rejects|denies|declines)\s(?:my|our|me|us)\b/i,
  /(?<!\b(?:you|if|when|may|might|can|could|will|would|to)\s(?:\w+\s){0,2})\bget(?:s|ting)? (?:an? |the |only |always |just |nothing but )?(?:HTTP )?(?:error )?[45]\d\d\b/i,
  /(?<!\b(?:if|when|may|might|can|could|will|would|to)\s(?:\w+\s){0,4})\bends? (?:up )?(?:with|in|on) (?:an? )?(?:HTTP )?(?:error )?[45]\d\d\b/i,
  /\b(?:stops|breaks) (?:with|at)\b|\bnothing (?:I|we) could\b/i,
  /\b(?:go|goes|went) (?:dead|blank|silent)\b|\bthere (?:is|are|was|were) (?:an? )?(?:(?:plenty|lots|dozens|hundreds) of (?:(?:these|those|such|the) )?)?(?:\w+ )?(?:error|exception|failure)s?\b/i,
  /\b(?:same (?:here|issue|problem|error|for me)|annoying|no luck|broke something)\b/i,
  /(?<!\b(?:if|when|may|will|would|could)\s(?:\w+\s){0,4})\bstill (?:(?:only|always|just) )?(?:gets?|got|sees?|fails?|failing|refuse[sd]|rejects?|empty|the same (?:error|problem|thing|issue))\b/i,
  /(?<!\b(?:if|when|once|so that|no longer|may|will|would|could|should)\s(?:[^.!?\n]{0,40}\s)?)\bcomes? back (?:(?:with|as|in) )?(?:an? |HTTP )*[45]\d\d\b/i,
  /\b(?:not working|no more works?|works? no more|stopped working|broken|crash(?:es|ed)?|hangs|keeps? (?:failing|getting)|all the time|suddenly|since (?:yesterday|today|this week|last))\b/i,
]
/** That something fails, told of anybody. */
const REPORTS = [
  new RegExp(FAILS_ABROAD, 'i'),
  /[\w)”]: (?:HTTP )?[45]\d\d, /,
  /\b(?:never|nothing) (?:\w+ )?works?\b/i,
  new RegExp(
    `${CONDITION}\\b(?:fail(?:s|ed)?|end(?:s|ed)?|result(?:s|ed)?|comes? back|came back|answered) (?:with|in|on|as)\\b|${CONDITION}\\b(?:it|this|that|call|calls|request|requests|script|app|plugin|setup|login|step|everything|always|still|only) (?:also |always |still |only )?(?:fails?|failed)\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}(?<!\\bso that [^.!?\\n]{0,40})\\b(?:are|was|were)(?: not|n['’]t) (?:\\w+ )?(?:accepted|added|created|loaded|saved|sent|shown|synced|updated)\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}\\b(?:checks?|authentication|authori[sz]ation|connection|validation|verification|handshake|downloads?|uploads?|imports?|exports?|builds?|publishing)(?: of (?:the|our|my|an?) \\w+)? (?:fails?|failed|halts?|stops?|breaks?|broke)\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}(?<!\\b(?:and|it|should|so|that)\\s(?:\\w+\\s)?)\\bfails\\b\\s*(?:\\(|[.!]?\\s*$|(?:again|always|every time|only|since|whenever)\\b|for (?:all|each|every|one|some|three|two)\\b)`,
    'im',
  ),
  new RegExp(
    `${CONDITION}\\b(?:is|are|was|were|stays?|turns?) (?:all |always |now |still )?red\\b|${CONDITION}\\b(?:(?:are|were|stay) (?:all |always |now |still )?|(?:is|was|stays) (?:an? |always |still ))(?:HTTP )?[45]\\d\\d\\b(?! (?:and not|rather than|instead of))|[\\w)”]: (?:HTTP )?[45]\\d\\d (?:again|at|by|from|in|of|on|since)\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}\\b(?:rejects?|refuses?|denies|declines) (?:all|any|each|every\\w*|it|them|the (?:calls?|credentials?|login|requests?|token|upload))\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}\\b(?:is|are|was|were|gets?|got) (?:always |still |then |even |all )?(?:refused|rejected|denied|blocked|forbidden|unauthori[sz]ed|broken|gone|empty)\\b|${CONDITION}\\b(?:becomes?|comes? back|came back|stay(?:s|ed)?|remain(?:s|ed)?) (?:invalid|unusable|empty|blank|unassigned)\\b`,
    'i',
  ),
  new RegExp(
    `${CONDITION}\\b(?:returns?|returned|gives?|gave|shows?|showed|throws?|threw|reports?|produces?|(?<!(?:['’]d|\\bwould|\\bshould|\\bcould|\\bmust|\\bto|\\bdo we|\\bwe) )says?(?! (?:how|what|when|where|which|whether)\\b)|said|answers?|answered|complains?|complained|responds?)\\b|${CONDITION}\\b(?:error|\\d{3}) (?:error )?(?:comes?|came|is (?:shown|returned)|appears?)\\b|\\bis (?:shown|displayed|printed|logged)\\b|^(?:error|getting)\\b`,
    'im',
  ),
]

/** What a manual says of a status; who speaks of themselves complains. */
const OF_MANUALS =
  /\b(?:returns?|returned|answers?|responds?(?: with)?)\s(?:an?\s)?(?:HTTP\s)?[45]\d\d(?:\s\w+){0,2}\s(?:when|if|where|unless)\s(?!I\b|we\b|my\b|our\b|using\b|trying\b|calling\b|running\b)|\breturned if\b|\b(?:raises|throws) (?:an? )?[\w.]{1,60}(?:Error|Exception) (?:when|if)\b|^\W{0,3}(?:security|migration guide|what['’]s new|known limitations|upgrade notes?|release notes?|bump \S+ from \S+)\b/i

/** The end of a story, whatever was said of its beginning. */
const RESOLVED =
  /^(?:merged|released|closes? #\d+)\b|\bdeprecation notice\b|\b(?:with|in) this (?:version|release|change|update)\b|\bno longer (?:happens?|occurs?|appears?|fails?)\b|\bdisappears\b|^(?:(?:release|version)\s?v?\d+\.\d+(?:\.\d+)*|v?\d+\.\d+\.\d+)\s?[:–—-]\s.{40}|\b(?:is|are|was|were|been|got) (?:now |since )?(?:resolved|fixed|mended)\b/i

/** Whether a sentence talks of what may be, will be or no longer is, as no machine does. */
export function isToldOf(whole: string): boolean {
  const sentence = ownWords(whole)
  for (const handled of [HANDLED, HANDLED_ABROAD])
    if (handled.test(whole) && !complains(whole.replace(handled, ' '))) return true
  if (RESOLVED.test(sentence) || OF_MANUALS.test(sentence))
    return !OWN_COMPLAINTS.some((pattern) => pattern.test(sentence))
  return TOLD_OF.some((pattern) => pattern.test(sentence)) && !complains(sentence)
}

/** What somebody read, or is about to do. */
const READ_OR_MEANT =
  /^\W*(?:(?:and|so|now|the|their|its|your) ){0,2}(?:\w+ )?(?:docs|documentation|manual|specification|guide|readme) (?:says?|states?|tells?|promises?|describes?)\b|^\W*(?:(?:and|so|now) )?(?:we|I) (?:plan|intend) to\b/i

export function isReadOrMeant(sentence: string): boolean {
  return (
    READ_OR_MEANT.test(sentence) &&
    !OWN_COMPLAINTS.some((pattern) => pattern.test(ownWords(sentence)))
  )
}

const STATUS = /(?<![\w.:-])[45]\d\d(?![\w.-])/

/** Whether every status that a text tells is one that somebody read of. */
export function tellsWhatWasRead(text: string): boolean {
  const told = sentencesOf(text).filter((sentence) => STATUS.test(sentence))
  return told.length > 0 && told.every(isReadOrMeant)
}

const SOUGHT = String.raw`(?:methods?|ways?|functions?|commands?|calls?|pages?|examples?|docs?|documentation|descriptions?|hints?|samples?)`
/** What somebody looks for in a library or its documentation, and does not find: a wish. */
const LACKS = new RegExp(
  String.raw`\b(?:finds?|found|sees?|saw|knows?(?: of)?|has|have|had|offers?|is|are|with)\s(?:no|none of the)\s(?:\w+\s)?${SOUGHT}\b|\b(?:do|does|did|could|can)(?:\snot|n['’]t)\s(?:find|see|know)\s(?:an?|any|the)\s(?:\w+\s)?${SOUGHT}\b|\b(?:has|have|is)\snothing\sfor\s(?:it|that|this)\b|\b(?:have(?:\snot|n['’]t)|could(?:\snot|n['’]t))\s(?:tried|try)\b`,
  'gi',
)
/** What somebody finds fault with in a text that explains. */
const OF_DOCS =
  /^\W*(?:(?:the|this|that|its|our|your)\s)?(?:README|docs?|documentation|guide|manual|example (?:in|of) the docs|page (?:in|of) the (?:docs|manual|documentation))s?\b(?:\s(?:of|on|for|about)\s[^,.:]{1,50})?(?::[^.!?\n]*?)?\s(?:is|are|has|have|does|do|lacks?|needs?|should|still)\b/i

const FAILS =
  /(?<![\w.:-])[45]\d\d(?![\w.-])|\b(?:errors?|exception|fail(?:s|ed|ure)?|refused|rejected|denied|forbidden|unauthori[sz]ed|cannot be)\b/i

/** Whether all that a sentence finds missing is a function, an explanation or an example. */
export function isWish(sentence: string): boolean {
  const own = ownWords(sentence)
  if (OF_DOCS.test(own) && !/\b(?:I|my|me)\b/.test(own)) return true
  const rest = own.replace(LACKS, ' ')
  return rest !== own && !complains(rest) && !FAILS.test(rest)
}

/** Whether a sentence of a person only talks of a failure. */
export function isTalk(sentence: string): boolean {
  return (
    isReadOrMeant(sentence) ||
    isWish(sentence) ||
    isOfAChangelog(sentence) ||
    tellsOfAChange(sentence) ||
    isToldOf(sentence) ||
    (DONE.test(sentence) && !complains(sentence))
  )
}

/** What is quoted, and an address, may hold any word: they are not the person's. */
function ownWords(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/`[^`\n]{1,300}`|"[^"\n]{1,300}"|“[^”\n]{1,300}”/g, '“”')
}

const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/

/** Whether somebody tells of a failure of their own; who only asks why things are so does not. */
export function isComplaint(text: string): boolean {
  return sentencesOf(text).some((whole) => {
    const sentence = ownWords(whole)
    const isOwn = FIRST_PERSON.test(sentence)
      ? complains(whole)
      : !/^\W*why\b/i.test(sentence) && OWN_COMPLAINTS.some((pattern) => pattern.test(sentence))
    return isOwn && !isTalk(whole)
  })
}

/** Who begins with what they did, and goes on with what failed since. */
function isOwnComplaint(line: string): boolean {
  const [, ...after] = line.split(/(?<=[.!?])\s/)
  return after.some(
    (sentence) =>
      (FIRST_PERSON.test(ownWords(sentence)) && isComplaint(sentence)) ||
      (SINCE_IT.test(sentence) && complains(sentence) && !isTalk(sentence)),
  )
}

/** What began with a change, or was there before and is not any more. */
const SINCE_IT = /\b(?:since(?: then)?|any ?more|now|ever since|old \w+:)\b/i

/** Why it is one status and not another is asked of a design. */
const OF_DESIGN = /\b[45]\d\d (?:and not|rather than|instead of) (?:an? )?[45]\d\d\b/i

/** Whether somebody says that something failed. */
export function complains(whole: string): boolean {
  const text = ownWords(whole)
  if (OF_DESIGN.test(text) || (OF_DOCS.test(text) && !/\b(?:I|my|me)\b/.test(text))) return false
  return [...OWN_COMPLAINTS, ...REPORTS].some((pattern) => pattern.test(text))
}

/** The heads of a report: who fills them in met with something. */
const REPORT =
  /^\W*(?:(?:steps )?to reproduce|reproduce|steps|(?:expected|actual|observed)(?: (?:behaviou?r|result))?)\s?:/im

/** Parts of a design and of a plan. */
const PARTS =
  /^[\W\d]{0,6}(acceptance criteria|alternatives considered|decision (?:needed|wanted)|deliverables|goals?|milestones|motivation|non[- ]?goals?|open questions?|out of scope|proposal|proposed (?:change|solution)|risks?|rollout(?: plan)?)(?:\*\*|__)?\s*(?:[.:,]|\n|$)/gim
const FEWEST_PARTS = 2

/** Whether a text is laid out as a design or a plan, and nobody complains in it. */
function isPlan(lines: readonly string[], text: string): boolean {
  const parts = new Set(Array.from(text.matchAll(PARTS), ([, part = '']) => part.toLowerCase()))
  return parts.size >= FEWEST_PARTS && !lines.some(tellsOfOwn)
}

/** Longer ones are no manual and no release note. */
const LONGEST = 20_000

/** Who shows a change tells of what it mends, tries it and asks why: none of these is a failure of theirs. */
const OF_THE_CHANGE =
  /^\W*(?:this|the) (?:PR|pull request|merge request|commit|patch|change)\b|\?\s*$|\b(?:tests?|tested|tried|try)\b/i

/** Whether somebody tells in a line what they met with themselves. */
export function tellsOfOwn(line: string): boolean {
  return sentencesOf(line).some((whole) => {
    const sentence = ownWords(whole).replace(/\byou\b[^,.;]*/gi, ' ')
    return (
      FIRST_PERSON.test(sentence) &&
      !OF_THE_CHANGE.test(sentence) &&
      OWN_COMPLAINTS.some((one) => one.test(sentence))
    )
  })
}

/**
 * Whether all that persons say in a text is talk: there is no failure of theirs in it.
 *
 * @param whole with what stands between their words: the lines of a diff are code
 */
export function isAllTalk(sayings: readonly string[], whole = sayings.join('\n')): boolean {
  const text = sayings.join('\n')
  if (text.length > LONGEST || REPORT.test(text) || endsInAnError(whole)) return false
  if (!isTalkOf(text, whole)) return false
  const asked = withoutReplies(text)
  return asked === text || isTalkOf(asked, withoutReplies(whole))
}

/** What those who answer plan, fix or announce is no plan of whoever asked. */
function withoutReplies(text: string): string {
  const asked = text.split('\n').filter((line) => !/^\s*>/.test(line))
  return asked.some((line) => line.trim() !== '') ? asked.join('\n') : text
}

function isTalkOf(text: string, whole: string): boolean {
  const lines = text.split('\n')
  if (showsAChange(whole) && !lines.some(tellsOfOwn)) return true
  if (isPlan(lines, text)) return true
  const begin = lines.findIndex((line) => CHANGES_BEGIN.test(line))
  const isChange = (line: string): boolean => isOfAChangelog(line) && !isOwnComplaint(line)
  const isBelow = (line: string, at: number): boolean =>
    begin >= 0 && at >= begin && !tellsOfOwn(line)
  const plain = lines.filter((line, at) => !isChange(line) && !isBelow(line, at))
  if (plain.every((line) => line.trim() === '')) return lines.length > 0 && text.trim() !== ''
  const rest = plain.join('\n')
  const isOfChanges = plain.length < lines.length || DONE.test(ownWords(rest))
  return isOfWishes(rest) || isToldOf(rest) || (isOfChanges && !complains(rest))
}

/** Whether somebody misses something and complains of nothing else. */
function isOfWishes(text: string): boolean {
  const { wishes = [], others = [] } = Object.groupBy(sentencesOf(text), (sentence) =>
    isWish(sentence) ? 'wishes' : 'others',
  )
  return (
    wishes.length > 0 && !others.some((sentence) => complains(sentence) || FAILS.test(sentence))
  )
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s|\n/)
}

/** The sentence of a text around a place in it. */
export function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at)
  const start = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((end) => before.lastIndexOf(end)),
  )
  const after = /[.!?](?=\s)|\n/.exec(text.slice(at))
  return text.slice(start + 1, after === null ? text.length : at + after.index + 1).trim()
}

/** The line of a text around a place in it. */
export function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}
