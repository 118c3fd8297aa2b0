import type { AppStatus } from '../../contract/app.ts'
import type { SecretPlace, TenantLabel, TenantSummary } from '../../contract/tenants.ts'

export const LABELS: Readonly<
  Record<TenantLabel, { readonly word: string; readonly meaning: string }>
> = {
  production: {
    word: 'Production',
    meaning: 'A customer’s site. A write as a real person asks first.',
  },
  development: { word: 'Development', meaning: 'A site of your own.' },
  practice: { word: 'Practice', meaning: 'A practice site on this machine.' },
}

export const LABEL_ORDER: readonly TenantLabel[] = ['production', 'development', 'practice']

/** Why a tenant of the list cannot be asked as it is; null where nothing is known against it. */
export function warningOf({
  uninstalledAt,
  secretPlace,
}: Pick<TenantSummary, 'uninstalledAt' | 'secretPlace'>): string | null {
  if (uninstalledAt !== null) return 'uninstalled'
  return secretPlace === 'missing' ? 'no secret' : null
}

/** Where a secret goes once its tenant is added; where it lies is said when it lies there. */
export function secretGoalWords(keychain: AppStatus['keychain'] | undefined): string {
  return keychain === undefined || keychain.state === 'ready'
    ? `it goes to ${keychain?.name ?? 'the keychain'} when the tenant is added`
    : 'it stays in memory until the app closes'
}

/** Where a tenant's secret lies, in words; `keychain` is this machine's name for its keychain. */
export function secretPlaceWords(place: SecretPlace, keychain: string): string {
  const words: Readonly<Record<SecretPlace, string>> = {
    keychain: `kept in ${keychain}`,
    memory: 'in memory until the app closes',
    missing: 'missing: paste the payload again',
  }
  return words[place]
}
