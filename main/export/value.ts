/** The value of one argument: literal text, and variables that the shell puts in. */
export type Piece = string | { readonly variable: string }
export type Value = readonly Piece[]

/** One argument's value, with the encoding its text takes on the wire. */
export interface Encoded {
  readonly value: Value
  /** Header values travel as Latin-1 (RFC 9110 5.5), everything else as UTF-8. */
  readonly encoding: 'utf8' | 'latin1'
}

export const utf8 = (...value: Value): Encoded => ({ value, encoding: 'utf8' })
export const latin1 = (...value: Value): Encoded => ({ value, encoding: 'latin1' })

/** The literal text, with nothing where the variables stand. */
export function literalText({ value }: Encoded): string {
  return value.filter((piece) => typeof piece === 'string').join('')
}

export function hasVariable({ value }: Encoded): boolean {
  return value.some((piece) => typeof piece !== 'string')
}

/** Adjacent texts joined and empty ones dropped, so that equal values look equal. */
export function joinPieces(value: Value): Value {
  const joined: Piece[] = []
  for (const piece of value) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}
