import type { ActingAs } from '../../contract/acting.ts'
import type { Comparison } from '../../contract/diagnosis.ts'
import { isObject } from '../wire/json.ts'

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

/** Whether one of the permissions that were asked for is held by this identity; null where nobody asked. */
export function permissionTold(
  comparisons: readonly Comparison[],
  asked: ActingAs | null,
): { readonly keys: readonly string[]; readonly held: boolean } | null {
  const told = comparisons.findLast(
    ({ permissions, actingAs }) => permissions !== undefined && isSameActor(actingAs, asked),
  )?.permissions
  if (told === undefined) return null
  return { keys: Object.keys(told), held: Object.values(told).includes(true) }
}

export function isSameActor(one: ActingAs, other: ActingAs | null): boolean {
  if (one.kind !== 'user' || other?.kind !== 'user') return one.kind === other?.kind
  return one.accountId === other.accountId
}
