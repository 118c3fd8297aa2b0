import type { Evidence } from '../../../contract/diagnosis.ts'
import type { Step } from '../../../contract/exchange.ts'
import { redactHeaders, redactText } from '../../wire/redact.ts'
import { compileEvidence } from './compile.ts'
import { isErrorBody, jsonOfBody } from './error-body.ts'
import { looksLikeEvidence, savedEvidenceSchema, withDefaults } from './evidence-defaults.ts'
import { readHar } from '../../pasted/har.ts'
import { type FoundMessages, readHttpMessages } from '../../pasted/http/http-message.ts'
import { readWhole } from '../../pasted/objects/loose-value.ts'
import { mostTellingRecords } from './most-telling.ts'
import { requestInCode } from './request-in-code.ts'
import { payloadFacts } from './payload-facts.ts'
import { type PastedAnswer, type PastedExchange, textOfBody } from '../../pasted/pasted.ts'
import { asWritten, unredacted } from '../../wire/unredacted.ts'
import { isTrace, splitRecords } from './records.ts'
import { speakersOf } from './speakers.ts'
import {
  withoutColours,
  withoutEntities,
  withPlainBlanks,
  withPlainSingleQuotes,
} from '../../pasted/wrapping/text-marks.ts'
import { tokensInText } from './token-facts.ts'
import { unwrapText } from '../../pasted/wrapping/unwrap.ts'
import { unreadable } from './unreadable.ts'
import { isListing, readUtterance, type Utterance } from './utterance.ts'
import { parseJson } from '../../wire/json.ts'

/**
 * Evidence from pasted text, whatever it is: evidence JSON, HAR, HTTP messages, output of curl, log
 * lines, a trace, an error body. Tokens in it are decoded and taken out. Linear in the text.
 *
 * @throws AppError `evidence_unreadable` where there is no text, or an evidence of another shape
 */
export function readEvidence(text: string): Evidence {
  const clean = withPlainSingleQuotes(withPlainBlanks(withoutColours(text)))
  if (clean.trim() === '') throw unreadable('There is no text.')
  const whole = clean.trimStart().startsWith('{') ? parseJson(clean) : undefined
  const evidence = fromEvidence(whole)
  if (evidence !== null) return evidence
  const har = readHar(whole)
  if (har !== null)
    return compileEvidence({
      origin: 'har',
      exchanges: har.exchanges,
      told: new Map(),
      unread: 0,
      commands: [],
      secrets: [],
      records: [],
      scanned: [],
      tenant: null,
    })
  return fromText(unwrapText(clean), whole)
}

function fromText(text: string, whole: unknown): Evidence {
  const plain = /&(?:quot|apos|#34|#39|#x22|#x27|gt|lt);/i.test(text) ? withoutEntities(text) : text
  const messages = readHttpMessages(plain)
  const payload = payloadFacts(
    messages.exchanges.length === 0
      ? plain
      : `${messages.rest.join('\n')}\n${requestBodies(messages.exchanges)}`,
  )
  const isBody =
    messages.exchanges.length === 0 && (isErrorBody(whole) || isErrorBody(readWhole(plain)))
  const all = isBody ? [plain.trim()] : splitRecords(messages.rest)
  const records = mostTellingRecords(all)
  const spoken = isBody
    ? { exchanges: [], told: new Map(), records }
    : narrated(messages, speak(records))
  const exchanges = [...messages.exchanges, ...spoken.exchanges]
  return compileEvidence({
    origin: originOf(text, messages.exchanges, isBody),
    exchanges,
    told: spoken.told,
    records: [...payload.remarks, ...spoken.records],
    unread: all.length - records.length,
    commands: messages.commands,
    secrets: payload.secrets,
    scanned: records,
    tenant: payload.tenant,
  })
}

function requestBodies(exchanges: readonly PastedExchange[]): string {
  return exchanges
    .map(({ request }) =>
      /\/(?:un)?installed\b|lifecycle/i.test(asWritten(request.url))
        ? asWritten(textOfBody(request.body) ?? '')
        : '',
    )
    .join('\n')
}

interface Spoken {
  readonly exchanges: readonly PastedExchange[]
  /** The entries that exchanges were read of, in their order. */
  readonly told: ReadonlyMap<PastedExchange, readonly string[]>
  readonly records: readonly string[]
}

/** A command, and the first refusal that somebody tells or else a listing that it printed: one exchange. */
function narrated(
  { exchanges, commands }: Pick<FoundMessages, 'exchanges' | 'commands'>,
  spoken: Spoken,
): Spoken {
  const isAnswered = [...exchanges, ...spoken.exchanges].some(({ response }) => response !== null)
  const request = isAnswered ? null : (commands.at(-1) ?? requestInCode(spoken.records))
  if (request === null) return spoken
  for (const [at, record] of spoken.records.entries()) {
    const said = readUtterance(record)
    if (said.status === null || said.status < 400 || said.url !== null) continue
    if (speakersOf(record.split('\n')).every((speaker) => speaker === 'code')) continue
    return answeredBy(spoken, at, { request, response: answerOf(said.status, said, record) })
  }
  for (const [at, record] of spoken.records.entries()) {
    const body = listingIn(record)
    if (body === null) continue
    const response = unredacted({ status: 200, statusText: '', headers: [], body })
    return answeredBy(spoken, at, { request, response })
  }
  return spoken
}

/** What a command printed below itself. */
function listingIn(record: string): string | null {
  const start = record.search(/^[[{]/m)
  const body = start < 0 ? '' : record.slice(start).trim()
  return isListing(parseJson(body)) ? body : null
}

function answeredBy(
  { exchanges, told, records }: Spoken,
  at: number,
  call: Pick<PastedExchange, 'request' | 'response'>,
): Spoken {
  const exchange: PastedExchange = { ...call, networkError: null, startedAt: null, totalMs: null }
  return {
    exchanges: [...exchanges, exchange],
    told: new Map([...told, [exchange, [records[at] ?? '']]]),
    records: records.toSpliced(at, 1),
  }
}

const HEADER = /^[A-Za-z][\w-]{1,40}: \S[^\n]*(?:\n[A-Za-z][\w-]{1,40}: \S[^\n]*)*$/

/** Records that tell of a call become exchanges; the others stay lines. */
function speak(records: readonly string[]): Spoken {
  const exchanges: PastedExchange[] = []
  const told = new Map<PastedExchange, readonly string[]>()
  const left: string[] = []
  let waiting = false
  // The entry before told of an answer, and showed no body of it.
  let isNext = false
  for (const record of records) {
    const said = readUtterance(record)
    const answered: PastedExchange | null = waiting
      ? answerTo(exchanges.at(-1), said, record)
      : null
    const exchange: PastedExchange | null =
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
function answerTo(
  open: PastedExchange | undefined,
  said: Utterance,
  record: string,
): PastedExchange | null {
  if (open === undefined || open.response !== null || said.status === null || said.url !== null)
    return null
  return { ...open, response: answerOf(said.status, said, record) }
}

/** The body that a log writes in an entry of its own, right behind the one that tells the status. */
function bodyOf(
  told: PastedExchange | undefined,
  said: Utterance,
  isNext: boolean,
): PastedExchange | null {
  if (!isNext || told === undefined || (told.response?.status ?? 0) < 400) return null
  if (said.body === null || said.url !== null || !isErrorBody(jsonOfBody(said.body))) return null
  if (told.response === null || (said.status ?? told.response.status) !== told.response.status)
    return null
  return { ...told, response: { ...told.response, body: unredacted(said.body) } }
}

/** A token endpoint's failure is often told with the URL of the call that wanted the token. */
const ABOUT_TOKEN =
  /cannot fetch token|access[_ ]token request|token (?:request|exchange|endpoint)|oauth2?: |impersonat/i

function exchangeOf(said: Utterance, record: string): PastedExchange | null {
  if (said.url === null || (said.method === null && said.status === null)) return null
  const toTokens = ABOUT_TOKEN.test(said.prose) && !/\/oauth2?\/token/.test(said.url)
  if (toTokens) return null
  const request = unredacted({
    method: said.method ?? '',
    url: said.url,
    headers: said.requestHeaders,
    body: said.requestBody === null ? null : { text: said.requestBody },
  })
  const time = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?/.exec(
    record,
  )?.[0]
  const startedAt = time === undefined ? null : Date.parse(time.replace(',', '.').replace(' ', 'T'))
  const response = said.status === null ? null : answerOf(said.status, said, record)
  if (response === null && !isLineOfCall(record)) return null
  return {
    request,
    response,
    networkError: null,
    startedAt: startedAt === null || Number.isNaN(startedAt) ? null : startedAt,
    totalMs: null,
  }
}

function answerOf(status: number, said: Utterance, record: string): PastedAnswer {
  const { statusText, headers, body } = said
  return unredacted({ status, statusText: statusText ?? '', headers, body: body ?? record })
}

/** `-> GET https://…` announces a call whose answer is told by the line that follows. */
function isLineOfCall(record: string): boolean {
  return (
    record.length < 2000 &&
    /(?:->|=>|→|>>|request|sending|calling|-->|\bpayload\b)/i.test(record) &&
    !/error|exception|fail|refused|timeout/i.test(record)
  )
}

function originOf(
  text: string,
  messages: readonly PastedExchange[],
  isBody: boolean,
): Evidence['origin'] {
  if (messages.length > 0) return /^[<>*] /m.test(text) ? 'curl-verbose' : 'raw-http'
  if (isBody) return 'json'
  return isTrace(text) ? 'stack-trace' : 'log'
}

function fromEvidence(value: unknown): Evidence | null {
  if (!looksLikeEvidence(value)) return null
  const parsed = savedEvidenceSchema.safeParse(withDefaults(value))
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    throw unreadable(
      `This is evidence, but not of the shape that docs/diagnosing.md states: look at “${where}”.`,
    )
  }
  return redactedEvidence(parsed.data)
}

/** Evidence that somebody edited may hold what the send path would have taken out. */
function redactedEvidence(evidence: Evidence): Evidence {
  const pasted = tokensInText(evidence.passages.map(({ text }) => text).join('\n'))
  return {
    ...evidence,
    steps: evidence.steps.map(redactedStep),
    tokens: [...evidence.tokens, ...pasted],
    passages: evidence.passages.map((one) => ({ ...one, text: redactText(one.text) })),
  }
}

function redactedStep(step: Step): Step {
  const body = <T extends { readonly head: string; readonly encoding: string }>(seen: T): T =>
    seen.encoding === 'utf8' ? { ...seen, head: redactText(seen.head) } : seen
  return {
    ...step,
    request: {
      ...step.request,
      url: redactText(step.request.url),
      headers: redactHeaders(step.request.headers),
      body: step.request.body === null ? null : body(step.request.body),
    },
    response:
      step.response === null
        ? null
        : {
            ...step.response,
            headers: redactHeaders(step.response.headers),
            body: body(step.response.body),
          },
  }
}
