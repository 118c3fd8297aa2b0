import { Buffer } from 'node:buffer'
import type { Pair } from '../../contract/draft.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'

export interface NastyRequest {
  readonly name: string
  /** The URL is a raw target: a test puts the origin in front. */
  readonly request: ExportableRequest
}

const ACCEPT: Pair = ['Accept', 'application/json']
const JSON_TYPE: Pair = ['Content-Type', 'application/json']
const TARGET = '/rest/api/3/issue'

function body(name: string, text: string): NastyRequest {
  return {
    name: `body: ${name}`,
    request: { method: 'POST', url: TARGET, headers: [ACCEPT, JSON_TYPE], body: { text } },
  }
}

function bytes(name: string, given: Buffer): NastyRequest {
  return {
    name: `bytes: ${name}`,
    request: {
      method: 'PUT',
      url: TARGET,
      headers: [['Content-Type', 'application/octet-stream']],
      body: { base64: given.toString('base64') },
    },
  }
}

function url(name: string, target: string): NastyRequest {
  return { name: `url: ${name}`, request: { method: 'GET', url: target, headers: [ACCEPT] } }
}

function header(name: string, ...headers: readonly Pair[]): NastyRequest {
  return { name: `header: ${name}`, request: { method: 'GET', url: TARGET, headers: [...headers] } }
}

function method(name: string, text?: string): NastyRequest {
  const request = { method: name, url: TARGET, headers: [ACCEPT] }
  return {
    name: `method: ${name}${text === undefined ? '' : ' with a body'}`,
    request: text === undefined ? request : { ...request, body: { text } },
  }
}

/** Every trap that a bug report or a manual names, one a row. */
export const nastyRequests: readonly NastyRequest[] = [
  body('apostrophe', '{"a":"it\'s"}'),
  body('only apostrophes', "''''"),
  body('double quote', '{"a":"say \\"hi\\""}'),
  body('backslashes', '\\ \\\\ \\" \\\' C:\\temp\\new'),
  body('backslash at the end', 'ends in \\'),
  body('escaped newline inside JSON', '{"a":"one\\ntwo"}'),
  body('real newlines', '{\n  "a": 1\n}'),
  body('escaped and real newlines', '{\n"a":"x\\ny"\n}'),
  body('CRLF', 'a\r\nb\r\n'),
  body('lone CR', 'a\rb'),
  body('newline at the end', 'text\n'),
  body('newlines at the end', 'text\n\n\n'),
  body('newline at the beginning', '\ntext'),
  body('only a newline', '\n'),
  body('leading at sign', '@/etc/hostname'),
  body('only an at sign', '@'),
  body('at sign and dash', '@-'),
  body('leading less-than', '<file'),
  body('leading dash', '-X DELETE'),
  body('leading dash and CR', '-n\r'),
  body('leading equals', '=cmd'),
  body('percent', '100% of %s %d %n %%'),
  body('percent names', '%PATH% %USERNAME:~0,3% %^% %%a'),
  body('exclamation', 'wow! !! !$ !event "!x"'),
  body('exclamation and apostrophe', "it's wow!x"),
  body('hash', '# not a comment #'),
  body('command substitution', '$(touch /tmp/understudy-was-here) ${HOME} $HOME $$'),
  body('backticks', '`touch /tmp/understudy-was-here`'),
  body('shell operators', 'a; b & c && d || e | f > g < h ( i ) { j }'),
  body('heredoc end', 'EOF\n$HOME\nEOF\n'),
  body('carets', '^ ^^ ^" ^& a^b'),
  body('globs', '* ? [a-z] {1,2} ~'),
  body('tab', 'a\tb\t'),
  body('control characters', '\u0001\u0007\u001b[31m\u007f'),
  body('digits behind a control character', '\u00011 \u00027'),
  body('emoji', '{"a":"👍🏽 👩‍👩‍👧"}'),
  body('beyond ASCII', 'Zürich, Пример, 苏千, ñ'),
  body('typographic quotes', '‘a’ “b” ‚c‛ „d‟'),
  body('byte order mark', '\ufeff{"a":1}'),
  body('direction marks and line separators', 'a\u202eb\u2066c\u2028d\u0085e'),
  body(
    'what nobody sees',
    '\u200b\u00ad\u061c\u2060\u180e\u3164\ufff9\u115f\u{e0001}\u{e007f}\u2003',
  ),
  body('lines that begin with a caret', 'x\n^a^b\n^^\n ^c'),
  body('lines that begin with what a history reads', 'x\n!!\n!$\n!-1'),
  body('form', 'a=1&b=%20+&c[]=2'),
  body('empty', ''),
  body('a space', ' '),
  body('NUL', 'a\0b'),
  body('64 KiB and one byte', 'x'.repeat(65_537)),
  body('one megabyte', '{"a":"' + "it's 100% ".repeat(100_000) + '"}'),
  body('nine thousand characters', '"'.repeat(9000)),
  bytes('all values', Buffer.from(Array.from({ length: 256 }, (_, value) => value))),
  bytes('no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  bytes('text', Buffer.from('plain text')),
  bytes('twenty megabytes', Buffer.alloc(20_000_000, 'Ab\r\n\0')),
  url('query of JQL', '/rest/api/3/search?jql=project%20%3D%20%22A%26B%22&fields=*all'),
  url('brackets and braces', '/x?a[]=1&b={c}&d=[1-3]&e={a,b}'),
  url('operators', '/x?a=1&b=2|3;c=(4)&d=$HOME&e=`id`&f=*&g=!x'),
  url('apostrophe', "/x'y?q='a'"),
  url('double quote and angle brackets', '/x?q="a"<b>'),
  url('backslash and caret', '/x\\y?q=^a\\'),
  url('percent escapes', '/%41%2f%2F%zz?%&%PATH%=%25'),
  url('dot segments', '/a/../b/./c/..'),
  url('escaped dot segments', '/a/%2e%2e/b/%2E/c'),
  url('double slashes', '//a//b//'),
  url('question marks', '/x??a=b?c'),
  url('empty query', '/x?'),
  url('plus and at', '/x+y@z?a=b+c@d'),
  url('long', `/x?q=${'%20'.repeat(2000)}`),
  url('very long', `/x?q=${'a'.repeat(100_000)}`),
  header('quotes', ['X-A', 'say "hi" it\'s'], ACCEPT),
  header('colons', ['X-A', 'a:b: c::'], ['X-B', ':']),
  header('semicolon at the end', ['X-A', 'a;'], ['X-B', ';']),
  header('empty', ['X-Empty', ''], ACCEPT, ['X-Also-Empty', '']),
  header(
    'order and case',
    ['x-lower', '1'],
    ['X-UPPER', '2'],
    ['Accept', 'a/b'],
    ['uSER-aGENT', 'me'],
    ['X-Last', '3'],
  ),
  header('twice', ['X-A', '1'], ['X-B', '2'], ['X-A', '3'], ['x-a', '1']),
  header('none'),
  header('backslashes and operators', [
    'X-A',
    '\\ $HOME `id` $(id) %PATH% !! & | < > ^ # ~ * @file',
  ]),
  header('at sign first', ['X-A', '@/etc/hostname']),
  header('trailing backslash', ['X-A', 'C:\\dir\\'], ['X-B', 'a b\\']),
  header('tab and spaces inside', ['X-A', 'a\tb   c']),
  header('only a no-break space', ['X-A', '\u00a0'], ['X-B', '\u0085']),
  header('no-break spaces around', ['X-A', '\u00a0a b\u00a0']),
  header('Latin-1', ['X-A', 'Zürich \u00e9\u00ff'], ACCEPT),
  header(
    'lower-case names curl knows',
    ['accept', '*/*'],
    ['user-agent', 'x'],
    ['content-type', 'text/plain'],
  ),
  header('names with signs', ["X!#$%&'*+-.^_`|~9", 'v']),
  header('accept-encoding', ['Accept-Encoding', 'gzip, br'], ACCEPT),
  header('dash first in a name', ['-', '\u00ff']),
  header('long', ['X-A', 'a"b\' '.repeat(2000).trim()]),
  method('get'),
  method('post'),
  method('Patch'),
  method('HEAD'),
  method('OPTIONS'),
  method('DELETE'),
  method('PROPFIND'),
  method('POST'),
  method('PUT'),
  method('PATCH'),
  method("M'!"),
  method('GET', 'x'),
  method('DELETE', '{}'),
  method('PUT', 'x'),
  method('patch', 'x'),
  method('HEAD', 'x'),
  {
    name: 'body without Content-Type',
    request: { method: 'POST', url: TARGET, headers: [], body: { text: '{}' } },
  },
  {
    name: 'empty Content-Type',
    request: { method: 'POST', url: TARGET, headers: [['Content-Type', '']], body: { text: '{}' } },
  },
]
