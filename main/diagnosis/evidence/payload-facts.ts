import type { TenantFacts } from '../../../contract/diagnosis.ts'
import { findPastedObjects } from '../../pasted/objects/objects-in-text.ts'
import type { JsonObject } from '../../wire/json.ts'
import { asWritten } from '../../wire/unredacted.ts'

/** Ours, among the log lines: what the secret's text showed before it was taken out. */
export const SECRET_HAS_WHITE_SPACE =
  'Understudy: the stored sharedSecret has white space at an end.'

export interface PayloadFind {
  readonly tenant: TenantFacts | null
  readonly remarks: readonly string[]
  /** The shared secrets of the payloads, to be taken out of the text in any spelling. */
  readonly secrets: readonly string[]
}

/** The tenant that an `installed` payload, or a database row made of one, describes in the text. */
export function payloadFacts(text: string): PayloadFind {
  if (!mayHoldPayload(text)) return { tenant: null, remarks: [], secrets: [] }
  const payloads = findPastedObjects(text, isPayload).objects.map(({ value }) => asWritten(value))
  const newest = payloads.at(-1)
  if (newest === undefined) return { tenant: null, remarks: [], secrets: [] }
  const white = payloads.some(
    (payload) =>
      typeof payload['sharedSecret'] === 'string' &&
      payload['sharedSecret'] !== payload['sharedSecret'].trim(),
  )
  const secrets = payloads
    .map((payload) => textOf(payload['sharedSecret']))
    .filter((secret) => secret !== null)
  return {
    tenant: tenantOf(newest, payloads),
    remarks: white ? [SECRET_HAS_WHITE_SPACE] : [],
    secrets,
  }
}

export function mayHoldPayload(text: string): boolean {
  return /clientKey/i.test(text)
}

function isPayload(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value['clientKey'] === 'string' &&
    typeof value['baseUrl'] === 'string' &&
    typeof value['key'] === 'string'
  )
}

function tenantOf(payload: JsonObject, all: readonly JsonObject[]): TenantFacts {
  const oauthClientId = textOf(payload['oauthClientId'])
  const product = textOf(payload['productType'])
  const scopes = payload['scopes']
  return {
    baseUrl: textOf(payload['baseUrl']),
    displayUrl: textOf(payload['displayUrl']),
    appKey: textOf(payload['key']),
    clientKey: textOf(payload['clientKey']),
    product: product === 'jira' || product === 'confluence' ? product : 'unknown',
    oauthClientId,
    hasOauthClientId: oauthClientId !== null,
    hasSecret: 'sharedSecret' in payload ? true : null,
    installedScopes: Array.isArray(scopes)
      ? (scopes as readonly unknown[]).filter((one) => typeof one === 'string')
      : null,
    authorizationServer: null,
    uninstalled: payload['eventType'] === 'uninstalled',
    superseded: all.some(
      (other) =>
        other['baseUrl'] === payload['baseUrl'] &&
        other['oauthClientId'] !== payload['oauthClientId'],
    ),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
