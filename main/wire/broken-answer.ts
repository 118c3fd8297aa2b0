import type { Came } from '../../contract/requests.ts'
import { AppError } from '../errors.ts'
import type { HttpAnswer } from './message.ts'

/**
 * An answer whose head came whole and whose body did not. The failure's own code says why:
 * `answer_broke_off`, `answer_malformed`, `answer_too_large`, `network_timeout`, `request_cancelled`.
 */
export class BrokenAnswer extends AppError {
  /** With the bytes that came, decoded as far as that goes. */
  readonly answer: HttpAnswer
  readonly body: Came

  constructor(failure: AppError, answer: HttpAnswer, body: Came) {
    const { code, message, hint, details, cause } = failure
    super(code, message, { ...(hint === null ? {} : { hint }), details, cause })
    this.answer = answer
    this.body = body
  }
}
