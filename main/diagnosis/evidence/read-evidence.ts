import type { Evidence } from '../../../contract/diagnosis.ts'
import type { Step } from '../../../contract/exchange.ts'
import { redactHeaders, redactText } from '../../wire/redact.ts'
import { callTables } from './call-tables.ts'
import { compileEvidence } from './compile.ts'
import { isErrorBody } from './error-body.ts'
import { excerptOf } from './excerpt.ts'
import { looksLikeEvidence, savedEvidenceSchema, withDefaults } from './evidence-defaults.ts'
import { heldTexts } from './held-texts.ts'
import { readCutHar } from '../../pasted/cut-har.ts'
import { type PastedHar, readHar } from '../../pasted/har.ts'
import { type FoundMessages, readHttpMessages } from '../../pasted/http/http-message.ts'
import { readWhole } from '../../pasted/objects/loose-value.ts'
import { mostTellingRecords } from './most-telling.ts'
import { requestInCode, requestInLine } from './request-in-code.ts'
import { payloadFacts } from './payload-facts.ts'
import { type PastedExchange, type PastedRequest, textOfBody } from '../../pasted/pasted.ts'
import { asWritten, unredacted } from '../../wire/unredacted.ts'
import { isTrace, splitRecords } from './records.ts'
import { speakersOf } from './speakers.ts'
import {
  withoutColours,
  withoutEntities,
  withoutMojibake,
  withoutZeros,
  withPlainBlanks,
  withPlainSingleQuotes,
} from '../../pasted/wrapping/text-marks.ts'
import { speak, type Spoken, ToldAnswer } from './told-calls.ts'
import { tokensInText } from './token-facts.ts'
import { unwrapText } from '../../pasted/wrapping/unwrap.ts'
import { unreadable } from './unreadable.ts'
import { isListing, readUtterance } from './utterance.ts'
import { parseJson } from '../../wire/json.ts'

/**
 * Evidence from pasted text, whatever it is: evidence JSON, HAR, HTTP messages, output of curl, log
 * lines, a trace, an error body. Tokens in it are decoded and taken out. Linear in the text.
 *
 * @throws AppError `evidence_unreadable` where there is no text, or an evidence of another shape
 */
export function readEvidence(text: string): Evidence {
  const excerpt = excerptOf(text)
  const clean = cleaned(excerpt.text)
  if (clean.trim() === '') throw unreadable('There is no text.')
  const whole = wholeIn(clean, text)
  const evidence = fromEvidence(whole)
  if (evidence !== null) return evidence
  const har = readHar(whole)
  if (har !== null) return fromHar(har)
  const begun = whole === undefined && namesEntry(clean) ? readCutHar(cleaned(text)) : null
  if (begun !== null && begun.exchanges.length > 0) return { ...fromHar(begun), cutOff: true }
  const held = heldTexts(whole)
  if (held !== null) return fromText(unwrapText(held), undefined)
  const unwrapped = unwrapText(clean)
  const { leftOut } = excerpt
  // Messages may go over many entries: where there are any, they are read of the whole text.
  return leftOut === 0 || readHttpMessages(unwrapped).exchanges.length === 0
    ? fromText(unwrapped, whole, leftOut)
    : fromText(unwrapText(cleaned(text)), whole)
}

/** The object that the text is, or a HAR with words around it. */
function wholeIn(clean: string, text: string): unknown {
  if (clean.trimStart().startsWith('{')) return parseJson(cleaned(text))
  if (!namesEntry(clean)) return undefined
  const all = cleaned(text)
  const archive = parseJson(all.slice(all.indexOf('{'), all.lastIndexOf('}') + 1))
  return readHar(archive) === null ? undefined : archive
}

const namesEntry = (text: string): boolean => text.includes('"startedDateTime"')

function fromHar({ exchanges }: PastedHar): Evidence {
  return compileEvidence({
    origin: 'har',
    exchanges,
    told: new Map(),
    unread: 0,
    commands: [],
    secrets: [],
    records: [],
    scanned: [],
    tenant: null,
  })
}

/** As a terminal, a mail program, typography or a file's encoding has not changed it. */
function cleaned(text: string): string {
  return withPlainSingleQuotes(withPlainBlanks(withoutMojibake(withoutColours(withoutZeros(text)))))
}

/** @param leftOut how many entries of it are not there; where left out, all that are alike are */
function fromText(text: string, whole: unknown, leftOut?: number): Evidence {
  const plain = /&(?:quot|apos|#34|#39|#x22|#x27|gt|lt);/i.test(text) ? withoutEntities(text) : text
  const messages = readHttpMessages(plain)
  const payload = payloadFacts(
    messages.exchanges.length === 0
      ? plain
      : `${messages.rest.join('\n')}\n${requestBodies(messages.exchanges)}`,
  )
  const isBody =
    messages.exchanges.length === 0 && (isErrorBody(whole) || isErrorBody(readWhole(plain)))
  const rest =
    leftOut === undefined
      ? excerptOf(messages.rest.join('\n'))
      : { text: messages.rest.join('\n'), leftOut }
  const lines = rest.text.split('\n')
  const tables = callTables(lines)
  const all = isBody
    ? [plain.trim()]
    : splitRecords(lines.map((line) => (tables.has(line.trim()) ? line.trim() : line)))
  const records = mostTellingRecords(all)
  const spoken = isBody
    ? { exchanges: messages.exchanges, told: new Map(), records }
    : narrated(messages, speak(records, tables))
  const { exchanges } = spoken
  return compileEvidence({
    origin: originOf(text, messages.exchanges, isBody),
    exchanges,
    told: spoken.told,
    records: [...payload.remarks, ...spoken.records],
    unread: all.length - records.length + rest.leftOut,
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

/**
 * A request without an answer (a command, a message, code that calls), and the first refusal that somebody tells or
 * else a listing that it printed: one exchange.
 */
function narrated({ exchanges, commands }: FoundMessages, spoken: Spoken): Spoken {
  const whole = { ...spoken, exchanges: [...exchanges, ...spoken.exchanges] }
  if (!whole.exchanges.every(isWithoutOutcome)) return whole
  const call =
    commands.at(-1) ??
    onlyOf(exchanges) ??
    requestInLine(spoken.records) ??
    requestInCode(spoken.records)
  if (call === null) return whole
  for (const [at, record] of spoken.records.entries()) {
    const said = readUtterance(record)
    if (said.status === null || said.status < 400 || said.url !== null) continue
    if (speakersOf(record.split('\n')).every((speaker) => speaker === 'code')) continue
    return answeredBy(whole, at, {
      request: call,
      response: new ToldAnswer(said.status, said, record),
    })
  }
  for (const [at, record] of spoken.records.entries()) {
    const body = listingIn(record)
    if (body === null) continue
    const response = unredacted({ status: 200, statusText: '', headers: [], body })
    return answeredBy(whole, at, { request: call, response })
  }
  return whole
}

function isWithoutOutcome({ response, networkError }: PastedExchange): boolean {
  return response === null && networkError === null
}

/** Of several requests nobody knows which was answered so. */
function onlyOf(exchanges: readonly PastedExchange[]): PastedRequest | null {
  return exchanges.length === 1 ? (exchanges[0]?.request ?? null) : null
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
    exchanges: [...exchanges.filter(({ request }) => request !== call.request), exchange],
    told: new Map([...told, [exchange, [records[at] ?? '']]]),
    records: records.toSpliced(at, 1),
  }
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
