import { fakeDocument } from './fake-document.ts'
import type { BodyNode, BodyTable } from '../../contract/bodies.ts'
import { type Answers, failed, ok } from './fake-bridge.ts'

const KINDS = { string: 'string', number: 'number', boolean: 'boolean' } as const

const kindOf = (value: unknown): BodyNode['kind'] =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : (new Map<string, BodyNode['kind']>(Object.entries(KINDS)).get(typeof value) ?? 'object')

/** What main says of a body that holds this value. A place is a number that each value has. */
export function fakeBody(root: unknown): Partial<Answers> {
  const values: unknown[] = []
  const places = new Map<string, number>()
  const placeOf = (value: unknown, path: string): number => {
    const known = places.get(path)
    if (known !== undefined) return known
    places.set(path, values.length)
    return values.push(value) - 1
  }
  const paths = (at: number): string => [...places].find(([, each]) => each === at)?.[0] ?? ''
  const node = (value: unknown, name: string | null, index: number, path: string): BodyNode => {
    const kind = kindOf(value)
    const folds = typeof value === 'object' && value !== null
    const whole = typeof value === 'string' ? value : JSON.stringify(value)
    const size = folds ? Object.keys(value).length : whole.length
    const text = folds ? '' : whole.slice(0, 300)
    return {
      at: placeOf(value, path),
      name,
      index,
      kind,
      text,
      cut: !folds && whole.length > 300,
      size,
    }
  }
  const membersOf = (at: number): BodyNode[] => {
    const value = values[at]
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return entries.map(([name, each], index) =>
      node(each as unknown, Array.isArray(value) ? null : name, index, `${paths(at)}/${index}`),
    )
  }
  const within = (value: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((held, name) => (held as Record<string, unknown> | null)?.[name], value)
  return {
    'bodies:members': ({ at, from, count }) => {
      const nodes = at === null ? [node(root, null, 0, '')] : membersOf(at)
      return ok({ total: nodes.length, nodes: nodes.slice(from, from + count) })
    },
    'bodies:steps': () => ok([]),
    'bodies:value': ({ at }) => {
      const value = values[at]
      const isDocument = (value as { type?: unknown } | null)?.type === 'doc'
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return ok({
        text,
        cut: false,
        document: isDocument ? fakeDocument : null,
      })
    },
    'bodies:copy-value': () => ok(null),
    'bodies:copy-table': () => ok(null),
    'bodies:save-table': () => ok({ path: '/home/me/search.csv' }),
    'bodies:filter': ({ path }) => {
      if (path.endsWith('['))
        return failed(
          'filter_unreadable',
          'The filter cannot be read: the [ at character 9 is not closed.',
          'Write a JSONPath, such as $.issues[*].key or $.issues[?(@.fields.votes > 3)].',
        )
      const found = searchAnswer.issues.map(({ key }) => key)
      const head = JSON.stringify(found)
      const body = {
        size: head.length,
        head,
        encoding: 'utf8',
        truncated: false,
        bodyId: 'filtered',
      } as const
      return ok({ body, count: found.length })
    },
    'bodies:tables': () => ok(tablesOf(root)),
    'bodies:rows': ({ at, columns, sort, from, count }) => {
      const list = (at === 0 ? root : within(root, ['issues'])) as unknown[]
      const key = ({ row }: { row: unknown }): string =>
        sort === null ? '' : String(within(row, sort.column))
      const sorted = list
        .map((row, index) => ({ row, index }))
        .sort(
          (one, other) => (sort?.descending === true ? -1 : 1) * key(one).localeCompare(key(other)),
        )
      const rows = sorted.slice(from, from + count).map(({ row, index }) => ({
        index,
        at: index,
        cells: columns.map((path) => {
          const value = within(row, path)
          if (value === undefined) return null
          const text = typeof value === 'string' ? value : JSON.stringify(value)
          return { kind: kindOf(value), text, cut: false }
        }),
      }))
      return ok({ total: list.length, rows })
    },
  }
}

function tablesOf(root: unknown): BodyTable[] {
  const issues = (root as { issues?: readonly object[] }).issues ?? []
  const columns = (value: object, path: readonly string[]): string[][] =>
    Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
      typeof each === 'object' && each !== null && !Array.isArray(each) && !('type' in each)
        ? columns(each, [...path, name])
        : [[...path, name]],
    )
  const [first] = issues
  if (first === undefined) return []
  const all = columns(first, []).map((path) => ({
    path,
    name: path.join('.'),
    rows: issues.length,
  }))
  return [{ at: 7, names: ['issues'], rows: issues.length, columns: all }]
}

/** An answer of Jira's search, with what a value can mean. */
export const searchAnswer = {
  isLast: true,
  issues: Array.from({ length: 42 }, (_, index) => ({
    id: String(10_000 + index),
    key: `ACME-${index + 1}`,
    self: `https://acme.atlassian.net/rest/api/3/issue/${10_000 + index}`,
    fields: {
      summary: `The token of customer ${index + 1} was refused`,
      status: { name: index % 3 === 0 ? 'Done' : 'In Progress' },
      votes: index * 7,
      created: '2026-11-20T09:41:07.123+0000',
      reporter: {
        accountId: '712020:0a1b2c3d-1111-4222-8333-944444444444',
        displayName: 'Mia Krystof',
      },
      assignee: { accountId: '712020:0a1b2c3d-9999-4222-8333-944444444444' },
      description: { type: 'doc', version: 1, content: [] },
      environment: 'A proxy that ends TLS. '.repeat(30),
      resolution: null,
    },
  })),
} as const
