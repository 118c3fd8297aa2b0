import type { Evidence, Passage } from '../../contract/diagnosis.ts'
import type { SeenResponse, Step } from '../../contract/exchange.ts'
import type { CorrectedCall, Corrections, CredentialScheme } from '../../contract/understood.ts'
import { without } from '../wire/headers.ts'
import { redactText } from '../wire/redact.ts'
import { asksForToken } from './evidence/compile.ts'
import { statusOf } from './evidence/utterance.ts'

/** The evidence of a text by what a person knows better of it. */
export function corrected(evidence: Evidence, corrections: Corrections): Evidence {
  const spoken = withSpeakers(evidence, corrections)
  return corrections.calls.reduce(withCall, spoken)
}

function withSpeakers(evidence: Evidence, corrections: Corrections): Evidence {
  const speakers = new Map(corrections.passages.map(({ passage, speaker }) => [passage, speaker]))
  const passages = evidence.passages.map((one, at): Passage => ({
    ...one,
    speaker: speakers.get(at) ?? one.speaker,
  }))
  return { ...evidence, passages }
}

/** A call that is no longer there, or an answer of one, changes nothing. */
function withCall(before: Evidence, call: CorrectedCall): Evidence {
  const evidence = withScheme(before, call)
  const step = evidence.steps.find(({ id }) => id === call.stepId)
  if (step === undefined) return evidence
  const readdressed = withAddress(step, call)
  const { answer } = call
  if (answer === undefined) return replaced(evidence, readdressed)
  if ('status' in answer)
    return replaced(evidence, answered(readdressed, withStatus(step.response, answer.status)))
  // A call that was answered already keeps its answer.
  if (step.response !== null) return replaced(evidence, readdressed)
  if ('passage' in answer) return answeredByPassage(evidence, readdressed, answer.passage)
  return answeredByCall(evidence, readdressed, answer.ofCall)
}

const WORDS: Readonly<Record<CredentialScheme, string>> = {
  basic: 'Basic',
  bearer: 'Bearer',
  jwt: 'JWT',
}

/** A call that was sent with another credential than was read, or shown; a pair behind Basic is no token. */
function withScheme(evidence: Evidence, { stepId, scheme }: CorrectedCall): Evidence {
  if (scheme === undefined) return evidence
  const isSent = (one: Evidence['tokens'][number]): boolean =>
    one.stepId === stepId && one.carriedBy === 'authorization'
  return {
    ...evidence,
    steps: evidence.steps.map((step) =>
      step.id === stepId ? { ...step, request: sentWith(step.request, WORDS[scheme]) } : step,
    ),
    tokens: evidence.tokens
      .filter((one) => scheme !== 'basic' || !isSent(one))
      .map((one) => (isSent(one) ? { ...one, scheme: `${WORDS[scheme]} ` } : one)),
  }
}

function sentWith(request: Step['request'], word: string): Step['request'] {
  const others = without(request.headers, 'authorization')
  return { ...request, headers: [...others, ['Authorization', `${word} …`]] }
}

function withAddress(step: Step, { method, url }: CorrectedCall): Step {
  const { request, purpose } = step
  const address = url === undefined ? request.url : redactText(url.trim())
  const forToken = asksForToken(address)
  return {
    ...step,
    purpose: forToken ? 'token-exchange' : purpose === 'token-exchange' ? 'request' : purpose,
    request: { ...request, url: address, method: method?.trim().toUpperCase() ?? request.method },
  }
}

function answered(step: Step, response: SeenResponse): Step {
  return { ...step, response, networkError: null }
}

function replaced(evidence: Evidence, step: Step): Evidence {
  return { ...evidence, steps: evidence.steps.map((one) => (one.id === step.id ? step : one)) }
}

/** Both are one call from now on: what was said of the other is said of this one. */
function answeredByCall(evidence: Evidence, step: Step, otherId: string): Evidence {
  const other = evidence.steps.find(({ id }) => id === otherId)
  if (other === undefined || other.response === null || otherId === step.id)
    return replaced(evidence, step)
  const moved = <T extends { readonly stepId: string | null }>(one: T): T =>
    one.stepId === otherId ? { ...one, stepId: step.id } : one
  const joined = replaced(evidence, answered(step, other.response))
  return {
    ...joined,
    steps: joined.steps.filter(({ id }) => id !== otherId),
    tokens: joined.tokens.map(moved),
    passages: joined.passages.map(moved),
  }
}

function answeredByPassage(evidence: Evidence, step: Step, at: number): Evidence {
  const passage = evidence.passages[at]
  const status = passage === undefined ? null : statusOf(passage.text)
  if (passage === undefined || passage.stepId !== null || status === null)
    return replaced(evidence, step)
  const joined = replaced(evidence, answered(step, answerOf(status, passage.text)))
  return {
    ...joined,
    passages: joined.passages.map((one, index) =>
      index === at ? { ...one, stepId: step.id } : one,
    ),
  }
}

/** A status that was misread leaves the rest of its answer as it is. */
function withStatus(response: SeenResponse | null, status: number): SeenResponse {
  if (response === null) return answerOf(status, '')
  return response.status === status ? response : { ...response, status, statusText: '' }
}

function answerOf(status: number, text: string): SeenResponse {
  const size = Buffer.byteLength(text)
  const body = { size, head: text, encoding: 'utf8', truncated: false, bodyId: null } as const
  return { status, statusText: '', headers: [], body }
}

export function withoutPassages(evidence: Evidence, leftOut: ReadonlySet<number>): Evidence {
  const gone = new Set(
    evidence.passages.flatMap(({ stepId }, at) =>
      leftOut.has(at) && stepId !== null ? [stepId] : [],
    ),
  )
  const left = evidence.passages.filter((_, at) => !leftOut.has(at))
  const entries = new Set(left.map(({ entry }) => entry))
  const isLeft = ({ entry }: { readonly entry: number }): boolean => entries.has(entry)
  const { code } = evidence
  return {
    ...evidence,
    ...(code === undefined
      ? {}
      : {
          code: code.map((program) => ({
            ...program,
            credentials: program.credentials.filter(isLeft),
            addresses: program.addresses.filter(isLeft),
            bodies: program.bodies.filter(isLeft),
          })),
        }),
    passages: left,
    steps: evidence.steps.filter(({ id }) => !gone.has(id)),
    tokens: evidence.tokens.filter(({ stepId }) => stepId === null || !gone.has(stepId)),
  }
}
