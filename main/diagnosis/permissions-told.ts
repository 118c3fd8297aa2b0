import type { ActingAs } from '../../contract/acting.ts'
import type { Comparison } from '../../contract/diagnosis.ts'
import { isObject } from '../wire/json.ts'
import { GLOBAL_PERMISSIONS } from './operation-permissions.ts'

/** What an answer of Jira's `mypermissions` says; undefined where it is none. */
export function permissionsIn(url: string, json: unknown): Comparison['permissions'] {
  if (!isAboutPermissions(url) || !isObject(json) || !isObject(json['permissions']))
    return undefined
  return Object.fromEntries(
    Object.entries(json['permissions']).flatMap(([key, entry]) =>
      isObject(entry) && typeof entry['havePermission'] === 'boolean'
        ? [[key, entry['havePermission']] as const]
        : [],
    ),
  )
}

export function isAboutPermissions(url: string): boolean {
  return /\/rest\/api\/[23]\/mypermissions\?/.test(url)
}

/**
 * Where a permission was asked for, as the address of the question names it; null where it was asked for in no
 * issue or project. Then a project permission counts as held that is held in any project.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
 */
export function placeAsked(url: string): string | null {
  const of = new URLSearchParams(url.replace(/^[^?]*/, ''))
  return (
    ['issueKey', 'projectKey', 'issueId', 'projectId'].flatMap((name) => of.get(name) ?? [])[0] ??
    null
  )
}

/**
 * Whether one of the permissions that were asked for is held by this identity; null where nobody asked, or
 * where it is held in some project, which need not be that of the request.
 */
export function permissionTold(
  comparisons: readonly Comparison[],
  asked: ActingAs | null,
): { readonly keys: readonly string[]; readonly held: boolean } | null {
  const answer = comparisons.findLast(
    ({ permissions, actingAs }) => permissions !== undefined && isSameActor(actingAs, asked),
  )
  const told = answer?.permissions
  if (answer === undefined || told === undefined) return null
  const keys = Object.keys(told)
  const held = keys.filter((key) => told[key] === true)
  const isElsewhere =
    placeAsked(answer.url) === null && !held.some((key) => GLOBAL_PERMISSIONS.includes(key))
  return held.length > 0 && isElsewhere ? null : { keys, held: held.length > 0 }
}

export function isSameActor(one: ActingAs, other: ActingAs | null): boolean {
  if (one.kind !== 'user' || other?.kind !== 'user') return one.kind === other?.kind
  return one.accountId === other.accountId
}
