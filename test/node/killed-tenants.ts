import { tenantIdOf } from '../../main/tenants/tenant-identity.ts'
import type { Tenants } from '../../main/tenants/tenants.ts'
import type { SecretStore } from '../../main/ports.ts'

/** One change of a tenant; `lose` leaves its secret in the keychain, as where a row was lost. */
export interface Work {
  readonly what: 'lose' | 'add' | 'renew' | 'replace' | 'remove'
  readonly count: number
  readonly clientKey: string
  readonly id: string
  /** What the tenant has then; of `remove` nothing. */
  readonly secret: string
  /** The tenant whose place it takes. */
  readonly replaces: string | null
}

const SITES = 3
const idOf = (clientKey: string): string => tenantIdOf({ appKey: 'com.example.app', clientKey })

/** Another each time; null where it is not the tenant's turn. */
export function nextWork(count: number, has: (id: string) => boolean): Work | null {
  const site = count % SITES
  const keys = [`site-${site}-a`, `site-${site}-b`]
  const [there = null] = keys.filter((key) => has(idOf(key)))
  const pick = Math.floor(Math.random() * keys.length)
  const other = (there === null ? keys[pick] : keys.find((key) => key !== there)) ?? ''
  const facts = (what: Work['what'], clientKey: string, replaces: string | null = null): Work => ({
    ...{ what, count, clientKey, replaces, id: idOf(clientKey), secret: `ATCO-${count}` },
  })
  const lot = Math.floor(Math.random() * 3)
  if (there === null) return facts(lot === 0 ? 'lose' : 'add', other)
  if (lot === 0) return facts('renew', there)
  return lot === 1 ? facts('remove', there) : facts('replace', other, idOf(there))
}

export async function doing(work: Work, tenants: Tenants, secrets: SecretStore): Promise<void> {
  const { what, clientKey, id, count, replaces } = work
  if (what === 'remove' && count % 2 === 0) return tenants.changes.remove(id)
  if (what === 'remove') return (await tenants.changes.removals.begin(id))()
  if (what === 'lose') return secrets.write(id, work.secret)
  const text = JSON.stringify({
    ...{ key: 'com.example.app', clientKey, oauthClientId: `client-${count}` },
    ...{ baseUrl: `https://${clientKey.slice(0, -2)}.atlassian.net`, sharedSecret: work.secret },
    ...{ productType: 'jira', eventType: 'installed' },
  })
  await tenants.changes.add(text, { replaces })
}

/** What a start found: the secrets of tenants, and those that belong to none, each by id. */
export interface Found {
  readonly secrets: ReadonlyMap<string, string>
  readonly ownerless: ReadonlyMap<string, string>
}

/** As it is after what was answered; `inFlight` is what was not. */
export function expectedAfter(
  lines: readonly string[],
  before: Found,
): Found & { readonly inFlight: Work | null } {
  const secrets = new Map(before.secrets)
  const ownerless = new Map(before.ownerless)
  let inFlight: Work | null = null
  for (const line of lines) {
    const { kind, ...work } = JSON.parse(line) as Work & { readonly kind: string }
    inFlight = kind === 'begun' ? work : null
    if (inFlight !== null) continue
    if (work.what === 'lose') {
      ownerless.set(work.id, work.secret)
      continue
    }
    ownerless.delete(work.id)
    if (work.replaces !== null) secrets.delete(work.replaces)
    if (work.what === 'remove') secrets.delete(work.id)
    else secrets.set(work.id, work.secret)
  }
  return { secrets, ownerless, inFlight }
}
