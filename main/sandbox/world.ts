import { AccessTokens } from './access-tokens.ts'
import type { FaultId } from './faults.ts'
import { descriptorWith, installedPayload, issueCredentials } from './installation.ts'
import type { Credentials, Descriptor, InstalledPayload } from './installation.ts'
import { appUser, mia } from './people.ts'
import type { PermissionWord, Person } from './people.ts'
import type { RandomSource } from './random.ts'
import { Site } from './site.ts'
import { type ConnectScope, connectScopes } from './scopes.ts'

const allScopes = connectScopes.filter((scope) => scope !== 'NONE')
const clockBehindMs = 76_000
const provisioningSeconds = 70

export interface Places {
  readonly baseUrl: string
  /** The same server by another name: where a renamed site has moved. */
  readonly renamedUrl: string
  readonly authorizationServer: string
}

/** One practice site: its installation, its content, and what is wrong with it at the moment. */
export class World {
  readonly places: Places
  readonly random: RandomSource
  readonly clientKey: string
  readonly tokens: AccessTokens
  readonly site: Site
  readonly #clock: { now(): number }
  readonly #first: Credentials
  readonly #second: Credentials
  #faults: ReadonlySet<FaultId> = new Set()
  #switchedAt = 0

  constructor(
    places: Places,
    parts: { readonly clock: { now(): number }; readonly random: RandomSource },
  ) {
    this.places = places
    this.random = parts.random
    this.#clock = parts.clock
    this.clientKey = parts.random.uuid()
    this.#first = issueCredentials(parts.random)
    this.#second = issueCredentials(parts.random)
    this.tokens = new AccessTokens(parts.random)
    this.site = new Site(this.nowMs())
  }

  /** Tokens are revoked where the exchange changes, or a cached one would hide the symptom. */
  setFaults(ids: ReadonlySet<FaultId>): void {
    const changed = [...ids.symmetricDifference(this.#faults)]
    this.#faults = ids
    this.#switchedAt = this.nowSeconds()
    if (changed.some((id) => id.startsWith('T') || id === 'J01')) this.tokens.revokeAll()
  }

  has(id: FaultId): boolean {
    return this.#faults.has(id)
  }

  get faults(): readonly FaultId[] {
    return [...this.#faults]
  }

  nowMs(): number {
    return this.#clock.now() - (this.has('T02') ? clockBehindMs : 0)
  }

  nowSeconds(): number {
    return Math.floor(this.nowMs() / 1000)
  }

  /** Null where the site knows no client at all. */
  get oauthClientId(): string | null {
    if (this.has('T05')) return null
    return (this.has('T04') ? this.#second : this.#first).oauthClientId
  }

  get sharedSecret(): string {
    return (this.has('T10') ? this.#second : this.#first).sharedSecret
  }

  get baseUrl(): string {
    return this.has('T09') || this.has('N02') ? this.places.renamedUrl : this.places.baseUrl
  }

  /** A renamed site still knows its old name, or nobody would get as far as the redirect. */
  get tenants(): readonly string[] {
    return this.has('N02') ? [this.baseUrl, this.places.baseUrl] : [this.baseUrl]
  }

  get audience(): string {
    const production = 'https://oauth-2-authorization-server.services.atlassian.com'
    return this.has('T03') ? production : this.places.authorizationServer
  }

  get scopes(): readonly ConnectScope[] {
    if (this.has('J09')) return ['READ', 'ACT_AS_USER']
    return this.has('T01') ? allScopes.filter((each) => each !== 'ACT_AS_USER') : allScopes
  }

  /** The payload a vendor has at hand: under T04, T09, T10 and N02 it is out of date. */
  get installed(): InstalledPayload {
    return installedPayload({
      clientKey: this.clientKey,
      baseUrl: this.places.baseUrl,
      sharedSecret: this.#first.sharedSecret,
      oauthClientId: this.has('T05') ? null : this.#first.oauthClientId,
    })
  }

  /** The payload the site would send now. */
  get newestInstalled(): InstalledPayload {
    const { clientKey, baseUrl, sharedSecret, oauthClientId } = this
    return installedPayload({ clientKey, baseUrl, sharedSecret, oauthClientId })
  }

  get descriptor(): Descriptor {
    return descriptorWith(this.scopes)
  }

  /** Whether this person's permissions, as they are now, hold the word. */
  allows(person: Person, word: PermissionWord): boolean {
    if (!person.active) return false
    if (this.has('J15') && person === mia && word === 'browse') return false
    if (this.has('J17') && person === appUser) return word === 'browse-users'
    return person.can.includes(word)
  }

  get isProvisioning(): boolean {
    return this.has('J19') && this.nowSeconds() - this.#switchedAt < provisioningSeconds
  }
}
