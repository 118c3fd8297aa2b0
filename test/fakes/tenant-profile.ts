import type { ConnectTenant } from '../../contract/tenants.ts'

/** A production tenant of an app that may act as users. */
export const acme: ConnectTenant = {
  kind: 'connect',
  id: 't1',
  appKey: 'com.example.app',
  clientKey: 'jira:1',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: null,
  product: 'jira',
  name: 'acme',
  label: 'production',
  starred: false,
  oauthClientId: 'client-1',
  installedScopes: null,
  authorizationServer: null,
  secretGeneration: 1,
  secretPlace: 'keychain',
  addedAt: 0,
  updatedAt: 0,
  uninstalledAt: null,
}
