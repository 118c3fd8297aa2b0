import { kindOfPaper } from './kinds-of-papers.ts'
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
    String.raw`status:?(?:\*\*)? (?:accepted|proposed|superseded|rejected|deprecated|draft|in (?:discussion|review))\b[^\n]*|ADR[- ]?\d{1,4}|RFC[- ]?\d{1,5}|recommendation|options|alternatives|(?:architecture )?decision record|decisions?|decision (?:outcome|drivers)|consequences|considered options|options considered`,
  ),
  heads(
    String.raw`abstract|audience|bio|exercises? ?\d{0,2}|handouts?|(?:module|chapter|unit|lab) \d{1,3}|prerequisites|learning (?:goals|objectives)|speaker notes|notes|(?:slide|folie|diapositiva?) \d{1,3}|lesson \d{1,3}`,
  ),
]

/** What an article says of itself and to its reader. */
const ARTICLE: readonly RegExp[] = [
  /\bpart (?:\d{1,2}|one|two|three) (?:of (?:the|this|my|our) series|is (?:about|on)|said|was about)\b|\b(?:the|this|my|our) series\b/i,
  /\bin this (?:post|article|tutorial|part|series)\b/i,
  /\bupdate (?:this|the|my) (?:post|article|page)\b/i,
  /\bblog\b/i,
  /\bdraft\b|\[TODO\b|\bproof-?read\b/i,
  /\b(?:what we learned|lessons (?:learned )?from)\b/i,
  /\blet (?:us|me) (?:see|look|call|build|show|start|walk)\b|\blet['’]s (?:see|look|call|build|start)\b/i,
]

/**
 * Whether a text is a paper in which nothing failed for whoever wrote it: minutes, the record of a decision, a
 * lesson, an article. What is quoted in it, and what its examples would answer, is no failure.
 */
export function isPaper(text: string): boolean {
  if (text.length > LONGEST) return false
  const lines = text.split('\n')
  const kind = kindOfPaper(text)
  const isHappened = HAPPENED.test(text)
  if (kind !== null && (!isHappened || kind.showsRuns === true)) {
    const isOwn = (line: string): boolean =>
      kind.quoted?.test(line) !== true && (tellsOfNow(line) || (kind.asks !== true && asks(line)))
    if (!lines.some(isOwn)) return true
  }
  if (isHappened) return false
  if (count(text, MINUTES) >= FEWEST_HEADS)
    return !lines.some((line) => sentencesOf(line).some(isOpen))
  const isOfKind =
    OTHERS.some((kind) => count(text, kind) >= FEWEST_HEADS) ||
    ARTICLE.filter((mark) => mark.test(text)).length >= FEWEST_HEADS
  return isOfKind && !lines.some(tellsOfOwn)
}

/** What goes on while somebody writes. */
const NOW =
  /\b(?:right now|at the moment|since (?:then|yesterday|today|this|last|we|the|monday|tuesday|wednesday|thursday|friday)|still|today|what else|what (?:do|did|am|are) (?:I|we)|any idea|urgent|seit (?:gestern|heute|dem|der)|depuis|desde|hoje|hoy)\b|вчера|сегодня|昨日から|今朝|今天|从昨天|现在/i

/**
 * What somebody met with and has not got over, whatever stands around it. What is asked of a reader is no complaint, nor
 * a text that is to be read, translated or said.
 */
function tellsOfNow(whole: string): boolean {
  const line = whole.replace(QUOTED_TEXT, ' ')
  const told = line.replace(QUESTION, ' ')
  return (
    tellsOfOwn(told) ||
    sentencesOf(line).some(
      (sentence) => NOW.test(sentence) && complains(sentence) && !isTalk(sentence),
    )
  )
}

/** Who wants to be helped. */
function asks(line: string): boolean {
  return /\b(?:how (?:do|can|should) (?:we|I)|what (?:else|now|next)|what (?:do|did|am|are) (?:I|we)|any idea|why (?:is|does|do|are))\b[^.!\n]*\?/i.test(
    line,
  )
}

const QUOTED_TEXT = /["“„][^"“”„\n]{60,}["”]/g
const QUESTION = /[^.!?\n]*\?/g

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
