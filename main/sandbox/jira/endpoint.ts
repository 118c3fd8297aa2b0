import type { PermissionWord, Person } from '../people.ts'
import type { ConnectScope } from '../scopes.ts'
import type { World } from '../world.ts'
import type { Answer } from './answers.ts'
import type { Language } from './texts.ts'

/** Who a request acts as, once its credential was read. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user' | 'app'
      readonly person: Person
      readonly scopes: ReadonlySet<ConnectScope>
    }

/** One request, read as far as every endpoint needs. */
export interface Call {
  readonly world: World
  readonly caller: Caller
  readonly language: Language
  readonly version: '2' | '3'
  readonly query: URLSearchParams
  readonly body: Body
  parameter(name: string): string
}

export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'form'; readonly files: readonly Upload[] }

/** A part of a multipart form that has a file name. */
export interface Upload {
  readonly name: string
  readonly filename: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With the version as `:version`, where the API has versions. */
  readonly path: string
  /** The app's own scope that the operation asks for, from Atlassian's OpenAPI document. */
  readonly scope: ConnectScope
  readonly anonymous: 'answered' | 'refused'
  readonly body: Body['kind']
  readonly answer: (call: Call) => Answer
}

type Answering = Endpoint['answer']
type Access = Endpoint['anonymous']

const api = '/rest/api/:version'

/** Endpoints under /rest/api, in both versions. Anonymous calls get as far as the answer. */
export const endpoint = {
  get: (
    path: string,
    scope: ConnectScope,
    answer: Answering,
    anonymous: Access = 'answered',
  ): Endpoint => ({ method: 'GET', path: api + path, scope, anonymous, body: 'none', answer }),
  post: (path: string, scope: ConnectScope, answer: Answering): Endpoint => ({
    method: 'POST',
    path: api + path,
    scope,
    anonymous: 'answered',
    body: 'json',
    answer,
  }),
  put: (path: string, scope: ConnectScope, answer: Answering): Endpoint => ({
    method: 'PUT',
    path: api + path,
    scope,
    anonymous: 'answered',
    body: 'json',
    answer,
  }),
  remove: (path: string, scope: ConnectScope, answer: Answering): Endpoint => ({
    method: 'DELETE',
    path: api + path,
    scope,
    anonymous: 'answered',
    body: 'none',
    answer,
  }),
  upload: (path: string, scope: ConnectScope, answer: Answering): Endpoint => ({
    method: 'POST',
    path: api + path,
    scope,
    anonymous: 'answered',
    body: 'form',
    answer,
  }),
}

/** The person behind a call, or null for an anonymous one. */
export function personOf(call: Call): Person | null {
  return call.caller.kind === 'anonymous' ? null : call.caller.person
}

/** In the project ACME, or the site as a whole. */
export function may(call: Call, word: PermissionWord): boolean {
  const person = personOf(call)
  return person !== null && call.world.allows(person, word)
}

export function jsonBody(call: Call): Readonly<Record<string, unknown>> {
  return call.body.kind === 'json' ? call.body.value : {}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
