import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import type { Value } from '../value.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { byteLiteral, commentLine, expression, go, literal } from './literals.ts'
import { sampleText, splitUrl } from './raw-url.ts'

const string = (value: string): string => literal(value, go)
const text = (value: Value): string => expression(value, go)

const dialect: BytesDialect = {
  text: (value) => `[]byte(${text(value)})`,
  bytes: (bytes) => `[]byte(${byteLiteral(bytes)})`,
  file: (path) => `mustRead(${string(path)})`,
  concat: (terms) =>
    `bytes.Join([][]byte{\n${terms.map((term) => `\t\t${term},\n`).join('')}\t}, nil)`,
}

/** `Opaque` goes out as it stands; setting it by hand keeps net/url from parsing the target. */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const { origin, target } = splitUrl(request.url.value)
  if (sampleText(target).startsWith('//'))
    throw impossible('Go reads a target that begins with two slashes as a host.')
  const body = bodyExpression(request.body, files, dialect)
  const headers = headersFor(request.headers, request.body)
  const code = [
    `\trequest, err := http.NewRequest(${string(request.method)}, ${string(`${origin}/`)}, ${body === null ? 'nil' : `bytes.NewReader(${body})`})`,
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    `\trequest.URL.Opaque = ${text(target)}`,
    '\trequest.Header = http.Header{',
    ...headerLines(headers),
    '\t}',
    '\tclient := &http.Client{',
    '\t\tTransport: &http.Transport{DisableCompression: true, TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}},',
    '\t\tCheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },',
    '\t}',
    '\tresponse, err := client.Do(request)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tdefer response.Body.Close()',
    '\tanswer, err := io.ReadAll(response.Body)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tfmt.Println(response.StatusCode, string(answer))',
  ]
  const variables = named(request.variables, code.join('\n'))
  const reads = body?.includes('mustRead(') === true
  const imports = [
    ...(body === null ? [] : ['bytes']),
    'crypto/tls',
    'fmt',
    'io',
    'net/http',
    ...(reads || variables.length > 0 ? ['os'] : []),
  ]
  return {
    text: [
      ...(life === null ? [] : [`// ${commentLine(life)}`]),
      'package main',
      '',
      'import (',
      ...imports.map((name) => `\t"${name}"`),
      ')',
      '',
      ...(reads ? READ : []),
      ...(variables.length === 0 ? [] : ENVIRONMENT),
      'func main() {',
      ...variables.map(
        ({ name, holds }) =>
          `\t// First set ${holds} in the environment: ${name}\n\t${name} := mustGet("${name}")`,
      ),
      ...code,
      '}',
    ].join('\n'),
    notes: [
      'Go sends User-Agent first and the other headers sorted by name.',
      ...(headers.some(({ name }) => /^user-agent$/i.test(name) && name !== 'User-Agent')
        ? [
            'Go knows User-Agent in this spelling only; the one of the request goes out as it stands.',
          ]
        : []),
    ],
  }
}

const READ = [
  'func mustRead(path string) []byte {',
  '\tcontent, err := os.ReadFile(path)',
  '\tif err != nil {',
  '\t\tpanic(err)',
  '\t}',
  '\treturn content',
  '}',
  '',
]
const ENVIRONMENT = [
  'func mustGet(name string) string {',
  '\tvalue := os.Getenv(name)',
  '\tif value == "" {',
  '\t\tpanic("Set " + name + " first.")',
  '\t}',
  '\treturn value',
  '}',
  '',
]

/** Set by key, a name keeps its case; an empty User-Agent is none. */
function headerLines(headers: readonly PreparedHeader[]): readonly string[] {
  const names = [...new Set(headers.map(({ name }) => name))]
  const lines = names.map((name) => {
    const values = headers
      .filter((header) => header.name === name)
      .map(({ value }) => headerValue(value.value))
    return `\t\t${string(name)}: {${values.join(', ')}},`
  })
  return names.includes('User-Agent') ? lines : [...lines, '\t\t"User-Agent": {""},']
}

/** Texts of Go are bytes, and so are the values of headers. */
function headerValue(value: Value): string {
  if (value.length === 0) return '""'
  return value
    .map((piece) =>
      typeof piece === 'string' ? byteLiteral(Buffer.from(piece, 'latin1')) : piece.variable,
    )
    .join(' + ')
}

/** net/http of Go 1.16 and later. */
export const goTarget: CodeTarget = { variableName: (name) => name, write }
