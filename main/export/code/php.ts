import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import { missingOf } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { byteLiteral, commentLine, expression, literal, php } from './literals.ts'
import { sampleText } from './raw-url.ts'

const string = (value: string): string => literal(value, php)
const text = (value: Value): string => expression(value, php)

const dialect: BytesDialect = {
  text,
  bytes: (bytes) => byteLiteral(bytes, '$'),
  file: (path) => `file_get_contents(${string(path)})`,
  concat: (terms) => terms.join('\n        . '),
}

/** The extension curl, in any PHP since 7.0.7: what libcurl adds is switched off as in a command. */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const body = bodyExpression(request.body, files, dialect)
  const headers = headersFor(request.headers, request.body)
  const lines = [...headers.map(headerLine), ...suppressed(headers, body !== null)]
  const code = [
    `$curl = curl_init(${text(request.url.value)});`,
    'curl_setopt_array($curl, [',
    ...methodLines(request.method, body),
    '    CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,',
    '    CURLOPT_PATH_AS_IS => true,',
    '    CURLOPT_HTTPHEADER => [',
    ...lines.map((line) => `        ${line},`),
    '    ],',
    '    CURLOPT_RETURNTRANSFER => true,',
    ']);',
    '$answer = curl_exec($curl);',
    'if ($answer === false) {',
    '    throw new RuntimeException(curl_error($curl));',
    '}',
    'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), " ", $answer, "\\n";',
  ]
  const variables = named(request.variables, code.join('\n'))
  return {
    text: [
      '<?php',
      ...(life === null ? [] : [`// ${commentLine(life)}`]),
      ...variables.map(
        ({ name, holds }) =>
          `// First set ${holds} in the environment: ${name}\n$${name} = getenv("${name}") ?: throw new RuntimeException("Set ${name} first.");`,
      ),
      ...code,
    ].join('\n'),
    notes: ['It needs the extension curl of PHP 8 (Debian: php-curl).'],
  }
}

function methodLines(method: string, body: string | null): readonly string[] {
  if (method === 'HEAD' && body === null) return ['    CURLOPT_NOBODY => true,']
  return [
    `    CURLOPT_CUSTOMREQUEST => ${string(method)},`,
    ...(body === null ? [] : [`    CURLOPT_POSTFIELDS => ${body},`]),
  ]
}

function headerLine({ name, value }: PreparedHeader): string {
  if (/^[\t ]*$/.test(sampleText(value.value))) return string(`${name};`)
  return [`${name}: `, ...value.value]
    .map((piece) =>
      typeof piece === 'string'
        ? byteLiteral(Buffer.from(piece, 'latin1'), '$')
        : php.variable(piece.variable),
    )
    .join(' . ')
}

/** What libcurl would add by itself. */
function suppressed(headers: readonly PreparedHeader[], hasBody: boolean): readonly string[] {
  const own = ['Accept', ...(hasBody ? ['Content-Type', 'Expect'] : [])]
  return missingOf(own, headers).map((name) => string(`${name}:`))
}

export const phpTarget: CodeTarget = { variableName: (name) => name, write }
