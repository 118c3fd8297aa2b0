import { complains, isTalk, sentencesOf, tellsOfOwn } from './talk.ts'

/** A paper is known by two heads of its kind: `Decision: …`, `## Consequences`, `Slide 4 — …`. */
function heads(words: string): RegExp {
  return new RegExp(
    String.raw`^[\W\d]{0,8}(${words})(?:\*\*|__)?[ \t]{0,3}(?:[.:,)—–]|\n|$)`,
    'gim',
  )
}
const FEWEST_HEADS = 2

const MINUTES = heads(
  String.raw`agenda|attendees|participants|present|absent|apologies|regrets|minutes(?: of [^\n:]{1,60})?|action (?:items|points)|actions|aob|any other business|next meeting|what went (?:well|badly|wrong)|anwesend|abwesend|teilnehmer(?:innen)?|protokoll|tagesordnung|TOP \d{1,2}|présents|absents|excusés|ordre du jour|asistentes|orden del día|presentes|pauta`,
)
/** What is told of other times, or as done. */
const OVER =
  /\b(?:closed|done|over|gone|fixed|resolved|solved|mended|settled|went down to|vorbei|erledigt|behoben|keine(?:r|s)? mehr|clos|réglé|résolu|cerrado|resuelto|resolvido)\b/i

/** Of a decision that was recorded, and of a lesson or an announced talk. */
const OTHERS: readonly RegExp[] = [
  heads(
    String.raw`status:?(?:\*\*)? (?:accepted|proposed|superseded|rejected|deprecated|draft)\b[^\n]*|ADR[- ]?\d{1,4}|(?:architecture )?decision record|decisions?|decision (?:outcome|drivers)|consequences|considered options|options considered`,
  ),
  heads(
    String.raw`abstract|audience|bio|exercises? ?\d{0,2}|handouts?|learning (?:goals|objectives)|speaker notes|notes|(?:slide|folie|diapositiva?) \d{1,3}|lesson \d{1,3}`,
  ),
]

/** What an article says of itself and to its reader. */
const ARTICLE: readonly RegExp[] = [
  /\bpart (?:\d{1,2}|one|two|three) (?:of (?:the|this|my|our) series|is (?:about|on)|said|was about)\b|\b(?:the|this|my|our) series\b/i,
  /\bin this (?:post|article|tutorial|part|series)\b/i,
  /\bupdate (?:this|the|my) (?:post|article|page)\b/i,
  /\blet (?:us|me) (?:see|look|call|build|show|start|walk)\b|\blet['’]s (?:see|look|call|build|start)\b/i,
]

/**
 * Whether a text is a paper in which nothing failed for whoever wrote it: minutes, the record of a decision, a
 * lesson, an article. What is quoted in it, and what its examples would answer, is no failure.
 */
export function isPaper(text: string): boolean {
  if (text.length > LONGEST || HAPPENED.test(text)) return false
  const lines = text.split('\n')
  if (count(text, MINUTES) >= FEWEST_HEADS)
    return !lines.some((line) => sentencesOf(line).some(isOpen))
  const isOfKind =
    OTHERS.some((kind) => count(text, kind) >= FEWEST_HEADS) ||
    ARTICLE.filter((mark) => mark.test(text)).length >= FEWEST_HEADS
  return isOfKind && !lines.some(tellsOfOwn)
}

/** Longer ones are threads and logs. */
const LONGEST = 20_000

/** A line of a log, a frame of a trace: somebody's program met with it. */
const HAPPENED =
  /^\W{0,3}(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d|^\s*(?:at \S+\(|Traceback |Caused by|File ")/m

function count(text: string, pattern: RegExp): number {
  return new Set(Array.from(text.matchAll(pattern), ([, head = '']) => head.toLowerCase())).size
}

/** A complaint that was not answered when the minutes were written. */
function isOpen(sentence: string): boolean {
  return complains(sentence) && !isTopic(sentence) && !isTalk(sentence) && !OVER.test(sentence)
}

/** What is to be talked about. */
function isTopic(sentence: string): boolean {
  return /^\W*(?:why|how|when|whether)\b/i.test(sentence)
}
