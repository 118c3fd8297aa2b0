import type { ActingAs } from '../../../contract/acting.ts'
import type { Evidence, TenantFacts, TokenFacts } from '../../../contract/diagnosis.ts'
import { BODY_HEAD_BYTES, type SeenBody, type Step } from '../../../contract/exchange.ts'
import type { Pair } from '../../../contract/draft.ts'
import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { redactHeaders, redactText } from '../../wire/redact.ts'
import { credentialsBehindLines } from '../../wire/secret-shapes.ts'
import { findJwts } from '../../wire/jwt-candidates.ts'
import { type PastedExchange, type PastedRequest, textOfBody } from '../../pasted/pasted.ts'
import { headerOf } from '../../wire/headers.ts'
import { asWritten, unredacted, type UnredactedText } from '../../wire/unredacted.ts'
import { mostTellingCalls, mostTellingLines } from './most-telling.ts'
import { codeOf } from './code-of-entries.ts'
import { type Entry, passagesOf } from './passages.ts'
import { generatedIn, pairRemarks, secretsIn } from './sent-credentials.ts'
import { isPlaceholder, tokensInText, tokensOfExchange, wordsBelow } from './token-facts.ts'

/** What was read of a text, credentials still in it. */
export interface Found {
  readonly origin: Evidence['origin']
  readonly exchanges: readonly PastedExchange[]
  /** The entries that exchanges were read of, in their order. */
  readonly told: ReadonlyMap<PastedExchange, readonly string[]>
  /** curl commands of the text: what they hold may stand in its lines as well. */
  readonly commands: readonly PastedRequest[]
  /** Others that the text is known to hold. */
  readonly secrets: readonly string[]
  readonly records: readonly string[]
  /** How many other entries the text has. */
  readonly unread: number
  /** All entries in the order of the text; they may hold tokens outside of the exchanges. */
  readonly scanned: readonly string[]
  readonly tenant: TenantFacts | null
}

/** Evidence from what was read: tokens become claims, credentials are taken out, steps get their purpose. */
export function compileEvidence(found: Found): Evidence {
  const { origin, exchanges, scanned, tenant } = found
  const requests = [...exchanges.map(({ request }) => request), ...found.commands]
  const records = [...pairRemarks(requests), ...found.records]
  const text = scanned.join('\n')
  const secrets = [
    ...found.commands.flatMap(secretsIn),
    ...found.secrets,
    ...brokenTokens(text),
    ...credentialsBehindLines(text),
  ]
  const kept = mostTellingCalls(exchanges, isForToken)
  const lines = mostTellingLines(records)
  const tokens = kept.flatMap((exchange, index) =>
    tokensOfExchange(exchange, stepId(index), goesToAtlassian(exchange)),
  )
  const pasted = tokensInText([text, ...kept.map(wordsBelow)].join('\n')).filter(
    (token) => !tokens.some((other) => sameClaims(token, other)),
  )
  const steps = kept.map((exchange, index) => stepOf(exchange, index, kept, tokens))
  const entries = entriesOf(kept, lines, found)
  const passages = passagesOf(
    entries.map((entry) => ({ ...entry, text: redactText(entry.text, secrets) })),
    {
      urls: kept.map(({ request }) => asWritten(request.url)),
      isWhole: lines.length === records.length && found.unread === 0,
    },
  )
  return {
    version: 1,
    origin,
    tenant,
    actingAs: askedFor([...tokens, ...pasted], steps),
    steps,
    tokens: [...tokens, ...pasted],
    passages: [...passages],
    ...codeOf(entries, passages, secrets),
    comparisons: [],
    clock: { skewSeconds: null, takenAt: null },
    neededScope: null,
    shortened:
      kept.length === exchanges.length && lines.length === records.length && found.unread === 0
        ? null
        : {
            calls: { read: kept.length, of: exchanges.length },
            lines: {
              read: lines.length + found.told.size,
              of: records.length + found.told.size + found.unread,
            },
          },
  }
}

/** What calls were read of and what not, in the order of the text. */
function entriesOf(
  calls: readonly PastedExchange[],
  lines: readonly string[],
  { told, scanned }: Pick<Found, 'told' | 'scanned'>,
): readonly Entry[] {
  // The same words may stand there more than once.
  const wanted = new Set([...lines, ...calls.map((exchange) => told.get(exchange)?.[0])])
  const places = Map.groupBy(
    [...scanned.keys()].filter((at) => wanted.has(scanned[at])),
    (at) => scanned[at],
  )
  const placeOf = (record = ''): number => places.get(record)?.shift() ?? -1
  const ofCalls = calls.flatMap((exchange, index) => {
    const own = told.get(exchange)
    return own === undefined
      ? []
      : [{ text: own.join('\n'), stepId: stepId(index), place: placeOf(own[0]) }]
  })
  const others = lines.map((text) => ({ text, stepId: null, place: placeOf(text) }))
  return [...ofCalls, ...others]
    .sort((one, other) => one.place - other.place)
    .map(({ text, stepId: of }): Entry => ({ text, stepId: of }))
}

function stepId(index: number): string {
  return `step-${index + 1}`
}

function sameClaims(one: TokenFacts, other: TokenFacts): boolean {
  return one.claims !== null && JSON.stringify(one.claims) === JSON.stringify(other.claims)
}

/** True for Atlassian's hosts, false for any other, null where the text names none. */
function goesToAtlassian({ request }: PastedExchange): boolean | null {
  const url = URL.parse(asWritten(request.url))
  if (url === null) return null
  const { hostname, pathname } = url
  if (
    isAtlassianHost(url.href) ||
    /(?:^|\.)atlassian(?:-us-gov-mod)?\.(?:com|io|net)$/.test(hostname)
  )
    return true
  return /^\/(?:wiki\/)?rest\/(?:api|agile|servicedeskapi|atlassian-connect|devinfo|builds|deployments)\//.test(
    pathname,
  )
}

function stepOf(
  raw: PastedExchange,
  index: number,
  all: readonly PastedExchange[],
  tokens: readonly TokenFacts[],
): Step {
  const { request, response } = raw
  const body = textOfBody(request.body)
  // What was sent may be said back.
  const secrets = generatedIn(request)
  return {
    id: stepId(index),
    purpose: purposeOf(raw, all.slice(0, index)),
    actingAs: actorOf(
      raw,
      tokens.filter((token) => token.stepId === stepId(index)),
    ),
    request: {
      method: request.method.toUpperCase(),
      url: redactText(request.url, secrets),
      headers: redacted(withFormType(request), secrets),
      body: body === null ? null : seen(body, secrets),
    },
    response:
      response === null
        ? null
        : {
            status: response.status,
            statusText: redactText(response.statusText, secrets),
            headers: redacted(response.headers, secrets),
            body: seen(response.body, secrets),
          },
    networkError:
      raw.networkError === null
        ? null
        : {
            code: redactText(raw.networkError.code, secrets),
            message: redactText(raw.networkError.message, secrets),
          },
    startedAt: raw.startedAt ?? 0,
    firstByteMs: null,
    totalMs: raw.totalMs ?? 0,
  }
}

/** A form of parts goes out as one, whatever client writes its boundary. */
function withFormType({ headers, body }: PastedRequest): PastedRequest['headers'] {
  const isForm = body !== null && 'parts' in body
  return isForm && headerOf(headers, 'content-type') === null
    ? [...headers, ['Content-Type', unredacted('multipart/form-data')]]
    : headers
}

/** The pieces of tokens that a mail broke over lines or an address percent-encoded: they have no token's shape any more. */
function brokenTokens(text: string): readonly string[] {
  return findJwts(text)
    .filter(({ token, start, end }) => text.slice(start, end) !== token)
    .flatMap(({ start, end }) => text.slice(start, end).split(/[^\w.~+/=%-]+/))
    .filter((piece) => piece.length >= SHORTEST_PIECE)
}

const SHORTEST_PIECE = 12
/** A header that already holds a placeholder stays as it is: its white space can be the cause. */
function redacted(headers: PastedRequest['headers'], secrets: readonly string[]): Pair[] {
  return headers.map(([name, pasted]) => {
    const value = asWritten(pasted)
    const credential = /^\s*[A-Za-z][\w-]*[ \t]+(.*)$/.exec(value)?.[1]
    const harmless =
      /^authorization$/i.test(name) &&
      ((credential !== undefined && isPlaceholder(credential)) ||
        /^\s*(?:Bearer|JWT|Basic)\s*$/i.test(value))
    return harmless ? [name, value] : (redactHeaders([[name, value]], secrets)[0] ?? [name, ''])
  })
}

function seen(pasted: UnredactedText, secrets: readonly string[]): SeenBody {
  const body = asWritten(pasted)
  return {
    size: Buffer.byteLength(body),
    head: redactText(body.slice(0, BODY_HEAD_BYTES), secrets),
    encoding: 'utf8',
    truncated: body.length > BODY_HEAD_BYTES,
    bodyId: null,
  }
}

function isForToken({ request }: Pick<PastedExchange, 'request'>): boolean {
  return asksForToken(asWritten(request.url))
}

export function asksForToken(url: string): boolean {
  return /\/oauth2?\/token(?:[?#]|$)/.test(url)
}

function purposeOf(
  { request }: PastedExchange,
  earlier: readonly PastedExchange[],
): Step['purpose'] {
  const url = asWritten(request.url)
  if (isForToken({ request })) return 'token-exchange'
  const before = earlier.at(-1)
  const location =
    before?.response === null || before === undefined
      ? null
      : asWritten(headerOf(before.response.headers, 'location'))
  if (location !== null && url !== '' && location.split('#')[0] === url) return 'redirect'
  const again = earlier.some(
    (other) =>
      other.request.url === request.url &&
      other.request.method === request.method &&
      other.response?.status === 401,
  )
  return again && url !== '' ? 'retry' : 'request'
}

/** As far as the credential tells; who a bearer token stands for is not written on it. */
function actorOf({ request }: PastedExchange, tokens: readonly TokenFacts[]): ActingAs {
  const authorization = asWritten(headerOf(request.headers, 'authorization'))
  const subject = tokens.map((token) => accountIdOf(token)).find((id) => id !== null) ?? null
  if (subject !== null) return { kind: 'user', accountId: subject }
  if (
    /^\s*jwt\b/i.test(authorization ?? '') ||
    tokens.some(({ carriedBy }) => carriedBy === 'query-jwt')
  )
    return { kind: 'app' }
  return authorization === null ? { kind: 'anonymous' } : { kind: 'user', accountId: 'unknown' }
}

function accountIdOf({ kind, claims }: TokenFacts): string | null {
  const subject = claims?.['sub']
  return kind === 'assertion' && typeof subject === 'string'
    ? (/^urn:atlassian:connect:useraccountid:(.{1,255})$/.exec(subject)?.[1] ?? null)
    : null
}

/** Said by an assertion whose token was used afterwards; null where the text leaves it open. */
function askedFor(tokens: readonly TokenFacts[], steps: readonly Step[]): ActingAs | null {
  const asked = new Set(tokens.map(accountIdOf).filter((id) => id !== null))
  const [only] = asked
  const exchanged = steps.some(
    ({ purpose, response }) => purpose === 'token-exchange' && response?.status === 200,
  )
  return asked.size === 1 && only !== undefined && exchanged
    ? { kind: 'user', accountId: only }
    : null
}
