import { VARIABLE } from '../../contract/variable.ts'

/** A parameter of a path, where it stands, and what it was filled with; empty where it was not. */
export interface PathParameter {
  readonly name: string
  /** Which of the parts between slashes it is. */
  readonly at: number
  readonly value: string
}

const NAME = /^\{(.*)\}$/u

/**
 * The parameters of an operation in a path that was typed for it. None where the two differ in
 * length; that the context path (`/wiki`) is written out in one alone is no difference.
 */
export function parametersIn(path: string, operation: string): readonly PathParameter[] {
  const typed = path.split('/')
  const parts = operation.replace(/^\/wiki(?=\/)/u, '').split('/')
  const off = typed.length - parts.length
  if (off < 0 || off > 1 || (off === 1 && typed[1] !== 'wiki')) return []
  return parts.flatMap((part, place) => {
    const name = NAME.exec(part)?.[1]
    const standing = typed[place + off] ?? ''
    if (name === undefined) return []
    return [{ name, at: place + off, value: isOpen(standing) ? '' : decoded(standing) }]
  })
}

/** What the tenant fills is a value like others. */
const isOpen = (segment: string): boolean => NAME.test(segment.replaceAll(VARIABLE, 'x'))

/** The path with another value for one of its parameters; without one its name stands there again. */
export function withParameter(path: string, { name, at }: PathParameter, value: string): string {
  const written = encodedAround(value)
  const standing = value === '' ? `{${name}}` : written
  return path.split('/').with(at, standing).join('/')
}

/** Percent-encoded, but for the variables in it: `ACME-{{number}}`. */
export function encodedAround(value: string): string {
  let from = 0
  let written = ''
  for (const { index, 0: variable } of value.matchAll(VARIABLE)) {
    written += encodeURIComponent(value.slice(from, index).toWellFormed()) + variable
    from = index + variable.length
  }
  return written + encodeURIComponent(value.slice(from).toWellFormed())
}

/** A parameter that is not filled, as a reference writes it; a variable is none. */
export const UNFILLED = /(?<!\{)\{[^/{}]*\}(?!\})/u

/** Where the first parameter that is not filled stands in a path, from and to; null where none is. */
export function firstUnfilled(path: string): readonly [number, number] | null {
  const found = UNFILLED.exec(path)
  return found === null ? null : [found.index, found.index + found[0].length]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
