import type { Pair } from '../../../contract/draft.ts'

// Who was answered, the trace to quote, why a login failed, how much is left, when and where to.
const USEFUL: readonly RegExp[] = [
  /^x-aaccountid$/iu,
  /^atl-traceid$/iu,
  /^x-seraph-loginreason$/iu,
  /^x-failure-category$/iu,
  /^(x-)?ratelimit/iu,
  /^retry-after$/iu,
  /^www-authenticate$/iu,
  /^date$/iu,
  /^location$/iu,
  /^content-type$/iu,
]

/** How much of a rate limit is left, why it is over, and when it is not any more. */
export const isAboutLimit = ([name]: Pair): boolean =>
  /^(?:x-)?(?:beta-)?ratelimit|^retry-after$/iu.test(name)

const rank = (name: string): number => USEFUL.findIndex((pattern) => pattern.test(name))

/** The headers worth reading first, in that order, and the rest as they came. */
export function sortHeaders(headers: readonly Pair[]): {
  readonly useful: readonly Pair[]
  readonly rest: readonly Pair[]
} {
  return {
    useful: headers
      .filter(([name]) => rank(name) >= 0)
      .toSorted(([one], [other]) => rank(one) - rank(other)),
    rest: headers.filter(([name]) => rank(name) < 0),
  }
}
