import { expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What programs print where an address, a name, a handshake or an answer is not as they want it, and what comes first. */
const SAID: readonly (readonly [what: string, text: string, first: RegExp])[] = [
  [
    'one word given as an example makes no manual of a message',
    "If the key of a project happens to be a word (e.g. `IF`) the tool hands it on unquoted:\n\nError in the JQL Query: 'IF' is a reserved JQL word. You must surround it in quotation marks to use it in a query.",
    /^J34 /,
  ],
  [
    'a page where Ruby wanted the status line',
    'net/http/response.rb:41:in `read_status_line\': wrong status line: "<html>" (Net::HTTPBadResponse)\n\nA put on an issue of our Jira gives this, a post of a comment is fine.',
    /^N12 /,
  ],
  [
    'no JSON with status 200, as Lua says it',
    '2026-05-06T19:38:05  ERROR    Jira request failed       endpoint=/myself, error=Failed to parse JSON response (HTTP 200): Expected value but found invalid token at character 1, method=GET',
    /^N12 /,
  ],
  [
    'no JSON, as PowerShell says it',
    'ConvertFrom-Json : Invalid JSON primitive: .\nAt C:\\Modules\\ConfluencePS\\ConfluencePS.psm1:1048 char:37\n\n$webResponse.Content:\n<html><head></head><body onload="document.forms[0].submit()">',
    /^N12 /,
  ],
  [
    'a name that GitLab finds invalid, and its own 500',
    'The page of Jira issues is a 500 when the Jira URL is wrong. Log:\n\n"exception.class": "Gitlab::HTTP::BlockedUrlError",\n"exception.message": "URL is blocked: Host cannot be resolved or invalid"',
    /^N06 /,
  ],
  [
    'a fetch without an answer',
    'Error: Network error while adding Jira. Error details: Network error connecting to Jira API: fetch failed',
    /^N07 possible/,
  ],
  [
    'a fetch without an answer, in a program’s own 500',
    '{"text":"Error details: Network error connecting to Jira API: fetch failed","metadata":{"statusCode":500,"errorDetails":{"message":"fetch failed"}}}\n\nConnecting Jira to our agent. What am I doing wrong?',
    /^N07 possible/,
  ],
  [
    'an address that is none, in Node',
    "The action for Jira no longer works.\n\n  code: 'ERR_INVALID_URL',\n  input: '***/rest/api/3/version',",
    /^N14 likely/,
  ],
  [
    'an address that is none, in Python',
    "requests.exceptions.MissingSchema: Invalid URL 'oak.atlassian.net/rest/api/2/serverInfo': No scheme supplied. Perhaps you meant https://oak.atlassian.net/rest/api/2/serverInfo?",
    /^N14 likely/,
  ],
  [
    'an address that is none, in Go',
    'failed to get issue: Get "/rest/api/3/issue/OAK-1": unsupported protocol scheme "" (Jira client)',
    /^N14 likely/,
  ],
  [
    'an address that is none, in a log of Go’s with its quotes escaped',
    'level=error msg="scrape failed" err="Get \\"oak.atlassian.net/rest/api/3/myself\\": unsupported protocol scheme \\"\\""',
    /^N14 likely/,
  ],
  [
    'a page’s path in a setting of Emacs’, and 404',
    'JIRA_ERROR: peculiar error: 404 for "/rest/api/2/search"\n\n(setq jiralib-url "https://oak.atlassian.net/jira")',
    /^N14 likely/,
  ],
  [
    'a page’s path in a setting, and no more than that nothing comes',
    'I wrote an integration that should open a Jira task, but nothing ever arrives in Jira.\n\n<hook_url>https://oak.atlassian.net/projects/secops/issues</hook_url>',
    /^N14 possible/,
  ],
  [
    'a path that was taken off the address in the end',
    "failed to get boards from Jira API: invalid character '<' looking for beginning of value\n\nAny idea how to get round this?\n\n> I shouldn't have put /projects/GATE/ at the end of the url. With that removed it all works.",
    /^N14 /,
  ],
  [
    'a required field, as a site in German says it',
    'ERROR: RuntimeException in /usr/share/icingaweb2/modules/jira/library/Jira/RestApi.php:389 with message: IT Sicherheitsvorfall ist erforderlich.',
    /^J30 /,
  ],
  [
    'a number that is out of its bounds',
    'Jira REST client get issue from jql search error. cause: RestClientException{statusCode=Optional.of(400), errorCollections=[ErrorCollection{status=400, errors={}, errorMessages=[The max results parameter has to be between 1 and 5,000.]}]}',
    /^J25 likely/,
  ],
  [
    'a webhook that was refused with status 200',
    'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"webhookRegistrationResult":[{"errors":["The clause watchedIssuesOf is unsupported"]}]}',
    /^J25 likely/,
  ],
  [
    'https, with which it is fine',
    'A tracker that was added with http:// cannot create any ticket in Jira. With https:// the same one is fine.\n\n{"message":"request failed. Please analyze the request body for more details. Status code: 405"}',
    /^N13 /,
  ],
  [
    'a hash that an app calls wrong',
    "Requests to our connect app with an encoded URI in their path are turned down with `wrong qsh`, and we don't know why.",
    /^I(?:18|01) /,
  ],
  [
    'Basic with which there is no problem, where the program sends Bearer',
    "I can't get past the login of Confluence Cloud. The program passes `Authorization: Bearer <token>`, and that way doesn't work for me. With curl and `Authorization: Basic <email:pat in base64>` there is no problem.",
    /^J01 /,
  ],
]

it('a handshake without a common cipher is no matter of certificates', () => {
  const text =
    'Jira Mail does not connect:\n\nWorker-1, handling exception: javax.net.ssl.SSLHandshakeException: No negotiable cipher suite'
  expect(toldOf(text).filter((one) => /^N09 (?:likely|certain)/.test(one))).toEqual([])
})

it.each(SAID)('%s', (_, text, first) => {
  expect(toldOf(text)[0] ?? 'nothing').toMatch(first)
})
