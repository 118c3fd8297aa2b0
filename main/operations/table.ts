import { type Operation, type OperationApi, onlyForSchema } from '../../contract/operations.ts'

/** Operations of one of Atlassian's documents, as they are kept. */
export interface OperationsDocument {
  readonly api: OperationApi
  readonly title: string
  /** As the document calls it. */
  readonly version: string
  readonly source: string
  /** The day, as 2026-06-10. */
  readonly copied: string
  /** An operation a line; README.md beside this file says what its cells mean. */
  readonly lines: string
}

export function readTable({ api, lines }: Pick<OperationsDocument, 'api' | 'lines'>): Operation[] {
  return linesOf(lines).map((line) => operationOf(api, line))
}

/** How many operations that are, unread. */
export function countOf({ lines }: Pick<OperationsDocument, 'lines'>): number {
  return linesOf(lines).length
}

const linesOf = (lines: string): string[] => lines.split('\n').filter((line) => line !== '')

/** The lines that `readTable` reads as these operations, of one API. */
export function writeTable(operations: readonly Operation[]): string {
  return operations.map((operation) => `${lineOf(operation)}\n`).join('')
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

function lineOf(operation: Operation): string {
  const { method, path, id, summary, connect, classic, granular, query } = operation
  const needs = [connect ?? '', classic.join(' '), granular.join(' '), factsOf(operation).join(' ')]
  const parameters = query.map(
    ({ name, type, required }) => `${name}${required ? '!' : ''}:${type}`,
  )
  return [method, path, id, summary, ...needs, parameters.join(' ')].join('\t')
}

function factsOf(operation: Operation): string[] {
  const { anonymous, experimental, deprecated, noImpersonation, only, removal, gone } = operation
  return [
    ...(anonymous ? ['anonymous'] : []),
    ...(experimental ? ['experimental'] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(noImpersonation ? ['no-impersonation'] : []),
    ...(only === null ? [] : [`only=${only}`]),
    ...(removal === null
      ? []
      : [
          `removed=${removal.effective}`,
          `announced=${removal.announced}`,
          `details=${removal.details}`,
        ]),
    ...(gone === null ? [] : [`gone=${gone}`]),
  ]
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
  const colon = parameter.lastIndexOf(':')
  const name = parameter.slice(0, colon)
  const required = name.endsWith('!')
  return { name: required ? name.slice(0, -1) : name, type: parameter.slice(colon + 1), required }
}
