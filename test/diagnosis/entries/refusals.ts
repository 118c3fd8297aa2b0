/** Refusals of which little is known, as people and programs tell them, by the entry that stands first. */
export const refusals: Readonly<Record<string, readonly string[]>> = {
  J02: [
    'client = JIRA::Client.new(username: mail, password: key, auth_type: :basic)\nclient.Project.all\n# JIRA::HTTPError with no message, the same credentials work in Postman',
    'j = Jira(url, username=mail, password=token)\nj.projects()\n# HTTPError, nothing in it, basic auth works in the browser',
  ],
  J10: [
    'Our base URL has a trailing slash and every path begins with one as well: 401 from Confluence although the scope is there.',
    '401 for https://api.atlassian.com/ex/confluence/1//wiki/api/v2/pages, it was the double slash in the middle.',
    'Jira answers 404, the two slashes before the rest path were the reason.',
    'Deleting a page fails with 401. The path was /wiki/api/v2//pages/12, the scope is right.',
  ],
  J14: [
    'Jira: You are not permitted to create webhooks. The integration user is not an admin.',
    'Could not set up the webhook in Jira. It worked after the account was made Jira administrator.',
    'Adding an issue type by REST is not allowed for us, one has to be an administrator.',
    'Our service user cannot create custom fields in Jira, does it need admin rights?',
  ],
  J15: [
    'Jira answers "Not Found" for a project of ours.',
    'error: could not load ticket OPS-7 from Jira: 404 Not Found',
  ],
  J22: [
    'com.atlassian.confluence.api.service.exceptions.GoneException: This deprecated endpoint has been removed.',
    'ERROR confluence: This deprecated endpoint has been removed.',
  ],
  J25: [
    'Creating a page in Confluence fails with 400 Bad Request.',
    'The Jira action only shows "Bad request - please check your parameters".',
    'jira: error adding comment: unknown response status: 400 Bad Request',
    'When I log work Jira says Bad Request.',
    '{"errorMessages":["We can\'t create this issue for you right now, it could be due to unsupported content you\'ve entered into one or more of the issue fields."],"errors":{}}',
    'jira: We can’t create this issue for you right now, it could be due to unsupported content you’ve entered',
  ],
  J27: [
    'The Jira search failed: Request failed. Status code: 400',
    'Our saved filter ends with a Bad Request from Jira since a project was deleted.',
  ],
  J28: [
    'My new token with scopes gives 401 for everything on our Jira site.',
    'Scoped tokens come back unauthorized in the Confluence CLI, I ticked all the scopes I could find.',
    '403 with a granular API token from our Jira Cloud.',
    'The token of our service account is forbidden everywhere in Jira, whatever I call.',
  ],
  J38: [
    'All images of the Confluence export are broken, opened in an editor they are HTML of the login page.',
    'Attachments of the sync have the same size and are HTML; the token works for everything else.',
    'The attachment download fails as the request is not authenticated, the issue itself loads.',
  ],
  J40: [
    '"This app requires access to a Jira site which you don\'t have or don\'t have the permission to access."',
    "Your account isn't associated with a supported site. It uses apps like Jira or Confluence.",
  ],
  N03: [
    '404 Not Found from Confluence, is the URL wrong?',
    'Everything ended in 404 until I cut the slash at the end of the Jira URL.',
    'The tool says 404. In the end the context path was missing in the base URL of our Jira.',
    'Is "/rest" missing in the address? Confluence says 404 Not Found.',
  ],
  N05: [
    'requests.exceptions.HTTPError: The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    '{"errorMessages":[],"errors":{"description":"The entered text is too long. It exceeds the allowed limit of 65,534 characters."}}',
    'comment: exceeds the maximum length of 32.767 characters (Jira)',
    'Jira refuses our description: "The entered text is too long."',
  ],
  N08: [
    'The credential test of the Jira node says: request timed out.',
    'Syncing to Confluence ends in a time-out.',
    'Jira: Timeout while loading boards, always after a minute.',
    'Fetching projects timed out for our Atlassian site.',
  ],
  N11: [
    'We cannot reach Jira, there seems to be an incident at Atlassian.',
    'All calls fail since noon, the status page of Jira Cloud shows an outage.',
    'Confluence is down and the import fails.',
    'Unable to connect to the Atlassian site.\n\n> There is an incident with some cloud sites.',
    "<status><status-code>403</status-code><message>ASAP token from issuer 'micros/edge-authenticator' failed authorization</message></status>",
  ],
  N14: [
    'Connection failed. The URL in the settings was https://acme.atlassian.net/jira.',
    'It does not work with acme.atlassian.net/browse as the Jira host.',
    'Solved: the site address was acme.atlassian.net/projects, now it is only the host.',
    'client = Confluence.create("https://acme.atlassian.net/confluence/")\npages = client.pages()  # error, 404 inside',
  ],
  P01: [
    'The Jira bot says: You do not have permission to create issues in this project.',
    'Logging work in Jira from the tracker fails, the account lacks the permission to work on issues.',
    '"You don\'t have permission to edit this ticket" comes up in the Jira add-in for one colleague.',
    'Transitions fail for the Jira service account: it is not allowed to transition the issue.',
    'Reading one project ends with Forbidden, the other Jira projects load.',
    'ERROR adding a worklog to OPS-12: 403 Forbidden (Jira)',
  ],
  T03: [
    'Endpoint: oauth2.Endpoint{\n\tAuthURL:  "https://auth.atlassian.io",\n\tTokenURL: "https://auth.atlassian.io/oauth2/token",\n},',
    "const server = 'https://auth.atlassian.io';\nconst claims = { iss: 'urn:atlassian:connect:clientid:' + id, aud: server };",
  ],
  T05: [
    'With type jwt the installation has a shared_secret and no oauth_client_id, acting as a user fails.',
    'The tenant has neither oauth_client_id nor a token, impersonation is impossible.',
    'oauth_client_id is null in our installations table, so the exchange fails.',
  ],
  T14: [
    'Two workers refresh the Jira login at the same time and the token of the other one becomes invalid.',
    'We never stored the new refresh token that Atlassian sent, so from then on every call failed.',
    'The old refresh token was not replaced in our database, the next refresh with Atlassian fails.',
    'After one refresh our Jira integration breaks again: we do not save the rotated refresh token.',
  ],
  T15: [
    'Token exchange failed: 401 - {"error":"access_denied","error_description":"Unauthorized"}\n\nThat is Atlassian\'s answer for the authorization code.',
    '{"error":"access_denied","error_description":"Unauthorized"} after the consent screen of our Jira OAuth app',
  ],
}

/** The same words where nothing failed. */
export const noRefusals: readonly string[] = [
  'The Jira bot may not create issues for guests, and that is how we want it.',
  'Which permission do I need to create issues in Jira by REST?',
  'We set the timeout of the Jira client to ten seconds.',
  'Scoped tokens will be the default for Jira Cloud.',
  'The base URL is https://acme.atlassian.net and everything is fine.',
  'Refresh tokens of Atlassian rotate: store the new one each time.',
  '// the path must not have a double slash',
  'Only administrators can create webhooks in Jira, says the documentation.',
  'The description may hold 32,767 characters in Jira.',
  'There was an outage of our own database last week; Jira was not affected.',
  '401 and 403 are mapped to one error type for Jira.',
]
