import { describe, expect, it } from 'vitest'
import type { Product, Speaker } from '../../contract/diagnosis.ts'
import { passagesOf } from '../../main/diagnosis/evidence/passages.ts'
import {
  productInWords,
  productOfHost,
  productsIn,
} from '../../main/diagnosis/evidence/products.ts'
import { speakersOf } from '../../main/diagnosis/evidence/speakers.ts'

const LINES: Readonly<Record<Speaker, readonly string[]>> = {
  server: [
    '{"errorMessages":["Not here."],"errors":{}}',
    '"error": "invalid_grant",',
    'HTTP/1.1 401 Unauthorized',
    'X-AAccountId: 5b10',
    '<title>502 Bad Gateway</title>',
    '"The operation was refused for this account."',
    '<p>Encountered an error while loading this page.</p>',
    '`Client must be authenticated`',
  ],
  request: [
    "curl -X POST https://a.atlassian.net/rest/api/3/issue -H 'Accept: */*'",
    'GET /rest/api/3/myself',
    'Authorization: JWT eyJ',
    'http POST a.atlassian.net/rest/api/3/issue summary=x',
  ],
  log: [
    '2026-11-28 09:00:00 token refused',
    '2026/11/28 09:00:00 verify.go:41: token refused by us',
    'PHP Fatal error:  Uncaught BeforeValidException: too early for me',
    'ERROR c.v.TokenService - refused',
    'error: could not sign',
    '    at sign (/srv/app/sign.js:10:3)',
    'Caused by: java.io.IOException: reset',
    'jira.exceptions.JIRAError: JiraError HTTP 400',
    'level=warn msg="refused" tenant=acme',
    '[worker 3] gave up',
    '✗ Received unexpected response',
    'GET /rest/api/3/board → 401',
    'The token was refused by the endpoint',
    '203.0.113.9 - - [02/Feb/2026:08:00:00 +0000] "POST /installed HTTP/1.1" 401 5',
    '  9. └─conflr::confl_get_current_user()',
    'Something went wrong with com.acme.base.client.RestConnection@64467f5f for us.',
    "{reporter: 'Reporter is required.'}",
    "jira: Received unexpected response '405 Not Allowed'.",
    'glab: failed to look it up',
    'await client.search({ jql }) fails: 410 {"errorMessages":["The API has been removed."]}',
    'jira.issue(key) -> 404 {"errorMessages":["It is not there."]}',
    'requests.post(url, files={"file": f}) returns 403 XSRF check failed',
    "addon.httpClient(req).get('/rest/api/3/myself') gives 403",
    'client.myself() -> 401 Client must be authenticated to access this resource.',
    'client.create(body) returns {"errors":{"issuetype":"It is invalid."}}',
    'Please check the parameters you supplied and try again.',
  ],
  code: [
    'const token = sign(claims, secret);',
    'payload.Add("iss", clientId);',
    "claims = {'iss': client_id, 'sub': user}",
    '"iss" to "urn:x:$clientId",',
    '$client->post($url);',
    '| iss | the client id |',
    '// a remark',
    'def get_token(url):',
    "client = Jira(url='https://a.example', username=name, password=secret)",
    'answer = requests.post(url, headers=own, data=body)',
    'token <- header(request)["authorization"]',
    'if (id is empty)',
    'if (error.status === 401) {',
    'askForToken :: Tenant -> UserKey -> IO (Maybe Token)',
  ],
  person: [
    'I get a refusal when I ask for a token.',
    'What can we do here?',
    '- Added a retry where the token is refused',
    'Wir bekommen seit heute keinen Token mehr.',
    'Thanks, that was it.',
    'Creating an issue fails since version 2.5 of it.',
    'As a rule the call of an add-on is made as itself',
    'It turned out that the token was of another site',
  ],
}

describe('the speaker of a line', () => {
  it('is told by the line itself', () => {
    const wrong = Object.entries(LINES).flatMap(([speaker, lines]) =>
      lines
        .map((line) => [line, speakersOf([line])[0], speaker] as const)
        .filter(([, found, wanted]) => found !== wanted),
    )
    expect(wrong).toEqual([])
  })

  it('is the server’s where a person announces or quotes a sentence, and theirs otherwise', () => {
    const text = [
      'I ask for a token and the answer is:',
      'The client is not known here',
      'I asked twice.',
      'The client is not known here',
    ]
    expect(speakersOf(text)).toEqual(['person', 'server', 'person', 'person'])
  })

  it('is one for what stands in a bracket', () => {
    const body = ['{', '  "errorMessages": [', '    "You cannot see it."', '  ]', '}']
    expect(speakersOf(body)).toEqual(body.map(() => 'server'))
    const code = ['payload = {', '  "message": text,', '  "other": 1', '}']
    expect(speakersOf(code)).toEqual(code.map(() => 'code'))
  })

  it('parts an entry where another goes on', () => {
    const text = 'I see this in the log\nERROR refused\n    at sign (a.js:1:1)'
    expect(passagesOf([{ text, stepId: null }])).toEqual([
      {
        text: 'I see this in the log',
        speaker: 'person',
        product: 'unknown',
        entry: 0,
        stepId: null,
      },
      {
        text: 'ERROR refused\n    at sign (a.js:1:1)',
        speaker: 'log',
        product: 'unknown',
        entry: 0,
        stepId: null,
      },
    ])
  })
})

describe('whose host it is', () => {
  it('is told by the host', () => {
    const hosts: Readonly<Record<string, Product>> = {
      'oauth-2-authorization-server.services.atlassian.com': 'connect-server',
      'auth.atlassian.io': 'connect-server',
      'acme.atlassian.net': 'site',
      'api.atlassian.com': 'gateway',
      'auth.atlassian.com': '3lo',
      'id.atlassian.com': '3lo',
      'api.bitbucket.org': 'bitbucket',
      'login.microsoftonline.com': 'microsoft',
      'registry.npmjs.org': 'npm',
      'api.github.com': 'github',
      'gitlab.com': 'other',
      'app.example.com': 'unknown',
      'notgithub.com': 'unknown',
    }
    expect(Object.keys(hosts).map((host) => [host, productOfHost(host)])).toEqual(
      Object.entries(hosts),
    )
  })

  it('is not told by a link to a page', () => {
    const pages =
      'https://github.com/x/y/issues/1 https://id.atlassian.com/manage-profile/security/api-tokens https://learn.microsoft.com/a'
    expect([...productsIn(pages)]).toEqual([])
    expect([...productsIn('POST https://github.com/login/oauth/access_token')]).toEqual(['github'])
  })

  it('is not told by the audience of a login', () => {
    const login = 'https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=x'
    expect([...productsIn(login)]).toEqual(['3lo'])
    expect([...productsIn('{"audience": "api.atlassian.com"}')]).toEqual([])
    expect([...productsIn('fetch(`https://api.atlassian.com/ex/jira/1`)')]).toEqual(['gateway'])
  })

  it('goes for the whole text where one alone is named, and Connect’s own goes before others', () => {
    const products = (...texts: readonly string[]): readonly Product[] =>
      passagesOf(texts.map((text) => ({ text, stepId: null }))).map(({ product }) => product)
    expect(products('POST https://auth.atlassian.com/oauth/token', 'refused')).toEqual([
      '3lo',
      '3lo',
    ])
    expect(
      products('https://auth.atlassian.com/oauth/token', 'https://a.atlassian.net/x', 'refused'),
    ).toEqual(['3lo', 'site', 'unknown'])
    expect(products('https://api.github.com/a and https://a.atlassian.net/x')).toEqual(['site'])
  })

  it('is told by a path that no other server has', () => {
    const calls: Readonly<Record<string, Product>> = {
      'GET /2.0/repositories/acme/site/pullrequests/7 → 401': 'bitbucket',
      'GET /rest/api/1.0/projects/QU/repos 404': 'bitbucket',
      'request to /repos/acme/site/issues failed with 404': 'github',
      'POST /acme/_apis/wit/workitems/$Bug 401': 'microsoft',
      'GET /api/v4/projects/12/merge_requests 403': 'other',
      'Authorization: GenieKey …': 'other',
      'oauth_problem=token_rejected': 'other',
    }
    expect(Object.keys(calls).map((call) => [call, [...productsIn(call)][0]])).toEqual(
      Object.entries(calls),
    )
    expect([...productsIn('GET /rest/api/2/project 401, docs/repos/a/b/issues')]).toEqual([])
  })

  it('is told by the name of the product where the text names none of ours', () => {
    const texts: Readonly<Record<string, Product | null>> = {
      'Bitbucket answers 401 since this morning.': 'bitbucket',
      'Atlassian ended it: Trello says invalid token.': 'other',
      'GitHub says 403 for my token.': 'github',
      'The sign-in at Okta returns 401.': 'other',
      'SharePoint returns 403 to the upload.': 'microsoft',
      'Bitbucket and Jira both answer 401.': null,
      'The page in Bitbucket shows: query hash does not match.': null,
      'From Salesforce I get 401.': null,
      'Power Automate gets 401.': null,
      'The GitHub action ends with 401.': null,
      'Our app, built in GitLab, gets 401 from Confluence.': null,
      'GitHub and Atlassian refuse the token.': null,
      'A 401, and nothing else.': null,
    }
    expect(Object.keys(texts).map((text) => [text, productInWords(text)])).toEqual(
      Object.entries(texts),
    )
  })
})
