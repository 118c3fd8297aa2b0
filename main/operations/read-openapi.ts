import { z } from 'zod'
import { MOST_OPERATIONS } from '../../contract/limits.ts'
import type { Operation, OperationApi } from '../../contract/operations.ts'
import { AppError } from '../errors.ts'
import { parseJson } from '../wire/json.ts'
import { BUILT_IN, nameOfOperation } from './operations.ts'
import { type OperationsDocument, readTable, writeTable } from './table.ts'

/** In 3.1 one of several, `null` among them: https://spec.openapis.org/oas/v3.1.0#schema-object */
const typeSchema = z
  .union([
    z.string(),
    z.array(z.string()).transform((types) => types.find((type) => type !== 'null')),
  ])
  .optional()

const parameterSchema = z.object({
  $ref: z.string().optional(),
  name: z.string().optional(),
  in: z.string().optional(),
  required: z.boolean().optional(),
  schema: z
    .object({ type: typeSchema, items: z.object({ type: typeSchema }).optional() })
    .optional(),
})
type Parameter = z.infer<typeof parameterSchema>

/** The fields that tell something here; a document has many more. */
const operationSchema = z.object({
  operationId: z.string().optional(),
  summary: z.string().optional(),
  deprecated: z.boolean().optional(),
  parameters: z.array(parameterSchema).default([]),
  security: z.array(z.record(z.string(), z.unknown())).default([]),
  'x-experimental': z.boolean().optional(),
  'x-atlassian-connect-scope': z.string().optional(),
  'x-atlassian-oauth2-scopes': z
    .array(z.object({ scopes: z.array(z.string()).default([]), state: z.string().optional() }))
    .default([]),
  'x-changes': z
    .array(
      z.object({
        type: z.string().optional(),
        announced: z.string().default(''),
        effective: z.string().optional(),
        details: z.string().default(''),
      }),
    )
    .default([]),
})

const documentSchema = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.coerce.string() }),
  servers: z.array(z.object({ url: z.string() })).default([]),
  // Beside paths stand what others add, which begins with `x-`.
  paths: z
    .record(z.string(), z.unknown())
    .transform(withoutAdditions)
    .pipe(
      z.record(z.string(), z.looseObject({ parameters: z.array(parameterSchema).default([]) })),
    ),
  components: z
    .object({ parameters: z.record(z.string(), parameterSchema).default({}) })
    .default({ parameters: {} }),
})

function withoutAdditions(paths: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith('/')))
}

/** An operation as a document has it, with the parameters that are written beside its path. */
interface Written {
  readonly method: string
  readonly path: string
  readonly said: z.infer<typeof operationSchema>
  readonly parameters: readonly Parameter[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const APIS: readonly (readonly [path: RegExp, api: OperationApi])[] = [
  [/^\/wiki\/rest\//u, 'confluence-v1'],
  [/^\/wiki\//u, 'confluence'],
  [/^\/rest\/servicedeskapi\//u, 'service-management'],
  [/^\/rest\/(?:agile|builds|deployments|devinfo|devopscomponents)\//u, 'software'],
  [/^\/rest\/(?:featureflags|operations|remotelinks|security)\//u, 'software'],
  [/^\/rest\/(?:api|atlassian-connect|forge)\//u, 'platform'],
]

/**
 * The operations of one of Atlassian's OpenAPI 3 documents, in JSON. What these say in sentences
 * alone (who may call an operation, and that an app is refused that acts as a user) is taken over
 * from the built-in table. Linear in the text.
 *
 * @param copied the day, as 2026-06-10
 * @throws AppError `import_unreadable`
 */
export function readOpenApi(text: string, copied: string): OperationsDocument {
  const document = parsed(text)
  const written = writtenIn(document)
  const { title, version } = document.info
  if (written.length > MOST_OPERATIONS)
    throw unreadable(
      `“${title}” has ${written.length} operations; of one document ${MOST_OPERATIONS} are read.`,
    )
  const api = apiOf(written)
  if (api === null) throw unreadable(`“${title}” has no operation of Jira or Confluence Cloud.`)
  const builtIn = new Map(BUILT_IN.flatMap(readTable).map((one) => [nameOfOperation(one), one]))
  const operations = written.map((each): Operation => {
    const { noImpersonation = false, only = null } = builtIn.get(nameOfOperation(each)) ?? {}
    return { ...operationOf(api, each), noImpersonation, only }
  })
  return { api, title, version, source: '', copied, lines: writeTable(operations) }
}

function parsed(text: string): z.infer<typeof documentSchema> {
  const json = parseJson(text)
  if (json === undefined) throw unreadable('The file is not JSON.')
  if (z.object({ swagger: z.string() }).safeParse(json).success)
    throw unreadable('The file is a document of Swagger 2; one of OpenAPI 3 is read.')
  const document = documentSchema.safeParse(json)
  if (!document.success)
    throw unreadable(`The file is not an OpenAPI 3 document: ${placeOf(document.error)}.`)
  const { openapi } = document.data
  if (!openapi.startsWith('3.'))
    throw unreadable(`The file is a document of OpenAPI ${openapi}; one of OpenAPI 3 is read.`)
  return document.data
}

function writtenIn({ paths, servers, components }: z.infer<typeof documentSchema>): Written[] {
  const before = contextPath(servers[0]?.url ?? '')
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((name): Written => {
      const method = name.toUpperCase()
      const said = operationSchema.safeParse(item[name])
      if (!said.success)
        throw unreadable(`${method} ${path} is not as OpenAPI has it: ${placeOf(said.error)}.`)
      const parameters = [...item.parameters, ...said.data.parameters].map((one) =>
        followed(one, components.parameters),
      )
      return { method, path: oneLine(`${before}${path}`), said: said.data, parameters }
    }),
  )
}

/** Confluence's paths begin behind `https://{your-domain}/wiki/api/v2`. */
const contextPath = (url: string): string =>
  url.replace(/^(?:[a-z]+:)?\/\/[^/]*/u, '').replace(/\/+$/u, '')

/** References that lead from one to the next; of more, or of some that lead in a circle, nothing is known. */
const MOST_REFERENCES = 8

function followed(parameter: Parameter, named: Readonly<Record<string, Parameter>>): Parameter {
  let at = parameter
  for (let steps = 0; at.$ref !== undefined && steps < MOST_REFERENCES; steps += 1) {
    const name = at.$ref.slice(at.$ref.lastIndexOf('/') + 1)
    // As RFC 6901 writes a slash and a tilde.
    at = named[name.replaceAll('~1', '/').replaceAll('~0', '~')] ?? {}
  }
  return at
}

/** That of most of the paths. */
function apiOf(written: readonly Written[]): OperationApi | null {
  const counts = Map.groupBy(
    written.flatMap(({ path }) => APIS.find(([begins]) => begins.test(path))?.[1] ?? []),
    (api) => api,
  )
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length)
  return most?.[0] ?? null
}

function operationOf(
  api: OperationApi,
  { method, path, said, parameters }: Written,
): Omit<Operation, 'noImpersonation' | 'only'> {
  const scopes = (isGranular: boolean): string[] =>
    said['x-atlassian-oauth2-scopes']
      .filter(({ state }) => (state === 'Beta') === isGranular)
      .flatMap((one) => one.scopes.map(oneWord))
  const removed = said['x-changes'].find(({ type, effective }) => type === 'removed' && effective)
  const id = oneWord(said.operationId ?? '')
  return {
    api,
    method,
    path,
    id,
    summary: oneLine(said.summary ?? id),
    connect: oneWord(said['x-atlassian-connect-scope'] ?? '') || null,
    classic: scopes(false),
    granular: scopes(true),
    anonymous: said.security.some((way) => Object.keys(way).length === 0),
    experimental: said['x-experimental'] === true,
    deprecated: said.deprecated === true,
    removal:
      removed?.effective === undefined
        ? null
        : {
            announced: oneWord(removed.announced),
            effective: oneWord(removed.effective),
            details: oneWord(removed.details),
          },
    gone: null,
    query: queryOf(parameters),
  }
}

/** A query parameter by its name, once: that of the operation goes before that of its path. */
function queryOf(parameters: readonly Parameter[]): Operation['query'] {
  const named = new Map(
    parameters.flatMap((one) =>
      one.in === 'query' && one.name !== undefined ? [[oneWord(one.name), one] as const] : [],
    ),
  )
  return [...named].map(([name, { required = false, schema }]) => ({
    name,
    type:
      schema?.type === 'array'
        ? `${oneWord(schema.items?.type ?? 'string')}[]`
        : oneWord(schema?.type ?? 'string'),
    required,
  }))
}

/** A cell of the table ends at a tab, a word in it at a space. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const oneWord = (text: string): string => text.trim().replaceAll(/\s+/gu, '%20')

const placeOf = ({ issues: [first] }: z.ZodError): string =>
  first === undefined ? 'unknown' : `${first.path.join('.') || 'as a whole'}: ${first.message}`

function unreadable(message: string): AppError {
  return new AppError('import_unreadable', message, {
    hint: 'Atlassian offers the documents on developer.atlassian.com, at the head of each REST reference; the one in JSON is meant.',
  })
}
