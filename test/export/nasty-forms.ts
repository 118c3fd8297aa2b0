import type { Part } from '../../contract/draft.ts'

export interface NastyForm {
  readonly name: string
  readonly parts: readonly Part[]
}

/** Texts that a shell, curl's `-F`, a browser or a file system reads as more than themselves. */
const TRAPS: Readonly<Record<string, string>> = {
  plain: 'plain',
  'double quotes': 'say "hi"',
  apostrophes: "it's ''",
  backslashes: 'a\\b\\\\c\\',
  'backslash and quote': '\\"',
  semicolons: 'a;type=text/html;filename=x',
  commas: 'a,b',
  'at sign first': '@passwd',
  'less-than first': '<passwd',
  'dash first': '-dash',
  'parentheses of nested parts': '(x',
  equals: 'a=b',
  'space first and last': ' a ',
  tab: 'a\tb',
  'line feed': 'a\nb',
  'CR and LF': 'a\r\nb',
  'a header of its own': 'a"\r\nX-Evil: 1\r\n\r\nb',
  percent: '%0A%22 %PATH% %s 100%',
  variables: '$HOME ${IFS} $(id) `id`',
  operators: 'a & b | c > d < e ; f',
  history: 'x!y !! !$',
  'caret on a line of its own': 'a\n^a^b\n^',
  globs: '* ? [a] {b,c} ~',
  hash: '# x',
  'letters of Latin-1': 'Zürich ñ',
  'letters beyond': 'Ελλάδα Пример 苏千',
  emoji: '👩‍👩‍👧 👍🏽',
  'what nobody sees': '\u200b\u00ad\u061c\u2060\u3164\u{e0041}',
  'direction marks': 'a\u202eb',
  escape: '\u001b[31m\u007f',
  boundary: '--understudy--',
}

const traps = Object.entries(TRAPS)
const inPaths = traps.filter(([name]) => name !== 'plain')

const form = (name: string, ...parts: readonly Part[]): NastyForm => ({ name, parts })

/** A path of the test's own folder: the file is written there under just this name. */
const asPath = (text: string): string => text.replaceAll('/', '_')

const TYPES = [
  'text/plain',
  'application/json',
  'text/plain; charset=utf-8',
  'text/plain;charset="utf-8"',
  'text/x;a=b;c=d',
  'application/vnd.api+json; version=1.0',
  'text/x;type=a/b',
  'x-a/y_b.c+d!#$&^',
  'multipart/mixed; boundary="a b"',
  'TEXT/HTML',
]

/** The ones that curl's `-F` reads otherwise than they stand there. */
export const typesThatCurlMisreads = [
  '',
  'text',
  '/',
  'text/',
  '/plain',
  'text/x,y',
  'text/x; a="b,c"',
  'text/x; filename=evil.txt',
  'text/x;filename="evil.txt"',
  'text/x; headers=@passwd',
  'text/x;encoder=base64',
  ' text/plain',
  'text/plain ',
  'text/plain\r\nX-Evil: 1',
  'te xt/plain',
  `${'x'.repeat(128)}/y`,
] as const

/** Forms that each place of a part makes of each trap; none has a name that curl cannot give. */
export const nastyForms: readonly NastyForm[] = [
  ...traps
    .filter(([name]) => !/equals|semicolons|variables of/.test(name))
    .filter(([, text]) => !text.includes('='))
    .map(([name, text]) => form(`name: ${name}`, { name: text, text: 'x' })),
  ...traps.map(([name, text]) => form(`text: ${name}`, { name: 'a', text })),
  ...traps.map(([name, text]) =>
    form(`text with a type: ${name}`, { name: 'a', text, contentType: 'text/plain' }),
  ),
  ...traps.map(([name, text]) =>
    form(`file name: ${name}`, { name: 'a', base64: 'AAEC/w==', filename: text }),
  ),
  ...inPaths.map(([name, text]) => form(`path: ${name}`, { name: 'a', file: asPath(text) })),
  ...TYPES.map((type) => form(`type: ${type}`, { name: 'a', text: 'x', contentType: type })),
  ...TYPES.map((type) =>
    form(`type of a file: ${type}`, { name: 'a', base64: 'eA==', contentType: type }),
  ),
  form('no parts'),
  form('a text with NUL', { name: 'a', text: 'x\0y' }),
  form('a text of 200 KB', { name: 'a', text: 'x'.repeat(200_000) }),
  form('a file by another name', {
    name: 'file',
    file: asPath(TRAPS['double quotes'] ?? ''),
    filename: 'b";\\.png',
    contentType: 'image/png',
  }),
  form('a text of 16 KiB and one', { name: 'a', text: 'x'.repeat(16_385) }),
  form(
    'forty parts',
    ...Array.from({ length: 40 }, (_, at) => ({ name: `n${at}`, text: `${at}` })),
  ),
  form(
    'one name thrice',
    { name: 'a', text: '1' },
    { name: 'a', text: '2' },
    { name: 'a', text: '' },
  ),
  form('an empty file', { name: 'a', base64: '', filename: 'empty.bin' }),
  form('an empty file name', { name: 'a', base64: 'eA==', filename: '' }),
  form(
    'text, bytes and a file',
    { name: 't', text: 'x' },
    { name: 'b', base64: 'AA==' },
    {
      name: 'f',
      file: 'plain',
      contentType: 'text/plain',
    },
  ),
]

/** Every path that a form reads. */
export const formFiles: readonly string[] = [
  ...new Set(
    nastyForms.flatMap(({ parts }) => parts.flatMap((part) => ('file' in part ? [part.file] : []))),
  ),
]

export const FORM_FILE = Buffer.from('content\r\n\0of the file\n')
