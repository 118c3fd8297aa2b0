import type { SecretPlace, TenantLabel, ConnectTenant } from '../../contract/tenants.ts'
import type { InstalledPayload } from '../connect/installed-payload.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { shownName } from '../wire/shown.ts'
import { suggestLabel, suggestName, tenantIdOf } from './tenant-identity.ts'

/** How a payload's secret stands to the stored one; `unknown` where the stored one cannot be read. */
export type SecretStanding = 'same' | 'new' | 'unknown' | 'absent'

/** A profile for a payload of a tenant that nobody knew. `now` in milliseconds since the epoch. */
export function newProfile(
  payload: InstalledPayload,
  facts: {
    readonly name: string | null
    readonly label: TenantLabel | null
    readonly secretPlace: SecretPlace
    readonly now: number
  },
): ConnectTenant {
  const { eventType, appKey, clientKey, baseUrl, displayUrl, product, oauthClientId } = payload
  return {
    kind: 'connect',
    id: tenantIdOf(payload),
    appKey,
    clientKey,
    baseUrl,
    displayUrl,
    product,
    name: nameFrom(facts.name) ?? suggestName(payload),
    label: facts.label ?? suggestLabel(payload),
    starred: false,
    oauthClientId,
    installedScopes: null,
    authorizationServer: null,
    secretGeneration: 1,
    secretPlace: facts.secretPlace,
    addedAt: facts.now,
    updatedAt: facts.now,
    uninstalledAt: eventType === 'uninstalled' ? facts.now : null,
  }
}

/**
 * A known tenant with a newer payload: oauthClientId, secret and baseUrl are replaced together,
 * since one of each generation never work together. An `uninstalled` payload only marks.
 */
export function mergePayload(
  profile: ConnectTenant,
  payload: InstalledPayload,
  facts: {
    readonly name: string | null
    readonly label: TenantLabel | null
    readonly secretPlace: SecretPlace
    readonly secret: SecretStanding
    readonly now: number
  },
): ConnectTenant {
  if (payload.eventType === 'uninstalled') {
    return { ...profile, uninstalledAt: profile.uninstalledAt ?? facts.now, updatedAt: facts.now }
  }
  const rotated = facts.secret === 'new' || facts.secret === 'unknown'
  return {
    ...profile,
    id: tenantIdOf(payload),
    clientKey: payload.clientKey,
    baseUrl: payload.baseUrl,
    displayUrl: payload.displayUrl ?? profile.displayUrl,
    product: payload.product === 'unknown' ? profile.product : payload.product,
    name: nameFrom(facts.name) ?? profile.name,
    label: facts.label ?? profile.label,
    oauthClientId: payload.oauthClientId,
    authorizationServer: isLoopbackUrl(payload.baseUrl) ? profile.authorizationServer : null,
    secretGeneration: profile.secretGeneration + (rotated ? 1 : 0),
    secretPlace: facts.secretPlace,
    updatedAt: facts.now,
    uninstalledAt: null,
  }
}

/** What a newer payload changes, in sentences; empty where nothing does. Never shows a secret. */
export function changesOf(
  profile: ConnectTenant,
  payload: InstalledPayload,
  secret: SecretStanding,
): string[] {
  if (payload.eventType === 'uninstalled') {
    return profile.uninstalledAt === null
      ? ['The tenant is marked as uninstalled. Its profile and secret stay.']
      : []
  }
  return [
    profile.uninstalledAt === null ? null : 'The app is installed again.',
    profile.clientKey === payload.clientKey
      ? null
      : `The clientKey changes from ${profile.clientKey} to ${payload.clientKey}: the site was imported.`,
    clientIdChange(profile.oauthClientId, payload.oauthClientId),
    SECRET_CHANGES[secret],
    profile.baseUrl === payload.baseUrl
      ? null
      : `The baseUrl changes from ${profile.baseUrl} to ${payload.baseUrl}.`,
    payload.displayUrl === null || profile.displayUrl === payload.displayUrl
      ? null
      : `The displayUrl is now ${payload.displayUrl}.`,
  ].filter((change) => change !== null)
}

const SECRET_CHANGES: Readonly<Record<SecretStanding, string | null>> = {
  same: null,
  absent: null,
  new: 'The shared secret is replaced; the one before is kept to recognise old signatures.',
  unknown: 'The shared secret is replaced; the stored one could not be read to compare.',
}

function clientIdChange(before: string | null, after: string | null): string | null {
  if (before === after) return null
  if (after === null) return 'There is no oauthClientId any more: users cannot be acted as.'
  return before === null
    ? 'An oauthClientId is there now: users can be acted as.'
    : 'The oauthClientId is replaced.'
}

/** A name that somebody typed, as it may stand beside others; null where nothing of it is left. */
export function nameFrom(typed: string | null | undefined): string | null {
  const name = shownName(typed ?? '')
  return name === '' ? null : name
}
