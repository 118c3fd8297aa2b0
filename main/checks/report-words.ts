import type { CheckReport, CheckResult, Unmet } from '../../contract/checks.ts'

/** `as Mia`, for a line or a cell. */
export function whoOf({
  actingAs,
  personName,
}: Pick<CheckResult, 'actingAs' | 'personName'>): string {
  if (actingAs.kind === 'app') return 'the app'
  return actingAs.kind === 'user' ? (personName ?? actingAs.accountId) : 'anonymous'
}

export function unmetWords({ where, expected, came }: Unmet): string {
  return `${where}: expected ${expected}, came ${came}`
}

/** Why a result is not as expected, each reason a text of its own; nothing where all is met. */
export function reasonsOf({ unmet, why, finding }: CheckResult): readonly string[] {
  return [
    ...unmet.map(unmetWords),
    ...(why === null ? [] : [why.message]),
    ...(finding === null ? [] : [`${finding.id}: ${finding.cause}`]),
  ]
}

export interface Counts {
  readonly met: number
  readonly failed: number
  readonly notRun: number
}

export function countsOf({ results }: Pick<CheckReport, 'results'>): Counts {
  const count = (outcome: CheckResult['outcome']): number =>
    results.filter((each) => each.outcome === outcome).length
  return { met: count('met'), failed: count('failed'), notRun: count('not-run') }
}

/** `12 met, 1 failed, 2 not run`. */
export function countsWords({ met, failed, notRun }: Counts): string {
  const some = [
    `${met} met`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
  ]
  return some.join(', ')
}

export const OUTCOME_WORDS: Readonly<Record<CheckResult['outcome'], string>> = {
  met: 'met',
  failed: 'failed',
  'not-run': 'not run',
}
