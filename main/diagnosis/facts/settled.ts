import type { Passage } from '../../../contract/diagnosis.ts'
import type { Answer } from './case-facts.ts'

/** Failed calls that went well at last are settled: they are not what is the matter. */
export function withSettled(
  answers: readonly Answer[],
  passages: readonly Passage[],
): readonly Answer[] {
  const isTried = answers.map(isTriedAgain)
  const isWell = isTried.includes(true) && endsWell(passages)
  const well = Map.groupBy(
    [...answers.entries()].filter(([, answer]) => wentWell(answer)),
    ([, answer]) => placeOf(answer),
  )
  return answers.map((answer, index) => {
    const settled =
      answer.failed &&
      ((isTried[index] === true && (isWell || well.size > 0)) ||
        (isPassing(answer) && WENT_THROUGH.test(wordsOf(answer))) ||
        (well.get(placeOf(answer)) ?? []).some(
          ([at, later]) => at > index && settles(later, answer),
        ))
    return { ...answer, settled }
  })
}

/** What passes by itself. */
function isPassing({ status }: Pick<Answer, 'status'>): boolean {
  return status === 429 || (status !== null && status >= 500)
}

/** A log that names no call and says what is done about it: `got 401, refreshing the token`. */
function isTriedAgain({ url, status, said }: Answer): boolean {
  return (
    url === null &&
    (status === 401 || isPassing({ status })) &&
    said.some(({ words, by }) => by === 'log' && TRIED_AGAIN.test(words))
  )
}

const TRIED_AGAIN =
  /\b(?:refresh|renew)(?:ing|ed)\b[^\n]{0,40}\b(?:token|session|credentials?)\b|\b(?:token|session)\b(?:(?!\bnot\b|n['’]t\b)[^\n]){0,20}\b(?:refresh|renew)(?:ing|ed)\b|\bretrying\b|\bre-?authenticat(?:ing|ed)\b|\btrying again\b|\bsleeping\b|\bwaiting \d|\b(?:will retry|retry (?:after|in) \d+|retry \d+\/\d+|attempt 1(?:\/\d+| of \d+)?|backing off)\b/i

/** The same, and how it ended, in one line. */
const WENT_THROUGH =
  /\b(?:waited|retried|tried again|backed off)\b[^.\n]{0,60}\b(?:went through|worked|succeeded|was fine)\b/i

/** How a log ends in which all went well: its last lines say so, and none of them says otherwise. */
const ENDS_WELL =
  /\b(?:retry|attempt \d+(?:\/\d+)?) (?:succeeded|ok|was successful)\b|\b(?:succeeded|successful(?:ly)?|completed?|finished|done)\b/i
const ENDS_BADLY =
  /(?<![\w.:-])[45]\d\d(?![\w.-])|\b(?:not|error|exception|fail(?:s|ed|ure)?|giv(?:es?|ing) up|abort(?:s|ed|ing)?)\b/i
const LAST = 3

function endsWell(passages: readonly Passage[]): boolean {
  if (passages.some(({ speaker }) => speaker === 'person')) return false
  const lines = passages
    .slice(-LAST)
    .flatMap(({ text }) => text.trim().split('\n').slice(-LAST))
    .slice(-LAST)
  const at = lines.findLastIndex((line) => ENDS_BADLY.test(line))
  return lines.slice(at + 1).some((line) => ENDS_WELL.test(line))
}

function wordsOf({ said }: Answer): string {
  return said.map(({ words }) => words).join('\n')
}

/** Whoever sends it again in pieces has mended it. */
const SPLIT = /\b(?:splitt?ing|split|halv(?:e[sd]?|ing)|smaller|chunk\w*|in pieces|retry\w*)\b/i

function wentWell({ failed, status }: Answer): boolean {
  return !failed && status !== null && status < 400
}

/** Where a call went; all calls about the session of a login go to one place. */
function placeOf(answer: Answer): string {
  const { host, method, path, query } = answer
  return JSON.stringify(isLogin(answer) ? [host] : [host, method, path, query])
}

/** Of an answer that went well at the same place. */
function settles(later: Answer, earlier: Answer): boolean {
  if (earlier.path === '') return false
  // What one service may another may not.
  if (earlier.caller !== null && later.caller !== null && earlier.caller !== later.caller)
    return false
  if (isLogin(earlier)) return true
  // Asked without a credential first, as many clients do, and then with one.
  if (earlier.status === 401 && kindOfScheme(earlier) === '' && kindOfScheme(later) !== '')
    return true
  // The same address took another body: what was wrong with this one is the matter.
  if (earlier.status === 400 && earlier.requestBody !== later.requestBody) return false
  // What was too large once is too large again: another body went through.
  if (earlier.status === 413) return earlier.said.some(({ words }) => SPLIT.test(words))
  if (kindOfScheme(later) !== kindOfScheme(earlier)) return false
  return earlier.identity === null || later.identity === null || earlier.identity === later.identity
}

/** The session of a login with a cookie: `GET` asks whether there is one, `POST` makes it. */
function isLogin({ path }: Answer): boolean {
  return /\/rest\/auth\/[\w.]+\/session\/?$/.test(path)
}

export function kindOfScheme({ scheme }: Answer): string {
  return (scheme ?? '').trim().toLowerCase()
}
