import type { ActingAs } from '../../contract/acting.ts'
import type { NextCheck } from '../../contract/diagnosis.ts'
import { isObject, parseJson, type JsonObject } from '../wire/json.ts'
import { type OperationPermission, permissionOf } from './operation-permissions.ts'
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
  const found = permissionOf(method, plain)
  if (found === null) return null
  const place = placeOf(found, refused)
  if (place === null) return null
  const query = [...place, ['permissions', found.keys]]
    .map(([name = '', value = '']) => `${name}=${value}`)
    .join('&')
  const check = request('Is it the permission?', `/rest/api/3/mypermissions?${query}`, actingAs)
  return { ...check, action: `${check.action.replace(/\.$/, '')}; nothing is written.` }
}

type Parameter = readonly [name: string, value: string]

/** Null where the request ought to say of which issue or project, and does not. */
function placeOf(
  { place, named }: OperationPermission,
  { body, status }: Refused,
): readonly Parameter[] | null {
  if (place === 'site' || place === 'anywhere') return []
  if (place === 'issue') return status === 404 ? projectOfKey(named) : issueNamed(named)
  // What is hidden itself is answered as the request was.
  if (place === 'project') return status === 404 ? null : projectNamed(named)
  const value = parseJson(body ?? '')
  const json = isObject(value) ? value : {}
  if (place === 'new-link') return issueNamed(idIn(json['outwardIssue']))
  if (place === 'new-issue') return projectNamed(idIn(fieldOf(firstIssueOf(json), 'project')))
  const project = textOf(json['projectId']) || textOf(json['project'])
  return project === '' ? [] : projectNamed(project)
}

/** Of several that are created at once the first stands for all. */
function firstIssueOf(json: JsonObject): unknown {
  const { issueUpdates } = json
  return Array.isArray(issueUpdates) ? fieldOf(issueUpdates[0], 'fields') : json['fields']
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
