import { effectiveScopes } from '../connect/scopes.ts'

/**
 * What an operation needs by Atlassian's REST reference: the Connect scope, for common operations
 * only. An operation that is not here is unknown, not free. Derived by hand from
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ and
 * https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/
 */
interface OperationRow {
  readonly methods: string
  readonly path: RegExp
  readonly scope: string
}

const V = '^/rest/api/(?:2|3|latest)'
const row = (methods: string, path: string, scope: string): OperationRow => ({
  methods,
  path: new RegExp(`${V}${path}/?$`),
  scope,
})

/** In order: the first row that fits wins. */
const ROWS: readonly OperationRow[] = [
  row('GET|PUT|DELETE', '/mypreferences(?:/locale)?', 'ACT_AS_USER'),
  row('GET', '/user/email(?:/bulk)?', 'ACCESS_EMAIL_ADDRESSES'),
  row('POST', '/search(?:/jql|/approximate-count)?', 'READ'),
  row('POST', '/(?:issue|changelog)/bulkfetch', 'READ'),
  row(
    'POST',
    '/(?:jql/(?:parse|match|pdcleaner)|expression/(?:eval|evaluate|analyse)|permissions/(?:check|project))',
    'READ',
  ),
  row(
    'DELETE',
    '/issue/[^/]+(?:/(?:comment|worklog|remotelink|votes|watchers|properties)(?:/[^/]+)?)?',
    'DELETE',
  ),
  row('DELETE', '/(?:issueLink|attachment|filter|version|component)/[^/]+', 'DELETE'),
  row(
    'POST|PUT',
    '/issue(?:/[^/]+(?:/(?:comment|worklog|transitions|attachments|assignee|notify|remotelink|votes|watchers|properties)(?:/[^/]+)?)?)?',
    'WRITE',
  ),
  row('POST', '/(?:issueLink|issue/bulk)', 'WRITE'),
  row('POST|PUT', '/(?:version|component)(?:/[^/]+)?', 'PROJECT_ADMIN'),
  row(
    'POST|PUT|DELETE',
    '/project/[^/]+/(?:role/[^/]+|properties/[^/]+|avatar|avatar2)',
    'PROJECT_ADMIN',
  ),
  row('POST|PUT|DELETE', '/project(?:/[^/]+)?', 'ADMIN'),
  row(
    'POST|PUT|DELETE',
    '/(?:field|workflow|workflowscheme|permissionscheme|issuetype|issuetypescheme|screens|priority|resolution|role|group|user)(?:/.*)?',
    'ADMIN',
  ),
  row(
    'GET',
    '/(?:workflowscheme|permissionscheme|issuesecurityschemes|notificationscheme|auditing/record|application-properties|screens)(?:/.*)?',
    'ADMIN',
  ),
  row(
    'GET',
    '/(?:issue|project|field|user|myself|search|serverInfo|filter|dashboard|priority|resolution|status|issuetype|component|version|jql|label|mypermissions|permissions)(?:/.*)?',
    'READ',
  ),
]

/** The Connect scope that a request to the site needs; null where this table does not know. */
export function scopeForOperation(method: string, path: string): string | null {
  const plain = path.replace(/\/{2,}/g, '/')
  return (
    ROWS.find(
      ({ methods, path: pattern }) =>
        methods.split('|').includes(method.toUpperCase()) && pattern.test(plain),
    )?.scope ?? null
  )
}

/** Whether scopes of a descriptor, with what each implies, cover the one needed. ACT_AS_USER implies nothing. */
export function coversScope(held: readonly string[], needed: string): boolean {
  return effectiveScopes(held, 'unknown').some((scope) => scope === needed)
}

const APP_ONLY = new RegExp(
  `${V}/(?:webhook(?:/failed|/refresh)?|workflow/rule/config(?:/delete)?|app/field/.*|appswitcher/.*)/?$|^/rest/atlassian-connect/|^/rest/(?:devinfo|builds|deployments|featureflags|remotelinks|devopscomponents|operations|security)/`,
)

/** Operations that only an app itself may call: not a user, and not an app that acts as one. */
export function isAppOnly(path: string): boolean {
  return APP_ONLY.test(path.replace(/\/{2,}/g, '/'))
}
