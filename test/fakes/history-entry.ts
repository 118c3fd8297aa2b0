import type { HistoryEntry } from '../../contract/history.ts'

/** Something that went well, sent by the app at noon of 28 November 2026. */
export function historyEntry(id: string, change: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id,
    tenantId: 'acme',
    startedAt: Date.UTC(2026, 10, 28, 12),
    actingAs: { kind: 'app' },
    personName: null,
    method: 'GET',
    path: '/rest/api/3/myself',
    status: 200,
    outcome: 'answered',
    totalMs: 12,
    finding: null,
    ...change,
  }
}
