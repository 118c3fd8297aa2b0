import { tableOf } from '../../wire/table.ts'
import type { OptionTable } from './command-options.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** `wget --help` of GNU Wget 1.21. `-nv` and its like are `n` with a letter as its value. */
export const wgetOptions: OptionTable = {
  valued: words(
    `accept accept-regex append-output backups base bind-address body-data body-file ca-certificate ca-directory
    certificate certificate-type ciphers compression config connect-timeout crl-file cut-dirs default-page
    directory-prefix dns-timeout domains exclude-directories exclude-domains execute follow-tags ftp-password ftp-user
    header hsts-file http-passwd http-password http-user ignore-tags include-directories input-file level limit-rate
    load-cookies local-encoding max-redirect method output-document output-file password pinnedpubkey post-data
    post-file prefer-family private-key private-key-type progress proxy-password proxy-user quota read-timeout referer
    regex-type reject reject-regex rejected-log remote-encoding report-speed restrict-file-names retry-on-http-error
    save-cookies secure-protocol start-pos timeout tries use-askpass user user-agent wait waitretry warc-dedup
    warc-file warc-header warc-max-size warc-tempdir no-with-letter`,
  ),
  switches: words(
    `adjust-extension ask-password auth-no-challenge background backup-converted content-disposition content-on-error
    continue convert-file-only convert-links debug delete-after follow-ftp force-directories force-html help https-only
    ignore-case ignore-length inet4-only inet6-only keep-session-cookies mirror no-cache no-check-certificate
    no-clobber no-config no-cookies no-directories no-dns-cache no-glob no-host-directories no-hsts
    no-http-keep-alive no-if-modified-since no-iri no-netrc no-parent no-passive-ftp no-proxy no-remove-listing
    no-use-server-timestamps no-verbose no-warc-compression no-warc-digests no-warc-keep-log page-requisites
    preserve-permissions protocol-directories quiet random-wait recursive relative retr-symlinks retry-connrefused
    save-headers server-response show-progress span-hosts spider strict-comments timestamping trust-server-names
    unlink verbose version warc-cdx xattr`,
  ),
  letters: tableOf({
    a: 'append-output',
    A: 'accept',
    b: 'background',
    B: 'base',
    c: 'continue',
    d: 'debug',
    D: 'domains',
    e: 'execute',
    E: 'adjust-extension',
    F: 'force-html',
    h: 'help',
    H: 'span-hosts',
    i: 'input-file',
    I: 'include-directories',
    k: 'convert-links',
    K: 'backup-converted',
    l: 'level',
    L: 'relative',
    m: 'mirror',
    n: 'no-with-letter',
    N: 'timestamping',
    o: 'output-file',
    O: 'output-document',
    p: 'page-requisites',
    P: 'directory-prefix',
    q: 'quiet',
    Q: 'quota',
    r: 'recursive',
    R: 'reject',
    S: 'server-response',
    t: 'tries',
    T: 'timeout',
    U: 'user-agent',
    v: 'verbose',
    V: 'version',
    w: 'wait',
    x: 'force-directories',
    X: 'exclude-directories',
    4: 'inet4-only',
    6: 'inet6-only',
  }),
}

/** They change nothing of the request, or Understudy does it anyhow. */
export const wgetSilent: ReadonlySet<string> = words(
  `adjust-extension append-output auth-no-challenge background compression connect-timeout content-disposition
  content-on-error continue debug directory-prefix dns-timeout force-directories keep-session-cookies limit-rate
  max-redirect no-clobber no-config no-cookies no-directories no-dns-cache no-glob no-host-directories no-hsts
  no-http-keep-alive no-if-modified-since no-iri no-netrc no-parent no-use-server-timestamps no-verbose
  no-with-letter output-document output-file progress protocol-directories quiet quota random-wait read-timeout
  restrict-file-names retry-connrefused retry-on-http-error save-cookies save-headers server-response show-progress
  timeout tries trust-server-names unlink verbose wait waitretry xattr`,
)
