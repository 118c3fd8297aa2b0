import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { toldOf } from './told.ts'

function told(text: string): readonly string[] {
  return diagnose(readEvidence(text)).findings.map(({ id, certainty }) => `${id} ${certainty}`)
}

/** What is told of each text, in its order. */
function toldOfEach(
  expected: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))
}

describe('a refusal of another product', () => {
  it('is none of Jira’s, whether a path or a name tells it', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      '>> GET /2.0/repositories/acme/site/pullrequests/7\n<< 401 Unauthorized\njava.lang.IllegalStateException: HTTP 401 Unauthorized':
        [],
      'I changed the app password for a token, and all I get from Bitbucket is 403 Forbidden.': [],
      'Trello answers my script with 401 unauthorized since today.': [],
      'The Opsgenie alert call fails: 403 Forbidden, the key is the right one.': [],
      '2026-02-02T08:00:00Z ERROR POST /acme/_apis/wit/workitems/$Bug returned 401': [],
      'I cannot authorise our Jira any more: HTTP 401, oauth_problem=token_rejected stands in its log.':
        [],
      'summarise ERROR issue=OAK-9\nopenai.RateLimitError: Error code: 429 - {"error": {"message": "You exceeded your current quota", "type": "insufficient_quota"}}\nsummarise comment written to Jira: 201':
        [],
      'anthropic.AuthenticationError: Error code: 401 - {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}\nthe answer for Jira stays empty':
        [],
      'jira-bot: botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the InvokeModel operation: Too many requests, please wait. status 429':
        [],
      'jira-sync | slack_sdk.errors.SlackApiError: The request to the Slack API failed. status: 429 {"ok": false, "error": "ratelimited"}':
        [],
      '[jira-notify] stripe.error.RateLimitError: Request rate limit exceeded, 429': [],
      '[to-jira] POST https://api.openai.com/v1/chat/completions 429 Too Many Requests': [],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('says nothing of a refusal of Jira’s beside it', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'Bitbucket works. 2026-02-02T08:00:00Z ERROR GET https://acme.atlassian.net/rest/api/3/myself returned 401':
        ['J02 likely'],
      '10:00 openai.RateLimitError: Error code: 429 - insufficient_quota\n10:01 GET https://acme.atlassian.net/rest/api/3/search/jql returned 429':
        ['J21 certain'],
      'The step in GitHub fails, Jira answers 401 Unauthorized.': ['J02 likely'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

describe('an answer of nobody’s', () => {
  it('is never certain: its status is the same at every program', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'HTTP 415 Unsupported Media Type for the /ingest call of the service.': ['J24 possible'],
      'HTTP/1.1 415 Unsupported Media Type\nContent-Type: application/json\n\n{"message":"No reader for this type"}':
        ['J24 possible'],
      'HTTP/1.1 429 Too Many Requests\nRetry-After: 12\nX-RateLimit-Reset: 2026-02-02T08:00Z\n\n': [
        'J21 possible',
      ],
      '2026-02-02T08:00:00Z ERROR http client: status 415 from the order service': ['J24 possible'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('is not certain for a name beside it: programs limit themselves, and other servers answer with the same status', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'k6 run load.js\nhttp_req_failed....: 31.20%\nstatus 429 .......: 312\ntarget: https://app.vendor.example/jira/webhook':
        ['J21 likely'],
      '[WARN] rate limiter "jira-sync": 429 budget exceeded, delaying the next run by 60s': [
        'J21 likely',
      ],
      'GET https://jira.acme.example/rest/api/2/search?jql=project%3DACME\n\nHTTP/1.1 410 Gone\nServer: nginx\n\n<html><body>The old server was switched off.</body></html>':
        ['J22 possible'],
      'GET https://jira.acme.example/rest/api/3/search?jql=project%3DACME\n\nHTTP/1.1 410 Gone\n': [
        'J22 likely',
      ],
      '{"statusCode":413,"message":"Request Entity Too Large","path":"/api/upload","service":"gateway"}\nuploaded from the Jira panel, file of 22 MB':
        ['N05 possible'],
      'GET https://acme.atlassian.net/rest/api/2/search?jql=project%3DACME\n\nHTTP/1.1 410 Gone\n':
        ['J22 certain'],
      'GET https://acme.atlassian.net/rest/api/3/search/jql returned 429': ['J21 certain'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('is certain again where product, host or path is Atlassian’s', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      '2026-02-02T08:00:00Z ERROR jira client: HTTP 415 Unsupported Media Type': ['J24 certain'],
      '2026-02-02T08:00:00Z ERROR POST /rest/api/3/issue/A-1/watchers returned 415': [
        'J24 certain',
      ],
      'POST https://acme.atlassian.net/rest/api/3/issue returned 415': ['J24 certain'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

describe('words of a server or of a client’s library', () => {
  it('are told by their entry', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      '2026-02-02T08:00:00Z ERROR jira sync: {"errorMessages":[],"errors":{"customfield_10200":"Can not deserialize instance of java.lang.Double out of START_OBJECT token"}}':
        ['J25 likely'],
      '2026-02-02T08:00:00Z ERROR jira sync: {"errorMessages":["Can not deserialize instance of java.lang.String out of START_OBJECT token (through reference chain: x.y.Bean[\\"description\\"])"],"errors":{}}':
        ['J32 likely', 'J25 likely'],
      'com.fasterxml.jackson.databind.exc.MismatchedInputException: Cannot deserialize value of type `java.lang.String` from Object value (token `JsonToken.START_OBJECT`)':
        ['J25 possible'],
      'Jira says "Operation must be a string" when the form is sent.': ['J32 likely'],
      "ERROR jira sync: Failed find valid transition for 'Ready for QA'": ['J41 likely'],
      "tests/live.py:88: in cleanup\n    issue.delete()\nlib/python3.12/site-packages/jira/resources.py:443: in delete\nr = <Response [429]>, verb = 'DELETE'":
        ['J21 certain'],
      '2026-02-02T08:00:00Z ERROR forge: Status: 403 {"key":"forbidden","context":{"message":"user does not have the relevant permissions"}} POST /rest/api/3/group/user?groupId=7':
        ['J14 likely'],
      'The iframe of our macro carries a JWT that has expired, and our app refuses it with 401.': [
        'I04 likely',
      ],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('are told in a comment of code as well', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'const jira = new Client({ host })\nawait jira.issues.doTransition({ id, transition })\n// Transition was not found in metadata':
        ['J41 possible'],
      'const jira = new Client({ host })\nawait jira.projects.update(body)\n// Invalid request payload. Refer to the REST API documentation and try again.':
        ['J25 possible'],
      'jira = JIRA(host, basic_auth=(mail, key))\njira.search_issues("project = AB")  # since May: /search was removed':
        ['J22 possible'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('say nothing where code only knows them, or all is well', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      "const jira = new Client({ host })\nif (error.message === 'Transition was not found in metadata') retry()":
        [],
      'jira = JIRA(host)\nr = jira.get(url)\nprint(r)\n# <Response [200]>': [],
      'Moved to Jira Cloud. Tokens run out; then /myself would answer 401. Tested, works as expected.':
        [],
      'The page in the panel reloads when its JWT has expired, and our app works as expected.': [],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

describe('a refused install hook', () => {
  it('is the app’s own answer, and no refusal of Jira’s', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      'The app host returned HTTP response code 401 when we tried to contact it during installation. Please try again later or contact the app vendor.':
        ['I08 possible'],
      '203.0.113.9 - - [02/Feb/2026:08:00:00 +0000] "POST /connect/events/installed HTTP/1.1" 401 5 "" "Atlassian HttpClient unknown / JIRA-1001.0.0-SNAPSHOT (100276) / Atlassian-Connect/1001.0.0-SNAPSHOT" -':
        ['I08 possible'],
      'The app host returned HTTP response code 500 when we tried to contact it during installation.':
        [],
      'POST /jira/installed 401 4ms\nUnable to decode JWT token: Error: Signature verification failed for input: eyJ with method RSA-SHA256':
        ['I08 certain'],
      'POST /jira/installed 401 4ms\nJWT claim did not contain the correct audience (aud) claim': [
        'I12 certain',
      ],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

describe('a sign that leaves the cause open', () => {
  it('is possible, where one that shows it is likely', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      // Whose 401 it is, is open beside code that answers calls.
      '@GetMapping("/boards")\npublic List<Board> boards() { return service.all(); }\n\nIt says 401 Unauthorized. We call it from Jira.':
        ['J02 possible'],
      'const boards = await fetch("/boards")\n\nIt says 401 Unauthorized. We call Jira with it.': [
        'J02 likely',
      ],
      // What was called.
      'I opened the issue list in the browser and got a 403 from CloudFront.': ['N01 possible'],
      'The GET has a body, and I get a 403 from CloudFront.': ['N01 likely'],
      // Where nobody names the site it may be the method as well.
      'We upgraded Jira, and the exporter’s page throws a 405.': ['N02 possible'],
      'POST https://acme.atlassian.net/rest/api/3/issue returned 405': ['N02 likely'],
      // A number is no field.
      '400 {"errorMessages":[],"errors":{"10080":"Field \'10080\' cannot be set. It is not on the appropriate screen, or unknown."}}':
        ['J05 possible', 'J31 possible'],
      '400 {"errorMessages":[],"errors":{"customfield_10080":"Field \'customfield_10080\' cannot be set. It is not on the appropriate screen, or unknown."}}':
        ['J31 likely', 'J05 possible'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('is possible in a longer story, of which nobody complains', () => {
    const told = toldOf(
      'The plugin stops calling Jira after it is answered 401. Once there was a request without an end at one customer’s place, and that is why the number of tries is what it is today. It might become a setting, or be higher.',
    )
    expect(told[0]).toBe('J02 possible')
    expect(told.filter((one) => !one.endsWith(' possible'))).toEqual([])
  })

  it('is possible in a longer complaint, too, whose other words tell more', () => {
    const stories: Readonly<Record<string, string>> = {
      S01: 'Confluence answers 401 for a bad password, fine, and we would expect as much of a personal access token. But with a made-up token the request goes through as an anonymous user, and whoever calls it sees only the public spaces and never learns why.',
      N03: 'A GET of our Jira bridge with OAuth 2.0 (3LO) on a path that is misspelt is a 401 (unauthorized) for us and not the 404 that it should be. Our people then think that the login is broken and never look at the path of the call.',
      N12: 'I debugged our puppet type for Jira: HTTP 401 and 400 never show up in what it prints. It seems to expect a JSON body, and since Jira sends an HTML page the parser throws first, so that code and text are lost on the way to us.',
      I12: 'Our install of the Jira app fails on fresh sites with the usual sentence that the host returned 401, and in our log there is an error that the audience claim (aud) of the token is not the base url. On old sites we can install it again.',
    }
    for (const [id, story] of Object.entries(stories)) {
      const told = toldOf(story)
      expect(told.slice(0, 3)).toContain(`${id} possible`)
      expect(told.filter((one) => !one.endsWith(' possible'))).toEqual([])
    }
  })

  it('is no page that stays open where one does not open for somebody', () => {
    const told = toldOf(
      'For two customers each call to Jira is a 401 and the page of our app does not open for them. We think that the shared secret is out of step there; uninstalling the app and installing it again has helped before.',
    )
    expect(told[0]).toBe('I07 possible')
  })
})

describe('of several calls', () => {
  const REFUSED =
    'GET https://acme.atlassian.net/rest/api/3/myself HTTP/1.1\nAccept: application/json\n\nHTTP/1.1 401 Unauthorized\nwww-authenticate: OAuth realm="https%3A%2F%2Facme.atlassian.net"\n\n'
  const TAKEN =
    'GET https://acme.atlassian.net/rest/api/3/myself HTTP/1.1\nAccept: application/json\nAuthorization: Basic xxxx\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"accountId":"5b1"}'

  it('one that was asked again with a credential, and answered, is not the matter', () => {
    const texts: Readonly<Record<string, readonly string[]>> = {
      [`${REFUSED}${TAKEN}`]: [],
      [`${TAKEN}\n\n${REFUSED}`]: ['J02 certain'],
      [REFUSED]: ['J02 certain'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('the question of a login whether there is a session is none, once there is one', () => {
    const asked =
      'DEBUG Request: GET /rest/auth/1/session HTTP/1.1\nHost: acme.atlassian.net\nAccept: application/json\nDEBUG Response: HTTP/2.0 401 Unauthorized\n'
    const loggedIn =
      'DEBUG Request: POST /rest/auth/1/session HTTP/1.1\nHost: acme.atlassian.net\nDEBUG Response: HTTP/2.0 200 OK\n'
    const texts: Readonly<Record<string, readonly string[]>> = {
      [`${asked}${loggedIn}`]: [],
      [asked]: ['J02 possible'],
      [`${asked}${loggedIn.replace('200 OK', '401 Unauthorized')}`]: ['J02 likely'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })

  it('what a log says it tries again is settled once a call went well', () => {
    const well = 'GET https://api.atlassian.com/ex/jira/1/rest/api/3/myself 200'
    const texts: Readonly<Record<string, readonly string[]>> = {
      [`Got 401, refreshing the access token... ok\n${well}`]: [],
      [`2026-02-02T08:00:00Z WARN 429 Too Many Requests, retrying in 3 s\n2026-02-02T08:00:03Z INFO ${well}`]:
        [],
      [`Got 401, the access token is not refreshed\n${well}`]: ['J02 likely'],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

describe('a listing under a command', () => {
  it('is what the call was answered', () => {
    const curl =
      'curl -H "Authorization: Bearer abc" https://acme.atlassian.net/rest/api/3/search/jql?jql=project=QU'
    const texts: Readonly<Record<string, readonly string[]>> = {
      [`$ ${curl}\n{"issues":[],"isLast":true}`]: ['J04 possible'],
      [`$ ${curl}\n{"issues":[{"id":"1","key":"QU-1"}],"isLast":true}`]: [],
      '$ curl -u me@example.com:abc https://acme.atlassian.net/rest/api/3/project\n[]': [
        'J04 possible',
      ],
      '$ curl -u me@example.com:abc https://acme.atlassian.net/rest/api/3/project/QU\n{"id":"1"}':
        [],
    }
    expect(toldOfEach(texts)).toEqual(texts)
  })
})

/** What was not reached is a store, a queue, a mail server or a registry: by the module, the port or the name. */
const NOT_OURS: readonly string[] = [
  'Error: self-signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1677:34)\n    at Client.connect (/srv/jira-app/node_modules/pg/lib/connection.js:77:9)',
  "Error: Client network socket disconnected before secure TLS connection was established\n  host: 'redis.acme.example', port: 6380\n  at JiraTenantStore (/srv/app/store.js:4)",
  'jira-sync | Error: connect ETIMEDOUT 10.0.3.4:5671\n    at /app/node_modules/amqplib/lib/connect.js:160:10',
  'pymongo.errors.ServerSelectionTimeoutError: mongo.acme.example:27017: certificate verify failed: certificate has expired\n  File "/srv/jira_app/store.py", line 14, in load',
  'nodemailer: Error: self signed certificate\n    command: CONN\nJira notifications are not mailed',
  "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/jira/ (Caused by ConnectTimeoutError)",
  'FetchError: request to http://vault:8200/v1/secret/jira failed, reason: connect ECONNREFUSED 172.18.0.4:8200',
  'dial tcp kafka.acme.example:9092: connect: connection refused, topic=jira-events',
  "HTTPConnectionPool(host='localhost', port=11434): Max retries exceeded: Connection refused\nsummary of Jira issue ACME-7",
  'fetch failed: getaddrinfo EAI_AGAIN api.mapbox.com (used in a Jira gadget)',
  'Get "https://proxy.golang.org/github.com/andygrunwald/go-jira/@v/v1.16.0.zip": dial tcp: i/o timeout',
]

/** Words that an allowlist of anybody's may have; a redirect that a read was sent on by, and went well. */
const NOT_CERTAIN: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['MongoServerError: your IP address is not on the allow list of this cluster (jira-app)', []],
  ['ERROR jira: {"message":"The IP address is not on the allow list."}', ['N04 likely']],
  [
    'ERROR jira: {"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."]}',
    ['N04 certain'],
  ],
  [
    'git grep -n "XSRF check failed"\nsrc/jira/errors.ts:12:  "XSRF check failed": "send the header",\ntest/jira.test.ts:40:    reply(403, "XSRF check failed")',
    [],
  ],
  [
    'GET http://jira.acme.example:8080/rest/api/2/myself\n\nHTTP/1.1 301 Moved Permanently\nLocation: https://jira.acme.example/rest/api/2/myself\n\nGET https://jira.acme.example/rest/api/2/myself\n\nHTTP/1.1 200 OK\n\n{"name":"mia"}\n',
    [],
  ],
]

it.each(NOT_CERTAIN)('what others may say, and what went well, is not certain: %s', (text, all) => {
  expect(toldOf(text)).toEqual(all)
})

/** One of ours was not reached, or what may be. */
const OURS: readonly (readonly [text: string, first: RegExp])[] = [
  ['getaddrinfo ENOTFOUND acme.atlassian.net', /^N06 likely/],
  ['jira-sync: connect ECONNREFUSED jira.corp.acme:8080', /^N07 likely/],
  [
    "HTTPSConnectionPool(host='confluence.acme.internal', port=443): Max retries exceeded (Caused by SSLError(certificate verify failed))",
    /^N09 likely/,
  ],
  [
    'jira-sync: Get "https://tracker.acme.internal/rest/api/2/myself": dial tcp: i/o timeout',
    /^N08 likely/,
  ],
  ['2026-11-30T09:41:07Z ERROR jira: connect ETIMEDOUT 104.192.142.18:443', /^N08 likely/],
]

describe('whom a program did not reach', () => {
  it.each(NOT_OURS)('is none of ours, and nothing is likely: %s', (text) => {
    expect(toldOf(text).filter((one) => !one.endsWith(' possible'))).toEqual([])
  })

  it.each(OURS)('is one of ours: %s', (text, first) => {
    expect(toldOf(text)[0]).toMatch(first)
  })
})
