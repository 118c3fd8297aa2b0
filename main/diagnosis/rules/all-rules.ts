import { appSideRules } from './app-side.ts'
import { assertionRules } from './assertion-rules.ts'
import { jiraConnectJwtRules } from './jira-connect-jwt.ts'
import { jiraCredentialRules } from './jira-credential.ts'
import { jiraMaskedRules } from './jira-masked.ts'
import { jiraPermissionRules } from './jira-permission.ts'
import { jiraRequestRules } from './jira-request.ts'
import { jiraScopeRules } from './jira-scope.ts'
import { localRules } from './local.ts'
import { networkRules } from './network.ts'
import type { Rule } from './rule.ts'
import { secretRules } from './secret-rules.ts'
import { silentRules } from './silent.ts'
import { tokenEndpointRules } from './token-endpoint.ts'

/** Every rule, in the order in which equals are ranked. */
export const allRules: readonly Rule[] = [
  ...localRules,
  ...tokenEndpointRules,
  ...assertionRules,
  ...secretRules,
  ...jiraCredentialRules,
  ...jiraConnectJwtRules,
  ...jiraScopeRules,
  ...jiraMaskedRules,
  ...jiraPermissionRules,
  ...jiraRequestRules,
  ...silentRules,
  ...networkRules,
  ...appSideRules,
]
