import type { Pair } from '../../contract/draft.ts'
import { AppError } from '../../main/errors.ts'
import type { HttpClient } from '../../main/ports.ts'
import type { HttpAnswer, WireRequest } from '../../main/wire/message.ts'

export interface ScriptedAnswer {
  readonly status: number
  readonly statusText?: string
  readonly headers?: readonly Pair[]
  readonly body?: string | Uint8Array
}

/** Answers from a function and keeps what was sent, in order. */
export class ScriptedHttp implements HttpClient {
  readonly sent: WireRequest[] = []
  readonly #answer: (
    request: WireRequest,
    nth: number,
  ) => ScriptedAnswer | AppError | Promise<ScriptedAnswer>

  constructor(
    answer: (
      request: WireRequest,
      nth: number,
    ) => ScriptedAnswer | AppError | Promise<ScriptedAnswer>,
  ) {
    this.#answer = answer
  }

  async send(request: WireRequest, options: { readonly signal: AbortSignal }): Promise<HttpAnswer> {
    this.sent.push(request)
    if (options.signal.aborted) throw new AppError('request_cancelled', 'cancelled')
    const answer = await this.#answer(request, this.sent.length)
    if (answer instanceof AppError) throw answer
    const { status, statusText = '', headers = [], body = '' } = answer
    return {
      status,
      statusText,
      headers,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      firstByteMs: 1,
      totalMs: 2,
    }
  }
}
