import type { Evidence, TokenFacts } from '../../../contract/diagnosis.ts'

/** Nothing else was pasted that a refusal without an address could be of. */
export function isBesideAnAssertion(stepId: string | null, { tokens, steps }: Evidence): boolean {
  return (
    stepId !== null &&
    steps.length === 1 &&
    tokens.length > 0 &&
    tokens.every(({ kind }) => kind === 'assertion')
  )
}

/** What an app signs, or sends on: one with the clientKey as issuer looks like one that comes in. */
const OF_APPS: ReadonlySet<TokenFacts['kind']> = new Set([
  'connect-jwt',
  'context-jwt',
  'inbound-jwt',
])

/** The claims of the app's own JWT beside the one call, where that shows no credential. */
export function pastedFor(
  stepId: string | null,
  scheme: string | null,
  { steps, tokens }: Evidence,
): TokenFacts | null {
  const [only, ...others] = tokens
  const isAlone = stepId !== null && steps.length === 1 && others.length === 0 && scheme === null
  return isAlone && only?.carriedBy === 'pasted' && OF_APPS.has(only.kind) ? only : null
}
