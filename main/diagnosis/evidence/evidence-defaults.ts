import { z } from 'zod'
import { evidenceSchema, passageSchema } from '../../../contract/diagnosis.ts'
import { passagesOf } from './passages.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

const PARTS = [
  'tenant',
  'tokens',
  'comparisons',
  'clock',
  'passages',
  'logLines',
  'actingAs',
  'neededScope',
]

/** Evidence as it was saved: `logLines` held entries before it was known who spoke. */
export const savedEvidenceSchema = evidenceSchema
  .extend({
    passages: z.array(passageSchema).default([]),
    logLines: z.array(z.string()).default([]),
  })
  .transform(({ logLines, ...evidence }) => ({
    ...evidence,
    passages: [
      ...evidence.passages,
      ...passagesOf(logLines.map((text) => ({ text, stepId: null }))),
    ],
  }))

/** Evidence, perhaps with members left out: by its version and parts, or by steps of its shape. */
export function looksLikeEvidence(value: unknown): value is JsonObject {
  if (!isObject(value)) return false
  const { steps } = value
  if (Array.isArray(steps) && ('passages' in value || 'logLines' in value)) return true
  const known = PARTS.filter((name) => name in value).length
  const hasSteps =
    Array.isArray(steps) && steps.every((step) => isObject(step) && isObject(step['request']))
  const isFirst = value['version'] === 1
  return (hasSteps && (known > 0 || isFirst)) || (isFirst && known > 1)
}

/** What an evidence leaves out is not known: null, or none. A member of a wrong kind stays wrong. */
export function withDefaults(value: JsonObject): JsonObject {
  const { steps, tokens, comparisons, tenant, clock } = value
  return {
    version: 1,
    origin: 'evidence',
    actingAs: null,
    neededScope: null,
    passages: [],
    ...value,
    tenant: isObject(tenant) ? tenantOf(tenant) : (tenant ?? null),
    clock: isObject(clock) || clock === undefined ? { ...NO_CLOCK, ...clock } : clock,
    steps: eachOf(steps, stepOf),
    tokens: eachOf(tokens, tokenOf),
    comparisons: eachOf(comparisons, (one) => ({ accountId: null, itemCount: null, ...one })),
  }
}

const NO_CLOCK = { skewSeconds: null, takenAt: null }

function eachOf(list: unknown, fill: (one: JsonObject, index: number) => JsonObject): unknown {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) return list
  return list.map((one: unknown, index) => (isObject(one) ? fill(one, index) : one))
}

function tenantOf(tenant: JsonObject): JsonObject {
  const id = tenant['oauthClientId']
  return {
    baseUrl: null,
    displayUrl: null,
    appKey: null,
    clientKey: null,
    product: 'unknown',
    oauthClientId: null,
    hasOauthClientId: typeof id === 'string' && id !== '' ? true : null,
    hasSecret: null,
    installedScopes: null,
    authorizationServer: null,
    uninstalled: false,
    superseded: false,
    ...tenant,
  }
}

function tokenOf(token: JsonObject): JsonObject {
  return {
    stepId: null,
    carriedBy: 'pasted',
    scheme: null,
    kind: 'other-jwt',
    header: null,
    claims: null,
    ...token,
  }
}

function stepOf(step: JsonObject, index: number): JsonObject {
  const { request, response } = step
  const target = isObject(request) ? request['url'] : undefined
  const url = typeof target === 'string' ? target : ''
  return {
    id: `step-${index + 1}`,
    purpose: /\/oauth2\/token(?:[?#]|$)/.test(url) ? 'token-exchange' : 'request',
    actingAs: { kind: 'user', accountId: 'unknown' },
    networkError: null,
    startedAt: 0,
    firstByteMs: null,
    totalMs: 0,
    ...step,
    request: isObject(request) ? { method: 'GET', ...request, ...wire(request, null) } : request,
    response: isObject(response)
      ? { statusText: '', ...response, ...wire(response, '') }
      : (response ?? null),
  }
}

function wire(message: JsonObject, noBody: string | null): JsonObject {
  return { headers: headersOf(message['headers']), body: bodyOf(message['body'], noBody) }
}

/** Pairs, or an object of names and values. */
function headersOf(headers: unknown): unknown {
  if (headers === undefined || headers === null) return []
  if (!isObject(headers)) return headers
  return Object.entries(headers).map(([name, value]) => [name, String(value)])
}

function bodyOf(body: unknown, none: string | null): unknown {
  if (typeof body !== 'string' && body !== undefined && body !== null)
    return isObject(body) && typeof body['head'] === 'string'
      ? { size: body['head'].length, encoding: 'utf8', truncated: false, bodyId: null, ...body }
      : body
  const head = body ?? none
  return head === null
    ? null
    : { size: Buffer.byteLength(head), head, encoding: 'utf8', truncated: false, bodyId: null }
}
