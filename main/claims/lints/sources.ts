/** Where the lints' reasons are stated in public. */
export const sources = {
  impersonation:
    'https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/',
  connectJwt:
    'https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/',
  qsh: 'https://developer.atlassian.com/cloud/bitbucket/query-string-hash/',
  contextQsh: 'https://community.developer.atlassian.com/t/47072',
  issuer: 'https://community.developer.atlassian.com/t/54123',
  tooFar: 'https://github.com/mattermost/mattermost-plugin-jira/issues/600',
  oldAudience: 'https://github.com/mattermost/mattermost-plugin-jira/issues/945',
  staleClientId: 'https://community.developer.atlassian.com/t/37179',
  userKeys: 'https://ecosystem.atlassian.net/browse/AC-2409',
  scopeApproval: 'https://community.developer.atlassian.com/t/29848',
  secretRotation: 'https://community.developer.atlassian.com/t/94912',
  bearer: 'https://github.com/lesstif/php-jira-rest-client/issues/528',
  scheme: 'https://community.developer.atlassian.com/t/19388',
  ace: 'https://www.npmjs.com/package/atlassian-connect-express/v/11.5.3',
  oauth2: 'https://www.npmjs.com/package/atlassian-oauth2/v/0.5.1',
  springReader: 'https://github.com/pghoshal/atlassian-connect-spring-boot',
  clock: 'https://community.developer.atlassian.com/t/10151',
  signedInstall: 'https://community.developer.atlassian.com/t/49046',
  missingKid: 'https://community.developer.atlassian.com/t/54066',
  installSecrets: 'https://community.developer.atlassian.com/t/51468',
  forgeRemote: 'https://developer.atlassian.com/platform/forge/remote/essentials/',
  opaque:
    'https://community.developer.atlassian.com/t/about-the-format-of-atlassian-security-tokens/62553',
  jws: 'https://www.rfc-editor.org/rfc/rfc7515#section-2',
  jwt: 'https://www.rfc-editor.org/rfc/rfc7519#section-4',
  numericDate: 'https://www.rfc-editor.org/rfc/rfc7519#section-2',
  algNone: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.2',
} as const
