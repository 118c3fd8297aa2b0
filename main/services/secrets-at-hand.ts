import type { TenantProfile } from '../../contract/tenants.ts'
import type { TokenCache } from '../acting/token-cache.ts'
import { AppError } from '../errors.ts'
import type { RunTools } from '../requests/run.ts'
import type { KeptSecrets } from '../tenants/kept-secrets.ts'
import { previousAccountOf } from '../tenants/tenant-secrets.ts'
import { unlessLate } from '../until-aborted.ts'

/** A keychain answers in milliseconds, or somebody has to answer its prompt first. */
const LONGEST_WAIT_MS = 500

interface Known {
  readonly generation: number
  readonly texts: readonly string[]
}

/**
 * What redaction has to know of a tenant before an answer of its site is shown: the access tokens
 * that were exchanged for it, and the current and the previous shared secret, as far as they can be
 * had without holding a request up. A secret is read once and held until the tenant is removed, as most exchanges need no secret for themselves. A keychain that is
 * known to be locked is not asked, so that no prompt comes up for a request that needs none; one
 * that does not answer in time is waited for no second time.
 */
export class SecretsAtHand {
  readonly #kept: Pick<KeptSecrets, 'state' | 'holdsInMemory' | 'read'>
  readonly #tokens: Pick<TokenCache, 'textsFor'>
  readonly #known = new Map<string, Known>()
  /** What questions under way have brought so far, by tenant. */
  readonly #asking = new Map<string, string[]>()

  constructor(
    kept: Pick<KeptSecrets, 'state' | 'holdsInMemory' | 'read'>,
    tokens: Pick<TokenCache, 'textsFor'>,
  ) {
    this.#kept = kept
    this.#tokens = tokens
  }

  /** Never rejects; what cannot be had in time is not among them. */
  async of(tenant: TenantProfile): Promise<readonly string[]> {
    const { tenantSecrets, tenantTokens } = this.during(tenant)
    return [...(await tenantSecrets), ...tenantTokens()]
  }

  /** For a run: the secrets as soon as they can be had, the tokens as they are whenever it asks. */
  during(tenant: TenantProfile): Pick<RunTools, 'tenantSecrets' | 'tenantTokens'> {
    return {
      tenantSecrets: this.#secretsOf(tenant),
      tenantTokens: () => this.#tokens.textsFor(tenant),
    }
  }

  async #secretsOf(tenant: TenantProfile): Promise<readonly string[]> {
    const known = this.#known.get(tenant.id)
    if (known?.generation === tenant.secretGeneration) return known.texts
    const underWay = this.#asking.get(tenant.id)
    if (underWay !== undefined) return [...underWay]
    const found: string[] = []
    await unlessLate(this.#ask(tenant, found), { ms: LONGEST_WAIT_MS }, () => undefined)
    return [...found]
  }

  forget(tenantId: string): void {
    this.#known.delete(tenantId)
  }

  async #ask({ id, secretGeneration }: TenantProfile, found: string[]): Promise<void> {
    this.#asking.set(id, found)
    const accounts = secretGeneration < 2 ? [id] : [id, previousAccountOf(id)]
    try {
      for (const account of accounts) {
        const secret = await this.#read(account)
        if (secret !== null) found.push(secret)
      }
      if (found.length === accounts.length)
        this.#known.set(id, { generation: secretGeneration, texts: found })
    } finally {
      this.#asking.delete(id)
    }
  }

  async #read(account: string): Promise<string | null> {
    const asksKeychain = !this.#kept.holdsInMemory(account)
    if (asksKeychain && this.#kept.state().keychain !== 'ready') return null
    try {
      return await this.#kept.read(account)
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }
}
