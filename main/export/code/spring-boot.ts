import type { ActingAs } from '../../../contract/acting.ts'
import type { PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { withoutAuthorization } from './app-code.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { javaBytes, javaString, javaText, refuseInJava } from './java.ts'
import { commentLine } from './literals.ts'

/** Those of org.springframework.http.HttpMethod, which before Spring 6 was a list. */
const METHODS = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE)$/

/**
 * AtlassianHostRestClients of atlassian-connect-spring-boot-starter. The URL is given whole: the
 * starter adds a credential for its host, and a URI is not expanded as a template would be.
 */
function write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode {
  const { method } = request
  if (!METHODS.test(method)) throw impossible(`Spring’s RestTemplate does not know ${method}.`)
  refuseInJava(request)
  const { headers: own, notes } = withoutAuthorization(request, 'The starter')
  const headers = headersFor(own, request.body)
  const body = bodyExpression(request.body, files, javaBytes)
  const entity = body === null ? 'new HttpEntity<>(headers)' : `new HttpEntity<>(${body}, headers)`
  const code = [
    'HttpHeaders headers = new HttpHeaders();',
    ...headers.map(
      ({ name, value }) => `headers.add(${javaString(name)}, ${javaText(value.value)});`,
    ),
    `ResponseEntity<String> response = ${clientOf(context.actingAs)}.exchange(`,
    `    URI.create(${javaText(request.url.value)}),`,
    `    HttpMethod.${method},`,
    `    ${entity},`,
    '    String.class);',
    'System.out.println(response.getStatusCode() + " " + response.getBody());',
  ]
  const variables = named(request.variables, code.join('\n'))
  return {
    text: [
      ...(context.life === null ? [] : [`// ${commentLine(context.life)}`]),
      ...who(context.actingAs),
      ...variables.flatMap(({ name, holds }) => [
        `// First set ${holds} in the environment: ${name}`,
        `String ${name} = java.util.Objects.requireNonNull(System.getenv("${name}"), "Set ${name} first.");`,
      ]),
      ...code,
    ].join('\n'),
    notes: [
      ...notes,
      'RestTemplate adds Accept where there is none, and sends headers in an order of its own.',
      'An answer of 400 or more comes as an exception of RestTemplate.',
    ],
  }
}

function clientOf(actingAs: ActingAs | null): string {
  if (actingAs?.kind === 'anonymous') return 'new RestTemplate()'
  return actingAs?.kind === 'app'
    ? 'atlassianHostRestClients.authenticatedAsAddon()'
    : 'atlassianHostRestClients.authenticatedAs(hostUser)'
}

function who(actingAs: ActingAs | null): readonly string[] {
  if (actingAs !== null && actingAs.kind !== 'user') return []
  const accountId = actingAs === null ? 'accountId' : javaString(actingAs.accountId)
  return [
    '// host: the AtlassianHost of the tenant, from your AtlassianHostRepository',
    `AtlassianHostUser hostUser = AtlassianHostUser.builder(host).withUserAccountId(${accountId}).build();`,
  ]
}

/** A Connect app in Spring Boot: its starter 2 and later. */
export const springBoot: CodeTarget = { variableName: (name) => name, write }
