import type {
  Operation,
  OperationOffer,
  OperationSearch,
  OperationsSource,
} from '../../contract/operations.ts'

export function operation(change: Partial<Operation> = {}): Operation {
  return {
    api: 'platform',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    id: 'getIssue',
    summary: 'Get issue',
    connect: 'READ',
    classic: ['read:jira-work'],
    granular: [],
    anonymous: true,
    experimental: false,
    deprecated: false,
    noImpersonation: false,
    only: null,
    removal: null,
    gone: null,
    query: [],
    ...change,
  }
}

const ISSUE = '/rest/api/3/issue/{issueIdOrKey}'

/** A few, as the reference has them. */
export const fakeOperations: readonly Operation[] = [
  operation({
    ...{ path: '/rest/api/3/myself', id: 'getCurrentUser', summary: 'Get current user' },
    ...{ classic: ['read:jira-user'], granular: ['read:application-role:jira', 'read:user:jira'] },
  }),
  operation({
    query: [
      { name: 'fields', type: 'string[]', required: false },
      { name: 'fieldsByKeys', type: 'boolean', required: false },
      { name: 'expand', type: 'string', required: false },
    ],
  }),
  operation({ method: 'PUT', id: 'editIssue', summary: 'Edit issue', connect: 'WRITE' }),
  operation({ method: 'DELETE', id: 'deleteIssue', summary: 'Delete issue', connect: 'DELETE' }),
  operation({ path: `${ISSUE}/comment`, id: 'getComments', summary: 'Get comments' }),
  operation({
    ...{ method: 'POST', path: `${ISSUE}/comment`, id: 'addComment', summary: 'Add comment' },
    connect: 'WRITE',
  }),
  operation({ path: `${ISSUE}/comment/{id}`, id: 'getComment', summary: 'Get comment' }),
  operation({
    ...{ path: '/rest/api/3/issue/limit/report', id: 'getIssueLimitReport', connect: 'ADMIN' },
    ...{ summary: 'Get issue limit report', experimental: true },
  }),
  operation({
    ...{ method: 'POST', path: '/rest/api/3/issue/panel', id: 'addPanel', connect: 'INACCESSIBLE' },
    ...{ summary: 'Add a panel of the app to an issue', only: 'forge-app' as const },
  }),
  operation({
    ...{ path: '/rest/api/3/issue/createmeta', id: 'getCreateIssueMeta', deprecated: true },
    ...{
      summary: 'Get create issue metadata, with all fields of all issue types of all projects',
      removal: { announced: '2026-03-05', effective: '2026-10-01', details: 'https://x.example' },
    },
  }),
]

/** Those that the text begins; of ACME-7 where it names that. */
export function fakeOffers({ text }: OperationSearch): OperationOffer[] {
  const filled = (path: string): string =>
    text.includes('ACME-7') ? path.replace('{issueIdOrKey}', 'ACME-7') : path
  return fakeOperations
    .map((each) => ({ operation: each, path: filled(each.path) }))
    .filter(({ path }) => path.startsWith(text))
}

export function fakeOperationOf(method: string, path: string): Operation | null {
  return (
    fakeOperations.find(
      (each) =>
        each.method === method &&
        new RegExp(`^${each.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path),
    ) ?? null
  )
}

export const fakeSources: OperationsSource[] = [
  {
    api: 'platform',
    title: 'Jira Cloud platform REST API v3',
    version: '1001.0.0',
    copied: '2026-06-10',
    isImported: false,
    count: 620,
  },
  {
    api: 'confluence',
    title: 'Confluence Cloud REST API v2',
    version: '2.0.0',
    copied: '2026-11-28',
    isImported: true,
    count: 221,
  },
]
