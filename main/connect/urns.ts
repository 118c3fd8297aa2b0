/** https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
export const CONNECT_URN = 'urn:atlassian:connect:'
export const CLIENT_ID_URN = `${CONNECT_URN}clientid:`
export const ACCOUNT_ID_URN = `${CONNECT_URN}useraccountid:`
export const USER_KEY_URN = `${CONNECT_URN}userkey:`

/** What stands behind the URN; null for a value that does not begin with it. */
export function idBehind(urn: string, value: unknown): string | null {
  return typeof value === 'string' && value.startsWith(urn) ? value.slice(urn.length) : null
}
