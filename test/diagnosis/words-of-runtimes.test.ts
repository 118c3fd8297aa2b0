import { expect, it } from 'vitest'
import { toldOf } from './told.ts'

const CALL = 'GET https://jira.rookwood.example/rest/api/2/myself'

/** What runtimes print of a call to Jira: the first finding is the entry, and never certain. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  N06: [
    `System.Net.WebException: The remote name could not be resolved: 'jira.rookwood.example'`,
    `${CALL}\ncURL error 6: (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)`,
    `The page of Jira issues is empty.\n\n"exception.class": "Gitlab::HTTP::BlockedUrlError",\n"exception.message": "URL is blocked: Host cannot be resolved or invalid",`,
  ],
  N07: [
    `requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))\nwhile reading Jira`,
    `System.IO.IOException: An existing connection was forcibly closed by the remote host\nat Atlassian.Jira.Remote.JiraRestClient.ExecuteRequest()`,
    `jira import: [WinError 10061] No connection could be made because the target machine actively refused it`,
  ],
  N08: [
    `jira export\nrequests.exceptions.ConnectTimeout`,
    `Get "https://jira.rookwood.example/rest/api/2/myself": dial tcp 10.1.1.1:443: i/o timeout`,
    `${CALL}\ncURL error 28: Resolving timed out`,
    `Net::ReadTimeout while the Jira boards are read`,
    `job.lua:500: 'curl -sSL -X GET jira.rookwood.example/rest/api/2/myself' was unable to complete in 10000 ms`,
  ],
  N09: [
    `javax.net.ssl.SSLPeerUnverifiedException: peer not authenticated\nat net.rcarz.jiraclient.RestClient.request(RestClient.java:160)`,
    `javax.net.ssl.SSLHandshakeException: No trusted certificate found\nat com.atlassian.jira.rest.client.Demo.main`,
    `hostname 'track.rookwood.example' doesn't match '*.rookwood.example' while doing ${CALL}`,
    `HTTPSConnectionPool(host='jira.rookwood.example', port=443): Max retries exceeded with url: /rest/api/2/myself (Caused by SSLError(SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]')))`,
    `jira-cmdlet: The remote certificate is invalid according to the validation procedure.`,
    `Invoke-JiraMethod : Could not establish trust relationship for the SSL/TLS secure channel.`,
    `${CALL}\ncURL error 60: (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)`,
  ],
  N10: [
    `Our Jira sync stops with ProxyAuthenticationRequired.`,
    `HTTPSConnectionPool(host='jira.rookwood.example', port=443): OSError('Tunnel connection failed: Proxy Authentication Required')`,
    `com.atlassian.jira.rest.client.api.RestClientException: java.io.IOException: Failed to authenticate with proxy`,
    `Saving the connection to Jira:\norg.apache.commons.httpclient.auth.InvalidCredentialsException: Credentials cannot be used for NTLM authentication\n\tat org.apache.commons.httpclient.auth.NTLMScheme.authenticate(NTLMScheme.java:332)\n\tat org.apache.commons.httpclient.HttpMethodDirector.authenticateProxy(HttpMethodDirector.java:320)`,
  ],
  N12: [
    `jira-client: SyntaxError: Unexpected token < in JSON at position 0`,
    `jira: invalid character '<' looking for beginning of value`,
    `${CALL}\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)`,
    `com.fasterxml.jackson.core.JsonParseException: Unexpected character ('<' (code 60))\nat com.example.JiraReader.read(JiraReader.java:9)`,
  ],
  N14: [
    `The base url that I gave is https://rook.atlassian.net/jira/software/projects/RK and I get "Unexpected token <".`,
    `jira-tool --url https://jira.rookwood.example/projects/RK\nSystem.InvalidOperationException: Response was not recognized as JSON.`,
    `I set host = https://rook.atlassian.net/browse/RK-1 and the Jira reader fails: invalid character '<' looking for beginning of value`,
  ],
  N13: [
    'Our Jira redirects http to https since Monday. The tool fails: its POST is repeated as a GET.',
    'jira-tool fails with "301: cannot read issues" at our Jira. Port 80 is set and the server redirects to https.',
  ],
  N11: [
    '? Server: https://rook.atlassian.net\n✗ Received unexpected response "500 Internal Server Error" from jira.',
    'Since noon we get 503 from api.media.atlassian.com for all attachments.',
  ],
  N03: [
    'Reading a space of Confluence fails with 404 at https://rook.atlassian.net. Somebody says that /wiki is missing.',
  ],
  N05: [
    `com.example.JiraException: the field file exceeds its maximum permitted size of 10485760 bytes.`,
  ],
}

/** The same words of something else: nothing is told. */
const OF_OTHERS: readonly string[] = [
  'peer not authenticated',
  'requests.exceptions.ConnectTimeout',
  'cURL error 60: (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)',
  'The remote certificate is invalid according to the validation procedure.',
  `The field file exceeds its maximum permitted size of 1048576 bytes.`,
  'GET https://api.github.com/repos/a/b/issues\nSyntaxError: Unexpected token < in JSON at position 0',
  'GET https://login.microsoftonline.com/token\njavax.net.ssl.SSLHandshakeException: No trusted certificate found',
  'The base url is https://gitlab.com/projects/A and I get "Unexpected token <".',
  'Our shop redirects http to https and the POST is repeated as a GET. It fails.',
  'We get 503 from api.media.rookwood.example for all attachments.',
  'MediaWiki: 404 for the start page, /wiki is missing in the address. It fails.',
  // A setting, and a parser that met with something other than a page.
  'jira = JIRA(options, timeout=30)  # ReadTimeout = 30',
  'jira-client: SyntaxError: Unexpected token u in JSON at position 0',
]

it('hears the words of each runtime where they are of a call to Jira, and is not certain', () => {
  const missed = Object.entries(PRINTED).flatMap(([id, texts]) =>
    texts.flatMap((text) => {
      const [first = 'nothing'] = toldOf(text)
      return first === `${id} likely` || first === `${id} possible` ? [] : [[id, text, first]]
    }),
  )
  expect(missed).toEqual([])
})

it('leaves the same words alone where no product of ours is named', () => {
  expect(OF_OTHERS.map((text) => [text, toldOf(text)])).toEqual(OF_OTHERS.map((text) => [text, []]))
})
