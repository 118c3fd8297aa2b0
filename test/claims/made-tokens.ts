import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import type { ClaimsTenant } from '../../main/claims/claims-tenant.ts'
import type { TenantSecret } from '../../main/claims/signing/whose.ts'
import { queryStringHash } from '../../main/connect/qsh.ts'

/** 2026-11-23T12:00:00Z */
export const NOW = 1_795_435_200
export const SECRET = 'c2VjcmV0IG9mIGFjbWUgZm9yIHRoZSB0ZXN0cyBvbmx5'
export const ACCOUNT_ID = '5b10a2844c20165700ede21g'
export const APP_BASE_URL = 'https://app.example.com/connect'
const SERVER = 'https://oauth-2-authorization-server.services.atlassian.com'

export const acme: ClaimsTenant = {
  id: 'tenant-acme',
  name: 'acme production',
  appKey: 'com.example.reports',
  clientKey: '1f0e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://jira.acme.example',
  oauthClientId: 'eyJob3N0S2V5IjoiMWYwZTJkM2MiLCJhZGRvbktleSI6ImNvbS5leGFtcGxlLnJlcG9ydHMifQ',
  authorizationServer: null,
  installedScopes: ['READ', 'ACT_AS_USER'],
}

export const acmeSecret: TenantSecret = {
  tenantId: acme.id,
  name: acme.name,
  appKey: acme.appKey,
  clientKey: acme.clientKey,
  oauthClientId: acme.oauthClientId,
  generation: 'current',
  secret: SECRET,
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const PUBLIC_PEM = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
export const PUBLIC_JWK = keys.publicKey.export({ format: 'jwk' })

export type Claims = Readonly<Record<string, unknown>>

export function segment(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString(
    'base64url',
  )
}

/** Signs whatever it is given, a text as it stands: wrong tokens are the point. */
export function hs256(
  claims: unknown,
  secret: string | Uint8Array = SECRET,
  header: Claims = { typ: 'JWT', alg: 'HS256' },
): string {
  const input = `${segment(header)}.${segment(claims)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

export function rs256(
  claims: Claims,
  header: Claims = { typ: 'JWT', alg: 'RS256', kid: '0d1b6d2e-0f0b-4a5c-8a51-7d3a1d6b5f10' },
): string {
  const input = `${segment(header)}.${segment(claims)}`
  return `${input}.${sign('RSA-SHA256', Buffer.from(input), keys.privateKey).toString('base64url')}`
}

/** Drops a claim where the change says `undefined`. */
function changed(claims: Claims, changes: Claims): Claims {
  return Object.fromEntries(
    Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined),
  )
}

export const REQUEST = {
  method: 'GET',
  url: 'https://acme.atlassian.net/rest/api/3/search/jql?jql=project%20%3D%20A&fields=summary',
}
export const IFRAME = {
  method: 'GET',
  url: `${APP_BASE_URL}/panel?issueKey=A-1&xdm_e=https%3A%2F%2Facme.atlassian.net`,
}
export const INSTALLED = { method: 'POST', url: `${APP_BASE_URL}/installed` }

export const assertionClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      iss: `urn:atlassian:connect:clientid:${acme.oauthClientId ?? ''}`,
      sub: `urn:atlassian:connect:useraccountid:${ACCOUNT_ID}`,
      tnt: acme.baseUrl,
      aud: SERVER,
      iat: NOW,
      exp: NOW + 60,
    },
    changes,
  )

export const connectClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      iss: acme.appKey,
      iat: NOW,
      exp: NOW + 180,
      qsh: queryStringHash({ ...REQUEST, baseUrl: acme.baseUrl }),
      aud: [acme.clientKey],
    },
    changes,
  )

export const inboundClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      sub: ACCOUNT_ID,
      qsh: queryStringHash({ ...IFRAME, baseUrl: APP_BASE_URL }),
      iss: acme.clientKey,
      context: {},
      exp: NOW + 180,
      iat: NOW,
    },
    changes,
  )

export const contextClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      sub: ACCOUNT_ID,
      qsh: 'context-qsh',
      iss: acme.clientKey,
      context: { jira: { issue: { key: 'A-1' } } },
      exp: NOW + 900,
      iat: NOW,
    },
    changes,
  )

export const sessionClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      iss: acme.appKey,
      iat: NOW,
      sub: ACCOUNT_ID,
      exp: NOW + 900,
      aud: [acme.clientKey],
      context: {},
    },
    changes,
  )

export const lifecycleClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      aud: [APP_BASE_URL],
      sub: ACCOUNT_ID,
      qsh: queryStringHash({ ...INSTALLED, baseUrl: APP_BASE_URL }),
      iss: acme.clientKey,
      exp: NOW + 180,
      iat: NOW,
    },
    changes,
  )

export const forgeClaims = (changes: Claims = {}): Claims =>
  changed(
    {
      app: {
        id: 'ari:cloud:ecosystem::app/6a1c2b3d',
        installationId: 'ari:cloud:ecosystem::installation/7b',
        apiBaseUrl: 'https://api.atlassian.com/ex/jira/cloud-1',
        environment: { type: 'PRODUCTION' },
      },
      context: { cloudId: 'cloud-1', moduleKey: 'panel' },
      principal: ACCOUNT_ID,
      aud: 'ari:cloud:ecosystem::app/6a1c2b3d',
      iss: 'forge/invocation-token',
      iat: NOW,
      nbf: NOW,
      exp: NOW + 25,
      jti: '9c',
    },
    changes,
  )

export const API_TOKEN = `ATATT3xFfGF0${'a1B2c3D4_-'.repeat(17)}=1A2B3C4D`
