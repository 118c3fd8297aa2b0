import { unredacted, type UnredactedText } from '../../wire/unredacted.ts'
import type { PastedAnswer, PastedExchange, PastedRequest } from '../../pasted/pasted.ts'
import { isErrorBody, jsonOfBody } from './error-body.ts'
import { readUtterance, type Utterance } from './utterance.ts'

export interface Spoken {
  readonly exchanges: readonly PastedExchange[]
  /** The entries that exchanges were read of, in their order. */
  readonly told: ReadonlyMap<PastedExchange, readonly string[]>
  readonly records: readonly string[]
}

const HEADER = /^[A-Za-z][\w-]{1,40}: \S[^\n]*(?:\n[A-Za-z][\w-]{1,40}: \S[^\n]*)*$/

/**
 * Records that tell of a call become exchanges; the others stay lines.
 *
 * @param tables what rows of tables tell of calls, row by row
 */
export function speak(
  records: readonly string[],
  tables: ReadonlyMap<string, readonly string[]> = new Map(),
): Spoken {
  const exchanges: ToldCall[] = []
  const told = new Map<PastedExchange, readonly string[]>()
  const left: string[] = []
  let waiting = false
  // The entry before told of an answer, and showed no body of it.
  let isNext = false
  for (const record of records) {
    const ofRow = (tables.get(record) ?? []).flatMap((reading) => callOfRow(record, reading))
    if (ofRow.length > 0) {
      exchanges.push(...ofRow)
      for (const call of ofRow.slice(0, 1)) told.set(call, [record])
      waiting = false
      isNext = false
      continue
    }
    const said = readUtterance(record)
    const answered: ToldCall | null = waiting ? answerTo(exchanges.at(-1), said, record) : null
    const exchange: ToldCall | null =
      answered ?? bodyOf(exchanges.at(-1), said, isNext) ?? exchangeOf(said, record)
    // Headers that a log writes line by line stand between the call and its answer.
    waiting = exchange === null ? waiting && HEADER.test(record) : exchange.response === null
    const isMore = exchange !== null && exchange.request === exchanges.at(-1)?.request
    const asked = isMore ? exchanges.pop() : undefined
    isNext = exchange !== null && said.body === null
    if (exchange === null) {
      left.push(record)
      continue
    }
    exchanges.push(exchange)
    const before = asked === undefined ? [] : (told.get(asked) ?? [])
    told.set(exchange, [...before, record])
  }
  return { exchanges, told, records: left }
}

/** The line after `-> GET https://…` that tells a status and no URL of its own. */
function answerTo(open: ToldCall | undefined, said: Utterance, record: string): ToldCall | null {
  if (open === undefined || open.response !== null || said.status === null || said.url !== null)
    return null
  return open.answered(new ToldAnswer(said.status, said, record))
}

/** The body that a log writes in an entry of its own, right behind the one that tells the status. */
function bodyOf(told: ToldCall | undefined, said: Utterance, isNext: boolean): ToldCall | null {
  if (!isNext || told === undefined || (told.response?.status ?? 0) < 400) return null
  if (said.body === null || said.url !== null || !isErrorBody(jsonOfBody(said.body))) return null
  if (told.response === null || (said.status ?? told.response.status) !== told.response.status)
    return null
  return told.answered(told.response.withBody(said.body))
}

/** A token endpoint's failure is often told with the URL of the call that wanted the token. */
const ABOUT_TOKEN =
  /cannot fetch token|access[_ ]token request|token (?:request|exchange|endpoint)|oauth2?: (?![{[])|impersonat/i

function exchangeOf(said: Utterance, record: string): ToldCall | null {
  if (said.url === null || (said.method === null && said.status === null)) return null
  const toTokens = ABOUT_TOKEN.test(said.prose) && !/\/oauth2?\/token/.test(said.url)
  if (toTokens) return null
  if (said.status === null && !isLineOfCall(record)) return null
  const answer = said.status === null ? null : new ToldAnswer(said.status, said, record)
  return new ToldCall(record, new ToldRequest(said, said.url), answer)
}

/** Of thousands of calls a few hundred are kept: what is not asked of all is read when it is asked for. */
class ToldCall implements PastedExchange {
  readonly request: PastedRequest
  readonly response: ToldAnswer | null
  readonly networkError = null
  readonly totalMs = null
  readonly #record: string

  constructor(record: string, request: PastedRequest, response: ToldAnswer | null) {
    this.request = request
    this.response = response
    this.#record = record
  }

  get startedAt(): number | null {
    const time = TIME.exec(this.#record)?.[0]
    const at = time === undefined ? NaN : Date.parse(time.replace(',', '.').replace(' ', 'T'))
    return Number.isNaN(at) ? null : at
  }

  answered(response: ToldAnswer): ToldCall {
    return new ToldCall(this.#record, this.request, response)
  }
}

const TIME = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?/

class ToldRequest implements PastedRequest {
  readonly method: string
  readonly url: UnredactedText
  readonly body: PastedRequest['body']
  readonly #said: Utterance

  constructor(said: Utterance, url: string) {
    this.method = said.method ?? ''
    this.url = unredacted(url)
    this.body = said.requestBody === null ? null : unredacted({ text: said.requestBody })
    this.#said = said
  }

  get headers(): PastedRequest['headers'] {
    return unredacted(this.#said.requestHeaders)
  }
}

export class ToldAnswer implements PastedAnswer {
  readonly status: number
  readonly #said: Utterance
  readonly #text: string

  /** @param text the body where the entry tells of none: the entry itself, or one that follows it */
  constructor(status: number, said: Utterance, text: string) {
    this.status = status
    this.#said = said
    this.#text = text
  }

  get statusText(): UnredactedText {
    return unredacted(this.#said.statusText ?? '')
  }

  get headers(): PastedAnswer['headers'] {
    return unredacted(this.#said.headers)
  }

  get body(): UnredactedText {
    return unredacted(this.#said.body ?? this.#text)
  }

  withBody(text: string): ToldAnswer {
    return new ToldAnswer(this.status, this.#said, text)
  }
}

/** A table may leave the address to its title; the row tells of an answer all the same. */
function callOfRow(record: string, reading: string): readonly ToldCall[] {
  const said = readUtterance(reading)
  if (said.status === null) return []
  const answer = new ToldAnswer(said.status, said, record)
  return [new ToldCall(record, new ToldRequest(said, said.url ?? ''), answer)]
}

/** `-> GET https://…` announces a call whose answer is told by the line that follows. */
function isLineOfCall(record: string): boolean {
  return (
    record.length < 2000 &&
    /(?:->|=>|→|>>|request|^\s*req\b|sending|calling|-->|\bpayload\b)/i.test(record) &&
    !/error|exception|fail|refused|timeout/i.test(record)
  )
}
