import type {
  ClaimsReading,
  ComparedClaim,
  Inspection,
  MadeToken,
  QshCheck,
} from '../../contract/claims.ts'
import type { ClaimsRequest, ClaimsTenant } from '../claims/claims-tenant.ts'
import { compareTokens } from '../claims/compare-tokens.ts'
import { readJson } from '../wire/json-text.ts'
import type { DecodedJws } from '../claims/decoding/decode.ts'
import { inspectToken, type OpenedToken, openToken, readTokenForTenant } from '../claims/inspect.ts'
import { kinds } from '../claims/kinds.ts'
import { fetchKey, keySourceOf, type KeySource } from '../claims/signing/public-keys.ts'
import { checkQsh, diffCanonical, type QshQuestion } from '../claims/qsh/check-qsh.ts'
import { resignToken } from '../claims/signing/resign.ts'
import { AppError } from '../errors.ts'
import type { Clock, HttpClient, RandomId } from '../ports.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { MadeTokens } from './made-tokens.ts'
import { namedTenants } from './named-tenants.ts'
import { tenantSecretsOf } from './secrets-of-tenants.ts'
import { orAfter, type Cancelling } from '../until-aborted.ts'
import { isObject, type JsonObject } from '../wire/json.ts'

export interface PastedToken {
  readonly text: string
  readonly tenantId: string | null
  readonly request: ClaimsRequest | null
  readonly baseUrl: string | null
  readonly publicKey: string | null
}

interface SignOrder {
  readonly tenantId: string
  readonly header: string
  readonly claims: string
  readonly issueNow: boolean
  readonly hashFor: ClaimsRequest | null
}

interface ClaimsTools {
  readonly tenants: Tenants
  readonly made: MadeTokens
  readonly http: HttpClient
  readonly clock: Clock
  readonly ids: RandomId
}

/** Reads pasted tokens against everything the app knows, and makes wrong ones on purpose. */
export class ClaimsService {
  readonly #tools: ClaimsTools

  constructor(tools: ClaimsTools) {
    this.#tools = tools
  }

  /** Throws AppError `key_unreadable` for a public key that is none. */
  async inspect(pasted: PastedToken, signal?: AbortSignal): Promise<Inspection> {
    const opened = openToken(pasted.text)
    const reading = await this.#readAmongTenants(pasted, opened, signal)
    return { reading, keyQuestion: keyQuestionOf(signedIn(opened), reading, pasted) }
  }

  /** Asks the address of `keyQuestion`, and verifies with what it answers. */
  async fetchKeyAndInspect(pasted: PastedToken, signal?: AbortSignal): Promise<Inspection> {
    const { keyQuestion } = await this.inspect(pasted, signal)
    if (keyQuestion === null) {
      throw new AppError(
        'key_unreadable',
        'There is no public key to ask for: this token names none.',
        { hint: 'Paste the key instead.' },
      )
    }
    const publicKey = await fetchKey(
      { kind: 'ask', ...keyQuestion },
      this.#tools.http,
      orAfter(20_000, signal),
    )
    return this.inspect({ ...pasted, publicKey }, signal)
  }

  checkQsh(question: QshQuestion & { readonly pasted: string | null }): QshCheck {
    const reading = checkQsh(question)
    const canonical = reading.canonicalRequest ?? ''
    return {
      reading,
      diff: question.pasted === null ? null : diffCanonical(canonical, question.pasted),
    }
  }

  compare(left: string, right: string): ComparedClaim[] {
    return compareTokens(left, right)
  }

  /**
   * Signs edited claims with the tenant's secret. The token stays here, under its id.
   *
   * @throws AppError `token_unreadable` where header or claims are no JSON object, and of the keychain
   */
  async sign(order: SignOrder, call?: Cancelling): Promise<MadeToken> {
    const tenant = this.#tools.tenants.get(order.tenantId)
    const secret = await this.#tools.tenants.secretFor(tenant)
    const { token } = resignToken({
      header: readObject(order.header, 'header'),
      claims: readObject(order.claims, 'claims'),
      secret,
      issueAtSeconds: order.issueNow ? this.#now() : null,
      hashFor: order.hashFor === null ? null : { ...order.hashFor, baseUrl: tenant.baseUrl },
    })
    const tokenId = this.#tools.ids.next()
    call?.pastCancelling()
    this.#tools.made.keep(tokenId, { token, tenant })
    const reading = readTokenForTenant({
      token,
      tenant,
      nowSeconds: this.#now(),
      request: order.hashFor,
      verify: { secret, previousSecret: null },
    })
    return { tokenId, tenantId: tenant.id, reading }
  }

  /**
   * The chosen tenant and those that the token names are asked first: one question to the keychain
   * instead of thousands.
   */
  async #readAmongTenants(
    pasted: PastedToken,
    opened: OpenedToken,
    signal: AbortSignal | undefined,
  ): Promise<ClaimsReading> {
    const token = signedIn(opened)
    const all = this.#tools.tenants.list().map(({ id }) => id)
    const named =
      token === null
        ? []
        : namedTenants(
            token,
            all.map((id) => this.#tools.tenants.get(id)),
          )
    const likely = new Set(pasted.tenantId === null ? named : [pasted.tenantId, ...named])
    const first = await this.#read(opened, pasted, [...likely], signal)
    const settled = token === null || first.signedBy !== null || named.length > 0
    return settled ? first : this.#read(opened, pasted, all, signal)
  }

  #read(
    opened: OpenedToken,
    { tenantId, request, baseUrl, publicKey }: PastedToken,
    among: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<ClaimsReading> {
    const tenantById = (id: string): ClaimsTenant => this.#tools.tenants.get(id)
    return inspectToken(opened, {
      nowSeconds: this.#now(),
      tenant: tenantId === null ? null : tenantById(tenantId),
      tenantById,
      secrets: tenantSecretsOf(this.#tools.tenants, among, signal),
      request,
      baseUrl,
      publicKey,
      ...(signal === undefined ? {} : { signal }),
    })
  }

  #now(): number {
    return Math.floor(this.#tools.clock.now() / 1000)
  }
}

function signedIn({ decoded }: OpenedToken): DecodedJws | null {
  return decoded.kind === 'jws' ? decoded : null
}

function keyQuestionOf(
  token: DecodedJws | null,
  { kind }: ClaimsReading,
  pasted: PastedToken,
): Inspection['keyQuestion'] {
  if (token === null || kinds[kind].asymmetric !== true) return null
  const source: KeySource = keySourceOf(token, kind, pasted.baseUrl)
  return source.kind === 'ask' ? { url: source.url, words: source.words } : null
}

function readObject(text: string, what: string): JsonObject {
  const reading = readJson(text)
  if (!reading.ok) throw unreadable(what, reading.message)
  if (!isObject(reading.value)) throw unreadable(what, 'it is not an object')
  return reading.value
}

function unreadable(what: string, why: string): AppError {
  return new AppError('token_unreadable', `The ${what} cannot be signed: ${why}.`, {
    hint: 'Write one JSON object.',
  })
}
