import type { Way } from '../acting/way.ts'
import { withAuthorization } from '../acting/with-authorization.ts'
import { AppError } from '../errors.ts'

/** How a made token is sent: as its scheme word. */
export type MadeScheme = 'Bearer' | 'JWT'

interface MadeTokenText {
  readonly token: string
  readonly tenantId: string
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

  /**
   * A way that sends this token whatever it says: a wrong token on purpose is the point. It goes to
   * the tenant that signed it alone.
   *
   * @throws AppError `token_unreadable` when used for another tenant, or after it was let go
   */
  wayOf(id: string, scheme: MadeScheme): Way {
    return {
      authorize: (request, tenant) => {
        const made = this.#tokens.get(id)
        if (made?.tenantId !== tenant.id) throw notHere()
        const authorized = withAuthorization(request, `${scheme} ${made.token}`)
        const carriedBy = scheme === 'JWT' ? 'authorization-jwt' : 'authorization-bearer'
        return Promise.resolve({
          request: authorized,
          token: { text: made.token, carriedBy },
          reused: false,
        })
      },
      forget: () => undefined,
      lifeOf: () => null,
    }
  }
}

function notHere(): AppError {
  return new AppError('token_unreadable', 'The edited token is not held for this tenant.', {
    hint: 'Sign it again for the tenant that the request goes to.',
  })
}
