import { z } from 'zod'
import {
  BODY_HEAD_BYTES,
  exchangeSchema,
  type Exchange,
  type SeenBody,
  type SeenResponse,
} from '../../contract/exchange.ts'
import { sentOrderSchema } from '../../contract/sent-order.ts'
import type { HistoryEntry } from '../../contract/history.ts'
import { AppError } from '../errors.ts'
import type { HistoryRecord, KeptBody } from '../ports.ts'
import { charsetOf, isUtf8, utf8Of } from '../wire/charset.ts'
import { parseJson } from '../wire/json.ts'
import type { RedactBody } from '../wire/redacted-body.ts'
import { bodyWithLong, bodyWithoutLong, hiddenBytes, type LongText } from './long-texts.ts'
import { redactDraft } from './redact-draft.ts'
import { apartSchema } from './tab-rows.ts'

/** Characters of a head that stay in the row; a longer one lies in a file. */
const MOST_IN_ROW = 4000
/** A larger body is kept by its head alone. */
const MOST_OF_A_BODY = 8 * 1024 * 1024
/** Of an answer's text, for the search. */
const WORDS_OF_A_BODY = 2000

const keptSchema = z.object({
  exchange: exchangeSchema,
  sent: sentOrderSchema,
  signingOffsetSeconds: z.number(),
  /** A token that was edited here took the place of the real credential. */
  edited: z.boolean(),
  /** Of what was sent. */
  apart: apartSchema.optional(),
})
type Kept = z.infer<typeof keptSchema>

export interface ToKeep extends Omit<Kept, 'apart'> {
  readonly tenantName: string
  readonly personName: string | null
  /** Null where nothing was thought of it so far. */
  readonly finding: HistoryEntry['finding']
  /** Texts that may not be in it; the exchange itself is redacted already. */
  readonly secrets: readonly string[]
  /** The whole of a body, redacted; null where it is not held. */
  readonly wholeBody: (bodyId: string) => Promise<Uint8Array | null>
  readonly redact: RedactBody
}

/** What is kept of an exchange: all of it redacted, long bodies apart. */
export async function toRecord(kept: ToKeep): Promise<HistoryRecord> {
  const { exchange, signingOffsetSeconds, edited } = kept
  const bodies: KeptBody[] = []
  const setApart = async (body: SeenBody, name: string): Promise<SeenBody> => {
    if (body.head.length <= MOST_IN_ROW && !body.truncated) return { ...body, bodyId: null }
    const isOpen = body.truncated && body.encoding === 'utf8' && body.size <= MOST_OF_A_BODY
    const whole = isOpen && body.bodyId !== null ? await kept.wholeBody(body.bodyId) : null
    bodies.push({ name, bytes: whole ?? utf8Of(body.head) })
    return { ...body, head: '', bodyId: name }
  }
  const steps = []
  for (const [index, step] of exchange.steps.entries()) {
    const { request, response } = step
    const name = `${exchange.id}-${index}`
    steps.push({
      ...step,
      request: {
        ...request,
        body: request.body === null ? null : await setApart(request.body, `${name}-request`),
      },
      response:
        response === null
          ? null
          : { ...response, body: await setApart(response.body, `${name}-response`) },
    })
  }
  const { draft } = kept.sent
  const { short, long } = bodyWithoutLong(draft.body)
  const apart = []
  for (const [index, text] of long.entries()) {
    const name = `${exchange.id}-sent-${index}`
    bodies.push({
      name,
      bytes:
        (await asItWentOut(text, kept)) ?? (await hiddenBytes(text, kept.secrets, kept.redact)),
    })
    apart.push({ at: text.at, file: name })
  }
  const sent = { ...kept.sent, draft: redactDraft({ ...draft, body: short }, kept.secrets) }
  const body: Kept = {
    ...{ exchange: { ...exchange, steps }, sent, signingOffsetSeconds, edited },
    ...(apart.length > 0 && { apart }),
  }
  const entry = entryOf(kept)
  return { entry, words: wordsOf(kept, entry), body: JSON.stringify(body), bodies }
}

/** What went out is redacted already, or is for other reasons. Null where the text is only a part of it, or is not held. */
async function asItWentOut(
  { isBase64, name }: LongText,
  { exchange, sent, wholeBody }: ToKeep,
): Promise<Uint8Array | null> {
  const { body = null, headers = [] } = requestStepOf(exchange)?.request ?? {}
  const isAll = !isBase64 && name === undefined && sent.draft.body !== null
  // A text goes out as UTF-8, whatever a header says that was typed.
  const bodyId = isAll && isUtf8(charsetOf(headers)) ? body?.bodyId : null
  return typeof bodyId === 'string' ? wholeBody(bodyId) : null
}

export interface FromHistory extends Omit<Kept, 'apart'> {
  /** Whole bodies by their ids, redacted: those of which a step has the head alone. */
  readonly bodies: ReadonlyMap<string, Uint8Array>
}

/** The exchange as it was shown. Throws AppError `exchange_unknown` where the row is not as it has to be. */
export async function fromRecord({
  body,
  bodies,
}: Pick<HistoryRecord, 'body' | 'bodies'>): Promise<FromHistory> {
  const parsed = keptSchema.safeParse(parseJson(body))
  if (!parsed.success) {
    throw new AppError('exchange_unknown', 'What is kept of this exchange cannot be read.', {
      hint: 'Send the request again.',
    })
  }
  const { exchange, sent, apart = [], ...rest } = parsed.data
  const files = new Map(bodies.map(({ name, bytes }) => [name, bytes]))
  const putBack = (seen: SeenBody): SeenBody => withFile(seen, files)
  const steps = exchange.steps.map((step) => ({
    ...step,
    request: {
      ...step.request,
      body: step.request.body === null ? null : putBack(step.request.body),
    },
    response:
      step.response === null ? null : { ...step.response, body: putBack(step.response.body) },
  }))
  const read = (name: string): Promise<Uint8Array | null> =>
    Promise.resolve(files.get(name) ?? null)
  const draft = { ...sent.draft, body: await bodyWithLong(sent.draft.body, apart, read) }
  const ofSent = new Set(apart.map(({ file }) => file))
  const whole = [...files].filter(
    ([name, bytes]) => bytes.byteLength > BODY_HEAD_BYTES && !ofSent.has(name),
  )
  return {
    ...rest,
    sent: { ...sent, draft },
    exchange: { ...exchange, steps },
    bodies: new Map(whole),
  }
}

function withFile(seen: SeenBody, files: FromHistory['bodies']): SeenBody {
  if (seen.bodyId === null) return seen
  const bytes = files.get(seen.bodyId)
  if (bytes === undefined) {
    const remark = 'Its file is gone from the history.'
    return { ...seen, bodyId: null, truncated: true, remark }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  // Of bytes that are no text the file has what is shown of them, in base64.
  if (seen.encoding === 'base64') return { ...seen, head: decoder.decode(bytes), bodyId: null }
  const head = decoder.decode(bytes.subarray(0, BODY_HEAD_BYTES), { stream: true })
  return { ...seen, head, bodyId: bytes.byteLength > BODY_HEAD_BYTES ? seen.bodyId : null }
}

function entryOf({ exchange, personName, sent, finding }: ToKeep): HistoryEntry {
  return { ...tellExchange(exchange, personName, sent.draft), finding }
}

/**
 * An exchange in a line.
 *
 * @param composed stands for the request of one that did not go out
 */
export function tellExchange(
  exchange: Exchange,
  personName: string | null,
  composed: { readonly method: string; readonly path: string },
): Omit<HistoryEntry, 'finding'> {
  const { id, tenantId, startedAt, actingAs, outcome, totalMs } = exchange
  const asked = requestStepOf(exchange)?.request
  return {
    id,
    tenantId,
    startedAt,
    actingAs,
    personName,
    method: asked?.method ?? composed.method,
    path: asked === undefined ? composed.path : pathOf(asked.url),
    status: exchange.steps.at(-1)?.response?.status ?? null,
    outcome,
    totalMs,
  }
}

/** The step that carries what the person composed; a failed exchange may have none. */
export function requestStepOf({ steps }: Exchange): Exchange['steps'][number] | undefined {
  return steps.find(({ purpose }) => purpose === 'request')
}

/**
 * The answer that it ended with: a token exchange that went well before a request which got none is
 * not the answer to that request.
 */
export function answerOf({ steps }: Exchange): SeenResponse | null {
  const last = steps.at(-1)
  const answered = steps.findLast(
    ({ response, ...step }) =>
      response !== null && (step.id === last?.id || step.purpose !== 'token-exchange'),
  )
  return answered?.response ?? null
}

/** With its query. */
export function pathOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*(?<path>.*)$/isu.exec(url)?.groups?.['path'] ?? url
}

function wordsOf({ exchange, tenantName, personName }: ToKeep, entry: HistoryEntry): string {
  const last = exchange.steps.at(-1)
  const { actingAs, method, path, status } = entry
  const answered = last?.response?.body
  return [
    method,
    path,
    status ?? '',
    last?.response?.statusText ?? '',
    tenantName,
    hostOf(last?.request.url ?? ''),
    personName ?? '',
    actingAs.kind === 'user' ? actingAs.accountId : actingAs.kind,
    exchange.failure === null ? '' : `${exchange.failure.code} ${exchange.failure.message}`,
    last?.networkError?.message ?? '',
    answered?.encoding === 'utf8' ? answered.head.slice(0, WORDS_OF_A_BODY) : '',
    last?.request.body?.encoding === 'utf8' ? last.request.body.head.slice(0, WORDS_OF_A_BODY) : '',
    // The day by the person's clock, as the list names it: Swedish writes it as 2026-11-29.
    new Date(exchange.startedAt).toLocaleDateString('sv-SE'),
  ].join(' ')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
