import type { ActingAs } from '../../contract/acting.ts'
import type { TenantLabel } from '../../contract/tenants.ts'

/** The hue of the identity bar (theme/tokens.css). */
export type Situation =
  'production-user' | 'development-user' | 'development-app' | 'practice' | 'app' | 'anonymous'

const USER_ON: Readonly<Record<TenantLabel, Situation>> = {
  production: 'production-user',
  development: 'development-user',
  practice: 'practice',
}

/** Practice is safe whoever acts; elsewhere a person, the app and nobody look different. */
export function situationOf(label: TenantLabel, actingAs: ActingAs): Situation {
  if (label === 'practice' || actingAs.kind === 'user') return USER_ON[label]
  return label === 'development' && actingAs.kind === 'app' ? 'development-app' : actingAs.kind
}
