import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type Heard, hear, hearOfBitbucket } from '../hear.ts'

/** How runtimes and libraries word a failure to get an answer of the API’s. */
interface Words {
  /** Codes of the system, of Node and of undici: also those of an exchange that was kept. */
  readonly codes: RegExp
  /** Words that nothing else has: heard in any text. */
  readonly words: RegExp
  /** Words that every program may print: heard where the text names a product of ours. */
  readonly ofOurs: RegExp
}

const NEVER = /(?!)/

/** By the entry of the catalogue that has them. */
export const wordsOfRuntimes = {
  N06: {
    codes: /\bENOTFOUND\b|\bEAI_AGAIN\b|ERR_NAME_NOT_RESOLVED|UnknownHostException/,
    words:
      /could not resolve host|name or service not known|no such host|nodename nor servname|getaddrinfo failed|getaddrinfo E[A-Z]{0,12}(?:…|\.{3})? https?:\/\/|failed to resolve/,
    // .NET, Windows sockets, PHP, Ruby, curl (whose exit code Emacs prints).
    ofOurs:
      /the remote name could not be resolved|no such host is known|php_network_getaddresses|cURL error 6\b|getaddrinfo: |WinError 11001|temporary failure in name resolution|NameResolutionError|\bhost(?: ?name)? (?:cannot|could not|can['’]t) be resolved\b|\bexit(?:ed)? (?:abnormally )?with (?:code|status) 6\b/,
  },
  N07: {
    codes:
      /\bECONNREFUSED\b|\bECONNRESET\b|\bEPIPE\b|\bEHOSTUNREACH\b|\bENETUNREACH\b|UND_ERR_SOCKET|\bERR_HTTP2_\w+/,
    words:
      /connection refused|connection reset by peer|socket hang up|socket disconnected before secure TLS connection was established|network is unreachable|no route to host|stream error: stream ID \d+; \w+|http2: server sent GOAWAY|HTTP\/2 stream \d+ was (?:not closed cleanly|reset)|\b(?:StreamResetException|stream was reset): \w+/,
    // Tunnels of proxies, Python, Windows sockets, .NET, Java, PowerShell, curl.
    ofOurs:
      /\btunnel connection failed: (?!407)\d{3}|tunneling socket could not be established|(?:proxy )?CONNECT (?:tunnel failed|aborted)|unable to tunnel through proxy|ProxyError\('(?:cannot|unable to) connect to proxy|\bConnection aborted\.?['"]?,|\bconnection reset\b|(?:the )?server (?:did ?n[o'’]t|never) (?:send an? )?answer|\bEOF occurred in violation of protocol|unexpected EOF (?:while|from)|\bServerDisconnectedError\b|server disconnected without sending a response|\bconnection (?:was )?(?:closed|reset) (?:prematurely|before (?:a|the) (?:full )?(?:answer|response|message))|premature end of (?:file|content|chunk)|the server closed the connection|\bNoHttpResponseException\b|failed to respond|\b(?:HTTP|status|response)[ _]?code:? ?0{1,3}\b(?![.,]?\d)|\bRemoteDisconnected\b|remote end closed connection without response|\[Errno 104\]|WinError 1005[34]|WinError 10061|an existing connection was forcibly closed|actively refused it|the underlying connection was closed: (?!could not establish trust)|SocketException: connection reset|cURL error (?:7|52|56)\b|curl: \((?:7|52|56)\)|\bexit(?:ed)? (?:abnormally )?with (?:code|status) (?:7|52|56)\b/,
  },
  N08: {
    codes:
      /\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b|\bECONNABORTED\b|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|network_timeout/,
    words:
      /operation timed out|connection timed out|read timed out|deadline exceeded|timeout of \d+ ?ms exceeded|SocketTimeoutException/,
    // Windows sockets, Python, Go, .NET, Ruby, curl, Neovim’s plenary.
    ofOurs:
      /WinError 10060|\b(?:Connect|Read)Timeout(?:Error)?\b(?! ?=)|dial tcp [^\n]{1,80} i\/o timeout|: i\/o timeout|Client\.Timeout exceeded|the request was canceled due to the configured HttpClient\.Timeout|Net::(?:Open|Read)Timeout|cURL error 28\b|curl: \(28\)|\bexit(?:ed)? (?:abnormally )?with (?:code|status) 28\b|connect timed out|\brequest timed out\b|\btimed out (?:after|while) \w+|\btimeout (?:was reached|expired|exceeded)\b|\bwas unable to complete in \d+ ms\b/,
  },
  N09: {
    codes:
      /\bCERT_(?:HAS_EXPIRED|NOT_YET_VALID)\b|\bHOSTNAME_MISMATCH\b|\bDEPTH_ZERO_SELF_SIGNED_CERT\b|\bSELF_SIGNED_CERT_IN_CHAIN\b|\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)\b|ERR_TLS_CERT_ALTNAME_INVALID|network_certificate/,
    words:
      /certificate verify failed|self[- ]signed certificate|unable to get local issuer certificate|unable[ -]to[ -]verify[ -](?:the[ -]first[ -]certificate|leaf[ -]signature)|certificate has expired|PKIX path building failed|(?:x509: )?certificate (?:signed by unknown authority|is valid for|is not (?:trusted|valid for))|x509: certificate|SSL certificate problem|\bpeer['’]s certificate (?:issuer (?:has been marked as not trusted|is not recogni[sz]ed)|has expired)|\bserver certificate verification failed\b|\bCERT_TRUST_IS_UNTRUSTED_ROOT\b|\bSEC_E_UNTRUSTED_ROOT\b|\bSEC_ERROR_UNKNOWN_ISSUER\b|\bERR_CERT_AUTHORITY_INVALID\b|certificate chain was issued by an authority that is not trusted|failed to verify (?:the )?certificate/,
    // Java, Python, .NET, PHP, curl.
    ofOurs:
      /\bpeer not authenticated\b|\bSSLPeerUnverifiedException\b|\bSSLHandshakeException\b(?!: (?:no (?:negotiable|appropriate)|received fatal alert: (?:handshake_failure|protocol_version|illegal)))|\btrustAnchors parameter must be non-empty|unable to find valid certification path|no subject alternative (?:DNS )?names?\b|\bCERTIFICATE_VERIFY_FAILED\b|hostname '[^'\n]{1,100}' doesn['’]t match|hostname\/IP does not match certificate['’]s altnames|the remote certificate is invalid|could not establish trust relationship|the SSL connection could not be established|cURL error (?:51|60)\b|curl: \((?:51|60)\)|\bexit(?:ed)? (?:abnormally )?with (?:code|status) (?:51|60)\b/,
  },
  N10: {
    codes: NEVER,
    words: NEVER,
    // Python, OkHttp, Apache’s client for Java.
    ofOurs:
      /\bProxyAuthenticationRequired\b|\bproxy authentication required\b|\bfailed to authenticate with proxy\b|\bHttpMethodDirector\.authenticateProxy\b/,
  },
  N12: {
    codes:
      /(?<!\b(?:jwt|token)(?: is)? )\bMALFORMED\b(?! [a-z])|\bHPE_[A-Z_]+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|answer_malformed/,
    words:
      /parse error: expected http\/|received http\/0\.9 when not allowed|malformed http response|invalid http response/,
    ofOurs: NEVER,
  },
} as const satisfies Readonly<Record<string, Words>>

/** What parsers of JSON say of a page, in Node, Go, Python, .NET, Java (Jackson, Gson) and Ruby. */
const PAGE_READ_AS_JSON =
  /unexpected token '?<|invalid character '<'|wrong status line: "<|\binvalid JSON primitive\b|failed to parse JSON (?:response|answer|body)\b|\bJSONDecodeError\b|expecting value: line 1 column 1|not recognized as JSON|unexpected character \('<'|unexpected character encountered while parsing value: <|'<' is an invalid start of a value|expected BEGIN_(?:OBJECT|ARRAY) but was STRING|unexpected token at '<|(?:response|answer) contained invalid (?:data|json)|(?:html|page)\b[^.\n]{0,60}\b(?:instead|in place) of JSON/i

/** Those of XML: of pages alone, which leave such tags open. .NET, Java, libxml, Python. */
const PAGE_READ_AS_XML =
  /\b'?(?:link|meta|img|br|hr|input|script)'? start tag\b[^\n]{0,80}\bdoes not match (?:the )?end tag|\belement type "(?:link|meta|img|br|hr|input|script)" must be terminated by the matching end-tag|\bopening and ending tag mismatch: (?:link|meta|img|br|hr|input|script|head|body)\b|\bParseError: mismatched tag\b/i

/** Pages that a web server of somebody’s own writes, and none of Atlassian’s. */
const PAGE_OF_ANOTHER =
  /your browser sent a request that this server could not understand|<address>Apache\/|Apache\/[\d.]+ \([^)\n]{1,20}\) Server at |<center>nginx(?:\/[\d.]+)?<\/center>|Welcome to nginx!/i

/** Jira or Confluence, or a client’s name that holds theirs; an API’s path has no other owner. */
const OURS = /jira|confluence|atlassian|\brest\/(?:api|agile)\//i

function isOfOurs({ evidence }: CaseFacts): boolean {
  return (
    evidence.passages.some(({ text }) => OURS.test(text)) ||
    evidence.steps.some(({ request }) => OURS.test(request.url))
  )
}

/** The words of an entry where some program says them, and where they may be of a call to a product of ours. */
export function hearRuntime(facts: CaseFacts, id: keyof typeof wordsOfRuntimes): Heard | null {
  const { codes, words, ofOurs } = wordsOfRuntimes[id]
  const said = hearOpen(facts, new RegExp(`(?:${codes.source})|(?:${words.source})`, 'i'))
  if (said !== null || !isOfOurs(facts)) return said
  return hearOpen(facts, new RegExp(ofOurs.source, 'i'))
}

/** The same of calls to Bitbucket: on the way to it the same fails. */
export function hearRuntimeOfBitbucket(
  facts: CaseFacts,
  id: keyof typeof wordsOfRuntimes,
): Heard | null {
  const { codes, words, ofOurs } = wordsOfRuntimes[id]
  const all = new RegExp(`(?:${codes.source})|(?:${words.source})|(?:${ofOurs.source})`, 'i')
  return hearOfBitbucket(facts, all)
}

/** Where no name of ours stands, the page itself has to. */
const TAG_READ_AS_JSON = /unexpected token '?<|invalid character '<' looking for/i
const PAGE_BEGINS = /<(?:html|!doctype)\b/i

export function hearPageReadAsJson(facts: CaseFacts): Heard | null {
  if (isOfOurs(facts))
    return (
      hearOpen(facts, PAGE_READ_AS_JSON) ??
      hear(facts, PAGE_READ_AS_JSON, { by: ['log'], everywhere: true }) ??
      hearOpen(facts, PAGE_OF_ANOTHER) ??
      hearOpen(facts, PAGE_READ_AS_XML)
    )
  const by = ['server', 'log'] as const
  return hear(facts, PAGE_BEGINS, { by }) === null ? null : hear(facts, TAG_READ_AS_JSON, { by })
}

/** A web server’s page in the parser’s own words: the two causes that a page has are one there. */
export function isPageReadAsJson({ words }: Heard): boolean {
  return PAGE_OF_ANOTHER.test(words) && PAGE_READ_AS_JSON.test(words)
}

/** A status that a proxy gives to the tunnel that it was asked for: nobody behind it was. */
const OF_TUNNEL =
  /\btunnel(?:ing socket)? (?:connection )?(?:failed|could not)|\bCONNECT (?:tunnel failed|aborted)|unable to tunnel through proxy/i

export function isOfTunnel({ said }: Answer): boolean {
  return said.some(({ words }) => OF_TUNNEL.test(words))
}

/** A file over a limit, in the words of Tomcat’s reader of forms, which Jira prints. */
const FILE_TOO_LARGE = /exceeds its maximum permitted size/i

export function hearFileTooLarge(facts: CaseFacts): Heard | null {
  return isOfOurs(facts) ? hear(facts, FILE_TOO_LARGE) : null
}

/** Also of a call of which nothing but its request is told. */
function hearOpen(facts: CaseFacts, pattern: RegExp): Heard | null {
  const said = hear(facts, pattern)
  if (said !== null) return said
  const open = facts.answers.filter(
    ({ status, said: words }) => status === null && words.length > 0,
  )
  return open.length === 0 ? null : hear(facts, pattern, { among: open })
}
