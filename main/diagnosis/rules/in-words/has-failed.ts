import { isBugReport, withoutSteps } from '../../evidence/bug-report.ts'
import { FAILING_WORDS, FAILS_ABROAD } from '../../evidence/failing-words.ts'
import { listsChanges } from '../../evidence/changes.ts'
import { complains, isComplaint } from '../../evidence/talk.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { Vocabulary } from '../../vocabulary.ts'
import { hear } from '../hear.ts'
import { word } from './symptom.ts'
import { isSentence, withoutTalk } from './told.ts'
import { pieces } from './words.ts'

/** A sign that a text tells of a failure that somebody met, or, below 0, that it only talks of one. */
interface Sign {
  readonly words: RegExp
  readonly points: number
}

const SIGNS: readonly Sign[] = [
  { points: 1, words: /\b(?:I|my|me|I['’]m)\b/ },
  { points: 0.5, words: /\?(?:\s|$)/ },
  {
    points: 1,
    words:
      /\b(?:same (?:here|error|problem|issue)|still|whatever|suddenly|any ?more|no luck|tried|at all|every time|all the time|since (?:yesterday|today|monday|last|the|this|a)|always)\b/i,
  },
  {
    points: 1,
    words:
      /\b(?:does|do|did|is|are|was|can|could|would|will) ?(?:not|n['’]t)\b|\b(?:cannot|never|unable|fail(?:s|ed|ing)?)\b/i,
  },
  {
    points: 1,
    words:
      /\b(?:dies|died|blank|empty|unreachable|no (?:answer|success)|nothing (?:works|happens|comes)|invalid_\w+|is (?:wrong|required|missing|not let)|throws|rejected|refuse[sd]|ignored|broken|blocked|denied|forbidden|unauthori[sz]ed|rate[- ]limited|throttle[sd]|offers no|stop(?:s|ped) (?:working|at|with)|connection (?:reset|aborted|refused)|stopped|gone|lost|cut (?:off|after)|breaks? off|do(?:es)? nothing|nothing but|lacks?|has not|too far|complains?|(?:locked|shut) out|is dead|outage|gateway time-?out|timed? ?out|invalid|login form|nobody gets|is not made)\b/i,
  },
  {
    points: 1,
    words: /\b(?:invalid_\w+|unauthorized_client|access_denied|no \w+ can be|tells? (?:me|us))\b/i,
  },
  { points: 0.5, words: /\b(?:error|exception|traceback|caused by|stack ?trace|message)\b/i },
  {
    points: 0.5,
    words:
      /\b(?:screenshot|(?:steps )?to reproduce|expected|actual|observed|version|ubuntu|windows|docker|v\d+\.\d+)\b/i,
  },
  { points: 0.5, words: /\b(?:browser|curl|postman|works? (?:fine|in|with|from|for))\b/i },
  { points: 1, words: /\b(?:solved|turned out|helped|the fix was|fixed it)\b/i },
  { points: 0.5, words: /\b(?:thanks|help|idea|hi|hello|anybody|anyone)\b/i },
  { points: 0.5, words: /(?<![\w.:-])[45]\d\d(?![\w.-])/ },
  {
    points: -1.5,
    words:
      /\b(?:created?|add(?:ed|s)?|adding)\b[^.\n]{0,40}\b(?:handling|support|class|tests?)\b|\bthis (?:library|client|class|package|module)\b|\bby design\b|\b(?:is|are) (?:mapped|handled|treated|documented|described)\b|^\W*note\b|^\W*@(?:throws|returns?|param)\b/im,
  },
  {
    points: -1.5,
    words:
      /^\s*[-*] \[[ x]\]|^\W*(?:acceptance|qa|to build|step \d|troubleshooting|requirements|how it works)\b/im,
  },
  // Lines of a diff, and a list of what each status means.
  { points: -1, words: /^[+-] {2,}\S/m },
  { points: -3, words: /\b[45]\d\d\b[^:\n]{0,20}:[^\n]{0,200}\b[45]\d\d\b[^:\n]{0,20}:/ },
  {
    points: -0.5,
    words:
      /\b(?:by default|as long as|must stay|recommended way|has to be (?:extended|added)|you need)\b/i,
  },
  { points: -2, words: /\b[45]\d\d (?:and not|rather than|instead of)\b/i },
  { points: -1.5, words: /\bso that\b|^\W*works for me\b/im },
  {
    points: -1.5,
    words:
      /\b(?:this|the) (?:fix(?:es)?|pr|pull request|change|patch|commit|merge request|proposal|release)\b|\b(?:adds|implements|introduces|refactors|bumps)\b|^\W*(?:fix|feat|chore|docs|refactor|adds?|fixes|updates?|removes?)\b[^?\n]{0,120}$/im,
  },
  {
    points: -1,
    words:
      /^\W*(?:changes?|summary|what changed|test plan|proposal|motivation|usage|wanted|goal|idea|plan|what I would like)\b/im,
  },
  {
    points: -2.5,
    words:
      /\b(?:the (?:page|readme|docs) should|would be (?:nice|good|great|helpful)|would like|feature request|proposal|wish|please (?:add|make|log|put|support))\b/i,
  },
  { points: -1.5, words: /\bshould (?:be|say|have|show|log)\b|\b(?:could|might) be made\b/i },
  { points: -0.5, words: /\b(?:if|when) (?:the|an?|you)\b|\b(?:can|may) be\b/i },
  {
    points: -0.5,
    words:
      /\bwe now\b|\bnow (?:we|uses?|returns?|sends?|asks?|goes|it)\b|\bno longer\b|\bin(?:stead| place) of\b/i,
  },
  {
    points: -0.5,
    words:
      /\b(?:documentation|docs|readme|default|controls|whether|supports?|tests?|tested|deprecated|announc\w+)\b/i,
  },
  {
    points: -1,
    words:
      /\bit (?:all )?works now\b|\b(?:this|that|it) worked for me\b|\bworks? fine, but\b|\bit is possible\b|\bnot affected\b/i,
  },
  { points: -1.5, words: /\bmake it (?:say|show|clear|possible|configurable)\b/i },
  // How reports are told, by what stands in many more of them than in texts that report nothing.
  { points: 1, words: /\bends? (?:with|in|up|at)\b/i },
  {
    points: 1,
    words:
      /^>\s?(?:same|which|are you|is (?:it|that|this)|did you|do you|have you|could you|can you|what)\b/im,
  },
  {
    points: 0.5,
    words:
      /\b(?:says(?! (?:the|its|their|our) (?:manual|docs|documentation))|shows|comes|answers|gives)\b/i,
  },
  {
    points: 0.5,
    words:
      /\b(?:although|though|even (?:though|if|with)|whereas|(?:and|but|with) (?:no|not|nothing|none))\b/i,
  },
  {
    points: 0.5,
    words: /\b(?:when(?:ever)?|as soon as|once|after) I\b|\b(?:ours|mine)\b/i,
  },
  { points: 0.5, words: /\b(?:trouble|problems?)\b/i },
  {
    points: 1,
    words:
      /\b(?:over and over|again and again|again the same|(?:is|stays|turns) (?:still )?red|can not)\b|\b(?:ends? (?:in|with)|there(?:['’]s| is)|gives?|shows?|gets?|got|see) (?:me )?an? [`"']?\w+(?:Exception|Error)\b/,
  },
  {
    points: 0.5,
    words:
      /\b(?:configured|set (?:it )?up|entered|typed|pressed|clicked|installed|filled in|followed|copied)\b/i,
  },
  {
    points: 0.5,
    words: /\b(?:in the end|fixed (?:it|this) (?:by|with|for)|workaround|that did it)\b/i,
  },
  {
    points: -1,
    words:
      /\b(?:adds?(?!-)|added|adding|handl(?:es|ing)|keeps? (?!failing\b|getting\b|saying\b|asking\b)|makes|reads)\b/i,
  },
  {
    points: -1,
    words:
      /\b(?:nothing changes|stays? (?:as it is|on \d)|confirmed to work|this changes|changed accordingly|taken back|all good|as it should be|opt(?:s|ed)? in|works now)\b|\bcould (?:you|we|this|it|there) (?:add|drop|be|make|support|allow|log|tell|have)\b/i,
  },
  {
    points: -0.5,
    words:
      /\b(?:as before|so far|(?:I|we) (?:need|want|would like)|which is|known|cases|optional|ready|into the)\b/i,
  },
  { points: -0.5, words: /^\s*[-*] /m },
  { points: -0.5, words: /\b(?:tests?|review\w*|merge[ds]?)\b/i },
]
/** Who only asks how something is done has met with no failure. */
const ASKS =
  /(?:^|[.!?:]\s)\W*(?:how (?:do|does|can|to|should)|which|is there|is it possible|can (?:I|we|one)|could (?:there|you|one|it)|does (?:the|it)|is (?:one|it|that|this|any) (?:mandatory|needed|necessary|required|right|allowed|possible|meant|planned))\b/im
/** A sentence, and no line of code. */
const TOLD_SO = /^(?:[\w'’,:-]+ ){4,}[^(){};=]*$/m
const TRACE =
  /\bTraceback\b|\bCaused by\b|^\s*at \S+[ (]|^[\w.:]*(?:Error|Exception)\b[: ]|\b(?:ERROR|FATAL|panic:)/m
const FAILS = word(`${pieces.fails}|${pieces.nothing}|${FAILS_ABROAD}`)
const FAILING_ABROAD = new RegExp(FAILS_ABROAD, 'i')
const FAILING = new RegExp(
  String.raw`${FAILING_WORDS}|bad request|\b(?:cannot|could not|does not|doesn['’]t|unable)\b|\b0[- ]bytes?\b|\bnobody\b|${FAILS_ABROAD}`,
  'i',
)

/** What counts besides the signs. */
const POINTS = {
  /** An answer that failed, and somebody met it. */
  met: 3,
  /** Somebody complains, or a program does. */
  told: 1.5,
  /** A word that something failed, outside of talk. */
  heard: 1,
  /** A question how something is done, beside a failure and alone. */
  asks: -0.5,
  onlyAsks: -2,
  /** Source code handles failures that nobody met; a comment in it may tell of one. */
  code: -1,
  onlyCode: -2.5,
  /** A program printed that it failed, and where. */
  trace: 1.5,
  /** The template of a tracker, for what fails. */
  report: 1.5,
  /** All that persons say was found to be talk. */
  onlyTalk: -1,
}
/** A short text has room for fewer signs. */
const ENOUGH = { short: 1.5, long: 2.5, least: 0.5 }
const SHORT = 400

/**
 * Whether something failed here for somebody: what speaks for it outweighs what is talk of changes and plans, by `more`
 * points than usual.
 */
export function hasFailed(facts: CaseFacts, more = 0): boolean {
  const { points, enough } = tallied(facts)
  return points >= Math.max(enough + more, ENOUGH.least)
}

/** By how much that is more than enough; below 0 it is less. */
export function pointsFor(facts: CaseFacts): number {
  const { points, enough } = tallied(facts)
  return points - Math.max(enough, ENOUGH.least)
}

interface Tally {
  /** What speaks for a failure, less what speaks against one. */
  readonly points: number
  readonly enough: number
}

const NONE: Tally = { points: -Infinity, enough: 0 }

const tallied = oncePer((facts: CaseFacts): Tally => {
  const { answers, evidence, failing } = facts
  if (failing.length === 0 && answers.some(({ failed }) => failed)) return NONE
  const passages = [...evidence.passages, ...facts.told]
  const speakers = new Set(passages.map(({ speaker }) => speaker))
  // Calls that all went well, and nobody’s word.
  if (failing.length === 0 && answers.length > 0 && !speakers.has('person')) return NONE
  const spoken = passages
    .filter(({ speaker }) => speaker !== 'code' && speaker !== 'request')
    .map(({ text }) => text)
  // Most of what was read is heard as well, word for word.
  const plain = new Map([...new Set(spoken)].map((text) => [text, withoutTalk(text)]))
  const said = spoken.map((text) => plain.get(text) ?? '')
  const whole = said.join('\n')
  const isReport = isBugReport(whole)
  const texts = isReport ? [withoutSteps(whole)] : said
  const distinct = [...new Set(texts)]
  const vocabulary = new Vocabulary(distinct.join('\n'))
  const isSaid = (words: RegExp): boolean =>
    vocabulary.mayMatch(words) && distinct.some((text) => words.test(text))
  const isHeard = hear(facts, FAILS, { by: ['person', 'log', 'server'], everywhere: true }) !== null
  const isMet = failing.some((answer) => hasMet(answer, facts))
  const isTrace = passages.some(({ text }) => TRACE.test(text))
  const isToldSo = speakers.has('person') || isSaid(TOLD_SO)
  const counts = [
    ...SIGNS.filter(({ words }) => isSaid(words)).map(({ points }) => points),
    isMet ? POINTS.met : isComplainedOf(facts) ? POINTS.told : 0,
    isHeard ? POINTS.heard : 0,
    isSaid(ASKS) ? (isHeard ? POINTS.asks : POINTS.onlyAsks) : 0,
    isTrace ? POINTS.trace : 0,
    isReport ? POINTS.report : 0,
    facts.told.length === 0 ? POINTS.onlyTalk : 0,
    speakers.has('code') && !isTrace ? (isToldSo ? POINTS.code : POINTS.onlyCode) : 0,
  ]
  const length = texts.reduce((all, text) => all + text.length, 0)
  return {
    points: counts.reduce((sum, one) => sum + one, 0),
    enough: length < SHORT ? ENOUGH.short : ENOUGH.long,
  }
})

/** Whether somebody tells of a failure of their own, or a program of one. */
function isComplainedOf({ told }: CaseFacts): boolean {
  return told.some(
    ({ text, speaker }) =>
      speaker !== 'code' &&
      speaker !== 'request' &&
      (isComplaint(text) ||
        FAILING_ABROAD.test(text) ||
        (speaker !== 'person' && !isPlain(text) && FAILING.test(text))),
  )
}

/** Whether an answer was met with, and is not only talked of. */
export function hasMet({ by, said, where, host }: Answer, { evidence }: CaseFacts): boolean {
  // What a server of the teller’s own answers.
  if (by === 'person' && where === 'app' && host === null) return false
  // What a machine answers without a word is no prose.
  const isProse =
    by === 'person' || (said.length > 0 && said.every(({ words }) => isSentence(words)))
  return (
    !isProse ||
    (said.some(({ words }) => complains(words)) &&
      !evidence.passages.some(({ speaker, text }) => speaker === 'person' && listsChanges(text)))
  )
}

/** A shorter sentence is a message. */
const FEWEST_WORDS = 8

function isPlain(text: string): boolean {
  return isSentence(text.trim()) && text.split(' ').length >= FEWEST_WORDS
}
