import type { EditedDraft, PairRow } from '../../contract/workspace.ts'
import { encodedAround } from '../format/path-parameters.ts'
import { METHODS } from './methods.ts'
import { emptyRow } from './row.ts'

type Addressed = Pick<EditedDraft, 'path' | 'query'>

/** Path and query as they stand in the address field: the rows that are sent, in their order. */
export function addressOf({ path, query }: Addressed): string {
  const pieces = query.flatMap((row) => pieceOf(row) ?? [])
  return pieces.length === 0 ? path : `${path}?${pieces.join('&')}`
}

/** The path and the rows that an edited address makes. Rows that are off stay where they are. */
export function withAddress(before: Addressed, address: string): Addressed {
  const mark = address.indexOf('?')
  if (mark === -1) return { path: address, query: before.query.filter(isOutOfSight) }
  const pieces = address.slice(mark + 1).split('&')
  const kept = before.query.flatMap((row) => {
    if (isOutOfSight(row)) return [row]
    const piece = pieces.shift()
    return piece === undefined ? [] : [rowOf(piece, row.key)]
  })
  const added = pieces.map((piece) => rowOf(piece, emptyRow().key))
  return { path: address.slice(0, mark), query: [...kept, ...added] }
}

/** `PUT /rest/…` as the method and what stands behind it; null where no method stands before a path. */
export function methodBefore(
  address: string,
): { readonly method: string; readonly rest: string } | null {
  const [whole = '', word = ''] = /^\s*([a-z]{3,20})\s+(?=\/|https?:\/\/)/iu.exec(address) ?? []
  const method = word.toUpperCase()
  // One of its own is written in capitals: a word that is looked for is none.
  const isMethod = METHODS.some((each) => each === method) || word === method
  return whole === '' || !isMethod ? null : { method, rest: address.slice(whole.length) }
}

/** Whether some row is sent in another spelling than main would give it. */
export function hasOwnSpelling({ query }: Addressed): boolean {
  return query.some((row) => row.enabled && spellingOf(row) !== null)
}

const isOutOfSight = (row: PairRow): boolean => pieceOf(row) === null

/** How a row stands in the address; null where it does not: it is off, or has no name yet. */
function pieceOf(row: PairRow): string | null {
  if (!row.enabled) return null
  return spellingOf(row) ?? (row.name === '' ? null : encoded(row))
}

/** As it was typed in the address, for as long as the row says the same. */
function spellingOf({ name, value, spelling }: PairRow): string | null {
  if (spelling === undefined) return null
  const said = partsOf(spelling)
  return said.name === name && said.value === value ? spelling : null
}

/** A parameter as it is written in an address. */
export function rowOf(piece: string, key: string): PairRow {
  const row = { key, ...partsOf(piece), enabled: true }
  return row.name !== '' && encoded(row) === piece ? row : { ...row, spelling: piece }
}

function partsOf(piece: string): Pick<PairRow, 'name' | 'value'> {
  const [, name = '', value = ''] = /^([^=]*)=?([^]*)$/u.exec(piece) ?? []
  return { name: decoded(name), value: decoded(value) }
}

/** As it stands where its percent-encoding is broken. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** Main has the last word on the wire form; here it is enough that it says the same, and leaves variables to be filled. */
const encoded = ({ name, value }: Pick<PairRow, 'name' | 'value'>): string =>
  [name, value].map(encodedAround).join('=')
