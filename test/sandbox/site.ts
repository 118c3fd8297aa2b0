import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import {
  createQueryStringHash,
  encodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { SignJWT } from 'jose'
import { afterEach } from 'vitest'
import { startSandbox } from '../../main/sandbox/start.ts'
import type { Sandbox, SandboxOptions } from '../../main/sandbox/start.ts'

/** 2026-11-23T12:00:00Z in seconds. */
export const noon = 1_795_435_200

/** A clock that stands still until it is moved. Seconds since the epoch. */
class FrozenClock {
  seconds = noon

  now(): number {
    return this.seconds * 1000
  }
}

const open = new Set<Sandbox>()

afterEach(async () => {
  await Promise.all([...open].map((each) => each.close()))
  open.clear()
})

export interface Site extends Sandbox {
  readonly time: FrozenClock
}

/** A site at noon that closes with the test. */
export async function site(options: SandboxOptions = {}): Promise<Site> {
  const time = new FrozenClock()
  const sandbox = await startSandbox({ clock: time, ...options })
  open.add(sandbox)
  return Object.assign(Object.create(sandbox) as Sandbox, { time })
}

export const mia = '5b10a2844c20165700ede21g'
export const emma = '5b10ac8d82e05b22cc7d4ef5'
export const bob = '557058:2b2a0c4e-9c1d-4f0e-8a4b-6d1f0c3f7a11'
export const olga = '557058:7c9e6679-7425-40de-944b-e07fc1f90ae7'
export const ian = '712020:1f0b6f3e-58a7-4a0c-b8a5-3f2f6b8e9d01'
export const gerd = '712020:9a3d5c70-0f7e-4d7b-9d6c-2b8f5a1e4c33'
export const carla = 'qm:5f1e2d3c-4b5a-4697-8877-665544332211:0d9c8b7a-1234-4567-89ab-cdef01234567'
export const theApp = '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** Of the text, or undefined where it is no JSON. */
  readonly json: unknown
}

export interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Node's bare client: fetch would mend the path and refuse a body on GET. */
export function send(origin: string, path: string, call: Call = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const { method = 'GET', headers = {}, body } = call
  const framing = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { ...headers, ...framing } },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8')
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: parsed(text),
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The claims of a faultless assertion for Mia. */
export function assertionClaims(at: Site): Record<string, unknown> {
  const { installed, time } = at
  return {
    iss: `urn:atlassian:connect:clientid:${installed.oauthClientId ?? ''}`,
    sub: `urn:atlassian:connect:useraccountid:${mia}`,
    tnt: installed.baseUrl,
    aud: at.authorizationServer,
    iat: time.seconds,
    exp: time.seconds + 60,
  }
}

export function sign(
  claims: Record<string, unknown>,
  secret: string,
  algorithm = 'HS256',
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: algorithm })
    .sign(new TextEncoder().encode(secret))
}

export function exchange(
  at: Site,
  form: Readonly<Record<string, string>>,
  headers = {},
): Promise<Answer> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(form).toString()
  return send(at.authorizationServer, '/oauth2/token', {
    method: 'POST',
    headers: { ...type, ...headers },
    body,
  })
}

export const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** Exchanges a faultless assertion but for the claims given. */
export async function exchangeFor(
  at: Site,
  claims: Readonly<Record<string, unknown>> = {},
  form: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const assertion = await sign({ ...assertionClaims(at), ...claims }, at.installed.sharedSecret)
  return exchange(at, { grant_type: grantType, assertion, ...form })
}

/** The Authorization header of a person's fresh access token. */
export async function bearer(at: Site, accountId = mia, scope?: string): Promise<string> {
  const form: Record<string, string> = scope === undefined ? {} : { scope }
  const answer = await exchangeFor(
    at,
    { sub: `urn:atlassian:connect:useraccountid:${accountId}` },
    form,
  )
  return `Bearer ${String((answer.json as { access_token?: unknown }).access_token)}`
}

/** A Connect JWT as Atlassian's own library makes it, for this method and path. */
export function connectJwt(
  at: Site,
  method: string,
  path: string,
  claims: Readonly<Record<string, unknown>> = {},
): string {
  const { key, clientKey, sharedSecret } = at.installed
  const payload = {
    iss: key,
    aud: [clientKey],
    iat: at.time.seconds,
    exp: at.time.seconds + 180,
    qsh: createQueryStringHash(fromMethodAndUrl(method, path)),
    ...claims,
  }
  return encodeSymmetric(payload, sharedSecret, SymmetricAlgorithm.HS256)
}

export type Actor = 'app' | 'anonymous' | (string & {})

/** Sends a request as a person (by account id), the app, or nobody. */
export async function sendAs(
  at: Site,
  actor: Actor,
  path: string,
  call: Call = {},
): Promise<Answer> {
  const json = typeof call.body === 'string' ? { 'content-type': 'application/json' } : {}
  const authorization = await authorizationOf(at, actor, path, call.method ?? 'GET')
  return send(at.baseUrl, path, {
    ...call,
    headers: { ...json, ...authorization, ...call.headers },
  })
}

async function authorizationOf(
  at: Site,
  actor: Actor,
  path: string,
  method: string,
): Promise<Record<string, string>> {
  if (actor === 'anonymous') return {}
  const value = actor === 'app' ? `JWT ${connectJwt(at, method, path)}` : await bearer(at, actor)
  return { authorization: value }
}

/** A JWT whose header says what it likes; jose would refuse to make it. */
export function forge(header: object, claims: object, secret: string): string {
  const input = [header, claims]
    .map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'))
    .join('.')
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}
