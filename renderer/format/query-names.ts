import type { Operation } from '../../contract/operations.ts'

type Parameter = Operation['query'][number]

/** What else an operation takes in its query, by Atlassian's reference; a list takes its name once more for each item. */
export function stillTaken(
  operation: Operation | null,
  named: readonly { readonly name: string }[],
): readonly Parameter[] {
  const names = new Set(named.map(({ name }) => name))
  return operation?.query.filter(({ name, type }) => !names.has(name) || type.endsWith('[]')) ?? []
}

/** A name that is being typed in the query of an address, from and to, and those that begin so. */
export interface TypedName {
  readonly from: number
  readonly to: number
  readonly offered: readonly Parameter[]
}

/** Null where the caret stands in the path or in a value, and where nothing begins so. */
export function nameAt(
  address: string,
  caret: number,
  parameters: readonly Parameter[],
): TypedName | null {
  const mark = address.indexOf('?')
  if (mark === -1 || caret <= mark) return null
  const from = Math.max(mark, address.lastIndexOf('&', caret - 1)) + 1
  const end = address.indexOf('&', caret)
  const to = end === -1 ? address.length : end
  if (address.slice(from, to).includes('=')) return null
  const typed = address.slice(from, caret).toLowerCase()
  const offered = parameters.filter(
    ({ name }) => name.toLowerCase().startsWith(typed) && name !== address.slice(from, to),
  )
  return offered.length === 0 ? null : { from, to, offered }
}
