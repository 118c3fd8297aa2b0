import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import { mia as miaKrystof } from '../../main/sandbox/people.ts'

export interface FaultRequest {
  readonly who: ActingAs
  readonly draft: Partial<RequestDraft>
}

export const mia = {
  kind: 'user',
  accountId: miaKrystof.accountId,
} as const satisfies ActingAs
export const app: ActingAs = { kind: 'app' }
export const json: RequestDraft['headers'] = [['Content-Type', 'application/json']]
export const issue = {
  text: '{"fields":{"project":{"key":"ACME"},"summary":"x","issuetype":{"name":"Task"}}}',
}

const asMia = (draft: Partial<RequestDraft>): FaultRequest => ({ who: mia, draft })
const read = (path: string, query: RequestDraft['query'] = []): FaultRequest =>
  asMia({ path, query })
const create = (headers: RequestDraft['headers'], body = issue): FaultRequest =>
  asMia({ method: 'POST', path: '/rest/api/3/issue', headers, body })

/** As the guide of the fault says; any other fault is met by reading the account of Mia. */
const REQUESTS: Readonly<Record<string, FaultRequest>> = {
  J04: read('/rest/api/3/search/jql', [['jql', 'project = ACME']]),
  J07: { who: app, draft: {} },
  J09: create(json),
  J10: read('/rest/api/3//myself'),
  J13: read('/rest/api/3/webhook'),
  J14: read('/rest/api/3/permissions'),
  J15: read('/rest/api/3/issue/ACME-1'),
  J16: asMia({
    method: 'PUT',
    path: '/rest/api/3/project/ACME',
    headers: json,
    body: { text: '{"name":"x"}' },
  }),
  J17: { who: app, draft: { path: '/rest/api/3/issue/ACME-1' } },
  J18: read('/wiki/rest/api/user/current'),
  J20: create([...json, ['User-Agent', 'Mozilla/5.0']]),
  J22: read('/rest/api/3/search', [['jql', 'project=ACME']]),
  J23: read('/rest/api/3/user', [['username', 'mia']]),
  J24: create([['Content-Type', 'text/plain']]),
  J25: create(json, { text: '{' }),
}

/** The request of the app that meets a fault of the practice site. */
export function requestMeeting(fault: string): FaultRequest {
  return REQUESTS[fault] ?? asMia({})
}
