import type { Issue } from '../content.ts'
import { textOf } from './documents.ts'

export type JqlReading =
  | {
      readonly kind: 'query'
      readonly matches: (issue: Issue) => boolean
      readonly newestFirst: boolean
    }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'unreadable'; readonly at: string }

const longestJql = 10_000

/**
 * The part of JQL that a practice site understands: clauses joined by AND, with = != ~ in, not in,
 * is EMPTY; and ORDER BY created.
 *
 * @param me account id that currentUser() stands for, or null
 */
export function readJql(jql: string, me: string | null): JqlReading {
  if (jql.length > longestJql) return { kind: 'unreadable', at: `${jql.slice(0, 20)}…` }
  const [, where = '', order = ''] = /^(.*?)(?:\border\s+by\b(.*))?$/is.exec(jql.trim()) ?? []
  const newestFirst = /\bdesc\b/i.test(order)
  if (where.trim() === '') return { kind: 'unbounded' }
  const clauses: Clause[] = []
  for (const text of where.split(/\s+and\s+/i)) {
    const clause = readClause(text.trim(), me)
    if (clause === null) return { kind: 'unreadable', at: text.trim() }
    clauses.push(clause)
  }
  return {
    kind: 'query',
    newestFirst,
    matches: (issue) => clauses.every((each) => holds(each, issue)),
  }
}

interface Clause {
  readonly read: (issue: Issue) => readonly string[]
  readonly operator: string
  /** Lower case. */
  readonly values: readonly string[]
}

const fields = new Map(
  Object.entries<(issue: Issue) => readonly string[]>({
    project: ({ project }) => [project.key, project.name, project.id],
    key: ({ key, id }) => [key, id],
    issuekey: ({ key, id }) => [key, id],
    issue: ({ key, id }) => [key, id],
    id: ({ key, id }) => [key, id],
    status: ({ status }) => [status.name, status.id],
    issuetype: ({ issueType }) => [issueType.name, issueType.id],
    priority: ({ priority }) => [priority.name, priority.id],
    labels: ({ labels }) => labels,
    assignee: ({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]),
    creator: ({ creatorId }) => [creatorId],
    reporter: ({ creatorId }) => [creatorId],
    summary: ({ summary }) => [summary],
    text: ({ summary, description }) => [summary, textOf(description)],
  }),
)

const operators = String.raw`!=|=|!~|~|not\s+in\b|in\b|is\s+not\b|is\b`
const clauseForm = new RegExp(String.raw`^(\w+)\s*(${operators})\s*(.+)$`, 'is')

function readClause(text: string, me: string | null): Clause | null {
  const [, field = '', operator = '', operand = ''] = clauseForm.exec(text) ?? []
  const read = fields.get(field.toLowerCase())
  const values = readValues(operand.trim(), me)
  if (read === undefined || values === null) return null
  return { read, operator: operator.toLowerCase().replaceAll(/\s+/g, ' '), values }
}

const valueForm = /"[^"]*"|'[^']*'|currentUser\(\)|[^\s,"'()]+/gi

function readValues(operand: string, me: string | null): readonly string[] | null {
  const list = /^\((.*)\)$/s.exec(operand)?.[1] ?? operand
  const values = list.match(valueForm) ?? []
  const isClean = /^[\s,]*$/.test(list.replaceAll(valueForm, ''))
  if (!isClean || values.length === 0 || (list === operand && values.length > 1)) return null
  return values
    .map((each) => each.replaceAll(/^["']|["']$/g, '').toLowerCase())
    .map((each) => (each === 'currentuser()' ? (me ?? '').toLowerCase() : each))
}

function holds({ read, operator, values }: Clause, issue: Issue): boolean {
  const actual = read(issue).map((each) => each.toLowerCase())
  const test = tests[operator]
  return test !== undefined && test(actual, values)
}

const equal = (actual: readonly string[], values: readonly string[]): boolean =>
  actual.some((each) => values.includes(each))

const contain = (actual: readonly string[], values: readonly string[]): boolean =>
  actual.some((each) => values.some((value) => each.includes(value.replaceAll('*', ''))))

const tests: Readonly<
  Record<string, (actual: readonly string[], values: readonly string[]) => boolean>
> = {
  '=': equal,
  in: equal,
  '!=': (actual, values) => !equal(actual, values),
  'not in': (actual, values) => !equal(actual, values),
  '~': contain,
  '!~': (actual, values) => !contain(actual, values),
  is: (actual) => actual.length === 0,
  'is not': (actual) => actual.length > 0,
}
