import { appSideRules } from './app-side/i11-to-i16-install-hook.ts'
import { assertionRules } from './token-endpoint/t06-t07-subject.ts'
import { jiraConnectJwtRules } from './jira/j06-to-j08-connect-jwt.ts'
import { jiraCredentialRules } from './jira/j02-not-authenticated.ts'
import { jiraMaskedRules } from './jira/j15-masked.ts'
import { jiraPermissionRules } from './jira/j14-j16-administrator.ts'
import { jiraRequestRules } from './jira/j20-to-j25-request.ts'
import { jiraScopeRules } from './jira/j09-to-j12-scope.ts'
import { localRules } from './local/t05-missing-client-id.ts'
import { networkRules } from './network/n01-to-n05-edge.ts'
import type { Rule } from './rule.ts'
import { secretRules } from './token-endpoint/t10-shared-secret.ts'
import { silentRules } from './silent/j04-s01-to-s04-answered-as-another.ts'
import { tokenEndpointRules } from './token-endpoint/t01-act-as-user-scope.ts'

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
