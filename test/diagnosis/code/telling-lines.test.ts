import { describe, expect, it } from 'vitest'
import { toldOf } from '../told.ts'

/** Code that says nothing of a failure, by what would fail. */
const CODE: readonly (readonly [string, string])[] = [
  [
    'T03',
    "const tokenHost = 'auth.atlassian.io'\nconst endpoint = `https://${tokenHost}/oauth2/token`\nreturn post(endpoint, form)",
  ],
  [
    'T06',
    'if got := claims.Subject; got != "urn:atlassian:connect:userkey:kim" {\n\tt.Errorf("subject: %s", got)\n}',
  ],
  [
    'T12',
    'const query = `query Token($who: String!) {\n  offlineUserAuthToken(userID: $who) { accessToken }\n}`;\nreturn graph(query, { who });',
  ],
  [
    'J07',
    'claims = {\n    "iss": "my-app",\n    "qsh": "context-qsh",\n    "iat": now,\n}\ntoken = jwt.encode(claims, secret)',
  ],
  [
    'J08',
    "const token = await AP.context.getToken();\nconst page = await fetch('/wiki/api/v2/pages/7', {\n  headers: { Authorization: 'JWT ' + token },\n});",
  ],
  [
    'J10',
    'url = f"https://quitte.atlassian.net//rest/api/3/issue/{key}"\nreturn get(url, headers)',
  ],
  [
    'J22',
    'let found = await ask("https://quitte.atlassian.net/rest/api/3/issue/createmeta?projectKeys=Q");\nreturn found.projects;',
  ],
  ['J33', "const page = await this.jiraSearch({\n  jql: 'ORDER BY updated DESC',\n  max: 50,\n});"],
  [
    'J23',
    'var who = ask("https://quitte.atlassian.net/rest/api/2/user?username=" + name);\nreturn who.groups;',
  ],
  [
    'J41',
    'const body = { transition: { name: "Done" } };\nawait jira.post(`/rest/api/3/issue/${key}/transitions`, body);',
  ],
  [
    'N03',
    'const space = await ask("https://quitte.atlassian.net/rest/api/content?spaceKey=DOC");\nreturn space.results;',
  ],
]

/** The same calls as they should be. */
const RIGHT: readonly string[] = [
  "// const host = 'auth.atlassian.io';\nconst host = 'oauth-2-authorization-server.services.atlassian.com';\nreturn post(`https://${host}/oauth2/token`, form);",
  'const query = `query { offlineUserAuthToken(input: { contextIds: $contexts, userId: $who }) { accessToken } }`;',
  'let found = await ask("https://quitte.atlassian.net/rest/api/3/issue/createmeta/Q/issuetypes");\nreturn found.issueTypes;',
  "const page = await this.jiraSearch({\n  jql: 'project = Q ORDER BY updated DESC',\n});",
  'var who = ask("https://quitte.atlassian.net/rest/api/2/user?accountId=" + id);\nreturn who.groups;',
  'const body = { transition: { id: "31" } };\nawait jira.post(`/rest/api/3/issue/${key}/transitions`, body);',
  'const space = await ask("https://quitte.atlassian.net/wiki/rest/api/content?spaceKey=DOC");\nreturn space.results;',
]

describe('code of which no failure is told', () => {
  it('shows by one line what would fail, as possible', () => {
    const missed = CODE.filter(([id, text]) => toldOf(text)[0] !== `${id} possible`)
    expect(missed.map(([id, text]) => `${id}, told ${toldOf(text).join()}: ${text}`)).toEqual([])
  })

  it('shows nothing where the line is right, or a comment', () => {
    expect(RIGHT.filter((text) => toldOf(text).length > 0)).toEqual([])
  })

  it('gives way to whatever is told of a failure', () => {
    expect(
      toldOf(
        "const tokenHost = 'auth.atlassian.io'\n// Jira: 403 XSRF check failed\nreturn post(tokenHost)",
      ),
    ).not.toContain('T03 possible')
  })
})
