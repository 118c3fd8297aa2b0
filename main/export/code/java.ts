import type { PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { hasHeader, isRepeated } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { commentLine, expression, java, literal } from './literals.ts'
import { sampleText, splitUrl } from './raw-url.ts'

/** Bytes of a constant in a class file (JVMS 4.4.7). */
const LONGEST_CONSTANT = 65_535
/** What java.net.URI takes raw (its class comment), behind the path and in it. */
const TAKEN = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/

export const javaString = (value: string): string => literal(value, java)
export const javaText = (value: Value): string => expression(value, java)

export const javaBytes: BytesDialect = {
  text: (value) => {
    const code = javaText(value)
    return `${value.length > 1 ? `(${code})` : code}.getBytes(StandardCharsets.UTF_8)`
  },
  bytes: (bytes) =>
    `Base64.getDecoder().decode(${javaString(Buffer.from(bytes).toString('base64'))})`,
  file: (path) => `Files.readAllBytes(Path.of(${javaString(path)}))`,
  // An initialiser may throw what a file throws, and the class needs no helper beside it.
  concat: (terms) =>
    `new ByteArrayOutputStream() {{
${terms
  .map(
    (term) => `                writeBytes(${term});
`,
  )
  .join('')}            }}.toByteArray()`,
  longestText: LONGEST_CONSTANT,
}

/** One class, which `java Request.java` runs. */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const headers = headersFor(request.headers, request.body)
  refuseInJava(request)
  const body = bodyExpression(request.body, files, javaBytes)
  const publisher =
    body === null
      ? 'HttpRequest.BodyPublishers.noBody()'
      : `HttpRequest.BodyPublishers.ofByteArray(${body})`
  const code = [
    '        HttpClient client = HttpClient.newBuilder()',
    '            .version(HttpClient.Version.HTTP_1_1)',
    '            .followRedirects(HttpClient.Redirect.NEVER)',
    '            .build();',
    `        HttpRequest request = HttpRequest.newBuilder(URI.create(${javaText(request.url.value)}))`,
    ...headers.map(
      ({ name, value }) => `            .header(${javaString(name)}, ${javaText(value.value)})`,
    ),
    `            .method(${javaString(request.method)}, ${publisher})`,
    '            .build();',
    '        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());',
    '        System.out.println(response.statusCode() + " " + response.body());',
  ]
  const variables = named(request.variables, code.join('\n'))
  return {
    text: [
      ...(life === null ? [] : [`// ${commentLine(life)}`]),
      ...[
        'java.io.ByteArrayOutputStream',
        'java.net.URI',
        'java.net.http.HttpClient',
        'java.net.http.HttpRequest',
        'java.net.http.HttpResponse',
        'java.nio.charset.StandardCharsets',
        'java.nio.file.Files',
        'java.nio.file.Path',
        'java.util.Base64',
      ]
        .filter((name) => new RegExp(`\\b${name.replace(/^.*\./, '')}\\b`).test(code.join('\n')))
        .map((name) => `import ${name};`),
      '',
      'public class Request {',
      '    public static void main(String[] arguments) throws Exception {',
      ...variables.map(
        ({ name, holds }) =>
          `        // First set ${holds} in the environment: ${name}\n        String ${name} = set("${name}");`,
      ),
      ...code,
      '    }',
      ...(variables.length === 0 ? [] : SET),
      '}',
    ].join('\n'),
    notes: notesOn(request),
  }
}

const SET = [
  '',
  '    private static String set(String name) {',
  '        String value = System.getenv(name);',
  '        if (value == null || value.isEmpty()) throw new IllegalStateException("Set " + name + " first.");',
  '        return value;',
  '    }',
]

/** @throws AppError `export_impossible` where a constant or java.net.URI does not take it */
export function refuseInJava({ url, headers }: PreparedRequest): void {
  if (!TAKEN.test(sampleText(splitUrl(url.value).target)))
    throw impossible('java.net.URI refuses this URL.', 'Choose C#, Go or PHP: they send it raw.')
  const texts = [sampleText(url.value), ...headers.map(({ value }) => sampleText(value.value))]
  if (texts.some((each) => Buffer.byteLength(each) > LONGEST_CONSTANT))
    throw impossible('The URL or a header is longer than a constant of Java can be.')
  const beyond = headers.find(({ value }) => /[^\t -~]/.test(sampleText(value.value)))
  if (beyond !== undefined)
    throw impossible(`Java’s client sends no letters beyond ASCII in a header (${beyond.name}).`)
}

function notesOn({ url, headers }: PreparedRequest): readonly string[] {
  return [
    'Java sends the headers sorted by name, in its own order.',
    ...(hasHeader(headers, 'User-Agent') ? [] : ['Java adds a User-Agent.']),
    ...(isRepeated(headers) ? ['Java writes headers of one name in one spelling.'] : []),
    ...(sampleText(url.value).endsWith('?')
      ? ['Java leaves the question mark at the end of this URL out.']
      : []),
  ]
}

/** java.net.http of Java 11 and later. */
export const javaTarget: CodeTarget = { variableName: (name) => name, write }
