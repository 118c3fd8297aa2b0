import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Texts whose words fit two entries: what comes first, and what is not said to be likely of them. */
const RIVALS: readonly (readonly [
  what: string,
  text: string,
  first: RegExp,
  not: RegExp | null,
])[] = [
  [
    'an address that may not connect is no missing permission',
    'All tools of the MCP server that write to our Confluence end in\n\n> "You don\'t have permission to connect from this IP address."\n\nReading is fine.',
    /^N04 /,
    /^P01/,
  ],
  [
    'a field of JQL that nobody may see is no issue that nobody may see',
    '{"errorMessages":["Field \'resolution\' does not exist or you do not have permission to view it."],"warningMessages":[]}\nRequest URL: https://oak.atlassian.net/rest/api/2/search?jql=resolution%3DUnresolved',
    /^J27 certain/,
    /^J15/,
  ],
  [
    'a call as it was posted, without host and credential, is no fault of its quotes',
    "The board gives 404 in our Jira.\n\n> can you call it directly?\n\n> curl --location '$JIRA_URL/rest/agile/1.0/board?projectKeyOrId=$PROJECT' --header 'Authorization: Basic $TOKEN'",
    /^J15 possible/,
    /^J02/,
  ],
  [
    'who sends the same credential elsewhere with success has one that is right',
    'The Jira connector shows 401 and 403 with our token. The same token from curl on that machine works, so the credentials are fine.',
    /^\w+ possible/,
    /^J02 likely/,
  ],
  [
    'two slashes behind a port are those of a server that takes them for one',
    'Since Jira 10.2 the check of the connection fails:\n\nURL provided is not from a Jira instance -> [status code: 401] http://jira-10:8080//rest/api/2/serverInfo',
    /^J02 likely/,
    /^J10/,
  ],
  [
    'a CAPTCHA among all that may be checked is none that was shown',
    "Adding our Jira shows:\n\nUnable to authenticate to JIRA. Please check the URL, username, password, captcha challenge, Network connection. HTTPSConnectionPool(host='10.0.4.17', port=8080): Max retries exceeded (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)')))",
    /^\w+ possible/,
    /^J35 likely/,
  ],
  [
    'who was answered 403 had a connection, whatever the program calls it',
    'If somebody has issues in a Jira project which they were removed from, going through their list yields a 403. The extension then shows a failed login: "Connection refused for {url}".',
    /^\w+ possible/,
    /^N07 likely/,
  ],
  [
    'tokens of nobody that is named have a clock of nobody that is named',
    "Issuing fails with clock skew: 'iat' is checked by default, the server that issues the JWT is one second ahead, and validation says no.",
    /^\w+ possible/,
    /^C01 likely/,
  ],
  [
    'GitLab’s own refusal in a log of Jira’s is GitLab’s',
    'Our Jira log gets these since GitLab is 9.0:\n\n2018-03-06 09:31:40,469 ERROR ServiceRunner [jigit.indexer.JigitIndexer] execute\napi.APIException: {"message":"401 Unauthorized"}\n    at jigit.client.gitlab.GitLabRepositoryAPI.branches(GitLabRepositoryAPI.java:58)',
    /./,
    /^J02 likely/,
  ],
  [
    'Zephyr’s API has tokens of its own',
    'ZAPI Cloud answers 401:\n\nUnauthorized (401)\n\nThe access key and the Jira user name are those of the page, the JWT was made for this call.',
    /./,
    /^J02 likely/,
  ],
  [
    'what a program printed and another one cannot read as JSON is no body that Jira refused',
    'The Jira login of the launcher ends in:\n\n[ERROR: action.script] Unable to parse JSON response from stdout SyntaxError: Unexpected number in JSON at position 4',
    /./,
    /^J25 (?:certain|likely)/,
  ],
  [
    'words of a list of what may come are no code of a parser of HTTP',
    '2025-01-24 10:00:00 INFO JIRA tools are ready\n2025-01-24 10:00:01 INFO to be expected: malformed JQL, required fields left out',
    /./,
    /^N12/,
  ],
  [
    'the address of a server of one’s own, with its port, is no redirected site',
    "The Jira collector gathers nothing since Friday.\n\n2019-12-17 15:00:00,741 [t-1] INFO c.c.RestClient - op=GET url=http://10.1.144.27:8080/rest/agile/1.0/team/10502/issue?jql=issueType in ('Task') status=404 duration=68\n2019-12-17 15:00:00,742 [t-1] ERROR c.c.DefaultJiraClient - Error in calling JIRA API: http://10.1.144.27:8080/rest/agile/1.0/team/10502/issue",
    /^N03 /,
    /^N13/,
  ],
  [
    'a site that its edge calls unavailable is no removed search',
    'The patrol of our tickets is blocked.\n- address: `https://writerhub5.atlassian.net/rest/api/2/search`\n- answer: `{"errorMessage": "Site temporarily unavailable", "errorCode": "OTHER"}` (HTTP 404)\n- the status page of Atlassian tells of nothing',
    /^N15 likely/,
    /^J22 likely/,
  ],
  [
    'a field that a client does not find in the metadata is none of JQL',
    'Field \'components\' does not exist or read-only\n\nThat is the error I get from jira.createIssue("KEY", "Bug").field(Field.COMPONENTS, list).execute() with the Java client for Jira.',
    /^J31 /,
    null,
  ],
  [
    'a clause of order that is joined with AND is no condition without a value',
    'The board view of my tool for Jira Cloud ends with 400 Bad Request (`/rest/api/3/search`). What goes out:\n\n```\nproject = "FOO" AND statusCategory != Done AND ORDER BY rank ASC\n```\n\nScrum boards are not affected.',
    /^J34 likely/,
    /^J27 likely/,
  ],
  [
    'who retells that the scope does not match tells of scopes, and of no missing credential',
    'A token from the authorization URL of our Forge app gets 401 Unauthorized, scope mismatch, on every call to Jira. If I glue the missing ones into the URL by hand it is good.',
    /^J11 /,
    /^J02 likely/,
  ],
  [
    'errors under numbers, each with what to do, are a manual’s',
    '# OAuth of Jira: finding faults\n\n### Issue 1: "Client ID missing"\nSolution: developer console, your OAuth app, copy the client ID.\n\n### Issue 2: "Token exchange failed"\n```\nToken exchange failed: 400 - {"error":"invalid_client"}\n```\nSolution: `curl -I` the site; the client secret belongs on the server, the redirect URI has to match.',
    /./,
    / likely$/,
  ],
  [
    'the address of a server of one’s own may begin with http',
    'The plug-in adds no comment to our issues.\n\nJiraConnectException: Could not connect to jira instance at http://jira.oak.example.org The authentication was incorrect.\n\nmy config:\n\nurl : http://jira.oak.example.org',
    /^\w+ possible/,
    /^N13/,
  ],
  [
    'http is a transport of MCP’s',
    'The Atlassian MCP cannot sign in since the update. It is in the config with type http, URL https://mcp.atlassian.com/v1/mcp.',
    /^\w+ possible/,
    /^N13/,
  ],
  [
    'what lasts for days is no token of an hour',
    "pr-checks: how we sign in at Jira\n\nJira Cloud doesn't take bearer tokens any more, OAuth is not for scripts. Make an access token with the e-mail address, it expires after 90 days.",
    /^J01 possible/,
    /^J36 likely/,
  ],
  [
    'the limit of GitHub’s library is GitHub’s',
    'Syncing to Jira stops:\n\norg.eclipse.egit.github.core.client.RequestException: API rate limit exceeded for oakbot. (403)',
    /^\w+ possible/,
    /^J21 likely/,
  ],
  [
    'scopes that the app does not have are missing in the console, not in a token',
    'Setting the Jira integration up ends on a page: "This app has requested Jira API & User identity API scopes that have not been added to the app. Configure the app at https://developer.atlassian.com/apps". We added the scope to the gateway token.',
    /^T15 likely/,
    /^J11/,
  ],
  [
    'a Jira that asks for the name of a person knows no account id',
    'No ticket with an assignee any more, it asks for an account id now:\n\nHTTP Error=400, content={"errorMessages":[],"errors":{"assignee":"expected Object containing a \'name\' property"}}',
    /^J39 likely/,
    /^J2[35] likely/,
  ],
  [
    'the title of a question in its address is a word of who links it',
    "I can't log in at our Jira, the client dies without an answer.\n\nRight, this is it: http://stackoverflow.com/questions/20082893/unable-to-verify-leaf-signature",
    /^N09 /,
    null,
  ],
  [
    'what the token endpoint says of a signature is no word of the app’s',
    'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token\n{"grant_type":"urn:ietf:params:oauth:grant-type:jwt-bearer"}\n{"error":"invalid_grant","error_description":"JWT signature does not match locally computed signature"}',
    /^T\d\d possible/,
    /^I07/,
  ],
  [
    'a token that is expired in GitLab’s words is GitLab’s',
    'Merge requests are gone from the panel of the Jira add-on. The button beside GitLab: 401 {"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}',
    /./,
    / likely$/,
  ],
  [
    'the limit of a gateway of one’s own, which called nobody, is not Jira’s',
    'ALERT plugin=rate-limiting\n{"status":429,"body":{"message":"API rate limit exceeded"},"headers":{"X-RateLimit-Limit-Minute":"60","X-RateLimit-Remaining-Minute":"0","Server":"kong/3.8.0"}}\nerror rate of Jira upstream 0.0 %',
    /./,
    /^J21 (?:certain|likely)/,
  ],
]

describe('words that fit two entries', () => {
  it.each(RIVALS)('%s', (_, text, first, not) => {
    const told = toldOf(text)
    expect(told[0] ?? 'nothing possible').toMatch(first)
    if (not !== null) expect(told.filter((one) => not.test(one))).toEqual([])
  })

  it('an authorization without a scope is told as one', () => {
    expect(
      toldOf(
        'Login with Atlassian ends in:\n\nThis app has not requested any supported Atlassian scopes. Check the authorization URL for your app and ensure that it includes valid scopes.',
      ),
    ).toEqual(['T15 certain'])
  })

  it.each([
    [
      'J40',
      "At the consent of our Forge app:\n\nThis app requires access to a Jira & User Identity & Jira Service Management site which you don't have or don't have the permission to",
    ],
    [
      'J11',
      'GET https://api.atlassian.com/ex/jira/1b2c/rest/servicedeskapi/servicedesk with a token of 3LO answers:\n\nOAuth 2.0 is not enabled for method: GET /rest/servicedeskapi/servicedesk',
    ],
    [
      'J30',
      'No issue appears in Jira: the REST API says "Issue type not found" and the rows keep an empty id.',
    ],
  ])('a text of Atlassian’s that is worded otherwise is told by %s', (entry, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${entry} `))
  })

  it.each([
    'project = FOO AND fixVersion in unreleasedVersions()',
    '"project = FOO AND reporter in (currentUser())",',
    "jql = 'project = FOO AND labels in (a, b)';",
  ])('no JQL is told to be broken for the bracket that it ends with: %s', (jql) => {
    expect(
      toldOf(
        `My tool for Jira Cloud ends with 400 Bad Request (\`/rest/api/3/search\`). What goes out:\n\n\`\`\`\n${jql}\n\`\`\`\n\nScrum boards are not affected.`,
      ).filter((one) => /^J34 likely/.test(one)),
    ).toEqual([])
  })
})
