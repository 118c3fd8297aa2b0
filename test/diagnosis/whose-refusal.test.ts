import { describe, expect, it } from 'vitest'
import { toldOf as told } from './told.ts'

/** What was refused, or only stands there, where Atlassian answered nothing: nothing likely is told. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  'what a search of one’s own says is too large': [
    'elastic_transport.ApiError: ApiError(413, \'Request Entity Too Large\')\n  File "/srv/index/bulk.py", line 112, in push\n    helpers.bulk(client, batch)\nhosts: https://search.internal.example:9200  batch: 48.2mb\npages of fernhill.atlassian.net/wiki read: 900 (200)',
  ],
  'what stands in a file for tests': [
    '{\n  "description": "samples for the error parser, all made up",\n  "samples": [\n    {"input": "<title>Oops, you\'ve found a dead link.</title>", "expect": "html"},\n    {"input": "{\\"errorMessages\\":[\\"No project could be found with key \'QQ\'.\\"],\\"errors\\":{}}", "expect": "jira"}\n  ]\n}',
    '{"$comment":"fixtures, none of them was received","cases":[{"body":"{\\"error\\":\\"unauthorized_client\\"}","kind":"oauth"},{"body":"<title>Oops, you\'ve found a dead link.</title>","kind":"page"},{"body":"","kind":"none"}]}',
  ],
  'what a page shows for each status': [
    '# Error responses\n\n### 400 Bad Request\n{ "errorMessages": [], "errors": { "duedate": "Error parsing date string: tomorrow" } }\n\n### 401 Unauthorized\n{ "message": "Client must be authenticated to access this resource." }\n\n### 404 Not Found\n{ "errorMessages": ["Issue does not exist or you do not have permission to see it."], "errors": {} }',
    '## Examples of errors\n**403 Forbidden**\n{"errorMessages":["You do not have permission to create issues in this project."]}\n**410 Gone**\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."]}\n**429 Too Many Requests**\nRetry-After: 12',
  ],
  'what grep finds in the sources': [
    '$ grep -rn "must be authenticated" lib\nlib/errors.rb:4:class MustLogin < StandardError; end\nlib/errors.rb:11:# 401 "Client must be authenticated to access this resource."\nlib/middleware/check.rb:52:  raise MustLogin, \'qsh\'\nWe want to rename the class, how long would that take you?',
    'src/api/errors.ts:9:// 404 "Issue does not exist or you do not have permission to see it."\nsrc/api/errors.ts:14:export const HIDDEN = /does not exist or you do not/\nsrc/ui/banner.tsx:30:  if (HIDDEN.test(message)) return <Hidden />\nthree places, one rename, can it go into 3.4?',
  ],
  'what testers are to make fail': [
    'QA plan, importer 2.1 - negative cases\n\nN-1 revoke the token in the middle of a run; a banner, no empty report\nN-2 let the stub of the token endpoint say 400 invalid_grant; no storm\nN-3 deactivate the user; skipped with a line\nStarts on Monday on stage.',
  ],
  'what has passed': [
    'For the record: the "client is not authorized to use this authorization grant type" of the Linden tenant went away at 16:40 when their admin pressed Update. The 31 comments that waited were sent again, all 201, all with the right author.',
  ],
  'what another product refused': [
    'remote: Bitbucket Cloud recently stopped supporting account passwords for Git authentication.\nremote: Create an API token with repository scopes.\nfatal: Authentication failed for \'https://bitbucket.org/wrenfield/panel.git/\'\nstage "smoke test Jira" skipped',
    'The hours column is empty since he changed keys.\nGET https://api.tempo.io/4/worklogs?from=2026-08-01 -> 401 {"errors":[{"message":"Unauthorized"}]}\nGET https://larkfield.atlassian.net/rest/api/3/search/jql -> 200',
    'Our cards in Teams stopped. The Jira webhook comes, we make the card, Microsoft answers 410 Gone at the old address of the connector.',
  ],
}

describe.each(Object.entries(QUIET))('%s', (_what, texts) => {
  it.each(texts)('is nobody’s failure here: %s', (text) => {
    expect(told(text).filter((one) => !one.endsWith(' possible'))).toEqual([])
  })
})

/** What looks like it, and is one. */
const LOUD: readonly (readonly [text: string, told: string])[] = [
  [
    'PUT https://fernhill.atlassian.net/rest/devinfo/0.10/bulk\nHTTP/1.1 413 Payload Too Large',
    'N05 certain',
  ],
  [
    "GET https://fernhill.atlassian.net/rest/api/3/nothing\nHTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<title>Oops, you've found a dead link.</title>",
    'N03 certain',
  ],
  [
    'GET https://fernhill.atlassian.net/rest/api/3/myself\nHTTP/1.1 301 Moved Permanently\nLocation: https://oakhill.atlassian.net/rest/api/3/myself',
    'N02 certain',
  ],
]

it.each(LOUD)('what Atlassian answered is told: %s', (text, first) => {
  expect(told(text)[0]).toBe(first)
})

it('a redirect from http to https is no other name, also where the call was a command', () => {
  const text =
    '$ http --follow --all POST http://fernhill.atlassian.net/rest/api/3/issue/F-5/comment body:=@c.json\nHTTP/1.1 301 Moved Permanently\nLocation: https://fernhill.atlassian.net/rest/api/3/issue/F-5/comment\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"startAt":0,"maxResults":5000,"total":2,"comments":[]}\n\nno third comment, however often'
  expect(told(text).filter((one) => one.startsWith('N02'))).toEqual([])
})
