import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Texts of two causes, by the one that has to stand first. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  // A server of one’s own, in the spelling with a hyphen.
  J39: [
    'Our Jira Data-Center 9.12 answers "Client error 403" for https://jira.firm.example/rest/api/3/search/jql when the tool searches.',
    'HTTPError: 403 for url https://tracker.firm.example/rest/api/3/search/jql\n\nWe run Jira Data-Center 8.20.',
    'The list of issues fails here (Jira data-centre): 403 from https://issues.firm.example/rest/api/3/search/jql?jql=order+by+created',
    'Uploading file: plan.png\n405 Client Error:  for url: https://wiki.firm.example/rest/api/content/881/child/attachment\n\n> The API of Confluence Cloud and that of Server differ there: PUT works on Cloud only.',
    '405 for https://wiki.firm.example/rest/api/content/9/child/attachment\n\n> That method exists in the cloud only, Confluence Server has POST.',
    'Search fails with 400 at /rest/api/3/search/jql. Ours is a Data-Center installation.',
  ],
  // Who is asked for a password, and found that a token in its place goes through.
  J26: [
    'Our Jira login goes through Google, so the plugin says that my credentials are wrong. Workaround: make an API token and use it as the password.',
    'The client cannot log in to Jira with SSO. You have to create an API token and enter it as your password.',
    'Login to Jira Cloud failed with my account. In the end I put an api token in place of the password, now it connects.',
    'The add-in cannot authenticate at our Jira: I sign in with Microsoft. An API token instead of the password helped.',
    'With user and password the export from our Jira gives `Error: httpError(401)`. The docs say that one has to create an API token.',
    'I call Jira with username/password and get a 401. With an api token it prints the projects.',
    'Using my login and password I only get HTTP 401 from https://firm.atlassian.net/rest/api/3/myself. Do I need an API token?',
    "The app's login for Jira returns that my credentials don't match, we use Google there. One can get around it: make an API token and use it as the password.",
    'Signing in to Jira by user name and password ends in 401 Unauthorized. API token made, same code, works.',
  ],
  // The gateway’s own words, of what worked until then.
  J36: [
    'The MCP server of Jira loses the connection after 20 minutes. {"code":401,"message":"Unauthorized"} and I have to reconnect.',
    'For the first hour all calls to Jira work, then each ends in {"code": 401, "message": "Unauthorized"} until I log in again.',
    'Our agent reads Jira. After about an hour: Authentication failed: {"code":401,"message":"Unauthorized"}',
    'Jira tools fail with {"code":401,"message":"Unauthorized"} every day; reconnecting helps for 50 minutes.',
  ],
  J41: [
    'Moving a card from the chat to Jira fails: "Erledigt" is not a valid state. Please use one of: "Neu, Offen".',
    'level=error status=500 error="\\"Reopen\\" is not a valid state. Please use one of: \\"Open, Done\\"" (Jira plugin)',
    'Jira bot: `Close` is not a valid transition. Valid transitions are: Start, Stop',
    'ERROR jira: "Ship it" is not a valid status, available ones: Open, Done',
  ],
  // The colon before it makes the name of the library look like a secret of the address.
  N09: [
    'Connecting fails: Post "https://jira.firm.example/plugins/servlet/oauth/request-token": x509: certificate signed by unknown authority',
    'On `/jira connect`:\n\n`failed to get a connect link: Post "https://tracker.firm.example/plugins/servlet/oauth/request-token": x509: certificate signed by unknown authority`\n\n> Same here. I think it has to do with SSO.',
    '/jira connect says `Get "https://tracker.firm.example/rest/api/2/myself": x509: certificate signed by unknown authority`. We use SSO.',
    'failed to get a link: Post "https://wiki.firm.example/rest/api/content": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'jira: Get "https://jira.firm.example/rest/api/2/field": x509: certificate is valid for firm.example, not jira.firm.example',
  ],
  N07: [
    '[error] request--callback: peculiar error\n[Jira API Error]: (error . exited abnormally with code 7\n)',
    'org-jira: error in process sentinel: (error . "exited abnormally with code 7")',
    'The Jira package of my editor prints: exited abnormally with code 7',
    'jiralib: curl exited with code 7 while it fetched the issues',
  ],
  N06: ['ejira: (error . "exited abnormally with code 6") when it asks for my Jira issues'],
  N08: ['jiralib request of Jira issues failed: (error . "exited abnormally with code 28")'],
  J31: [
    "Updating an issue of our Jira: Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    'msg=jira api=Issue.UpdateWithOptions err="summary - Field \'summary\' cannot be set. It is not on the appropriate screen, or unknown."',
    'The alert tool creates tickets on our Jira. At times it updates one: api=Issue.UpdateWithOptions err="Field \'summary\' cannot be set. It is not on the appropriate screen, or unknown."',
    "The bot edits a Jira ticket and gets Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    "Reopening the issue in Jira fails since it sets the title on the transition: Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
  ],
  J30: [
    'Error creating JIRA ticket: HTTP 400: "project is required"\n\nWith the other address it is HTTP 405: Method not allowed',
    'Creating the Jira issue fails: HTTP 400: "issuetype is required". With http:// it was 404 before.',
    'Creating a Jira ticket gave 401 with the old token. With the new one: HTTP 400: "components is required"',
    'Error creating Jira ticket: HTTP 400: "reporter is required"; the other project answers HTTP 403',
  ],
  // The answer names the person who was meant: nobody was taken for anonymous.
  S04: [
    'The user gets no issues from the same JQL for which the app gets 40. X-AAccountId is the right one.',
    'GET /rest/api/3/myself returns the right user, but her search comes back empty, while the app account sees everything.',
    'With the impersonation token the board is empty for this user; the same request as the app returns 12 issues, the account id in the answer is correct.',
    '200 and an empty list, with the right X-AAccountId; the app sees items.',
  ],
  J34: [
    "If a project key is a JQL keyword the tool hands it on bare and Jira rejects it:\n\nError in the JQL Query: 'OR' is a reserved JQL word. You must surround it in quotation marks to use it in a query.\n\nIt should quote the key.",
    "A title with brackets goes into the search as it is, Jira refuses it:\n\nError in the JQL Query: The character '[' is a reserved JQL character.\n\nThe tool should escape it.",
    "Given a key like `NOT`, Jira declines it:\n\nError in the JQL Query: 'NOT' is a reserved JQL word.\n\nValues ought to be quoted, it would be better to do so everywhere.",
    "The filter sends the value bare, so Jira rejects that:\n\nError in the JQL Query: Expecting ')' but got 'a'.\n\nIt would be good if it were quoted.",
  ],
}

/** What looks like one of those and is another, or nothing that likely. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'a 405 of a server of one’s own is no renamed site',
    "405 Client Error:  for url: https://wiki.firm.example/rest/api/content/4021/child/attachment - b''",
    'N02 likely',
  ],
  [
    'a 405 of a proxy of one’s own',
    'POST https://tracker.firm.example/rest/api/2/issue\nHTTP/1.1 405 Not Allowed\nContent-Type: text/html\n\n<html><h1>405 Not Allowed</h1></html>',
    'N02 likely',
  ],
  [
    'http in the words of a log of Emacs',
    'HTTP/1.1 404 Not Found\nX-AUSERNAME: mia\n\n{"errorMessages":["The user named \'miaa\' does not exist"],"errors":{}}\nREQUEST [debug] status = (:error (error http 400))\nREQUEST [debug] url-http-method = PUT',
    'N13 likely',
  ],
  [
    'a setting whose name holds http',
    'Saving the Jira issue fails with 400. (setq url-http-debug t) shows url-http-method = POST.',
    'N13 likely',
  ],
  [
    'a class named Unauthorized with the status beside it',
    "OAuth::Unauthorized - 404 :\n  oauth (0.5.3) lib/oauth/consumer.rb:236:in `token_request'\n  jira-ruby (1.3.0) lib/jira/oauth_client.rb:48:in `request_token'",
    'J02 likely',
  ],
  [
    'a login that is right',
    'With user and password our own Jira server answers 401 since today, nothing else changed.',
    'J26 likely',
  ],
  [
    'the words of the gateway alone',
    'Jira says {"code":401,"message":"Unauthorized"} to the very first call.',
    'J36 likely',
  ],
  [
    'advice of another product’s host',
    'remote: Support for password authentication was removed. Please use a token instead of a password.\nfatal: Authentication failed for https://github.com/acme/jira-tool.git',
    'J26 possible',
  ],
  [
    'advice of a program that has nothing to do with ours',
    'ERROR db: passwords are not supported for this user, use a token',
    'J26 possible',
  ],
  [
    'a password that a directory refuses',
    'jira-sync: ldap: password is not allowed to contain the user name, see token policy',
    'J26 likely',
  ],
  [
    'a page of one’s own host for a path that a server has',
    "GET https://jira.firm.example/rest/api/2/issue/A-1\nHTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<html><title>Oops, you've found a dead link.</title></html>",
    'J39 likely',
  ],
  [
    'a login page of one’s own host',
    'GET https://jira.firm.example/rest/api/2/myself\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><title>Sign in - ADFS</title></html>',
    'J39 likely',
  ],
  [
    'a page of a site in the cloud',
    'GET https://firm.atlassian.net/rest/api/3/myself\nHTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<html><title>Oops</title></html>',
    'J39 likely',
  ],
  [
    'a page of one’s own host as base, and no failure',
    'The base url is https://jira.firm.example/projects and everything works.',
    'N14 possible',
  ],
  [
    'a summary that is refused when an issue is made, and when it is edited',
    "Creating and updating an issue: Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    'J31 likely',
  ],
  [
    'summary and description that are refused when an issue is made',
    `POST https://firm.atlassian.net/rest/api/3/issue\n400 {"errorMessages":[],"errors":{"summary":"Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.","description":"Field 'description' cannot be set. It is not on the appropriate screen, or unknown."}}`,
    'J31 likely',
  ],
  [
    'a summary of a shop',
    "The updater of our shop says: Field 'summary' cannot be set.",
    'J31 likely',
  ],
  [
    'a summary that is refused when an issue is made',
    "Creating an issue: Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    'J31 likely',
  ],
]

describe('which of two causes stands first', () => {
  it('is decided by the words that only one of them has', () => {
    const missed = Object.entries(FIRST).flatMap(([id, texts]) =>
      texts
        .map((text) => [id, toldOf(text)[0] ?? 'nothing', text] as const)
        .filter(([, first]) => !first.startsWith(id)),
    )
    expect(missed).toEqual([])
  })

  it('is not said surer than the words are', () => {
    const said = OTHERS.filter(([, text, not]) => toldOf(text).includes(not)).map(([name]) => name)
    expect(said).toEqual([])
  })
})
