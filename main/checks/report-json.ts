import type { CheckReport, CheckResult } from '../../contract/checks.ts'
import { countsOf } from './report-words.ts'

/** For other programs; docs/checks.md says what each name means, and `version` counts up where that changes. */
export function reportJson(report: CheckReport): string {
  const { tenantName, host, folder, startedAt, totalMs, cancelled, results } = report
  const told = {
    version: 1,
    tenant: tenantName,
    site: host,
    folder,
    startedAt: new Date(startedAt).toISOString(),
    totalMs,
    cancelled,
    counts: countsOf(report),
    results: results.map(resultOf),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

function resultOf(result: CheckResult): Record<string, unknown> {
  const { path, name, method, address, actingAs, personName } = result
  const { outcome, status, ms, unmet, why, finding } = result
  const accountId = actingAs.kind === 'user' ? actingAs.accountId : null
  return {
    ...{ file: path, name, method, path: address },
    ...{ as: actingAs.kind, accountId, personName },
    ...{ outcome, status, ms, unmet, why, finding },
  }
}
