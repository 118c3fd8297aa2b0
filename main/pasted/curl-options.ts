import { tableOf } from '../wire/table.ts'

/**
 * Options of curl that take a value (`curl --help all` of 7.88 and 8.x): the next word is theirs,
 * whatever it looks like.
 */
export const takesValue: ReadonlySet<string> = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to
  continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode
  delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare
  etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode
  happy-eyeballs-timeout-ms haproxy-clientip header help hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json
  keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt
  max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey proto
  proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile
  proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers
  proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 preproxy pubkey quote random-file range rate
  referer request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5
  socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max
  tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user
  user-agent variable vlan-priority write-out`.split(/\s+/),
)

/** One-letter options under their long names. */
export const shortNames: ReadonlyMap<string, string> = tableOf({
  E: 'cert',
  K: 'config',
  C: 'continue-at',
  b: 'cookie',
  c: 'cookie-jar',
  d: 'data',
  D: 'dump-header',
  F: 'form',
  P: 'ftp-port',
  H: 'header',
  h: 'help',
  m: 'max-time',
  o: 'output',
  U: 'proxy-user',
  Q: 'quote',
  r: 'range',
  e: 'referer',
  X: 'request',
  Y: 'speed-limit',
  y: 'speed-time',
  t: 'telnet-option',
  z: 'time-cond',
  T: 'upload-file',
  u: 'user',
  A: 'user-agent',
  w: 'write-out',
  x: 'proxy',
  a: 'append',
  q: 'disable',
  f: 'fail',
  g: 'globoff',
  G: 'get',
  I: 'head',
  0: 'http1.0',
  i: 'include',
  k: 'insecure',
  4: 'ipv4',
  6: 'ipv6',
  j: 'junk-session-cookies',
  l: 'list-only',
  L: 'location',
  M: 'manual',
  n: 'netrc',
  N: 'no-buffer',
  Z: 'parallel',
  '#': 'progress-bar',
  p: 'proxytunnel',
  J: 'remote-header-name',
  O: 'remote-name',
  R: 'remote-time',
  S: 'show-error',
  s: 'silent',
  2: 'sslv2',
  3: 'sslv3',
  B: 'use-ascii',
  v: 'verbose',
  V: 'version',
  ':': 'next',
})

/**
 * Options that change nothing of the request, or that Understudy does anyhow (it asks for compressed
 * answers and shows where a redirect leads): they go without a word.
 */
export const silent: ReadonlySet<string> = new Set(
  `silent show-error verbose include no-buffer progress-bar fail fail-with-body globoff path-as-is http1.1 no-progress-meter
  output remote-name remote-header-name create-dirs dump-header write-out stderr trace trace-ascii trace-time styled-output
  compressed location show-headers fail-early output-dir cookie-jar remote-time no-clobber remove-on-error max-filesize
  tcp-nodelay tcp-fastopen no-keepalive keepalive-time no-alpn no-sessionid junk-session-cookies`.split(
    /\s+/,
  ),
)

/** What the others did, for the list of what was left behind. */
export const droppedReasons: ReadonlyMap<string, string> = tableOf({
  insecure: '--insecure: Understudy always checks certificates.',
  proxy: "--proxy: Understudy takes the system's proxy.",
  http2: '--http2: Understudy sends HTTP/1.1.',
})

const longNames = [...new Set([...takesValue, ...shortNames.values(), ...silent])].sort()

/**
 * The option that curl takes this for: beginnings that fit one option stand for it. Of several the
 * first that takes a value, so that its value is never taken for a URL.
 */
export function optionNamed(written: string): string {
  if (written === '' || takesValue.has(written) || longNames.includes(written)) return written
  const begun = longNames.filter((name) => name.startsWith(written))
  return begun.find((name) => takesValue.has(name)) ?? begun[0] ?? written
}
