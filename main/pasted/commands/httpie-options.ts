import { tableOf } from '../../wire/table.ts'
import type { OptionTable } from './command-options.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** `http --help` of HTTPie 3.2. */
export const httpieOptions: OptionTable = {
  valued: words(
    `auth auth-type boundary cert cert-key cert-key-pass ciphers default-scheme format-options history-print
    max-headers max-redirects output pretty print proxy raw response-charset response-mime session session-read-only
    ssl style timeout verify`,
  ),
  switches: words(
    `all body check-status chunked compress continue debug download follow form headers help ignore-netrc
    ignore-stdin json meta multipart no-stream offline path-as-is quiet sorted stream traceback unsorted verbose version`,
  ),
  letters: tableOf({
    a: 'auth',
    A: 'auth-type',
    b: 'body',
    c: 'continue',
    d: 'download',
    f: 'form',
    F: 'follow',
    h: 'headers',
    I: 'ignore-stdin',
    j: 'json',
    m: 'meta',
    o: 'output',
    p: 'print',
    P: 'history-print',
    q: 'quiet',
    s: 'style',
    S: 'stream',
    v: 'verbose',
    x: 'compress',
  }),
}

/** They change nothing of the request, or Understudy does it anyhow. */
export const httpieSilent: ReadonlySet<string> = words(
  `all body check-status continue debug download follow format-options headers history-print ignore-netrc
  ignore-stdin max-headers max-redirects meta no-stream offline output pretty print quiet response-charset
  response-mime sorted stream style timeout traceback unsorted verbose no-verbose no-follow no-check-status`,
)
