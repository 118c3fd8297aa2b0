import type { JsonObject } from '../../wire/json.ts'
import { tableOf } from '../../wire/table.ts'

/** Claims of RFC 7519 §4.1 and of Connect that a slip of the finger is compared with. */
const SLIPS: ReadonlyMap<string, readonly string[]> = tableOf({
  iss: ['issuer'],
  sub: ['subject', 'user', 'userkey', 'user_key', 'account_id', 'accountid'],
  aud: ['audience'],
  exp: ['expires', 'expiry', 'expiration', 'expires_at', 'expiresat'],
  iat: ['issued_at', 'issuedat', 'issued'],
  tnt: ['tenant', 'tnat'],
  qsh: ['querystringhash', 'query_string_hash', 'qhs'],
})

const MEANT: ReadonlyMap<string, string> = new Map(
  [...SLIPS].flatMap(([meant, words]) => words.map((word) => [word, meant])),
)

/** Names with a meaning of their own: never a misspelling of another. */
const ESTABLISHED = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'nbf',
  'jti',
  'tnt',
  'qsh',
  'context',
  'azp',
  'acr',
  'amr',
  'act',
  'sid',
  'scope',
  'typ',
  'ver',
  'cid',
  'tid',
  'uid',
  'oid',
  'app',
  'principal',
  'nonce',
  'cnf',
  'events',
  'client_id',
  'roles',
  'groups',
])

/**
 * The name in this token that was probably meant as `wanted`, or null. Only asked where `wanted`
 * itself is missing, so that a token that has the claim is never suspected.
 */
export function misspelt(claims: JsonObject, wanted: string): string | null {
  if (wanted in claims) return null
  return strangersIn(claims).find(({ plain }) => isSlipOf(plain, wanted))?.name ?? null
}

interface Stranger {
  readonly name: string
  /** As it is compared. */
  readonly plain: string
}

const MOST_LETTERS = 40

/** A dozen claims are looked for in a token of thousands. */
const strangers = new WeakMap<JsonObject, readonly Stranger[]>()

/** The names that have no meaning of their own. */
function strangersIn(claims: JsonObject): readonly Stranger[] {
  const known = strangers.get(claims)
  if (known !== undefined) return known
  const found = Object.keys(claims)
    .filter((name) => !ESTABLISHED.has(name) && name.length <= MOST_LETTERS)
    .map((name) => ({ name, plain: name.trim().toLowerCase() }))
  strangers.set(claims, found)
  return found
}

/** The claim that a name of more than a slip stands for, such as `expires` for `exp`; null for none. */
export function claimInOtherWords(name: string): string | null {
  const plain = name.trim().toLowerCase()
  return MEANT.get(plain) ?? null
}

function isSlipOf(plain: string, wanted: string): boolean {
  if (plain === wanted || MEANT.get(plain) === wanted) return true
  return !ESTABLISHED.has(plain) && oneEditApart(plain, wanted)
}

/** One letter more, less, other, or two neighbours swapped. */
export function oneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const shorter = one.length <= other.length ? one : other
  const longer = one.length <= other.length ? other : one
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at += 1
  if (shorter.length < longer.length) return shorter.slice(at) === longer.slice(at + 1)
  if (shorter.slice(at + 1) === longer.slice(at + 1)) return true
  return (
    shorter[at] === longer[at + 1] &&
    shorter[at + 1] === longer[at] &&
    shorter.slice(at + 2) === longer.slice(at + 2)
  )
}

/** The claims with probable misspellings put right: what kind of token was meant. */
export function withNamesMended(claims: JsonObject): JsonObject {
  const slips = [...SLIPS.keys()].flatMap((wanted) => {
    const slip = misspelt(claims, wanted)
    return slip === null ? [] : [[wanted, claims[slip]] as const]
  })
  return slips.length === 0 ? claims : { ...claims, ...Object.fromEntries(slips) }
}
