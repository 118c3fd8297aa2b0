import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { gatherFacts } from '../../main/diagnosis/facts/gather-facts.ts'

/** How libraries, tools and people write a status; none of them names a URL. */
const FORMS: Readonly<Record<number, readonly string[]>> = {
  401: [
    'level=error msg="error handling request" statusCode=500 statusText="Internal Server Error" err="JIRA request https://jira.acme.example/rest/api/2/search?jql=x returned status 401 401, body \\"\\""',
    'java.util.concurrent.ExecutionException: RestClientException{statusCode=Optional.of(401), errorCollections=[]}',
    'org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 : [no body]',
    'feign.FeignException$Unauthorized: [401 Unauthorized] during a call',
    'retrofit2.HttpException: HTTP 401',
    'Failed to get user data: HTTP 401',
    'requests.exceptions.HTTPError: 401 Client Error: Unauthorized',
    'urllib.error.HTTPError: HTTP Error 401: Unauthorized',
    'JIRAError: JiraError HTTP 401',
    'AxiosError: Request failed with status code 401',
    'Error: got 401 response',
    'HTTPError: Response code 401 (Unauthorized)',
    'The remote server returned an error: (401) Unauthorized.',
    "StatusCode: 401, ReasonPhrase: 'Unauthorized'",
    'jira: 401 Unauthorized',
    'CURL HTTP Request Failed: Status Code : 401',
    'Client error resulted in a `401 Unauthorized` response',
    'RestClient::Unauthorized: 401 Unauthorized',
    'Faraday::UnauthorizedError (the server responded with status 401)',
    'Net::HTTPUnauthorized 401 while reading',
    'unexpected status code 401: <html>',
    "✗ Received unexpected response '401 Unauthorized'",
    'Response: Unauthorized -',
    '<html><head><title>Unauthorized (401)</title></head>',
    '401 Unauthorized\nWWW-Authenticate: OAuth realm="https%3A%2F%2Facme.atlassian.net"\nServer: AtlassianEdge',
    'I always get a 401 error.',
    'A 401 comes back.',
    'Whatever I ask, it ends in 401',
    'I cannot log in (401 error).',
  ],
  403: [
    '403 - {"errorMessages":["You do not have permission"],"errors":{}}',
    'we get 403, whatever we send',
  ],
  429: ["We see many 429's from there.", 'we run into 429 errors all the time'],
  502: ['<html><head><title>502 - Bad gateway</title></head>', '<h1>502 Bad Gateway</h1>'],
}

/** Numbers that are none. */
const NONE = [
  'I get 403 issues with this search.',
  'It took 401 ms to answer.',
  'We have 429 projects and a 500 GB disk.',
  'Error in line 404 of the file',
  '2026-01-12 10:00:01,405 ERROR [main] c.a.Sync - Cannot read issue K-7',
]

const statusesOf = (text: string): readonly (number | null)[] =>
  gatherFacts(readEvidence(text)).answers.map(({ status }) => status)

describe('a status under a request', () => {
  it('is its answer, with whichever reason phrase', () => {
    const lines = [
      '307 Temporary Redirect',
      '402 Payment Required',
      '406 Not Acceptable',
      '408 Request Timeout',
      '412 Precondition Failed',
      '413 Request Entity Too Large',
      '415 Unsupported Media Type',
      '422 Unprocessable Entity',
      '504 Gateway Timeout',
    ]
    const found = lines.map((line) =>
      readEvidence(
        `POST https://acme.atlassian.net/rest/api/3/issue\nAccept: a/b\n${line}\n{"a":1}\n`,
      )
        .steps.map(({ response }) => `${response?.status} ${response?.statusText}`)
        .join(', '),
    )
    expect(found).toEqual(lines)
  })
})

describe('a status without a URL', () => {
  it('is an answer of an unknown place, however it is written', () => {
    const missed = Object.entries(FORMS).flatMap(([status, texts]) =>
      texts
        .map((text) => [text, statusesOf(text)] as const)
        .filter(([, found]) => !found.includes(Number(status))),
    )
    expect(missed).toEqual([])
  })

  it('is no number of something else', () => {
    const wrong = NONE.map((text) => [text, statusesOf(text)] as const).filter(
      ([, found]) => found.length > 0,
    )
    expect(wrong).toEqual([])
  })

  it('goes with the path that stands without a slash, or the URL in brackets', () => {
    const targetOf = (text: string): readonly unknown[] =>
      gatherFacts(readEvidence(text)).answers.map(({ status, path, where }) => [
        status,
        path,
        where,
      ])
    expect(targetOf('path:agile/1.0/board/15/configuration status:404')).toEqual([
      [404, '/rest/agile/1.0/board/15/configuration', 'site'],
    ])
    expect(
      targetOf('Error in call. [401,https://acme.atlassian.net/rest/api/2/search?a=1]'),
    ).toEqual([[401, '/rest/api/2/search', 'site']])
  })
})
