import { z } from 'zod'
import type { Api, Operation, Removal } from './operation.ts'

const text = z.string()
const row = z.tuple([text, text, text, text, text, text, text, text, text])
const documentSchema = z.object({ operations: z.array(row) })

const onlySchema = z.enum([
  'app',
  'connect-app',
  'forge-app',
  'connect-or-forge-app',
  'connect-or-oauth2-app',
])

/** Reads the documents beside this file: a start has no need of them, so nothing imports them eagerly. */
export async function readTable(): Promise<readonly Operation[]> {
  const [platform, software, serviceManagement, confluence] = await Promise.all([
    import('./platform.json', { with: { type: 'json' } }),
    import('./software.json', { with: { type: 'json' } }),
    import('./service-management.json', { with: { type: 'json' } }),
    import('./confluence.json', { with: { type: 'json' } }),
  ])
  return [
    ...operationsOf('platform', platform.default),
    ...operationsOf('software', software.default),
    ...operationsOf('service-management', serviceManagement.default),
    ...operationsOf('confluence', confluence.default),
  ]
}

function operationsOf(api: Api, document: unknown): Operation[] {
  return documentSchema.parse(document).operations.map((cells) => operationOf(api, cells))
}

function operationOf(api: Api, cells: z.infer<typeof row>): Operation {
  const [method, path, id, summary, connect, classic, granular, facts, query] = cells
  const said = new Map(wordsOf(facts).map(factOf))
  return {
    api,
    method,
    path,
    id,
    summary,
    connect: connect === '' ? null : connect,
    classic: wordsOf(classic),
    granular: wordsOf(granular),
    anonymous: said.has('anonymous'),
    experimental: said.has('experimental'),
    deprecated: said.has('deprecated'),
    noImpersonation: said.has('no-impersonation'),
    only: said.has('only') ? onlySchema.parse(said.get('only')) : null,
    removal: removalOf(said),
    gone: said.get('gone') ?? null,
    pathParameters: [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name),
    query: wordsOf(query).map(parameterOf),
  }
}

function wordsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ')
}

/** `only=app`, or a word alone. */
function factOf(fact: string): [string, string] {
  const sign = fact.indexOf('=')
  return sign === -1 ? [fact, ''] : [fact.slice(0, sign), fact.slice(sign + 1)]
}

function removalOf(said: ReadonlyMap<string, string>): Removal | null {
  const effective = said.get('removed')
  if (effective === undefined) return null
  return { effective, announced: said.get('announced') ?? '', details: said.get('details') ?? '' }
}

/** `name:type`, with `!` behind the name where it has to be given. */
function parameterOf(parameter: string): Operation['query'][number] {
  const colon = parameter.indexOf(':')
  const name = parameter.slice(0, colon)
  const required = name.endsWith('!')
  return {
    name: required ? name.slice(0, -1) : name,
    type: parameter.slice(colon + 1),
    required,
  }
}
