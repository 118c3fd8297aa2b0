import type { ActingAs } from '../../contract/acting.ts'
import type { BrokeOff, NetworkError, Step } from '../../contract/exchange.ts'
import { JSON_TYPE } from '../../contract/json-type.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { charsetOf } from '../wire/charset.ts'
import { headerOf } from '../wire/headers.ts'
import type { Secrets } from '../wire/secrets.ts'
import { seeBody } from './seen-body.ts'

/** A request that went out, or was to. */
export interface Sending {
  readonly id: string
  readonly purpose: Step['purpose']
  readonly actingAs: ActingAs
  readonly request: WireRequest
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** What keychain and signing took before; null where neither was needed. */
  readonly preparedMs: number | null
  /** Whether whole bodies are kept, to be read in ranges by their ids. */
  readonly keepsBodies: boolean
}

/** How it ended. `totalMs` of what has no answer is from the start of the call. */
export type Ending = {
  /** What the keychain took from then on, until it was known what may not be shown. */
  readonly secretsMs: number
} & (
  | {
      readonly answer: HttpAnswer
      /** Where its body did not come whole. */
      readonly brokeOff: BrokeOff | null
      readonly networkError: null
    }
  | { readonly answer: null; readonly networkError: NetworkError; readonly totalMs: number }
)

/** A request with its answer or network error as it may be seen: redacted. */
export function stepOf(sending: Sending, ending: Ending, secrets: Secrets): Step {
  const { id, purpose, actingAs, request, startedAt, preparedMs } = sending
  const { answer, networkError } = ending
  const { method, url, headers, body } = request
  return {
    id,
    purpose,
    actingAs,
    request: {
      method,
      url: secrets.redact(url),
      headers: secrets.redactHeaders(headers),
      body:
        body === null
          ? null
          : seeBody(body, bodyIdOf(sending, 'request', body), secrets, {
              charset: charsetOf(headers),
            }),
    },
    response:
      answer === null
        ? null
        : {
            status: answer.status,
            statusText: secrets.redact(answer.statusText),
            headers: secrets.redactHeaders(answer.headers),
            body: seeBody(answer.body, bodyIdOf(sending, 'response', answer.body), secrets, {
              charset: charsetOf(answer.headers),
              undecoded: answer.undecoded,
              saysJson: JSON_TYPE.test(headerOf(answer.headers, 'content-type') ?? ''),
            }),
            ...(ending.brokeOff === null ? {} : { brokeOff: ending.brokeOff }),
          },
    networkError:
      networkError === null
        ? null
        : { ...networkError, message: secrets.redact(networkError.message) },
    startedAt,
    firstByteMs: answer?.firstByteMs ?? null,
    totalMs: answer === null ? ending.totalMs : answer.totalMs,
    ...(answer?.phases === undefined ? {} : { phases: answer.phases }),
    ...(preparedMs === null ? {} : { preparedMs }),
    ...(ending.secretsMs === 0 ? {} : { secretsMs: ending.secretsMs }),
  }
}

/** Both bodies of a token exchange are credentials: only their redacted heads are kept. */
function bodyIdOf(
  { id, purpose, keepsBodies }: Sending,
  side: string,
  body: Uint8Array,
): string | null {
  const kept = keepsBodies && purpose !== 'token-exchange' && body.byteLength > 0
  return kept ? `${id}-${side}` : null
}
