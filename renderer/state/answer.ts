import type { Exchange, SeenResponse, Step } from '../../contract/exchange.ts'
import type { Pair } from '../../contract/draft.ts'

export interface Answer {
  readonly step: Step
  readonly response: SeenResponse
}

/**
 * The answer an exchange ended with: that of its last step which got one. A token exchange that went
 * well before a request which got none is not the answer to that request.
 */
export function answerOf({ steps }: Exchange): Answer | null {
  const last = steps.at(-1)
  const step = steps.findLast(
    (each) => each.response !== null && (each === last || each.purpose !== 'token-exchange'),
  )
  if (step === undefined || step.response === null) return null
  return { step, response: step.response }
}

/** What the last step of an exchange was answered with; null where that got nothing. */
export function lastResponseOf({ steps }: Exchange): SeenResponse | null {
  return steps.at(-1)?.response ?? null
}

/** The first header of that name, any case. */
export function headerOf(headers: readonly Pair[], name: string): string | null {
  const wanted = name.toLowerCase()
  return headers.find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null
}

export type StatusTone = 'ok' | 'info' | 'warn' | 'bad'

export function toneOf(status: number): StatusTone {
  if (status >= 500) return 'bad'
  if (status >= 400) return 'warn'
  return status >= 300 || status < 200 ? 'info' : 'ok'
}
