import type { Answer } from '../../facts/case-facts.ts'
import { plainPath } from '../signs.ts'

const PROJECT_SETTING =
  /^\/rest\/api\/\w+\/project\/[^/]+\/(?:role|properties|features|notificationscheme|permissionscheme|issuesecuritylevelscheme|securitylevel|avatar|classification|hierarchy|component|version)/
const PROJECT = /^\/rest\/api\/\w+\/project\/[^/]+\/?$/
const ADMIN_OPERATION =
  /^\/rest\/api\/\w+\/(?:permissions|permissionscheme|issuesecurityschemes|notificationscheme|auditing|configuration|application-properties|applicationrole|role|group|groups|user\/(?:bulk|search|groups)|users|workflow|workflows|workflowscheme|screens|screenscheme|fieldconfiguration|issuetypescheme|issuetypescreenscheme|field|customFieldOption|priorityscheme|settings|announcementBanner|webhook|instance|license|task|dashboard\/bulk|plans)\b/

/** What a project's administrator may do: by Atlassian's REST reference, a partial list. */
export function isProjectSetting(answer: Answer): boolean {
  const path = plainPath(answer)
  return (
    PROJECT_SETTING.test(path) ||
    (PROJECT.test(path) && answer.method !== null && answer.method !== 'GET')
  )
}

/** What an administrator of the site may do. */
export function isAdminOperation(answer: Answer): boolean {
  return ADMIN_OPERATION.test(plainPath(answer))
}

export function isSetting(answer: Answer): boolean {
  return isProjectSetting(answer) || isAdminOperation(answer)
}
