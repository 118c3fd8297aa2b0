import { describe, expect, it } from 'vitest'
import { ruledOf } from './told.ts'

/** A token with scopes, at the address of the site. */
const AT_THE_SITE: readonly string[] = [
  `Crash reports to Jira: "project could not be found"

I enter https://acme.atlassian.net and the e-mail of our service account with its API token in the console, and "Validate" ends in an error.
The very same token works against the API:
curl -u "bot@acme.example:$TOKEN" "https://api.atlassian.com/ex/jira/{CLOUD_ID}/rest/api/3/issue/APP-12"
It has read:jira-work and write:jira-work.`,
  `The provider of Terraform for Jira ends in 401 with url = "https://acme.atlassian.net".
With curl at https://api.atlassian.com/ex/jira/$CLOUD_ID/rest/api/3/myself and the same user and token I get my account.`,
  `Our release bot says "Unauthorized" for every page, base URL https://acme.atlassian.net/wiki.
GET https://api.atlassian.com/ex/confluence/$CLOUD_ID/wiki/api/v2/pages works with the same e-mail and API token.`,
  'Zapier cannot connect to Jira with the new token (scopes read:jira-work, read:jira-user). The old one without scopes is fine.',
  'If I make a token without scopes it is fine, but as soon as I limit the scopes in any way Confluence returns a 403.',
  'A backup of Confluence prints "Unable to log in". E-mail and token as always, only that the token is now created "with scopes", since the page says that others are deprecated.',
  'Our bot cannot create tickets in Jira. The token has granular scopes write:issue:jira and read:issue:jira.\nError: Client must be authenticated to access this resource.',
  'JIRA_URL is https://acme.atlassian.net, JIRA_API_TOKEN is that of a service account made at admin.atlassian.com. The server of MCP says "Authentication failed" for every call.',
  'Since we moved from a licensed user to an Atlassian service account, the command line answers "unauthorized" to everything. The API token was copied from the admin page.',
]

/** It is at the right address, is another kind of token, or of another’s service account. */
const OTHERS: readonly string[] = [
  'With a scoped token I call https://api.atlassian.com/ex/jira/1b2c3d4e-1111-4222-8333-444455556666/rest/api/3/myself and get {"code":401,"message":"Unauthorized; scope does not match"}',
  'OAuth 2.0 (3LO): the access token with scopes read:jira-work gives 401 at https://acme.atlassian.net/rest/api/3/myself, but works at https://api.atlassian.com/ex/jira/<cloudId>/rest/api/3/myself',
  'Our Google service account cannot read the sheet, 403 PERMISSION_DENIED. The issue of Jira is ABC-12.',
  'The service account of the pod has no token, so the operator for Jira gets 401 Unauthorized from the API of Kubernetes.',
  'feat: support scoped API tokens through the gateway. They only work at api.atlassian.com/ex/jira/{cloudId}, not at the site; until now they failed with 401.',
  'Our Connect app has the scopes READ and WRITE, and a token of the app gets 403 from https://acme.atlassian.net/rest/api/3/project.',
]

describe('a token with scopes', () => {
  it.each(AT_THE_SITE)('is told to belong to the gateway: %s', (text) => {
    expect(ruledOf(text)[0]).toMatch(/^J28 /)
  })

  it.each(OTHERS)('is not told first: %s', (text) => {
    expect(ruledOf(text)[0] ?? '').not.toMatch(/^J28 /)
  })
})
