import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'

const TALK = [
  'The next release adds a pause where Jira answers 429: Retry-After is respected.',
  '- Fix: uploads send `X-Atlassian-Token: no-check`, so that no 403 `XSRF check failed` is returned\n- Add: retries on 429',
  'feat(search): use /rest/api/3/search/jql, the old path returns 410 Gone',
  'This pull request handles `Failed to parse Connect Session Auth Token` by asking for a fresh token.',
  'From March on, requests without an account id will be refused with 400 (GDPR strict mode). Apps must send accountId.',
  'When the token is expired, the gateway returns 401 “Unauthorized; scope does not match” and the client should ask for consent again, as described in the documentation.',
  'We switched to GDPR strict mode last month and everything works.',
  'The worker waits between two calls so that it does not send too many requests.',
  'We moved our importer to GDPR strict mode last spring and since then all is fine, thanks to everybody.',
  'GDPR strict mode has been on since May, and no problems since.',
  '## Changed\n\n* Requests over 1 MB are split instead of being answered with 413 payload too large',
  'A 401 response can be returned where the impersonated user is deactivated; the integration should then remove the user.',
  'We plan to move from auth.atlassian.io: “Invalid aud: https://auth.atlassian.io” will be the answer to old clients.',
  'The status page says that the 401 errors of Jira are resolved.',
  '```python\nretry = Retry(total=5, status_forcelist=[429, 500, 502, 503])\nsession.mount("https://", HTTPAdapter(max_retries=retry))\n```\nThis makes the Jira client patient.',
  "if (response.status === 401) {\n  throw new Error('Client must be authenticated to access this resource.');\n}\n// jira",
  'case 410:\n  return "The requested API has been removed";\ncase 429:\n  return "Too many requests";',
  'def test_unauthorized(requests_mock):\n    requests_mock.get("https://acme.atlassian.net/rest/api/3/myself", status_code=401)\n    with pytest.raises(JIRAError):\n        client.myself()',
  '| Code | Meaning |\n|---|---|\n| 401 | Returned if the authentication credentials are incorrect or missing. |\n| 404 | Returned if the issue is not found or the user does not have permission to view it. |',
  '+ // Jira answers 403 with "XSRF check failed" when a browser User-Agent is sent\n+ headers["User-Agent"] = "my-app";\n- headers["User-Agent"] = navigator.userAgent;',
  'Release 4.2.0\n\n- Jira: retry on 429 with Retry-After\n- Confluence: page titles with & are encoded\n- Breaking: /rest/api/2/search is no longer called (410 Gone)',
  'To authenticate, create an API token and use it with your e-mail address. If you see 401 Unauthorized, check that the token belongs to the same account.',
  'The API returns 429 when the rate limit is exceeded. Clients should wait for the seconds given in Retry-After.',
  'We should handle `Issue does not exist or you do not have permission to see it.` more gracefully in the UI: show a lock icon.',
  'Closes #12. Previously an expired token led to 401 and the sync stopped; now the token is refreshed.',
  'chore: bump atlassian-connect-express to 11.5.2 (drops bodies of GET to avoid 403 from CloudFront)',
  'HTTP 403 Forbidden: the user does not have the necessary permission. HTTP 404: the issue was not found.',
  '2026-01-01T10:00:00Z INFO GET /rest/api/3/search 200 12ms\n2026-01-01T10:00:01Z INFO GET /rest/api/3/myself 200 9ms',
  '2026-01-01T10:00:00Z WARN token expired, refreshing\n2026-01-01T10:00:01Z INFO token refreshed\n2026-01-01T10:00:01Z INFO GET /rest/api/3/myself 200',
  'Works for me with:\n\ncurl -u me@example.com:TOKEN https://acme.atlassian.net/rest/api/3/myself\n\nYou need the API token, not the password.',
  'Feature request: support scoped API tokens\n\nAtlassian recommends tokens with scopes. They must be sent to api.atlassian.com/ex/jira/{cloudId}. Please add an option for it.',
  'jira:\n  url: https://acme.atlassian.net\n  token: ${JIRA_TOKEN}\n  retryOn: [401, 429, 503]',
  'This PR maps Jira errors: 401 -> AuthError, 403 -> PermissionError, 404 -> NotFound, 429 -> RateLimited.',
  'describe("jira client", () => {\n  it("rejects with 401 when the token is invalid", async () => {\n    nock("https://acme.atlassian.net").get("/rest/api/3/myself").reply(401);\n  });\n});',
  'Atlassian will remove the search endpoint on 1 May. Apps calling /rest/api/3/search will get 410 Gone. Migrate to /rest/api/3/search/jql.',
  'Is there a way to use GDPR strict mode in Jira Server? I read about it in the docs.',
  'How do I get the account id of a user? The documentation says usernames are gone.',
  'The integration uses impersonation: an assertion with iss urn:atlassian:connect:clientid:{oauthClientId} is exchanged for a token, unauthorized_client means that ACT_AS_USER is missing.',
  'Rate limiting\n\nJira Cloud limits requests. When an app exceeds a limit it receives a 429 Too Many Requests response. Retry-After tells how long to wait. Do not retry at once.',
  'Deprecation notice: the resource /rest/api/3/search is being removed. Calls to it fail with 410 after August.',
  'Basic authentication with passwords is deprecated. We encourage you to use API tokens.',
  'fix(upload): set X-Atlassian-Token to no-check\n\nWithout it Jira answers 403 XSRF check failed.',
  'This library retries on 429 and 503, and throws JiraAuthError for 401.',
  'I have added a check: if the token is expired (401) we ask the user to log in again. Tests pass.',
  'Connect apps must verify the qsh claim. A request whose query hash does not match must be refused with 401.',
  '- [x] 401 shows the login page\n- [x] 403 shows a hint\n- [ ] 404 shows the project list',
  'Note: issue not found or no permission look the same in Jira (404). This is by design.',
  'The app now uses the user impersonation flow. ACT_AS_USER was added to the descriptor, so customers have to approve the update.',
  'Why does Jira answer 404 and not 403 for issues that a user may not see? To not reveal that they exist.',
  'Merged. With this version the search uses /rest/api/3/search/jql; the old endpoint returned 410 since May.',
  '> curl -u me:token https://acme.atlassian.net/rest/api/3/myself\n{"accountId":"1","active":true}\n\nThat works.',
  'GitHub API: 403 rate limit exceeded for api.github.com, the Jira part works.',
  'npm ERR! code E401\nnpm ERR! Unable to authenticate, need: Basic realm="Artifactory"',
  'The webhook of Bitbucket returns 401 from https://api.bitbucket.org/2.0/repositories/x, Jira is fine.',
  'AADSTS700016: unauthorized_client: The application was not found in the directory.',
  'public class JiraClient {\n  /** @throws UnauthorizedException on 401 */\n  public Issue get(String key) {\n    if (code == 404) throw new NotFoundException("Issue does not exist or you do not have permission to see it.");\n  }\n}',
  'Known limitations: Data Center has no /rest/api/3. Self-signed certificates need NODE_EXTRA_CA_CERTS. Rate limits of Jira Cloud apply.',
  'Bump jira.js from 4.0.1 to 4.0.2: fixes "Unexpected token <" when the host redirects, adds types for transitions.',
  'Security: the app verifies the qsh of each request and refuses an expired JWT with 401 since this version.',
  'Migration guide: ACT_AS_USER has to be in the scopes, else the token endpoint answers unauthorized_client.',
  'Created a class JiraAuthError and added handling for 401 and 403 errors in all of the Jira calls.',
]

const FAILURES: Readonly<Record<string, readonly string[]>> = {
  J21: ['Since yesterday we get 429 too many requests from Jira all the time. Retries were added.'],
  J20: ['I added the header, but the upload still fails with 403 XSRF check failed.'],
  J22: [
    'The search returns 410 “The requested API has been removed” for our Jira. Is there a plan to update it?',
  ],
  J23: ["My script says the query parameter 'username' is not supported in GDPR strict mode."],
  J02: [
    'I get a 401 from Jira. Will it work with an API token instead?',
    'Login to Jira does not work any more, a 401 error is shown. It should be fixed.',
  ],
  J01: ['Updated to 2.0, and every call fails: Failed to parse Connect Session Auth Token'],
}

function told(text: string): readonly string[] {
  try {
    return diagnoseText(text).findings.map(({ id }) => id)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

/** Words of a message that somebody does not get, or only names. */
const DENIED = [
  'To be nice to Jira, our worker sleeps between batches so it never sends too many requests.',
  'Since the pause was added we no longer see “Rate limit exceeded” in Jira’s answers, it all runs smoothly.',
  'The upload goes through without XSRF check failed now.',
  'GDPR strict mode is on for our site.',
  'Jira never returns “Client must be authenticated to access this resource.” to the new client.',
]

describe('a person', () => {
  it.each(DENIED)(
    'who denies a message, or only names it, makes nothing likely of it: %s',
    (text) => {
      const sure = diagnoseText(text).findings.filter(({ certainty }) => certainty !== 'possible')
      expect(sure.map(({ id }) => id)).toEqual([])
    },
  )

  it('who talks of no failure of theirs is not heard', () => {
    const alarms = TALK.map((text) => [text, told(text)] as const).filter(
      ([, found]) => found.length > 0,
    )
    expect(alarms).toEqual([])
  })

  it('who met with one is, whatever else they tell', () => {
    const missed = Object.entries(FAILURES).flatMap(([id, texts]) =>
      texts.map((text) => [id, text, told(text)] as const).filter(([, , [first]]) => first !== id),
    )
    expect(missed).toEqual([])
  })
})
