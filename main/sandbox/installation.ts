import type { RandomSource } from './random.ts'
import type { ConnectScope } from './scopes.ts'

export const appKey = 'dev.understudy.practice'
const appName = 'Understudy Practice App'

/**
 * The body of Connect's `installed` hook:
 * https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/#lifecycle-http-request-payload
 */
export interface InstalledPayload {
  readonly key: string
  readonly clientKey: string
  /** Absent where the site issued none. */
  readonly oauthClientId?: string
  readonly publicKey: string
  readonly sharedSecret: string
  readonly serverVersion: string
  readonly pluginsVersion: string
  readonly baseUrl: string
  readonly displayUrl: string
  readonly productType: 'jira'
  readonly description: string
  readonly eventType: 'installed'
}

/** atlassian-connect.json as it is installed on the site. */
export interface Descriptor {
  readonly key: string
  readonly name: string
  readonly baseUrl: string
  readonly authentication: { readonly type: 'jwt' }
  readonly lifecycle: { readonly installed: string; readonly uninstalled: string }
  readonly scopes: readonly ConnectScope[]
  readonly apiMigrations: Readonly<Record<string, boolean>>
  readonly apiVersion: number
}

/** What one installation issues, and a later one replaces. */
export interface Credentials {
  readonly oauthClientId: string
  readonly sharedSecret: string
}

export function issueCredentials(random: RandomSource): Credentials {
  const hint = { hostKey: random.uuid(), addonKey: appKey }
  return {
    // The form seen in public fixtures; Atlassian documents none.
    oauthClientId: Buffer.from(JSON.stringify(hint)).toString('base64'),
    sharedSecret: `ATCO${random.base64url(54)}`,
  }
}

export function installedPayload(facts: {
  readonly clientKey: string
  readonly baseUrl: string
  readonly sharedSecret: string
  readonly oauthClientId: string | null
}): InstalledPayload {
  const { clientKey, baseUrl, sharedSecret, oauthClientId } = facts
  return {
    key: appKey,
    clientKey,
    ...(oauthClientId === null ? {} : { oauthClientId }),
    publicKey: '',
    sharedSecret,
    serverVersion: '1001.0.0-SNAPSHOT',
    pluginsVersion: '1001.0.0-SNAPSHOT',
    baseUrl,
    displayUrl: baseUrl,
    productType: 'jira',
    description: 'Practice Jira on this machine',
    eventType: 'installed',
  }
}

export function descriptorWith(scopes: readonly ConnectScope[]): Descriptor {
  return {
    key: appKey,
    name: appName,
    baseUrl: 'https://practice-app.example.com',
    authentication: { type: 'jwt' },
    lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
    scopes: [...scopes],
    apiMigrations: { 'signed-install': true, 'context-qsh': true },
    apiVersion: 1,
  }
}
