import type { TokenFacts } from '../../../contract/diagnosis.ts'

/**
 * What stands behind a URN where code or a manual builds it: the end of a literal that something is
 * joined to, or a placeholder. The texts of a missing value (`<nil>`, `[object Object]`) are none.
 */
const BUILT =
  /^(?:["'`]\s*(?:\+|\.\s*[\w$]|\.\.|&|\|\||%|<>|<<)|\$|#\{|%(?:[sdv(]|\d+\$)|\{|\\\(|<(?!nil>|no value>)|\[(?!object Object\]))/

const URN = /urn:atlassian:connect:(?:clientid|useraccountid|userkey):/g
/** More than the longest operator with its white space. */
const BEHIND = 40

/** The tokens without those whose claims a text does not print but builds: nobody sent these. */
export function withoutBuiltByCode(
  tokens: readonly TokenFacts[],
  log: readonly string[],
): readonly TokenFacts[] {
  const isBare = ({ carriedBy, header }: TokenFacts): boolean =>
    carriedBy === 'pasted' && header === null
  if (!tokens.some(isBare)) return tokens
  const built = urnsOnlyBuilt(log)
  return tokens.filter(
    (token) =>
      !(isBare(token) && ['iss', 'sub'].some((name) => isBuilt(token.claims?.[name], built))),
  )
}

function isBuilt(value: unknown, built: ReadonlySet<string>): boolean {
  if (typeof value !== 'string') return false
  const urn = value.match(URN)?.[0]
  if (urn === undefined || !value.startsWith(urn)) return false
  return value === urn ? built.has(urn) : BUILT.test(value.slice(urn.length))
}

/** The URNs that stand nowhere in the text with a value behind them. */
function urnsOnlyBuilt(log: readonly string[]): ReadonlySet<string> {
  const built = new Set<string>()
  const sent = new Set<string>()
  for (const record of log) {
    for (const { 0: urn, index } of record.matchAll(URN)) {
      const behind = record.slice(index + urn.length, index + urn.length + BEHIND)
      ;(BUILT.test(behind) ? built : sent).add(urn)
    }
  }
  return built.difference(sent)
}
