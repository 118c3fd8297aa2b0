import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What fails on the way to a server fails alike for all of Atlassian's: what is told first of calls to Bitbucket. */
const ON_THE_WAY: readonly (readonly [what: string, text: string, first: string])[] = [
  [
    'a certificate that Java does not know',
    'Unable to log in to Bitbucket\n\njavax.net.ssl.SSLHandshakeException: sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target\n\tat sun.security.ssl.Alerts.getSSLException(Alerts.java:192)',
    'N09 possible',
  ],
  [
    'no trust store',
    'A check of the Bitbucket migration fails:\n\nCaused by: java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    'N09 possible',
  ],
  [
    'a timeout, in prose',
    'Our builds fail now and then since the plugin’s call to Bitbucket ends with `connect timed out`, running it again helps.',
    'N08 possible',
  ],
  [
    'a refused connection',
    'push to Bitbucket from the pipeline:\n\njava.net.ConnectException: Connection refused (Connection refused)',
    'N07 possible',
  ],
  [
    'a name that does not resolve',
    'git of Bitbucket\n\ncurl: (6) Could not resolve host: bitbucket.oak.example',
    'N06 possible',
  ],
  [
    'its own words for a limit',
    'renovate runs into it at times.\n\nERROR: Repository has unknown error\nRate limit for this resource has been exceeded (bitbucket.org)',
    'J21 likely',
  ],
  [
    '429 in prose',
    'Same with us: more and more often we meet the error code 429 of Bitbucket Cloud when our pull requests are analysed.',
    'J21 possible',
  ],
  [
    '429 of its API',
    'GET https://api.bitbucket.org/2.0/repositories/oak/site/pullrequests 429 Too Many Requests',
    'J21 likely',
  ],
]

/** What Bitbucket says in words of its own, of which it is known what is behind them: what is told first. */
const ITS_OWN: readonly (readonly [what: string, text: string, first: string])[] = [
  [
    'a write that its XSRF check refuses, in an answer',
    'POST https://bitbucket.oak.example/rest/api/1.0/projects/OAK/repos/site/pull-requests/7/merge?version=2 HTTP/1.1\n\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nXSRF check failed',
    'J20 certain',
  ],
  [
    'the same in a log',
    'Automerging failed: making request "POST http://bitbucket.oak.example:7990/rest/api/1.0/projects/OAK/repos/site/pull-requests/1/merge" unexpected status code: 403, body: XSRF check failed',
    'J20 certain',
  ],
  [
    'the same as somebody tells it',
    'Since the update of Bitbucket Server to 7 my approve button does nothing. In the console: 403, XSRF check failed.',
    'J20 likely',
  ],
  [
    'the same as a title',
    '**Merge button of the plug-in hangs (XSRF Check Failed)**\n\nSince we went from Stash to Bitbucket it is broken. In the debugger:\n```\nRequest Method: POST\nStatus Code: HTTP/1.1 403 Forbidden\nUser-Agent: Mozilla/5.0 (Windows NT 6.1; rv:41.0) Gecko/20100101 Firefox/41.0\n```',
    'J20 possible',
  ],
  [
    'a refresh token that it does not know',
    'ERROR Task sync raised unexpected: InvalidClientIdError("(invalid_request) Invalid refresh_token") in services/bitbucket.py. Connecting Bitbucket anew helps for a while.',
    'T14 likely',
  ],
  [
    'the same as its body',
    'POST https://bitbucket.org/site/oauth2/access_token\n400 {"error_description": "Invalid refresh_token", "error": "invalid_request"}',
    'T14 likely',
  ],
  [
    'the same, by its other name',
    'Bitbucket Cloud connection lost: {"error":"invalid_grant","error_description":"The specified refresh token is invalid"}',
    'T14 likely',
  ],
  [
    'client credentials that it does not take',
    'Bitbucket remote: level=error msg="cannot authenticate user. oauth2: cannot fetch token: 400 BAD REQUEST\\nResponse: {\\"error_description\\": \\"Invalid OAuth client credentials\\", \\"error\\": \\"unauthorized_client\\"}"',
    'T15 likely',
  ],
  [
    'the same as its body',
    'POST https://bitbucket.org/site/oauth2/access_token\n400 {"error_description": "Invalid OAuth client credentials", "error": "unauthorized_client"}',
    'T15 likely',
  ],
  [
    'an access token that ran out',
    'Begin migration to Bitbucket Cloud\n{\n  "type": "error",\n  "error": {\n    "message": "Access token expired. Use your refresh token to obtain a new access token."\n  }\n}',
    'J36 likely',
  ],
  [
    'an address of its web pages in place of the API’s',
    'GET https://bitbucket.org/!api/2.0/repositories/oak/site/diff/oak/site:2149ba45\nAuthorization: Basic (redacted)\n\n401 Unauthorized\nServer: nginx\nWWW-Authenticate: Basic realm="Bitbucket.org HTTP"',
    'N14 likely',
  ],
  [
    'its port for SSH, asked by HTTP',
    'Notifying Bitbucket at "http://bitbucket.oak.example:7999"\nCaught exception while notifying Bitbucket with id c90d80a1\norg.apache.http.client.ClientProtocolException\n\tat org.apache.http.impl.client.InternalHttpClient.doExecute(InternalHttpClient.java:187)',
    'N12 likely',
  ],
  [
    'the same as somebody tells it',
    'The build status does not reach Bitbucket. We set http://git.oak.example:7999/ as base URL of Bitbucket Server in the plug-in and get "Unsupported or unrecognized SSL message".',
    'N12 likely',
  ],
  [
    'a client that sleeps until a limit is over',
    'The builds of all our Bitbucket repositories hang. When one is cancelled:\n\njava.lang.InterruptedException: sleep interrupted\n\tat java.lang.Thread.sleep(Native Method)\n\tat com.cloudbees.jenkins.plugins.bitbucket.client.BitbucketCloudApiClient.executeMethod(BitbucketCloudApiClient.java:858)\n\tat com.cloudbees.jenkins.plugins.bitbucket.client.BitbucketCloudApiClient.getRequest(BitbucketCloudApiClient.java:909)',
    'J21 possible',
  ],
  [
    'an issuer that git does not trust',
    "The build cannot clone: fatal: unable to access 'https://bitbucket.oak.example/scm/oak/site.git/': Peer's certificate issuer has been marked as not trusted by the user.",
    'N09 possible',
  ],
  [
    'the same of git with GnuTLS',
    "fatal: unable to access 'https://bitbucket.oak.example/scm/oak/site.git/': server certificate verification failed. CAfile: none CRLfile: none",
    'N09 possible',
  ],
  [
    'the same of git on Windows',
    "fatal: unable to access 'https://bitbucket.oak.example/scm/oak/site.git/': schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT",
    'N09 possible',
  ],
]

describe('Bitbucket', () => {
  it.each(ITS_OWN)('says outright: %s', (_, text, first) => {
    expect(toldOf(text)[0] ?? 'nothing').toBe(first)
  })

  it.each(ON_THE_WAY)('%s', (_, text, first) => {
    expect(toldOf(text)[0] ?? 'nothing').toBe(first)
  })

  it.each([
    'I changed the app password for a token, and all I get from Bitbucket is 403 Forbidden.',
    'Bitbucket answers 401 since this morning.',
    'The next release of our plugin for Bitbucket waits longer when it is rate limited.',
    'feat(bitbucket): send X-Atlassian-Token, so that no write ends with XSRF check failed',
    'fix(bitbucket): "Invalid refresh_token" is no crash any more, the person is asked to connect again.',
    'The GitLab remote says invalid_grant: The refresh token is invalid. Bitbucket works.',
    'git clone ssh://git@bitbucket.oak.example:7999/oak/site.git works for all of us.',
    'GET https://bitbucket.org/oak/site/src/main/README.md 404 Not Found',
    'The job waits in Thread.sleep between two builds of the Bitbucket repository, that is on purpose.',
  ])('what is not on the way is left to others: %s', (text) => {
    expect(toldOf(text)).toEqual([])
  })
})
