import type { Passage } from '../../../contract/diagnosis.ts'
import type { JudgedToken } from '../../claims/faults/fault.ts'
import { claimInOtherWords, oneEditApart } from '../../claims/decoding/claim-names.ts'
import { CONNECT_URN } from '../../connect/urns.ts'
import { type CodeClaim, claimsInCode, secondsSet } from '../../pasted/code/claims-in-code.ts'
import {
  definitionsIn,
  type Resolve,
  withLiterals,
  withoutComment,
} from '../../pasted/code/literals.ts'
import { isObject } from '../../wire/json.ts'

/** A token that source code in the evidence would sign. */
export interface CodeToken {
  readonly claims: readonly CodeClaim[]
  /** As the faults take it (main/claims/faults): what code puts in stands in braces. */
  readonly judged: JudgedToken
  /** The whole code of the program that sets the claims. */
  readonly code: string
}

const CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'tnt', 'iat', 'exp', 'qsh'])
const FEWEST_CLAIMS = 2
/** Names set in between that are no claims. */
const FARTHEST = 3
const CLIENT_KEY = /(?:\b|get_?)client_?key\b/i

/**
 * Claims that code sets, token by token: where a claim is set anew, another token begins. Behind
 * somebody’s words a token of the same kind belongs to another program.
 */
export function codeTokens(passages: readonly Passage[]): readonly CodeToken[] {
  const blocks = blocksOf(passages)
  const tokens = blocks.flatMap((lines, block) =>
    claimGroups(asNow(lines))
      .filter((claims) => claims.length >= FEWEST_CLAIMS || claims.some(isTelling))
      .map((claims) => ({ claims, judged: judgedOf(claims), block })),
  )
  // The blocks at which a token stands that an earlier block of its program has already.
  const starts = new Set([0])
  const known = new Set<string>()
  let last = 0
  for (const { judged, block } of tokens) {
    if (known.has(judged.kind) && block > last) {
      starts.add(block)
      known.clear()
    }
    known.add(judged.kind)
    last = block
  }
  const begins = [...starts, blocks.length]
  return tokens.map(({ claims, judged, block }) => {
    const at = begins.findLastIndex((begin) => begin <= block)
    const code = blocks
      .slice(begins[at], begins[at + 1])
      .flat()
      .join('\n')
    return { claims, judged, code }
  })
}

/** The lines of code between what persons say. */
function blocksOf(passages: readonly Passage[]): readonly (readonly string[])[] {
  const blocks: string[][] = []
  let isApart = true
  for (const { speaker, text } of passages) {
    if (speaker === 'person') isApart = true
    if (speaker !== 'code') continue
    const last = blocks.at(-1)
    if (last === undefined || isApart) blocks.push(text.split('\n'))
    else last.push(...text.split('\n'))
    isApart = false
  }
  return blocks
}

/** Of a diff, what the code is since. */
function asNow(lines: readonly string[]): readonly string[] {
  return lines.some((line) => line.startsWith('@@ '))
    ? lines
        .filter((line) => !/^(?:-|\+\+\+ |@@ )/.test(line))
        .map((line) => line.replace(/^[+ ]/, ''))
    : lines
}

function claimGroups(lines: readonly string[]): readonly (readonly CodeClaim[])[] {
  const groups: CodeClaim[][] = []
  let since = 0
  const resolve = definitionsIn(lines.map(withoutComment))
  const claims = claimsInCode(lines).map((one) => withItsValue(one, resolve))
  const isSigned = lines.some((line) => SIGNS_FOR_SITE.test(line))
  for (const [at, claim] of claims.entries()) {
    const last = groups.at(-1)
    const isAmongClaims = last !== undefined && since < FARTHEST && last.some(isOfConnect)
    const meant =
      claimMeant(claim) ??
      (isAmongClaims ? claimInOtherWords(claim.name) : null) ??
      (isSigned && isBesideHash(claims, at) ? slipOf(claim.name) : null)
    since += 1
    if (meant === null) continue
    since = 0
    if (last === undefined || last.some((other) => claimMeant(other) === meant))
      groups.push([claim])
    else last.push(claim)
  }
  return groups
}

/** The server that an assertion is addressed to, and how long it lives, stand in a constant more often than not. */
function withItsValue(claim: CodeClaim, resolve: Resolve): CodeClaim {
  if (claim.name === 'aud') return { ...claim, value: withLiterals(claim.value, resolve) }
  if (claim.name !== 'exp' || claim.addsSeconds !== null) return claim
  const [, name] = ADDED_NAME.exec(claim.line.slice(claim.line.search(/exp/i))) ?? []
  const set = name === undefined ? null : resolve(name)
  return set === null ? claim : { ...claim, addsSeconds: secondsSet(set) }
}

/** What is added to a time: `now.plus(TTL)`, `now.Add(ttl)`, `iat + LIFETIME`. */
const ADDED_NAME =
  /(?:\bplus(?:Seconds|Millis)?\(|\bAdd(?:Seconds)?\(|\+)\s?(?:[\w$]{1,40}[.:]{1,2}){0,3}([A-Za-z_]\w{1,40})\b(?!\s?[.(])/i

/** A claim by its name; by a slip of it only where the value is one that Connect alone has. */
function claimMeant(claim: CodeClaim): string | null {
  const { name } = claim
  if (CLAIMS.has(name)) return name
  return isOfConnect(claim) ? slipOf(name) : null
}

function slipOf(name: string): string | null {
  return [...CLAIMS].find((one) => oneEditApart(name, one)) ?? claimInOtherWords(name)
}

/** The key of what is signed is the secret of an installation. */
const SIGNS_FOR_SITE = /\b(?:encode|sign)\w{0,20}\([^\n]{0,200}\bshared_?secret\b/i

/** Among the claims of the app’s own JWT, which a query hash is one of, a name that is none was meant as one. */
function isBesideHash(claims: readonly CodeClaim[], at: number): boolean {
  const around = claims.slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1)
  return around.some(({ name }) => name === 'qsh')
}

function isOfConnect({ value }: CodeClaim): boolean {
  return value.includes(CONNECT_URN)
}

function isTelling(claim: CodeClaim): boolean {
  return isOfConnect(claim) || (claim.name === 'iss' && CLIENT_KEY.test(claim.value))
}

function judgedOf(claims: readonly CodeClaim[]): JudgedToken {
  const isAssertion = claims.some(
    ({ name, value }) => name === 'tnt' || value.includes(CONNECT_URN),
  )
  const lifetime = claims.find(({ name }) => name === 'exp')?.addsSeconds ?? null
  const texts = claims
    .filter(({ name }) => name !== 'iat' && name !== 'exp')
    .map(({ name, value }) => [name, value] as const)
  const issuer = claims.find(({ name }) => name === 'iss')?.value ?? ''
  const judged = {
    ...Object.fromEntries(texts),
    ...(lifetime === null ? {} : { iat: 0, exp: lifetime }),
  }
  return {
    kind: isAssertion ? 'assertion' : 'connect-jwt',
    header: { alg: 'HS256' },
    claims: isObject(judged) ? judged : {},
    tenant: {
      appKey: null,
      clientKey: CLIENT_KEY.test(issuer) ? issuer : null,
      baseUrl: null,
      oauthClientId: null,
      authorizationServer: null,
    },
    nowSeconds: null,
    scheme: null,
    outgoing: true,
    request: null,
    qsh: null,
  }
}
