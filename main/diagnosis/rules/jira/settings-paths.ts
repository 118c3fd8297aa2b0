import { permissionOf } from '../../operation-permissions.ts'
import type { Answer } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
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

/** Looked up once an answer: many rules ask. Where nobody says how it was asked, it was read. */
const permissionsOf = oncePer(
  (answer: Answer): readonly string[] =>
    permissionOf(answer.method ?? 'GET', plainPath(answer))?.keys.split(',') ?? [],
)
