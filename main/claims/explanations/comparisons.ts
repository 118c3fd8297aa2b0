import { ACCOUNT_ID_URN, CLIENT_ID_URN, USER_KEY_URN } from '../../connect/urns.ts'
import { expectedAuthorizationServer } from '../faults/assertion.ts'
import { text } from '../decoding/claim-values.ts'
import type { ClaimComparison, ComparisonContext } from './explanation.ts'
import { durationWords, relativeWords, SURELY_MILLISECONDS } from './time-words.ts'
import { addonKeyIn, hostKeyIn } from '../../connect/installed-payload.ts'

const ok = (remark: string): ClaimComparison => ({ status: 'ok', remark })
const problem = (remark: string): ClaimComparison => ({ status: 'problem', remark })
const remark = (words: string): ClaimComparison => ({ status: 'remark', remark: words })

/** Offset of the first byte (UTF-8) in which two texts differ; null where they are equal. */
function firstDifferingByte(one: string, other: string): number | null {
  if (one === other) return null
  const left = Buffer.from(one)
  const right = Buffer.from(other)
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at += 1) if (left[at] !== right[at]) return at
  return shorter
}

/** `differs from byte 8: “h” here, “s” there`. */
export function differenceWords(here: string, there: string): string {
  const at = firstDifferingByte(here, there)
  if (at === null) return 'equal byte by byte'
  return `differs at byte ${at}: ${byteWord(here, at)} in the token, ${byteWord(there, at)} in the profile`
}

function byteWord(value: string, at: number): string {
  const byte = Buffer.from(value)[at]
  if (byte === undefined) return 'the end'
  return byte > 0x20 && byte < 0x7f
    ? `“${String.fromCharCode(byte)}”`
    : `0x${byte.toString(16).padStart(2, '0')}`
}

export function compareWithAppKey(
  value: unknown,
  { tenant }: ComparisonContext,
): ClaimComparison | null {
  if (tenant === null) return null
  if (value === tenant.appKey) return ok(`the app key of ${tenant.name}`)
  if (value === tenant.clientKey)
    return problem('the client key of the tenant, where the app key belongs')
  return problem(`not the app key of ${tenant.name}, which is ${tenant.appKey}`)
}

export function compareWithClientKey(
  value: unknown,
  { tenant }: ComparisonContext,
): ClaimComparison | null {
  if (tenant === null) return null
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (first === tenant.clientKey) return ok(`the client key of ${tenant.name}`)
  if (first === tenant.appKey) return problem('the app key, where the client key belongs')
  return problem(`not the client key of ${tenant.name}, which is ${tenant.clientKey}`)
}

export function compareIssuerOfAssertion(
  value: unknown,
  { tenant }: ComparisonContext,
): ClaimComparison | null {
  const issuer = text(value)
  if (!issuer.startsWith(CLIENT_ID_URN)) return problem(`must begin with ${CLIENT_ID_URN}`)
  const clientId = issuer.slice(CLIENT_ID_URN.length)
  if (tenant === null) return null
  if (tenant.oauthClientId === null)
    return remark(`the profile of ${tenant.name} has no oauthClientId to compare with`)
  if (clientId !== tenant.oauthClientId)
    return problem(
      `not the oauthClientId of ${tenant.name}: ${differenceWords(clientId, tenant.oauthClientId)}${installationIn(clientId)}`,
    )
  const hint = addonKeyIn(clientId)
  if (hint !== null && hint !== tenant.appKey) {
    return remark(
      `the oauthClientId of ${tenant.name}; it seems to name another app, ${hint} ${ONLY_A_HINT}`,
    )
  }
  return ok(`the oauthClientId of ${tenant.name}`)
}

const ONLY_A_HINT = '(a hint: its format is not documented)'

/** Whose the client id of another installation seems to be. */
function installationIn(oauthClientId: string): string {
  const [app, host] = [addonKeyIn(oauthClientId), hostKeyIn(oauthClientId)]
  if (app === null || host === null) return ''
  return `; it seems to be of the app ${app} on the site of key ${host} ${ONLY_A_HINT}`
}

/** Account ids seen in public: 24 hex digits, or digits, a colon and a UUID; `qm:` for portal customers. */
export function looksLikeAccountId(value: string): boolean {
  return /^[0-9a-zA-Z:-]{1,128}$/.test(value) && !/^(?:undefined|null|NaN)$/i.test(value)
}

export function compareSubjectOfAssertion(value: unknown): ClaimComparison | null {
  const subject = text(value)
  if (subject.startsWith(USER_KEY_URN))
    return problem('names a user key; user keys are deprecated, name the account id')
  if (!subject.startsWith(ACCOUNT_ID_URN)) return problem(`must begin with ${ACCOUNT_ID_URN}`)
  const id = subject.slice(ACCOUNT_ID_URN.length)
  return looksLikeAccountId(id)
    ? ok('has the shape of an account id')
    : problem('does not have the shape of an account id')
}

export function compareAccountId(value: unknown): ClaimComparison | null {
  return looksLikeAccountId(text(value))
    ? ok('has the shape of an account id')
    : remark('does not have the shape of an account id')
}

export function compareTnt(value: unknown, { tenant }: ComparisonContext): ClaimComparison | null {
  if (tenant === null) return null
  if (value === tenant.baseUrl) return ok(`the baseUrl of ${tenant.name}, byte by byte`)
  if (value === tenant.displayUrl)
    return problem(`the displayUrl of ${tenant.name}; its baseUrl belongs here`)
  return problem(
    `not the baseUrl of ${tenant.name}: ${differenceWords(text(value), tenant.baseUrl)}`,
  )
}

export function compareAudienceOfAssertion(
  value: unknown,
  context: ComparisonContext,
): ClaimComparison | null {
  const expected = expectedAuthorizationServer(context)
  if (expected === null) return null
  const audience = text(Array.isArray(value) ? (value as readonly unknown[])[0] : value)
  if (audience === expected) return ok('the authorization server of this site')
  return problem(`the authorization server of this site is ${expected}`)
}

export function compareHash(
  _value: unknown,
  { hashFits }: ComparisonContext,
): ClaimComparison | null {
  if (hashFits === null) return null
  return hashFits ? ok('the hash of the request') : problem('not the hash of the request')
}

/** The kind was recognised by it. */
export const compareFixedHash = (): ClaimComparison => ok('the fixed text, letter by letter')

export function compareTime(
  value: unknown,
  { nowSeconds }: ComparisonContext,
): ClaimComparison | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return problem('must be a number of seconds since 1970')
  if (Math.abs(value) >= SURELY_MILLISECONDS) return problem('in milliseconds, not in seconds')
  return ok(relativeWords(value, nowSeconds))
}

export function compareExpiry(value: unknown, context: ComparisonContext): ClaimComparison | null {
  const base = compareTime(value, context)
  if (base?.status !== 'ok' || typeof value !== 'number') return base
  const issued = context.claims['iat']
  const lifetime = typeof issued === 'number' ? `, lifetime ${durationWords(value - issued)}` : ''
  return value <= context.nowSeconds
    ? remark(`expired ${base.remark}${lifetime}`)
    : ok(`expires ${base.remark}${lifetime}`)
}
