import type { PreparedRequest } from '../prepare.ts'
import { isRepeated } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { commentLine, cSharp, expression, literal } from './literals.ts'

/** HttpContentHeaders: the others take none of these (System.Net.Http, KnownHeaders.cs). */
const OF_THE_CONTENT =
  /^(?:allow|content-(?:disposition|encoding|language|location|md5|range|type)|expires|last-modified)$/i
/** Methods that .NET writes in capitals (HttpMethod.Normalize). */
const CAPITALS = /^(?:get|put|post|delete|head|options|trace|patch|connect)$/i

const text = (value: Value): string => expression(value, cSharp)
const string = (value: string): string => literal(value, cSharp)

const dialect: BytesDialect = {
  text: (value) => `Encoding.UTF8.GetBytes(${text(value)})`,
  bytes: (bytes) => `Convert.FromBase64String(${string(Buffer.from(bytes).toString('base64'))})`,
  file: (path) => `File.ReadAllBytes(${string(path)})`,
  concat: (terms) =>
    `new byte[][]\n{\n${terms.map((term) => `    ${term},\n`).join('')}}.SelectMany(bytes => bytes).ToArray()`,
}

/** Top-level statements of C# 10 and later; a URL that is not to be canonicalised needs .NET 6. */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const body = bodyExpression(request.body, files, dialect)
  const headers = headersFor(request.headers, request.body)
  const describesContent = headers.some(({ name }) => OF_THE_CONTENT.test(name))
  const content = body ?? (describesContent ? 'Array.Empty<byte>()' : null)
  const code = [
    'using var handler = new SocketsHttpHandler',
    '{',
    '    AllowAutoRedirect = false,',
    '    UseCookies = false,',
    '    RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,',
    '};',
    'using var client = new HttpClient(handler);',
    'var asItStands = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };',
    `using var request = new HttpRequestMessage(new HttpMethod(${string(request.method)}), new Uri(${text(request.url.value)}, asItStands));`,
    ...(content === null ? [] : [`request.Content = new ByteArrayContent(${content});`]),
    ...headers.map(
      ({ name, value }) =>
        `request.${OF_THE_CONTENT.test(name) ? 'Content.Headers' : 'Headers'}.TryAddWithoutValidation(${string(name)}, ${text(value.value)});`,
    ),
    'using var response = await client.SendAsync(request);',
    'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");',
  ]
  const variables = named(request.variables, code.join('\n'))
  return {
    text: [
      ...(life === null ? [] : [`// ${commentLine(life)}`]),
      ...['System', 'System.IO', 'System.Linq', 'System.Net.Http', 'System.Text'].map(
        (name) => `using ${name};`,
      ),
      '',
      ...variables.map(
        ({ name, holds }) =>
          `// First set ${holds} in the environment: ${name}\nvar ${name} = Environment.GetEnvironmentVariable(${string(name)}) ?? throw new InvalidOperationException(${string(`Set ${name} first.`)});`,
      ),
      ...code,
    ].join('\n'),
    notes: notesOn(request),
  }
}

function notesOn({ method, headers }: PreparedRequest): readonly string[] {
  return [
    '.NET sends the headers of the content behind the others, and names that it knows in its own case.',
    ...(CAPITALS.test(method) && method !== method.toUpperCase()
      ? ['.NET writes this method in capitals.']
      : []),
    ...(isRepeated(headers)
      ? ['.NET sends a header given more than once as one, its values joined.']
      : []),
  ]
}

/** HttpClient of .NET 6 and later. */
export const cSharpTarget: CodeTarget = { variableName: (name) => name, write }
