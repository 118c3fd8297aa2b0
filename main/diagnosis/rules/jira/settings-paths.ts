import { permissionOf } from '../../operation-permissions.ts'
import type { Answer } from '../../facts/case-facts.ts'
import { plainPath } from '../signs.ts'

/** What a project's administrator may do: by Atlassian's REST reference. */
export function isProjectSetting(answer: Answer): boolean {
  return permissionsOf(answer).includes('ADMINISTER_PROJECTS')
}

/** What nobody but an administrator of the site may do. */
export function isAdminOperation(answer: Answer): boolean {
  return permissionsOf(answer).join() === 'ADMINISTER'
}

export function isSetting(answer: Answer): boolean {
  return isProjectSetting(answer) || isAdminOperation(answer)
}

const known = new WeakMap<Answer, readonly string[]>()

/** Looked up once an answer: many rules ask. Where nobody says how it was asked, it was read. */
function permissionsOf(answer: Answer): readonly string[] {
  const before = known.get(answer)
  if (before !== undefined) return before
  const keys = permissionOf(answer.method ?? 'GET', plainPath(answer))?.keys.split(',') ?? []
  known.set(answer, keys)
  return keys
}
