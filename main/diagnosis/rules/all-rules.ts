import { appSideRules } from './app-side.ts'
import { jiraIdentityRules } from './jira-identity.ts'
import { jiraPermissionRules } from './jira-permission.ts'
import { jiraRequestRules } from './jira-request.ts'
import { jiraScopeRules } from './jira-scope.ts'
import { localRules } from './local.ts'
import { networkRules } from './network.ts'
import type { Rule } from './rule.ts'
import { silentRules } from './silent.ts'
import { tokenEndpointRules } from './token-endpoint.ts'

/** Every rule, in the order in which equals are ranked. */
export const allRules: readonly Rule[] = [
  ...localRules,
  ...tokenEndpointRules,
  ...jiraIdentityRules,
  ...jiraScopeRules,
  ...jiraPermissionRules,
  ...jiraRequestRules,
  ...silentRules,
  ...networkRules,
  ...appSideRules,
]
