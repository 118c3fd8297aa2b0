import type { ActingAs } from '../../contract/acting.ts'
import type { NextCheck } from '../../contract/diagnosis.ts'
import { isObject, parseJson, type JsonObject } from '../wire/json.ts'
import { request } from './rules/checks.ts'

/** A refused request, and as whom it was sent. */
interface Refused {
  readonly method: string | null
  /** Absolute, or a path. */
  readonly url: string | null
  readonly body: string | null
  /** 404 for what the account may not see: then only what contains it can be asked about. */
  readonly status: number | null
  readonly actingAs: ActingAs | null
}

/** What of the request says where the permission has to be held. */
type Place = 'issue' | 'project' | 'new-issue' | 'new-part' | 'new-link' | 'site'

interface OperationRow {
  readonly methods: string
  readonly path: RegExp
  readonly permissions: string
  readonly place: Place
}

const V = '^/rest/api/(?:2|3|latest)'

const row = (methods: string, path: string, permissions: string, place: Place): OperationRow => ({
  methods,
  path: new RegExp(`${V}${path}/?$`),
  permissions,
  place,
})

const issue = (methods: string, part: string, permissions: string): OperationRow =>
  row(methods, `/issue/(?<named>[^/]+)${part}`, permissions, 'issue')

const ownOrAll = (word: string, things: string): string =>
  `${word}_OWN_${things},${word}_ALL_${things}`

/**
 * The permission that Jira's REST reference names for an operation, in the order in which they are
 * tried: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ and its
 * neighbours; the keys are those of
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/. An operation that
 * is not here is unknown, not free.
 */
const ROWS: readonly OperationRow[] = [
  row('POST', '/issue', 'CREATE_ISSUES', 'new-issue'),
  row('POST', '/issueLink', 'LINK_ISSUES', 'new-link'),
  issue('PUT', '/assignee', 'ASSIGN_ISSUES'),
  issue('POST', '/attachments', 'CREATE_ATTACHMENTS'),
  issue('POST', '/comment', 'ADD_COMMENTS'),
  issue('PUT', '/comment/[^/]+', ownOrAll('EDIT', 'COMMENTS')),
  issue('DELETE', '/comment/[^/]+', ownOrAll('DELETE', 'COMMENTS')),
  issue('POST', '/transitions', 'TRANSITION_ISSUES'),
  issue('POST', '/worklog', 'WORK_ON_ISSUES'),
  issue('PUT', '/worklog/[^/]+', ownOrAll('EDIT', 'WORKLOGS')),
  issue('DELETE', '/worklog/[^/]+', ownOrAll('DELETE', 'WORKLOGS')),
  issue('POST|DELETE', '/watchers', 'MANAGE_WATCHERS'),
  issue('GET', '/(?:watchers|votes)', 'VIEW_VOTERS_AND_WATCHERS'),
  issue('POST|PUT|DELETE', '/remotelink(?:/[^/]+)?', 'LINK_ISSUES'),
  issue('PUT|DELETE', '/properties/[^/]+', 'EDIT_ISSUES'),
  issue('PUT', '', 'EDIT_ISSUES'),
  issue('DELETE', '', 'DELETE_ISSUES'),
  issue('GET|HEAD', '(?:/[^/]+){0,2}', 'BROWSE_PROJECTS'),
  row('POST', '/(?:version|component)', 'ADMINISTER_PROJECTS', 'new-part'),
  row('POST|DELETE', '/project(?:/[^/]+)?', 'ADMINISTER', 'site'),
  row('PUT', '/project/(?<named>[^/]+)', 'ADMINISTER_PROJECTS', 'project'),
  row('POST|PUT|DELETE', '/project/(?<named>[^/]+)/.+', 'ADMINISTER_PROJECTS', 'project'),
  row(
    'GET|HEAD',
    '/project/(?<named>[^/]+)/(?:role|properties|notificationscheme|permissionscheme|securitylevel|issuesecuritylevelscheme).*',
    'ADMINISTER_PROJECTS',
    'project',
  ),
  row('GET|HEAD', '/project/(?!search$)(?<named>[^/]+)(?:/.+)?', 'BROWSE_PROJECTS', 'project'),
  row(
    'GET|HEAD',
    '/(?:user(?:/(?:search.*|picker|viewissue/search|permission/search|bulk|groups))?|users(?:/search)?|groupuserpicker|groups/picker|group/.+)',
    'USER_PICKER',
    'site',
  ),
  row(
    'GET|HEAD|POST|PUT|DELETE',
    '/(?:permissions|permissionscheme|issuesecurityschemes|notificationscheme|auditing|application-properties|applicationrole|role|workflow|workflows|workflowscheme|screens|screenscheme|fieldconfiguration|issuetypescheme|issuetypescreenscheme|priorityscheme|announcementBanner|instance)(?:/.*)?',
    'ADMINISTER',
    'site',
  ),
  row('POST|PUT|DELETE', '/(?:field|issuetype|priority|resolution|group|user)(?:/.*)?', 'ADMINISTER', 'site'), // prettier-ignore
]

/**
 * Whether the account holds the permission of the operation, asked of Jira's `mypermissions`: nothing
 * is written, whatever the request would write. Null where nobody was named, where the operation is not
 * in the table or does not say of which issue or project, and for all but Jira.
 */
export function permissionCheck(refused: Refused): NextCheck | null {
  const { actingAs, method, url } = refused
  if (actingAs === null || method === null || url === null) return null
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  const plain = path.replace(/\/{2,}/g, '/')
  const found = ROWS.find(
    (each) => each.methods.split('|').includes(method.toUpperCase()) && each.path.test(plain),
  )
  if (found === undefined) return null
  const place = placeOf(found, found.path.exec(plain)?.groups?.['named'] ?? '', refused)
  if (place === null) return null
  const query = [...place, ['permissions', found.permissions]]
    .map(([name = '', value = '']) => `${name}=${value}`)
    .join('&')
  const check = request('Is it the permission?', `/rest/api/3/mypermissions?${query}`, actingAs)
  return { ...check, action: `${check.action.replace(/\.$/, '')}; nothing is written.` }
}

type Parameter = readonly [name: string, value: string]

function placeOf(
  { place }: OperationRow,
  named: string,
  { body, status }: Refused,
): readonly Parameter[] | null {
  if (place === 'site') return []
  if (place === 'issue') return status === 404 ? projectOfKey(named) : issueNamed(named)
  // What is hidden itself is answered as the request was.
  if (place === 'project') return status === 404 ? null : projectNamed(named)
  const value = parseJson(body ?? '')
  const json = isObject(value) ? value : {}
  if (place === 'new-link') return issueNamed(idIn(json['outwardIssue']))
  return place === 'new-issue'
    ? projectNamed(idIn(fieldOf(json['fields'], 'project')))
    : projectNamed(textOf(json['projectId']) || textOf(json['project']))
}

/** Jira takes the key of an issue in any case. */
const ISSUE_KEY = /^([A-Za-z][A-Za-z0-9_]*)-\d+$/
const NUMBER = /^\d+$/

function issueNamed(named: string): readonly Parameter[] | null {
  if (NUMBER.test(named)) return [['issueId', named]]
  return ISSUE_KEY.test(named) ? [['issueKey', named]] : null
}

function projectNamed(named: string): readonly Parameter[] | null {
  if (NUMBER.test(named)) return [['projectId', named]]
  return /^[A-Z][A-Z0-9_]*$/.test(named) ? [['projectKey', named]] : null
}

function projectOfKey(named: string): readonly Parameter[] | null {
  const key = ISSUE_KEY.exec(named)?.[1]
  return key === undefined ? null : [['projectKey', key.toUpperCase()]]
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

/** Jira names a project or an issue in a body by its key or its id. */
function idIn(value: unknown): string {
  const object: JsonObject = isObject(value) ? value : {}
  return textOf(object['key']) || textOf(object['id'])
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : ''
}
