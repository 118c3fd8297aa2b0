import type { Failure, FailureCode } from '../contract/result.ts'
import { shownFact } from './wire/shown.ts'

/**
 * An expected failure. `message` says what happened, `hint` what to do next; neither may hold a
 * secret, a token or an assertion. Everything that is not an AppError is a defect of ours and
 * crosses to the renderer as `internal` without its message.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: FailureCode
  readonly hint: string | null
  readonly details: Readonly<Record<string, string>>

  constructor(
    code: FailureCode,
    message: string,
    more: {
      readonly hint?: string
      readonly details?: Readonly<Record<string, string>>
      readonly cause?: unknown
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.code = code
    this.hint = more.hint ?? null
    this.details = more.details ?? {}
  }

  /** What happened, and what to do next, in one line. */
  get words(): string {
    return this.hint === null ? this.message : `${this.message} ${this.hint}`
  }

  /** As it may be shown: what a stranger wrote in it turns and hides nothing beside it. */
  toFailure(): Failure {
    const details = Object.entries(this.details).map(([name, text]) => [name, shownFact(text)])
    return {
      code: this.code,
      message: shownFact(this.message),
      hint: this.hint === null ? null : shownFact(this.hint),
      details: Object.fromEntries(details) as Record<string, string>,
    }
  }
}

/** Among the details of a write of which nobody knows whether it is kept. */
export const OUTCOME_UNKNOWN = { outcome: 'unknown' } as const

export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof AppError && error.details['outcome'] === OUTCOME_UNKNOWN.outcome
}

/** As what a failure is answered with: false. Throws what is no expected one. */
export function falseIfExpected(error: unknown): false {
  if (error instanceof AppError) return false
  throw error
}
