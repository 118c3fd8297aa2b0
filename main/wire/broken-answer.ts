import { AppError } from '../errors.ts'
import type { HttpAnswer } from './message.ts'

/** Bytes of a body as they were on the wire. */
export interface BrokenBody {
  readonly received: number
  /** By its Content-Length; null where it named none. */
  readonly announced: number | null
}

/**
 * An answer whose head came whole and whose body did not. The failure's own code says why:
 * `answer_broke_off`, `answer_malformed`, `answer_too_large`, `network_timeout`, `request_cancelled`.
 */
export class BrokenAnswer extends AppError {
  /** With the bytes that came, decoded as far as that goes. */
  readonly answer: HttpAnswer
  readonly body: BrokenBody

  constructor(failure: AppError, answer: HttpAnswer, body: BrokenBody) {
    const { code, message, hint, details, cause } = failure
    super(code, message, { ...(hint === null ? {} : { hint }), details, cause })
    this.answer = answer
    this.body = body
  }
}
