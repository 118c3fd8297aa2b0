import type { ActingAs } from '../../contract/acting.ts'
import type { CheckReport, CheckResult, PlannedCheck } from '../../contract/checks.ts'
import { mia, NOW } from './fake-data.ts'

const files = [
  ['app/Create an issue.yaml', 'Create an issue', 'POST', '/rest/api/3/issue'],
  ['app/Issue by key.yaml', 'Issue by key', 'GET', '/rest/api/3/issue/{{issueKey}}'],
  ['app/Search.yaml', 'Search the open ones', 'POST', '/rest/api/3/search/jql'],
  ['app/Who am I.yaml', 'Who am I', 'GET', '/rest/api/3/myself'],
  ['app/board/Sprints.yaml', 'Sprints', 'GET', '/rest/agile/1.0/board/{{boardId}}/sprint'],
] as const

/** The five calls that an app makes, as each who is asked for. */
export function plannedChecks(actingAs: readonly ActingAs[]): PlannedCheck[] {
  return files.flatMap(([path, name, method, address]) =>
    actingAs.map((as) => ({
      ...{ path, name, method, address, actingAs: as },
      personName: as.kind === 'user' ? mia.displayName : null,
      why:
        name === 'Sprints'
          ? {
              code: 'variables_missing',
              message: '{{boardId}} has no value for this tenant.',
              hint: 'Fill it in above the request, or leave it as it stands.',
              details: {},
            }
          : null,
      write:
        name === 'Create an issue' && as.kind === 'user'
          ? 'POST /rest/api/3/issue as Mia Krystof on acme.atlassian.net, which is labelled production'
          : null,
    })),
  )
}

/** What came of each; as a user the search is refused. */
export function checkResults(actingAs: readonly ActingAs[]): CheckResult[] {
  return plannedChecks(actingAs).map((planned, index) => {
    const { path, name, method, address, personName, why } = planned
    const told = { path, name, method, address, personName, why, actingAs: planned.actingAs }
    const nothing = { status: null, ms: null, unmet: [], finding: null, exchangeId: null }
    if (told.why !== null) return { ...told, ...nothing, outcome: 'not-run' }
    const sent = { ...told, exchangeId: `e${index}`, ms: 84 + index * 61, finding: null }
    if (told.name === 'Search the open ones' && told.actingAs.kind === 'user')
      return {
        ...{ ...sent, outcome: 'failed', status: 403 },
        unmet: [
          { where: 'status', expected: '200', came: '403' },
          { where: 'issues', expected: 'at least 1 item', came: 'nothing' },
        ],
        finding: { id: 'J09', cause: 'The scope READ is not granted to this version.' },
      }
    const status = told.name === 'Create an issue' ? 201 : 200
    return { ...sent, outcome: 'met', status, unmet: [] }
  })
}

export function checkReport(runId: string, actingAs: readonly ActingAs[]): CheckReport {
  return {
    ...{ runId, tenantName: 'acme', host: 'acme.atlassian.net', folder: 'app' },
    ...{ startedAt: NOW, totalMs: 2140, results: checkResults(actingAs), cancelled: false },
  }
}
