import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { sureOf, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

const HIDDEN = 'Issue does not exist or you do not have permission to see it.'
const REMOVED =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.'

/** Nobody met with what such a text holds. */
const QUIET: readonly Row[] = [
  {
    name: 'a fixture that says that its entries are made up',
    text: `{\n  "_comment": "samples for the mapper of refusals: all messages are invented",\n  "fixtures": [\n    {"raw": "{\\"errorMessages\\":[\\"${HIDDEN}\\"],\\"errors\\":{}}", "is": "hidden"},\n    {"raw": "<h1>Oops, you've found a dead link.</h1>", "is": "page"}\n  ]\n}`,
  },
  {
    name: 'a fixture in YAML',
    text: `# test data of the classifier, no answer here is real\n- body: '{"error":"invalid_client"}'\n  class: token\n- body: "Oops, you've found a dead link."\n  class: page\n- body: "XSRF check failed"\n  class: upload`,
  },
  {
    name: 'a section for each status',
    text: `# Failures\n\n## 401 Unauthorized\n{"message":"Client must be authenticated to access this resource."}\n\n## 404 Not Found\n{"errorMessages":["${HIDDEN}"],"errors":{}}\n\n## 429 Too Many Requests\nHTTP/1.1 429 Too Many Requests\nRetry-After: 12\n\n## 400 Bad Request\n{"errorMessages":[],"errors":{"summary":"You must specify a summary of the issue."}}`,
  },
  {
    name: 'a section for each status, in bold',
    text: `Samples of what Jira answers:\n\n**HTTP 400: no project**\n{"errorMessages":[],"errors":{"project":"Specify a valid project ID or key"}}\n\n**HTTP 403: upload**\nXSRF check failed\n\n**HTTP 410: removed**\n{"errorMessages":["${REMOVED}"],"errors":{}}`,
  },
  {
    name: 'lines of source code that grep found',
    text: `$ grep -rn "Forbidden" lib\nlib/failures.js:3:class Forbidden extends Failure {}\nlib/failures.js:7:// thrown for 403 "XSRF check failed"\nlib/http.js:58:  throw new Forbidden(body)\nREADME.md:80:### Why do I get "Forbidden"?\n\nWe want another name for the class. How long would that take?`,
  },
  {
    name: 'lines that ripgrep found, and git',
    text: `% rg -n unauthorized_client app\napp/tokens.py:12:# 401 unauthorized_client: the admin has not approved ACT_AS_USER\napp/tokens.py:40:    raise NotApproved("unauthorized_client")\n% git grep -n "dead link"\nsrc/pages.go:9:// 404 "Oops, you've found a dead link."`,
  },
  {
    name: 'negative cases that are to be tested',
    text: `Test plan 2.1, negative cases\n\n1 stub the token endpoint with 401 unauthorized_client, expect one mail to the owner\n2 stub Jira with 410, expect the banner "please update"\n3 revoke the API token in between, expect no half export\nNeeds: a site for tests, two days.`,
  },
  {
    name: 'cases of quality assurance',
    text: `QA cases for the exporter\nC1: answer 400 invalid_grant -> expected: no retry\nC2: answer 429 with Retry-After -> expected: it waits\nC3: Jira down, 503 -> expected: exit code 2`,
  },
]

/** Somebody did. */
const TOLD: readonly (Row & { readonly first: string })[] = [
  {
    name: 'beside an example that is made up',
    text: `The key in this sample is made up, the answer is not: GET https://fenland.atlassian.net/rest/api/3/search?jql=key=AB-1 gives 410 {"errorMessages":["${REMOVED}"]}`,
    first: 'J22',
  },
  {
    name: 'in sections, in production',
    text: `## 410\nWe get this since Monday from https://fenland.atlassian.net/rest/api/3/search for every customer:\n{"errorMessages":["${REMOVED}"],"errors":{}}\n## 401\nnever seen\n## 403\nnever seen`,
    first: 'J22',
  },
  {
    name: 'with the lines of code that sent it',
    text: `$ grep -rn "search?jql" src\nsrc/a.ts:4:  get('/rest/api/3/search?jql=' + jql)\nsrc/b.ts:9:  get('/rest/api/3/search?jql=' + own)\n\nSince today both of these fail for us with 410 "${REMOVED}" What do we write instead?`,
    first: 'J22',
  },
  {
    name: 'in one of the cases',
    text: `Of our QA cases the fourth fails in production since yesterday: expected 200, but we get 410 "${REMOVED}" from https://fenland.atlassian.net/rest/api/3/search. The others are as expected, why?`,
    first: 'J22',
  },
]

describe('a text of examples', () => {
  rows('is quiet', QUIET, ({ text }) => {
    expect(sureOf(text)).toEqual([])
  })
  rows('is told where somebody met with it', TOLD, ({ text, first }) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${first} `))
  })
})
