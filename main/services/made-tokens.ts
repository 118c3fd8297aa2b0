import type { ConnectTenant, TenantProfile } from '../../contract/tenants.ts'
import type { Credential, Identity } from '../acting/identity.ts'
import { AppError } from '../errors.ts'
import { isSameOrigin } from '../wire/same-origin.ts'

/** How a made token is sent: as its scheme word. */
export type MadeScheme = Credential['scheme']

interface MadeTokenText {
  readonly token: string
  /** As it was when the token was signed. */
  readonly tenant: TenantProfile
}

const MOST_KEPT = 50

/** Tokens that were edited and signed here, for practice; they live until the app closes. */
export class MadeTokens {
  readonly #tokens = new Map<string, MadeTokenText>()

  keep(id: string, made: MadeTokenText): void {
    this.#tokens.set(id, made)
    const oldest = this.#tokens.keys().next().value
    if (this.#tokens.size > MOST_KEPT && oldest !== undefined) this.#tokens.delete(oldest)
  }

  forgetTenant(tenantId: string): void {
    for (const [id, { tenant }] of this.#tokens) if (tenant.id === tenantId) this.#tokens.delete(id)
  }

  /**
   * An identity that sends this token whatever it says: a wrong token on purpose is the point. It goes to
   * the tenant that signed it alone, for as long as that has the address and the secret of then.
   *
   * @throws AppError `token_unreadable` when used for another tenant, or after it was let go
   */
  identityOf(id: string, scheme: MadeScheme): Identity {
    return {
      authorityFor: (tenant) => ({
        kind: 'signed',
        sign: () => {
          const made = this.#tokens.get(id)
          return made === undefined || !isSignedFor(tenant, made.tenant)
            ? Promise.reject(notHere())
            : Promise.resolve({ scheme, token: made.token, secrets: [] })
        },
      }),
    }
  }
}

function isSignedFor(tenant: ConnectTenant, signer: ConnectTenant): boolean {
  return (
    tenant.id === signer.id &&
    tenant.secretGeneration === signer.secretGeneration &&
    isSameOrigin(tenant.baseUrl, signer.baseUrl)
  )
}

function notHere(): AppError {
  return new AppError('token_unreadable', 'The edited token is not held for this tenant.', {
    hint: 'Sign it again for the tenant that the request goes to.',
  })
}
