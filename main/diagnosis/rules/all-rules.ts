import { queryHashRules } from './app-side/i01-to-i03-query-hash.ts'
import { inboundTimesRules } from './app-side/i04-to-i06-times.ts'
import { signatureAndRecordRules } from './app-side/i07-to-i10-signature-and-record.ts'
import { installHookRules } from './app-side/i11-to-i16-install-hook.ts'
import { remoteRules } from './app-side/i17-to-i19-other-apps-and-remotes.ts'
import { plainRequestRules } from './app-side/i20-i21-clock-and-plain-requests.ts'
import { foreignBearer } from './jira/j01-foreign-bearer.ts'
import { notAuthenticated } from './jira/j02-not-authenticated.ts'
import { misspeltScheme } from './jira/j03-misspelt-scheme.ts'
import { schemeOfAnotherKind } from './jira/j05-scheme-of-another-kind.ts'
import { jiraConnectJwtRules } from './jira/j06-to-j08-connect-jwt.ts'
import { jiraScopeRules } from './jira/j09-to-j12-scope.ts'
import { appOnly } from './jira/j13-app-only.ts'
import { administratorRules } from './jira/j14-j16-administrator.ts'
import { maskedEntity } from './jira/j15-masked.ts'
import { accessRules } from './jira/j17-j18-p01-access.ts'
import { newAccount } from './jira/j19-new-account.ts'
import { jiraRequestRules } from './jira/j20-to-j24-request.ts'
import { requestBody } from './jira/j25-body.ts'
import { apiTokenRules } from './jira/j26-j28-j29-j35-api-token.ts'
import { jqlRules } from './jira/j27-j33-j34-jql.ts'
import { fieldRules } from './jira/j30-to-j32-fields.ts'
import { gatewayRules } from './jira/j36-j37-j40-gateway.ts'
import { attachmentDownload } from './jira/j38-attachment.ts'
import { serverForCloud } from './jira/j39-server.ts'
import { transition } from './jira/j41-transition.ts'
import { browseUsers } from './jira/j42-browse-users.ts'
import { notAssignable } from './jira/j43-not-assignable.ts'
import { signingCodeRules } from './in-code/l01-l08-l09-claims.ts'
import { noAccountId } from './local/c02-account-id.ts'
import { missingClientId } from './local/t05-missing-client-id.ts'
import { edgeRules } from './network/n01-to-n05-edge.ts'
import { connectionRules } from './network/n06-to-n12-connection.ts'
import { addressRules } from './network/n13-to-n15-address.ts'
import type { Rule } from './rule.ts'
import { silentRules } from './silent/j04-s01-to-s04-answered-as-another.ts'
import { actAsUserScope } from './token-endpoint/t01-act-as-user-scope.ts'
import { lifetimeRules } from './token-endpoint/t02-c01-lifetime-and-clock.ts'
import { oldAudience } from './token-endpoint/t03-old-audience.ts'
import { staleClientId } from './token-endpoint/t04-stale-client-id.ts'
import { subjectRules } from './token-endpoint/t06-t07-subject.ts'
import { serverOfAnotherEnvironment } from './token-endpoint/t08-other-server.ts'
import { siteOfAnotherName } from './token-endpoint/t09-site.ts'
import { sharedSecret } from './token-endpoint/t10-shared-secret.ts'
import { scopeParameterForm } from './token-endpoint/t11-scope-parameter.ts'
import { forgeOfflineToken } from './token-endpoint/t12-forge-offline-token.ts'
import { deactivatedAccount } from './token-endpoint/t13-deactivated-account.ts'
import { threeLeggedRules } from './token-endpoint/t14-t15-three-legged.ts'
import { forgeAsUser } from './token-endpoint/t16-forge-as-user.ts'

/** Every rule, in the order in which equals are ranked. The names of the files hold the ids. */
export const allRules: readonly Rule[] = [
  missingClientId,
  noAccountId,
  actAsUserScope,
  ...lifetimeRules,
  oldAudience,
  staleClientId,
  deactivatedAccount,
  ...threeLeggedRules,
  forgeOfflineToken,
  forgeAsUser,
  ...subjectRules,
  serverOfAnotherEnvironment,
  siteOfAnotherName,
  scopeParameterForm,
  sharedSecret,
  ...signingCodeRules,
  ...apiTokenRules,
  ...gatewayRules,
  foreignBearer,
  notAuthenticated,
  misspeltScheme,
  schemeOfAnotherKind,
  newAccount,
  ...jiraConnectJwtRules,
  ...jiraScopeRules,
  ...jqlRules,
  ...fieldRules,
  transition,
  attachmentDownload,
  serverForCloud,
  browseUsers,
  notAssignable,
  maskedEntity,
  appOnly,
  ...administratorRules,
  ...accessRules,
  ...jiraRequestRules,
  requestBody,
  ...silentRules,
  ...addressRules,
  ...edgeRules,
  ...connectionRules,
  ...plainRequestRules,
  ...queryHashRules,
  ...inboundTimesRules,
  ...signatureAndRecordRules,
  ...installHookRules,
  ...remoteRules,
]
