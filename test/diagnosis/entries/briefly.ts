/** A few sentences, or some lines of a program, by the entry that stands first. */
export const briefly: Readonly<Record<string, readonly string[]>> = {
  C01: [
    'server clock is 5 minutes ahead; every Connect JWT we sign is refused by Jira',
    "The container's time was off by two minutes, after ntp sync the tokens were accepted by Jira again",
  ],
  I01: [
    'Our Express add-on rejects Jira\'s webhook calls: "Auth failure: Query hash mismatch: Received: abc but calculated ..."',
  ],
  I04: [
    'Authentication request has expired. Try reloading the page.',
    'iframe shows jwt expired when user comes back from lunch, addon with express',
  ],
  I07: [
    'Signature verification failed for the requests of one customer after they reinstalled our app; the others are fine',
  ],
  I08: [
    'Unable to decode JWT token: Error: Signature verification failed for input … with method sha256 during /installed',
  ],
  I09: [
    '"Could not find stored client data for 9d1b1f5e-... Is this client registered?" after we switched from sqlite to postgres',
    "A tenant's clientKey is not found in our table, the installed webhook never arrived because our server was down: 401 for every panel.",
  ],
  I11: ['The installed lifecycle hook arrives with HS256 instead of RS256, our verification fails'],
  I12: ['JWT claim did not contain the correct audience (aud) claim – on /installed, behind ngrok'],
  I13: [
    'could not fetch public key from connect-install-keys.atlassian.com, our egress firewall blocks it; installation ends with 401',
  ],
  I14: ['Invalid JWT: Not enough or too many JWT token segments; should be 3'],
  I16: ['Host validation failed: "acme.jira-dev.com is not whitelisted" in the add-on log'],
  I20: [
    'golang: token used before issued, only on one VM, for JWTs from Jira',
    'PyJWT ImmatureSignatureError: The token is not yet valid (iat) for the JWT that Jira sends our app',
  ],
  J02: [
    'HTTP 401 when I run the terraform provider against our Jira Cloud. User is the mail address, token made this morning.',
    "Error: Request failed with status code 401\n    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)\nurl: 'https://acme.atlassian.net/rest/api/3/project'",
    '$jira = Invoke-RestMethod -Uri "$base/rest/api/2/issue/ABC-1" -Headers @{Authorization="Basic $pair"}\nInvoke-RestMethod : The remote server returned an error: (401) Unauthorized. (Jira Cloud)',
    'We move from our JIRA Server to JIRA Cloud, and now the alerter says:\n\n{"Error":true,"Status":500,"Message":"JIRA request https://quarry.atlassian.net/rest/api/2/search?jql=project%3D%22ALERT%22 returned status 401 Unauthorized, body \\"\\""}\n\nIs it the user and the password, or a 500? The same user gets in by the web page.',
    'I made an API token and set it, but I still cannot connect, and in the log:\n\n16/04/2019 10:52:29 Request: https://quarry.atlassian.net/rest/auth/1/session\n16/04/2019 10:52:30 Response: Unauthorized -\n\n\n<html>\n\n<head>\n    <title>Unauthorized (401)</title>\n16/04/2019 10:52:30 Try to re-authenticate',
    'Connecting to Jira...\nConnected to Jira.\nGathering project info...\nUnexpected error: System.AggregateException: One or more errors occurred. ---> System.Security.Authentication.AuthenticationException: Response Content: <html>\n\n<head>\n    <title>Unauthorized (401)</title>\n   at Atlassian.Jira.Remote.JiraRestClient.GetValidJsonFromResponse(IRestRequest request, IRestResponse response)',
    'Three parameters in the workflow:\nJIRA_BASE_URL: https://quarry.atlassian.net\nJIRA_USER_EMAIL: $JIRA_USER_EMAIL\nJIRA_API_TOKEN: ${{ secrets.JIRA_API_TOKEN }}\n\nIt fails with 401. In postman the token works.',
    '1. Open the sheet, Add-Ons, Settings\n2. The right JIRA link, username and password. I receive a 401 Unauthorized error.\n\nOur admins see no failed login.\n\n> See the readme, section API token\n\n> Thanks, that seems to have fixed it',
    'I try to import a project of our Jira cloud and keep getting "JIRA returned status: Unauthorized". The credentials are right, another person tried too. By the REST API I can load stories.\n\n> Only tested against server.',
    '1/05/2017 2:16:33 PM Try to re-authenticate\n1/05/2017 2:16:33 PM Request: https://quarry.atlassian.net/rest/auth/1/session\n1/05/2017 2:16:34 PM Response: Unauthorized - {"errorMessages":["Login failed"],"errors":{}}\n\n> It sounds as if user name or password were wrong\n\n> triple checked',
  ],
  J04: [
    'jql search through the API returns {"issues":[],"total":0} while the same filter lists 57 issues in the UI. Found that the token in the secret store was outdated.',
    'Our n8n workflow "get all issues" gives an empty result. No error. With my own login in Jira I see all the issues.',
    "print(len(jira.search_issues('project = OPS')))  # 0\n# in the web UI there are more than 300, the account is a service account with an API token",
    'If I ask for all projects I get an empty result set. I know the query is good, the REST call returns the values in the browser. Cloud, with an api key. For project = "BB" it complains that it does not exist, but it does.',
    '`jira ls` says\n\n    No issues\n\neven with the builtin query; when I copy the jql to the web and search, it returns 2345 issues.',
  ],
  J05: [
    "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown. But it is on the screen! Our request has the Bearer token of the Connect app.",
  ],
  J06: [
    "Our add-on signs with 'iss' => $clientKey and Jira answers 401 for everything.",
    'const token = jwt.encodeSymmetric({ iss: clientKey, iat: now, exp: now + 180, qsh }, sharedSecret)\n// 401 Unauthorized from /rest/api/3/project',
  ],
  J07: [
    'GETs without query parameters are fine, with ?expand=names&jql=... we get 401. I compute the qsh over the encoded path.',
    'Since we added a query parameter with a comma the JWT is rejected: 401. Removing the parameter makes it work. We build the query hash ourselves.',
  ],
  J08: [
    'The frontend gets a token by AP.context.getToken() and calls /rest/api/3/issue with it: Unauthorized.',
  ],
  J09: [
    '403 Forbidden on DELETE /rest/api/3/issue/X-1 from our Connect app: "Request not in an authorized API scope". Descriptor has READ and WRITE.',
  ],
  J10: [
    'https://acme.atlassian.net//rest/api/3/issue/AB-1 → 404, with a single slash it works',
    'The request URI is improperly formed: that is what the gateway says since we moved the base path into the config (it ends with a slash).',
  ],
  J11: [
    'Our 3LO app reads issues fine, but /rest/agile/1.0/sprint comes back unauthorized. Do we need another scope?',
  ],
  J12: [
    'Forge: requestJira returns 403, "Your app was granted the following scopes: [read:jira-work]". We added the scope to manifest.yml and deployed.',
    'After adding write:jira-work to the manifest and forge deploy, the site still answers 403 until the admin has upgraded the installation.',
  ],
  J13: [
    'POST /rest/api/3/webhook with my API token: {"errorMessages":["Only Connect and OAuth 2.0 apps can use this operation."]} 403',
  ],
  J14: [
    'GET /rest/api/3/workflowscheme as a normal user -> 403 {"errorMessages":["You need to have Jira Administrator permission to access this resource"]}',
    'Creating a custom field by REST fails: only Jira administrators are allowed to do that, says the answer. Our bot is none.',
  ],
  J15: [
    '404 for GET /rest/api/3/issue/SEC-12 with the bot token. I can see the issue in my browser, others in that project too.',
    'jira.exceptions.JIRAError: JiraError HTTP 404 url: https://acme.atlassian.net/rest/api/2/issue/TT-9\n\ttext: Issue does not exist or you do not have permission to see it.',
    'Go client: "No project could be found with key \'MOB\'" although the project exists, the service account was never added to it',
  ],
  J16: [
    '401 You cannot edit the configuration of this project. when fetching /rest/api/3/project/ABC/role',
  ],
  J17: [
    'Since the project admin removed atlassian-addons-project-access from the permission scheme, our app can no longer read issues of that project (403/404), other projects are fine.',
  ],
  J19: [
    'A freshly created account gets 403 for the first minutes / hours on all calls of Jira API, later it works.',
  ],
  J20: [
    'Upload of attachments from our Electron app (browser user agent) is refused: XSRF check failed; the same from node works',
    'multipart upload to Confluence child/attachment returns 403, forgot the X-Atlassian-Token header',
  ],
  J21: [
    'Jira keeps answering 429 with Retry-After: 30 when our migration script runs with 20 workers',
    '"Rate limit exceeded. Please retry" in the sync log every hour since we went from 10 to 80 projects in Jira.',
  ],
  J22: ['Our old PHP wrapper posts to /rest/api/2/search, since yesterday it says Gone.'],
  J23: [
    'Setting the assignee with name: \'jdoe\' no longer works on our Cloud site ("expected accountId"), on the Server it did.',
  ],
  J24: [
    '415 Unsupported Media Type when I PUT the comment with form encoding',
    'Jira wants JSON it seems: HTTP 415 on POST issue, I sent text/plain',
  ],
  J25: [
    '400 "There was an error parsing JSON. Check that your request body is valid."',
    'Jira cloud, ansible: the jira module with create gives "HTTP Error 400: Bad Request".\n\n      jira:\n          uri: "{{ jira_server }}"\n          operation: "create"\n          issuetype: "Task"\n        args:\n          fields:\n            customfield_11700: "text"',
  ],
  J26: [
    'Our Excel macro logged in with my Atlassian password for years, now 401. Someone said to create an API token in place of the password.',
    'Error in Quicksearch: Response 403 ({"message":"Basic Authentication has been disabled on this instance."})\n\nAfter I changed it to "Bearer " + MY_PERSONAL_ACCESS_TOKEN there was no error.',
  ],
  J27: [
    'Worklog report is a blank screen in Jira Assistant, the first error on the console is a 400 for the search, so the JQL would be invalid.',
  ],
  J28: [
    'Created a scoped API token (read:jira-work) and used it with https://acme.atlassian.net/rest/api/3/myself, 401. An old unscoped token works.',
    'Service account API token with scopes returns 401 on our site URL, what am I doing wrong',
  ],
  J29: [
    'API token expired last week (one year limit) and all our cron jobs report 401 since',
    'Sync shows no issues any more. The Atlassian API token ran out on Nov 1.',
  ],
  J30: [
    'Creating a Bug through the API fails with 400, "Fix versions is required."',
    '{"errors":{"reporter":"Reporter is required."}}',
    'The step fails if another field is required, with a cryptic message: Failed: JiraException: Jira exception: Failed to create issue. By the API it is "Inbound Hostname: Inbound Hostname is required."',
    'jira.exceptions.JIRAError: JiraError HTTP 400 url: https://jira.quarry.example/rest/api/2/issue\n\ttext: Scrum Team: Scrum Team is required.',
    'For my code I get Failed to create issue 400 400: Bad Request at Issue$FluentCreate.executeCreate. I entered all required fields, the jira link, username and password are right.',
    '> Error Communicating with Jira (HTTP 400): customfield_10103: Reproduction Steps is required.\n\nThe form has the field filled in.',
    'Failed to import execution: Request failed with status code 400\n\n> Your Jira project may require more on issue creation\n\n> indeed I have a mandatory field called "Domaine"',
  ],
  J31: [
    "Field 'customfield_10020' cannot be set. It is not on the appropriate screen, or unknown.",
    '400 when I set the story points: field not on the screen, yet I see it in the edit dialog',
  ],
  J32: [
    'Comment must be an Atlassian Document? I send a plain string to v3 and it says "Comment body is not valid!"',
  ],
  J33: [
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    'search/jql with just "order by created" -> 400, something about unbounded',
  ],
  J34: [
    'Our generated JQL has an unescaped quote in the summary and the search fails with 400, query syntax.',
  ],
  J35: [
    'After some wrong logins from the script Jira wants a CAPTCHA and every API call of this account is denied.',
  ],
  J36: [
    '{"code":401,"message":"Unauthorized"} from api.atlassian.com after about an hour, then everything works again after a new login',
    'Access token of OAuth 2.0 stops working after 60 minutes at api.atlassian.com: 401',
  ],
  J37: [
    'Forge remote backend: the token from x-forge-oauth-system gets 401 at https://acme.atlassian.net/rest/api/3/issue/X-1',
  ],
  J38: [
    'Downloading /secure/attachment/10001/log.txt with my API token gives me the login page HTML',
    'attachment download 401, url from the "content" field, basic auth with token; the REST metadata works',
  ],
  J39: [
    'GET /rest/api/3/myself on our Jira Data Center 9.12 is 404; /rest/api/2/myself works',
    'The extension only works with cloud: our self-hosted Jira answers 404 for rest/api/3/search',
  ],
  J40: ['403 The app is not installed on this instance'],
  J41: [
    '{"errorMessages":["Transition id \'31\' is not valid for this issue."]}',
    'transitioning ABC-1 to Done fails: "It is not possible to transition the issue with id 41" 400',
  ],
  J42: [
    'users/search as app: 403 "You are not authorized to perform the action. Administrator privileges are required" Browse users and groups missing',
  ],
  N01: [
    'GET with a JSON body to /rest/api/3/search → 403 from CloudFront, "The request could not be satisfied. Bad request."',
  ],
  N02: [
    'After the site was renamed from old.atlassian.net to new.atlassian.net POSTs to the old address return 405',
    '301 redirect from https://oldname.atlassian.net/rest/api/2/issue to https://newname.atlassian.net/..., then 405 Method Not Allowed',
  ],
  N03: [
    'Confluence python lib: 404 Not Found, url https://acme.atlassian.net/rest/api/space. With /wiki it works',
  ],
  N04: [
    '"The IP address has been rejected because it is not on the allowed list" from the GitHub runner',
    'Our Jira admin turned on the IP allowlist, since then the build agents get 403',
  ],
  N05: [
    'HTTP 413 Request Entity Too Large when I upload a 150 MB attachment',
    'Attachment upload fails for big files only, small ones pass (Jira, 413)',
  ],
  N06: [
    'java.net.UnknownHostException: acme.atlasian.net',
    'curl: (6) Could not resolve host: mycompany.atlassian.net',
  ],
  N07: [
    "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer')) when posting to Jira",
    'dial tcp 10.0.0.5:8080: connect: connection refused  (our Jira DC)',
  ],
  N08: [
    'System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing. (Jira search)',
    'The export of 5000 issues always dies with a read timeout after 60 s',
  ],
  N09: [
    'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target, https://jira.corp.example',
    '[SSL: CERTIFICATE_VERIFY_FAILED] self signed certificate in certificate chain, only in the company network (Zscaler), calling atlassian.net',
    'Qr: request to https://jira.quarry.example/rest/api/3/myself failed, reason: self-signed certificate in certificate chain\n\n    at withAccessToken(_W)',
    'Our internal test JIRA uses a self-signed certificate, which seems to keep the watch from logging in.',
    'ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1028). Zscaler at work, jira tui',
    "WARNING:root:HTTPSConnectionPool(host='<jira_host>', port=8443): Max retries exceeded with url: /rest/api/2/serverInfo (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain (_ssl.c:1129)')))",
  ],
  N11: [
    "Jira Cloud responds 503 Service Unavailable since 10 o'clock",
    'Internal Server Error 500 for /rest/api/3/issue/ABC-1/transitions, only this issue',
    'They hit a 503 response when the Jira connector called the capabilities of their Data Center.',
  ],
  N12: [
    'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0) in jira.client',
    'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON when I load Jira issues',
  ],
  N13: [
    'We had http:// in JIRA_URL; creating tickets failed with 405, GETs were fine.',
    'Whatever I do to the JQL, even if it is invalid, I get a full list of all issues.\n\n> Setting protocol to https in the options helped us. Cloud.',
  ],
  N14: [
    'I configured https://id.atlassian.com as the server URL, connection fails',
    'JIRA_BASE_URL=https://acme.atlassian.net/jira/software/projects/ABC/boards/1 -> 404 on everything',
  ],
  N15: [
    'Atlassian Cloud Notifications - Page Unavailable. Our site?',
    'Site is suspended due to unpaid bill, API gives 503 and a page',
  ],
  P01: [
    '403 {"errorMessages":["You do not have permission to comment on this issue."]}',
    'bulk edit through REST: 403, the account has browse but not Edit Issues in that project',
    'create_page and update_page of the Confluence library give 403: HTTPError: 403 Client Error:  for url: https://wiki.quarry.example/rest/api/content. page_exists and the others that only read run well. In the GUI I create pages without problems.',
    "confluence = Confluence(\n    url='https://quarry.atlassian.net',\n    username=config.USERNAME,\n    password=config.API_TOKEN,\n    cloud=True)\nstatus = confluence.create_page(space='Mine', title='By API', body=\"x\")\n# HTTPError 403. By the GUI I can add pages to that space",
  ],
  T01: [
    'Our Connect app\'s token exchange returns {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"} for all users',
    'Impersonation stopped with unauthorized_client after we dropped ACT_AS_USER from the descriptor scopes',
    'act as user does not work any more since the last descriptor update; we took out "ACT_AS_USER" by accident. 400 from the oauth server.',
  ],
  T02: [
    'Our Python script builds the assertion with exp = now + 3600 and the Atlassian oauth server says invalid_grant, expiration too far in the future',
  ],
  T03: ['"Invalid aud: https://auth.atlassian.io" when we ask for a user token'],
  T04: [
    'After the customer uninstalled and installed again the user impersonation fails with invalid_grant; we still have the old oauthClientId in the database.',
  ],
  T06: [
    'We still send the userKey: sub = urn:atlassian:connect:userkey:admin; token endpoint refuses with invalid_grant',
  ],
  T07: [
    'sub is just the account id "5b10a2844c20165700ede21g" without the urn prefix, invalid_grant',
  ],
  T08: ['token request to the staging authorization server for a production site: Invalid aud'],
  T09: [
    'tnt was https://acme.atlassian.net/ with trailing slash (or the vanity domain) instead of the baseUrl, 400 invalid_grant',
  ],
  T10: [
    'Invalid signature from the token endpoint; the shared secret in our DB is from the first installation',
  ],
  T13: [
    '"This account is not active." when acting as an employee who has left',
    'Impersonating a user fails since HR deactivated the account in Jira',
    'The bot worked for two years. Mia left the company last week and IT disabled her Atlassian account; since then "unauthorized_client". Related?',
    'We post comments on behalf of users with the JWT bearer grant. For one person the token endpoint suddenly refuses (400), for all others it works. Her account was suspended by an admin on Monday.',
    'Impersonation fails for ex-employees: oauth2/token answers invalid_grant for everyone whose account has been deactivated.',
    'The scheduled report runs as the project lead. He left the company, his account is disabled in Atlassian Guard, and now we cannot get a token for him.',
    'Token exchange for one user throws a 401. She was deactivated in admin.atlassian.com yesterday.',
    'Since SCIM removed the user from the directory the add-on can no longer act as him: unauthorized_client.',
  ],
  T14: [
    "After a restore of our database from backup no customer's Jira connection works, the stored refresh tokens are too old: invalid refresh token",
    'Users with Jira see "Authentication token could not be refreshed. Please reconnect." after some time.',
  ],
  T15: ['No refresh_token in the answer of auth.atlassian.com although I expected one'],
}

/** The same words where nothing failed. */
export const brieflyQuiet: readonly string[] = [
  'How do I list deactivated users with the REST API? The app acts as the reporter.',
  'Skip people whose account is deactivated before a token is asked for on behalf of them.',
  'Adds the option to trust self-signed certificates: `tlsCaFile` and `tlsSkipVerify` in the profile, for all calls of JiraClient and ConfluenceClient.',
  'feat(jira): automatic token refresh for Jira OAuth tokens (1-hour expiration), with locking and a fallback.',
  '## Summary\n- Atlassian webhooks send a signed bearer JWT; verify it with the secret of the app.\n- Register a callback without a token.\n\n## Test plan\n- [x] verifier suite: 11/11 green\n- [ ] Expected: 202, received: 401 before the fix',
  'In this pull request I add the validation of tokens for the install callback. To verify tokens in the new format atlassian-jwt had to be bumped. Context tokens have qsh set to context-qsh.',
  'Version 1.0.30: proxy support for jirarest.py, an SSL certificate path option for internal PKI',
  'Support rotating refresh tokens. A refresh token can be used once, expires after 30 days, and a new one comes with each access token. What happens when it expires? The user must authorize again.',
  'Fixed api token error in jira integration',
  'Made searches return an empty result instead of throwing an exception when there is none.',
  '## Problem\nUsers with Jira integrations see "Authentication token could not be refreshed." after some time. We stored only the new access token and discarded the rotated refresh token.\n\n## Changes\n- Store the new refresh token when one is returned\n- Two tests\n\n## Publish to changelog?\nNo',
  'When an administrator installs the app, Connect begins a handshake: the endpoint is called with a security context. It has a clientKey and a sharedSecret, which is used to make and to validate JWTs.',
  'Would you support Jira Data Center? Today the connector only supports the cloud.',
  'The assertion may live for 60 seconds at most, says the reference of the token endpoint.',
  'We store the new oauthClientId on each reinstallation, as it should be.',
  'Is the user key still allowed in the subject of an assertion?',
  'The tnt claim is the baseUrl of the installed payload.',
  'Our clock is synchronised by NTP, Connect tokens are fine.',
  'The signature of every request is verified before the tenant is looked up.',
  'Which hosts are on the whitelist of atlassian-connect-express by default?',
  'Attachments may be 100 MB by default, an administrator can set another limit.',
  'New accounts see the welcome page of Jira first.',
  'The role atlassian-addons-project-access is made when the first app is installed.',
  'Bearer is the scheme of OAuth tokens, Basic that of API tokens in Jira Cloud.',
  'Is a double slash allowed in a path of Jira?',
  'The query hash covers method, path and query parameters of the request.',
  "The reporter's name is shown in the list of Jira issues.",
  'const auth = `Bearer ${apiToken}`',
  'Export of 5000 issues in twelve seconds, nice.',
]
