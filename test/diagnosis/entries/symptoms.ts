/** What askers write who show no output of a machine, by the failure that they met. */
export const askers: Readonly<Record<string, readonly string[]>> = {
  J01: [
    'For Jira Cloud I put the API token behind Bearer, as the examples of the reference do. Each call is forbidden, the one for the server info as well.',
    'Does a personal access token go into the Bearer header on the cloud as it does on our server? All I get is a 403.',
    'Bearer plus my API token is refused by Jira, whatever I ask for.',
  ],
  J02: [
    'I cannot connect the extension to our Jira Cloud. It says that my credentials are wrong, and I copied the token twice.',
    'Logging in to Jira from the tool fails, although e-mail and API token are right.',
    'The connection test to Confluence reports that authentication did not succeed. The token is from this morning.',
  ],
  J04: [
    'My script finds zero issues with a JQL that shows forty of them in the browser. There is no error.',
    'Since last week the dashboard is empty: Jira gives back no tickets at all, yet on the web I see them all. The status is 200.',
    'Listing my projects prints an empty list, and no error. I had a typo in the token, as it turned out.',
    'Whatever credentials I pass, right or made up, the field list comes back with 200. I expected a 401 for the wrong ones.',
    'The board in our tool stays blank and says there are no issues, although Jira itself has dozens for the same filter.',
  ],
  J09: [
    'Our Connect app gets 403 when it deletes an issue. The descriptor has READ and WRITE, so the DELETE scope may be missing.',
    'The add-on lacks the scope ADMIN in its descriptor, and creating a field is refused with 403.',
  ],
  J11: [
    'The OAuth app can read issues, but boards are answered with 401. I believe that a scope for Jira Software is missing in the authorization URL.',
    'With OAuth 2.0 (3LO) the sprint endpoint is unauthorized; the token has read:jira-work and obviously lacks another scope.',
    'Our integration’s access token for api.atlassian.com is refused at the attachments, we must have forgotten a scope.',
  ],
  J13: [
    'Registering a webhook with my API token is forbidden, the docs say that only Connect apps and OAuth apps may do it.',
    'I call the dynamic modules with basic auth and get a 403. Is this open to apps only?',
    'Jira says “Only Connect apps can use this operation.” when I set the entity property of the app with my own token.',
  ],
  J14: [
    'I get 403 from the permission scheme endpoint. Do I have to be a Jira administrator for that?',
    'Reading all workflows is refused with 403 for our bot; for an admin it works.',
  ],
  J15: [
    'The bot says that the issue does not exist, and I have it open in the other window.',
    'Jira answers 404 for one project, although the project is there and the key is right.',
    'Fetching a ticket ends with not found for the service user, for me it is there.',
  ],
  J18: [
    'Reading pages from Confluence fails, it says that the user is not allowed to use Confluence. In the browser the same account reads them.',
    'Our wiki export stops: the configured account has no permission for Confluence, says the log, a 403.',
    'The technical user lacks access to Confluence itself, so every REST call for a page is forbidden.',
  ],
  J20: [
    'Attaching a file through REST is refused with 403 and something about XSRF.',
    'I forgot the header against XSRF on the upload, I think: Jira forbids the attachment.',
    'From a browser extension each POST to Jira is forbidden because of an XSRF check, from curl it is fine.',
  ],
  J21: [
    'Our nightly sync with Jira is throttled: after some hundred calls Jira refuses for too many requests.',
    'Jira’s rate limit stops the migration half way.',
    'We are being rate limited by Atlassian and lose updates.',
  ],
  J22: [
    'The plugin cannot search any more: Jira says that this API was removed and points to /rest/api/3/search/jql.',
    'Since autumn our script fails, the old search endpoint of Jira Cloud is gone.',
    'All queries end in 410, must we move to search/jql now?',
  ],
  J23: [
    'Assigning an issue by user name no longer works on the cloud, it seems to want an accountId.',
    'Looking a person up by username is refused with a 400 that talks of GDPR.',
    'Our script sends the name of the reporter, and Jira Cloud refuses it: it wants the account id.',
  ],
  J24: [
    'Adding a watcher is answered with 415. I send no content type at all.',
    'The POST is refused for an unsupported media type, I send form data to Jira.',
  ],
  J25: [
    'Updating a ticket is a bad request: the JSON that our template writes is invalid.',
    'Jira answers 400 because the body is empty, the serializer drops everything.',
    'Creating issues fails with 400, and the payload turns out to be malformed JSON.',
  ],
  J26: [
    'Our script logs in to Jira Cloud with user name and password. Since yesterday it is refused.',
    'Login with my password is rejected by Jira Cloud, the same password works on the web page.',
    'I used my password and got unauthorized, with an API token in its place it works.',
  ],
  J28: [
    'The token with scopes is refused by our site, the old one without scopes is fine.',
    'I made a scoped API token with everything ticked, and Confluence says 401. A classic token works.',
    'A service account’s token does not work at our atlassian.net address, is it meant for api.atlassian.com/ex only?',
  ],
  J29: [
    'The integration worked for a year and is unauthorized since Monday. It seems the API token has expired.',
    'My API token ran out last night, now every Jira call fails.',
    'After twelve months the sync brings nothing any more. The Jira token is out of date, I see in the account.',
  ],
  J30: [
    'Creating a bug fails because a required field is missing: the team. It is not in our payload.',
    'Jira refuses to create the subtask, it says the issue type is invalid for this project.',
    'A 400 comes back on create, the component is mandatory there.',
  ],
  J31: [
    'Setting story points is refused, the field is not on the create screen of that project.',
    'Jira says that the field cannot be set. An admin has to put it on the screen, I guess.',
  ],
  J32: [
    'With version 3 of the API my description is refused: plain text is no longer good enough, it wants a document.',
    'Comments fail with 400 on Jira Cloud since we moved to v3. They are sent as a string and have to be ADF.',
    'Our on-premise Jira rejects the description, it must be a string and we send the document format.',
  ],
  J33: [
    'The search without any condition, only ORDER BY created, is refused: the query is unbounded.',
    'The new search endpoint does not take an empty JQL, it complains that it is unbounded.',
  ],
  J34: [
    'The JQL that we build has a syntax error: a name with an apostrophe is not escaped, and Jira answers 400.',
    'The search fails with 400 since the label is a reserved word in JQL and stands without quotes.',
  ],
  J27: [
    'The search is refused with 400: it says that the project of the JQL does not exist, and it does.',
    'JQL with our custom field fails for the bot, “field does not exist or you do not have permission”. For me it works.',
  ],
  J35: [
    'After a few wrong passwords even the right token is refused, Jira seems to want a captcha.',
    'The login is denied with a CAPTCHA challenge until I sign in on the web once.',
  ],
  J36: [
    'An hour after the OAuth login all calls to api.atlassian.com are unauthorized, the access token has run out.',
    'Our 3LO app gets 401 from the gateway after a while, we do not refresh the access token yet.',
  ],
  J38: [
    'Downloading an attachment with the API token gives me the HTML of the login page.',
    'The thumbnail under /secure/attachment is refused for our token, while REST calls work.',
  ],
  J39: [
    'On our Data Center the call to version 3 of the API is not found, version 2 is there.',
    'The tool calls /rest/api/3 on our self-hosted Jira and fails with 404.',
    'It searches with search/jql, which our Jira Server does not know: 404.',
  ],
  J41: [
    'Moving the ticket to Done fails, the transition does not exist from its present status.',
    'The transition is refused with a 400, I pass its name and not its id.',
  ],
  J42: [
    'Our app may not search users: 403. Does it need the permission Browse users and groups?',
    'The user picker is empty for the bot; it seems to lack the global permission to browse users.',
  ],
  N01: [
    'CloudFront refuses our GET requests to Jira, the client adds a body to them.',
    'Since Jira stands behind CloudFront each GET is a 403. Our library sends an empty JSON object with it.',
  ],
  N04: [
    'From the build server Jira refuses us: its IP address is not on the allowlist of the site.',
    'Our organisation has an IP allowlist for Atlassian, since then the app cannot call Jira.',
  ],
  N13: [
    'A comment is never added, although the answer is 200. The URL of the site began with http, not https.',
    'Creating issues fails with 405. We had http:// in the settings of the Jira address.',
  ],
  N14: [
    'I gave id.atlassian.com as the URL of Jira and could not connect.',
    'The connection fails with 404, the address in the settings is that of a board, with /jira/software in it.',
  ],
  N15: [
    'Everything is a 503, the site of the customer was suspended because a bill was not paid.',
    'The cloud site is deactivated since the trial ended, and all calls show a page that it is unavailable.',
  ],
  I01: [
    'Our Connect app behind a load balancer refuses each page of Jira with 401, the query hash is not the same. The proxy cuts the context path.',
    'Since we validate the context token on every route, webhooks are refused: their JWT has an ordinary qsh.',
  ],
  I03: [
    'The iframe calls our own endpoint with the token of AP.context.getToken and we answer 401: it has context-qsh in it and no hash.',
    'A session token from the page has no real query hash, our backend refuses it with 403.',
  ],
  I04: [
    'When the page of our Connect app stays open over lunch, its calls to us fail: the token has expired.',
    'Users who leave the tab of our add-on open get unauthorized by our server until they reload.',
  ],
  I07: [
    'Since a customer reinstalled our app their requests fail, the signature does not match the secret we have.',
    'After the site was restored from a backup our add-on no longer loads there, the shared secret is an old one.',
    'The customer moved to another cloud site. Our Connect app is broken there, it has a new client key and we keep the old secret.',
  ],
  I09: [
    'After our database was lost every page of the app says that the client is unknown. Must all customers install again?',
    'The app does not find the tenant by its clientKey, the installed event never reached us.',
  ],
  I11: [
    'The installed webhook comes with HS256 and not with RS256, so that we cannot verify it.',
    'When my app is installed, the lifecycle call has no JWT. Do I have to set signed-install?',
  ],
  I13: [
    'Installing fails: our server cannot reach the CDN with the public key for the kid of the installed token.',
    'The key for the kid of the install hook is not found, the CDN answers 404.',
  ],
  T01: [
    'Our app cannot act as a user any more. The scope ACT_AS_USER was removed from the descriptor.',
    'Impersonation fails with unauthorized_client since we took ACT_AS_USER out.',
  ],
  T05: [
    'We cannot get a token on behalf of the user: in the stored installation oauthClientId is null.',
    'The oauthClientId is missing in our installation record, and impersonation fails.',
  ],
  T15: [
    'Authorizing with Atlassian ends on an error page: the redirect URI is not the one that we registered.',
    'OAuth 2.0 (3LO) never gets to our callback, the callback URL of the app in the developer console differs.',
  ],
}

/** Questions, plans, healthy reports, other products, failures that are over. */
export const quiet: readonly string[] = [
  'Can the reference show Basic in place of Bearer for API tokens? People mix them up.',
  'I use a personal access token as Bearer against our Data Center, and it works.',
  'How do I log in to Jira Cloud with the tool, do I need a token or my password?',
  'The connection to Jira works since I made a new token. Thanks.',
  'The search shows no issues when the project is empty, and that is right.',
  'There are no open tickets on the board, we finished the sprint.',
  'Please add an option to hide empty projects in the list.',
  'Which scopes does the delete operation need in a Connect descriptor?',
  'We would like to have the board endpoints in the OAuth scopes of the integration.',
  'Can webhooks be registered by a script, or only by apps?',
  'Could the tool tell administrators apart from other users?',
  'If an issue is deleted in Jira, should the bot forget it?',
  'Is there a Confluence permission that lets an app read everything?',
  'What is the XSRF header good for?',
  'How many requests per second does Jira allow for an app?',
  'Support for /rest/api/3/search/jql would be great.',
  'We moved to search/jql in spring and all is well.',
  'Will usernames be replaced by accountId in the export?',
  'Which content type does the endpoint take?',
  'The JSON of the export could be nicer to read.',
  'Jira Cloud has no passwords for the API any more, only tokens, says the manual.',
  'Please support scoped API tokens.',
  'Scoped tokens work with our site through api.atlassian.com, tested today.',
  'My API token expires in two weeks, will I get a mail?',
  'It would be good if required fields were marked in the dialog.',
  'How can a field be put on the create screen by REST?',
  'Markdown in descriptions is turned into ADF now, nice.',
  'Could you add a default ORDER BY to the query?',
  'Does JQL have a function for the last sprint?',
  'There was a captcha on the login page once, long ago.',
  'How long does an access token of 3LO live?',
  'Attachments could be shown as thumbnails.',
  'Does the plugin support Jira Server as well as the cloud?',
  'Which transitions are there from In Progress?',
  'A picker for users would be nice.',
  'We use CloudFront for our own pages.',
  'Which IP addresses does Atlassian use? I want to allow them in our firewall.',
  'The links in the mail begin with http, could they be https?',
  'GitHub refuses my password, it wants a token there.',
  'Bitbucket app passwords stop working this summer.',
  'Our Slack bot cannot log in, its token is wrong.',
  'In Azure DevOps the query finds no work items, in the browser there are ten.',
  'The license expired, so the app shows a notice.',
  'We store the shared secret in a vault and rotate it when the app is installed again.',
  'How does the qsh of a context token look?',
  'Is the installed hook signed with RS256 or HS256?',
  'The oauthClientId is part of the installed payload since 2018.',
  'ACT_AS_USER lets an app act as a user.',
  'Where is the redirect URI of an OAuth app registered?',
  'It was the token, a new one helped, and now the list of issues is complete.',
  'Reinstalling the app is not needed after an update.',
]
