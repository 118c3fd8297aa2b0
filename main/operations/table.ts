import { type Operation, type OperationApi, onlyForSchema } from '../../contract/operations.ts'
import { confluence } from './documents/confluence.ts'
import { platform } from './documents/platform.ts'
import { serviceManagement } from './documents/service-management.ts'
import { software } from './documents/software.ts'

const DOCUMENTS: readonly (readonly [OperationApi, string])[] = [
  ['platform', platform],
  ['software', software],
  ['service-management', serviceManagement],
  ['confluence', confluence],
]

/** The operations of the documents beside this file; README.md there says what the cells of a line mean. */
export function readOperations(): Operation[] {
  return DOCUMENTS.flatMap(([api, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => operationOf(api, line)),
  )
}

function operationOf(api: OperationApi, line: string): Operation {
  const [method = '', path = '', id = '', summary = '', ...needs] = line.split('\t')
  const [connect = '', classic = '', granular = '', facts = '', query = ''] = needs
  const said = new Map(wordsOf(facts).map(factOf))
  const only = said.get('only')
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
    only: only === undefined ? null : onlyForSchema.parse(only),
    removal: removalOf(said),
    gone: said.get('gone') ?? null,
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

function removalOf(said: ReadonlyMap<string, string>): Operation['removal'] {
  const effective = said.get('removed')
  if (effective === undefined) return null
  return { effective, announced: said.get('announced') ?? '', details: said.get('details') ?? '' }
}

/** `name:type`, with `!` behind the name where it has to be given. */
function parameterOf(parameter: string): Operation['query'][number] {
  const colon = parameter.indexOf(':')
  const name = parameter.slice(0, colon)
  const required = name.endsWith('!')
  return { name: required ? name.slice(0, -1) : name, type: parameter.slice(colon + 1), required }
}
