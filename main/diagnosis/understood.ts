import type { Evidence, Passage } from '../../contract/diagnosis.ts'
import type { SeenResponse } from '../../contract/exchange.ts'
import {
  type Corrections,
  MOST_PASSAGES,
  type TextDiagnosis,
  type Understood,
} from '../../contract/understood.ts'
import { kinds } from '../claims/kinds.ts'
import { readAndDiagnose } from './diagnose-text.ts'
import { diagnose } from './engine.ts'

/** Characters of a passage that are shown. */
const SHOWN = 400

/**
 * What went wrong by a pasted text, and what was read of it; with what a person knows better, by that.
 *
 * @throws AppError `evidence_unreadable`
 */
export function readAsUnderstood(text: string, corrections?: Corrections): TextDiagnosis {
  const { evidence, diagnosis } = readAndDiagnose(text)
  if (corrections === undefined) return { diagnosis, understood: understoodOf(evidence) }
  const spoken = withAnswers(withSpeakers(evidence, corrections), corrections)
  const leftOut = new Set(
    corrections.passages.filter((one) => one.leftOut).map(({ passage }) => passage),
  )
  const counted = withoutPassages(spoken, leftOut)
  return { diagnosis: diagnose(counted), understood: understoodOf(spoken, leftOut) }
}

function understoodOf(evidence: Evidence, leftOut: ReadonlySet<number> = new Set()): Understood {
  const { steps, tokens, passages } = evidence
  return {
    calls: steps.slice(0, MOST_PASSAGES).map(({ id, request, response, networkError }) => ({
      stepId: id,
      method: request.method,
      url: request.url,
      status: response?.status ?? null,
      networkError: networkError?.message ?? null,
    })),
    tokens: tokens.slice(0, MOST_PASSAGES).map(({ kind }) => kinds[kind].title),
    passages: passages.slice(0, MOST_PASSAGES).map(({ text, speaker, product }, at) => ({
      text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
      speaker,
      product,
      leftOut: leftOut.has(at),
    })),
    further: Math.max(passages.length - MOST_PASSAGES, 0),
  }
}

function withSpeakers(evidence: Evidence, corrections: Corrections): Evidence {
  const speakers = new Map(corrections.passages.map(({ passage, speaker }) => [passage, speaker]))
  const passages = evidence.passages.map((one, at): Passage => ({
    ...one,
    speaker: speakers.get(at) ?? one.speaker,
  }))
  return { ...evidence, passages }
}

/** A call that was answered already keeps its answer. */
function withAnswers(evidence: Evidence, corrections: Corrections): Evidence {
  const statuses = new Map(corrections.answers.map(({ stepId, status }) => [stepId, status]))
  const steps = evidence.steps.map((step) => {
    const status = statuses.get(step.id)
    if (status === undefined || step.response !== null) return step
    return { ...step, networkError: null, response: answerOf(status) }
  })
  return { ...evidence, steps }
}

function answerOf(status: number): SeenResponse {
  const body = { size: 0, head: '', encoding: 'utf8', truncated: false, bodyId: null } as const
  return { status, statusText: '', headers: [], body }
}

function withoutPassages(evidence: Evidence, leftOut: ReadonlySet<number>): Evidence {
  const gone = new Set(
    evidence.passages.flatMap(({ stepId }, at) =>
      leftOut.has(at) && stepId !== null ? [stepId] : [],
    ),
  )
  return {
    ...evidence,
    passages: evidence.passages.filter((_, at) => !leftOut.has(at)),
    steps: evidence.steps.filter(({ id }) => !gone.has(id)),
    tokens: evidence.tokens.filter(({ stepId }) => stepId === null || !gone.has(stepId)),
  }
}
