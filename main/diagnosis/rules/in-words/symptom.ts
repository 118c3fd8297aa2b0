/**
 * What people write of a failure who show no output of a machine: an entry of docs/failures.md in an
 * asker's words. It ranks the entry among others and is never certain.
 */
export interface Symptom {
  /** The entry. */
  readonly id: string
  /**
   * All of these are told, in any order. The first is what went wrong, in a sentence that is no talk of
   * a plan or a manual; the others may be guesses.
   */
  readonly says: readonly [RegExp, ...RegExp[]]
  /** What source code, or what was asked for, shows of it. */
  readonly inCode?: RegExp
  /** Told as well, it is another failure, or none. */
  readonly unless?: RegExp
  /** Where an answer is known it has one of these statuses. */
  readonly statuses: readonly number[]
  /** Every program fails like this: the text has to speak of a product of Atlassian’s, or of issues. */
  readonly ofAnyProgram?: true
  /** Nothing but an answer with such a status tells it apart from talk; then all may be guesses. */
  readonly wantsAnswer?: true
  /** The words themselves name the cause; left out, they fit several. */
  readonly certainty?: 'likely'
}

/** A failure that is told by what was asked for and how it ended, and what such a one usually has. */
export interface UsualCauses extends Omit<Symptom, 'id' | 'certainty' | 'says'> {
  /** Entries of the catalogue, the most usual first. */
  readonly ids: readonly [string, ...string[]]
  readonly says: readonly RegExp[]
  /** Asked of an answer alone that has such a status and shows no token; its path tells as well. */
  readonly bare?: true
}

/** Within a sentence; a name of a file or a host does not end it. */
const GAP = (most: number): string =>
  `(?:[^.\\n]|\\.(?=\\S)|(?<=\\b(?:i\\.e|e\\.g|vs|resp|incl))\\.){0,${String(most)}}`

/** Two of the pieces within one sentence, in any order. */
export function near(one: string, other: string, most = 80): RegExp {
  return new RegExp(`(?:${one})${GAP(most)}(?:${other})|(?:${other})${GAP(most)}(?:${one})`, 'i')
}

/** One piece before the other within one sentence. */
export function before(one: string, other: string, most = 80): RegExp {
  return new RegExp(`(?:${one})${GAP(most)}(?:${other})`, 'i')
}

export function word(piece: string): RegExp {
  return new RegExp(piece, 'i')
}
