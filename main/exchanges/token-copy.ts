import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenant.ts'
import type { ActAsUser } from '../acting/act-as-user.ts'
import { AppError } from '../errors.ts'
import type { Clipboard, Clock, HttpClient, RandomId } from '../ports.ts'
import type { BodyShelf } from '../requests/body-shelf.ts'
import { ExchangeRecorder } from '../requests/recorder.ts'

interface TokenCopyTools {
  readonly users: ActAsUser
  readonly clipboard: Clipboard
  readonly clock: Clock
  readonly http: HttpClient
  readonly ids: RandomId
  readonly shelf: BodyShelf
  /** Runs `job` once after `ms`; the clipboard is also cleared at quit. */
  readonly later: (job: () => void, ms: number) => void
}

/** Writes a live access token to the clipboard and takes it away again. */
export class TokenCopy {
  readonly #tools: TokenCopyTools
  #copied: string | null = null

  constructor(tools: TokenCopyTools) {
    this.#tools = tools
  }

  /** Throws AppError `nothing_to_copy` for the app and anonymous, and whatever an exchange throws. */
  async copy(tenant: TenantProfile, who: ActingAs, clearsAfterSeconds: number): Promise<{ expiresAt: number; clearsAfterSeconds: number }> {
    if (who.kind !== 'user') {
      throw new AppError('nothing_to_copy', 'Only acting as a user has an access token.', {
        hint: 'The app signs each request anew, for one URL; copy the request as curl instead.',
      })
    }
    const recorder = new ExchangeRecorder({ ...this.#tools, signal: new AbortController().signal })
    const { token } = await this.#tools.users.tokenFor(tenant, who, recorder)
    this.#copied = token.accessToken
    await this.#tools.clipboard.writeText(token.accessToken)
    this.#tools.later(() => void this.#tools.clipboard.clearIfHolds(token.accessToken), clearsAfterSeconds * 1000)
    return { expiresAt: token.expiresAt, clearsAfterSeconds }
  }

  /** Empties the clipboard if it still holds the last token copied. */
  async clear(): Promise<void> {
    const copied = this.#copied
    this.#copied = null
    if (copied !== null) await this.#tools.clipboard.clearIfHolds(copied)
  }
}
