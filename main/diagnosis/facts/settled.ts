import type { Answer } from './case-facts.ts'

/** Failed calls that went well at last are settled: they are not what is the matter. */
export function withSettled(answers: readonly Answer[]): readonly Answer[] {
  const well = Map.groupBy(
    [...answers.entries()].filter(([, answer]) => wentWell(answer)),
    ([, answer]) => placeOf(answer),
  )
  return answers.map((answer, index) => {
    const settled =
      answer.failed &&
      well.size > 0 &&
      (isTriedAgain(answer) ||
        (well.get(placeOf(answer)) ?? []).some(
          ([at, later]) => at > index && settles(later, answer),
        ))
    return { ...answer, settled }
  })
}

/** A log that names no call and says what is done about it: `got 401, refreshing the token`. */
function isTriedAgain({ url, status, said }: Answer): boolean {
  return (
    url === null &&
    (status === 401 || status === 429 || (status !== null && status >= 500)) &&
    said.some(({ words, by }) => by === 'log' && TRIED_AGAIN.test(words))
  )
}

const TRIED_AGAIN =
  /\b(?:refresh|renew)(?:ing|ed)\b[^\n]{0,40}\b(?:token|session|credentials?)\b|\b(?:token|session)\b(?:(?!\bnot\b|n['’]t\b)[^\n]){0,20}\b(?:refresh|renew)(?:ing|ed)\b|\bretrying\b|\bre-?authenticat(?:ing|ed)\b|\btrying again\b|\bsleeping\b|\bwaiting \d/i

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
