import { appSideRules } from './app-side/app-side.ts'
import { assertionRules } from './token-endpoint/assertion.ts'
import { jiraConnectJwtRules } from './jira/connect-jwt.ts'
import { jiraCredentialRules } from './jira/credential.ts'
import { jiraMaskedRules } from './jira/masked.ts'
import { jiraPermissionRules } from './jira/permission.ts'
import { jiraRequestRules } from './jira/request.ts'
import { jiraScopeRules } from './jira/scope.ts'
import { localRules } from './local/missing-id.ts'
import { networkRules } from './network/answers.ts'
import type { Rule } from './rule.ts'
import { secretRules } from './token-endpoint/secret.ts'
import { silentRules } from './silent/silent.ts'
import { tokenEndpointRules } from './token-endpoint/refusal.ts'

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
