import type { ReactNode } from 'react'

// What runs from right to left, assigned or not, with what joins words of one name:
// https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types (R and AL)
const RIGHT_TO_LEFT =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[ '’.-][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*)/u

/**
 * A sentence that may hold names that somebody else gave. Ours run from left to right: what runs the
 * other way is kept to itself and moves nothing beside it. A name alone is a `Name`.
 */
export function Words({ of }: { readonly of: string }): ReactNode {
  return of
    .split(RIGHT_TO_LEFT)
    .map((piece, index) => (index % 2 === 0 ? piece : <bdi key={index}>{piece}</bdi>))
}
