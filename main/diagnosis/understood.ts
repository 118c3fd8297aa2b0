import type { Evidence } from '../../contract/diagnosis.ts'
import type { Pair } from '../../contract/draft.ts'
import {
  type Corrections,
  type CredentialScheme,
  credentialSchemes,
  MOST_PASSAGES,
  type ReadCall,
  type TextDiagnosis,
  type Understood,
} from '../../contract/understood.ts'
import { kinds } from '../claims/kinds.ts'
import { headerOf } from '../wire/headers.ts'
import { originOf } from '../wire/same-origin.ts'
import { corrected, withoutPassages } from './corrections.ts'
import { readAndDiagnose } from './diagnose-text.ts'
import { diagnose } from './engine.ts'
import { placesOfTokens } from './evidence/token-facts.ts'
import { statusOf } from './evidence/utterance.ts'

/** Characters of a passage that are shown. */
const SHOWN = 400

/**
 * What went wrong by a pasted text, and what was read of it; with what a person knows better, by that.
 *
 * @throws AppError `evidence_unreadable`
 */
export function readAsUnderstood(
  text: string,
  corrections?: Corrections,
): Omit<TextDiagnosis, 'tenantId'> {
  const { evidence, diagnosis } = readAndDiagnose(text)
  if (corrections === undefined) return { diagnosis, understood: understoodOf(text, evidence) }
  const told = corrected(evidence, corrections)
  const leftOut = new Set(
    corrections.passages.filter((one) => one.leftOut).map(({ passage }) => passage),
  )
  const counted = withoutPassages(told, leftOut)
  return {
    diagnosis: diagnose(onlyCall(counted, corrections.only)),
    understood: understoodOf(text, told, leftOut),
  }
}

/** What was said of other calls says nothing of this one; what belongs to no call stays. */
function onlyCall(evidence: Evidence, only: string | undefined): Evidence {
  if (only === undefined) return evidence
  const isOf = ({ stepId }: { readonly stepId: string | null }): boolean =>
    stepId === null || stepId === only
  return {
    ...evidence,
    steps: evidence.steps.filter(({ id }) => id === only),
    tokens: evidence.tokens.filter(isOf),
    passages: evidence.passages.filter(isOf),
  }
}

function understoodOf(
  text: string,
  evidence: Evidence,
  leftOut: ReadonlySet<number> = new Set(),
): Understood {
  const { steps, tokens, passages } = evidence
  const placeOf = placesOfTokens(text)
  return {
    calls: steps.map(callOf),
    tokens: tokens
      .slice(0, MOST_PASSAGES)
      .map((token) => ({ title: kinds[token.kind].title, place: placeOf(token) })),
    passages: passages
      .slice(0, MOST_PASSAGES)
      .map(({ text: words, speaker, product, stepId }, at) => ({
        text: words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words,
        speaker,
        product,
        leftOut: leftOut.has(at),
        status: stepId === null ? statusOf(words) : null,
      })),
    further: Math.max(passages.length - MOST_PASSAGES, 0),
    sites: sitesOf(evidence),
  }
}

function sitesOf({ steps, tokens, tenant }: Evidence): string[] {
  const named = [
    tenant?.baseUrl,
    ...steps.map(({ request }) => request.url),
    ...tokens.map(({ claims }) => claims?.['tnt']),
  ]
  const origins = named.map((url) => (typeof url === 'string' ? originOf(url) : null))
  return [...new Set(origins.filter((origin) => origin !== null))]
}

function schemeOf(headers: readonly Pair[]): CredentialScheme | null {
  const word = /^\s*([A-Za-z]+)/.exec(headerOf(headers, 'authorization') ?? '')?.[1]
  return credentialSchemes.find((one) => one === word?.toLowerCase()) ?? null
}

function callOf({
  id,
  request,
  response,
  networkError,
  totalMs,
}: Evidence['steps'][number]): ReadCall {
  return {
    stepId: id,
    method: request.method,
    url: request.url,
    scheme: schemeOf(request.headers),
    status: response?.status ?? null,
    networkError: networkError?.message ?? null,
    totalMs: totalMs === 0 ? null : totalMs,
    isFailed: response === null || response.status >= 400,
  }
}
