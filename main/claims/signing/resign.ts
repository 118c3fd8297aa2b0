import { createHmac } from 'node:crypto'
import { AppError } from '../../errors.ts'
import { CONTEXT_QSH, text } from '../decoding/claim-values.ts'
import { type HashedRequest, queryStringHash } from '../../connect/qsh.ts'
import { hmacDigestOf } from './verify.ts'
import type { JsonObject } from '../../wire/json.ts'

export interface ResignRequest {
  readonly header: JsonObject
  /** As edited by a person: wrong on purpose is the point, so nothing is put right. */
  readonly claims: JsonObject
  /** The tenant's shared secret. It goes in and never comes out. */
  readonly secret: string
  /** Shifts iat, exp and nbf so that iat is this many seconds since 1970; null leaves them. */
  readonly issueAtSeconds: number | null
  /** Sets qsh to the hash of this request; null leaves it. */
  readonly hashFor: HashedRequest | null
}

/** A token made here for practice. `madeHere` is a literal, so that no one takes it for another's. */
export interface ResignedToken {
  readonly madeHere: true
  readonly token: string
  readonly header: JsonObject
  readonly claims: JsonObject
}

/**
 * Signs edited claims with a tenant's secret: HS256 unless the header says HS384 or HS512; with
 * `none` the signature stays empty. The claims are signed as they are, in their order.
 *
 * @throws AppError `secret_missing` for an empty secret, `token_unreadable` for an algorithm that
 * no shared secret can sign
 */
export function resignToken(request: ResignRequest): ResignedToken {
  const header = { typ: 'JWT', ...request.header, alg: request.header['alg'] ?? 'HS256' }
  const claims = withHash(shifted(request.claims, request.issueAtSeconds), request.hashFor)
  const signingInput = `${segment(header)}.${segment(claims)}`
  return {
    madeHere: true,
    token: `${signingInput}.${signature(signingInput, header.alg, request.secret)}`,
    header,
    claims,
  }
}

function signature(signingInput: string, algorithm: unknown, secret: string): string {
  if (text(algorithm).toLowerCase() === 'none') return ''
  const digest = hmacDigestOf(algorithm)
  if (digest === undefined) {
    throw new AppError(
      'token_unreadable',
      `A shared secret cannot sign with ${JSON.stringify(algorithm)}.`,
      { hint: 'Set alg to HS256.' },
    )
  }
  if (secret === '')
    throw new AppError('secret_missing', 'The tenant has no shared secret.', {
      hint: 'Paste its newest installed payload.',
    })
  return createHmac(digest, secret).update(signingInput).digest('base64url')
}

function segment(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function shifted(claims: JsonObject, issueAtSeconds: number | null): JsonObject {
  const issued = claims['iat']
  if (issueAtSeconds === null || typeof issued !== 'number') return claims
  const shift = Math.floor(issueAtSeconds) - issued
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      isTime(name) && typeof value === 'number' ? value + shift : value,
    ]),
  )
}

function isTime(name: string): boolean {
  return name === 'iat' || name === 'exp' || name === 'nbf'
}

function withHash(claims: JsonObject, request: HashedRequest | null): JsonObject {
  if (request === null || claims['qsh'] === CONTEXT_QSH) return claims
  return { ...claims, qsh: queryStringHash(request) }
}
