import type { Person } from '../../contract/people.ts'
import type { PracticeFault } from '../../contract/practice.ts'
import type { SavedTenant, TenantProfile, TenantSummary } from '../../contract/tenants.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { AppError } from '../errors.ts'
import type { Tenants } from '../tenants/tenants.ts'

/** What a running practice site tells of itself (main/sandbox). */
export interface PracticeSite {
  readonly baseUrl: string
  readonly authorizationServer: string
  /** The payload that a vendor has at hand, and the one that the site would send now. */
  readonly installed: object
  readonly newestInstalled: object
  readonly descriptor: object
  readonly faults: readonly string[]
  readonly people: readonly {
    readonly accountId: string
    readonly accountType: Person['accountType']
    readonly displayName: string
    readonly emailAddress: string
    readonly active: boolean
  }[]
  setFaults(ids: readonly string[]): void
  close(): Promise<void>
}

/** What is known of a fault, whether or not a site runs. */
export type FaultEntry = Pick<PracticeFault, 'id' | 'title' | 'whatHappens' | 'reproduce'> & {
  readonly by: 'switch' | 'request'
}

const NAME = 'Practice site'

interface Running {
  readonly site: PracticeSite
  readonly profile: TenantProfile
}

/** Runs the practice site and keeps one tenant for it. */
export class PracticeService {
  readonly #tenants: Tenants
  readonly #people: Pick<RememberedPeople, 'introduce'>
  readonly #startSite: () => Promise<PracticeSite>
  readonly #catalogue: readonly FaultEntry[]
  readonly #forgetTokens: (tenantId: string) => void
  readonly #removeTenant: (tenantId: string) => Promise<void>
  #running: Running | null = null
  #starting: Promise<Running> | null = null

  constructor(tools: {
    readonly tenants: Tenants
    readonly people: Pick<RememberedPeople, 'introduce'>
    readonly startSite: () => Promise<PracticeSite>
    readonly catalogue: readonly FaultEntry[]
    /** Lets go of the held tokens of a tenant. */
    readonly forgetTokens: (tenantId: string) => void
    /** Removes a tenant with everything that is kept of it. */
    readonly removeTenant: (tenantId: string) => Promise<void>
  }) {
    this.#tenants = tools.tenants
    this.#people = tools.people
    this.#startSite = tools.startSite
    this.#catalogue = tools.catalogue
    this.#forgetTokens = tools.forgetTokens
    this.#removeTenant = tools.removeTenant
  }

  get running(): { readonly baseUrl: string; readonly tenantId: string } | null {
    return this.#running === null
      ? null
      : { baseUrl: this.#running.site.baseUrl, tenantId: this.#running.profile.id }
  }

  /** Starts it, or names the one that runs; its people are among those who can be acted as. Throws AppError `practice_unavailable`. */
  async start(): Promise<{ profile: TenantProfile; people: Person[] }> {
    this.#running ??= await this.#openOnce()
    const profile = this.#tenants.get(this.#running.profile.id)
    const people = this.#running.site.people.map(asPerson)
    this.#people.introduce(profile.id, people)
    return { profile, people }
  }

  async stop(): Promise<void> {
    const running = this.#running
    this.#running = null
    await running?.site.close()
  }

  faults(): PracticeFault[] {
    const on = this.#running?.site.faults ?? []
    return this.#catalogue.map(({ id, title, whatHappens, reproduce, by }) => ({
      id,
      title,
      whatHappens,
      reproduce,
      switchable: by === 'switch',
      on: on.includes(id),
    }))
  }

  /**
   * Exactly these from now on. The tenant's descriptor follows, as a vendor knows what is installed;
   * its payload does not: that it may be stale is what some faults are about. Held tokens are let
   * go, so that the next request meets the site as it is now.
   *
   * @throws AppError `practice_unavailable` where no site runs
   */
  async setFaults(ids: readonly string[]): Promise<PracticeFault[]> {
    const { site, profile } = this.#mustRun()
    const known = this.#catalogue.map(({ id }) => id)
    site.setFaults(ids.filter((id) => known.includes(id)))
    this.#forgetTokens(profile.id)
    await this.#tenants.changes.setDescriptor(profile.id, JSON.stringify(site.descriptor))
    return this.faults()
  }

  /** What a reinstallation brings: the newest payload and descriptor of the site. */
  async reinstall(): Promise<SavedTenant> {
    const { site, profile } = this.#mustRun()
    const saved = await this.#tenants.changes.add(JSON.stringify(site.newestInstalled), {
      replaces: profile.id,
    })
    await this.#tenants.changes.setDescriptor(saved.profile.id, JSON.stringify(site.descriptor))
    return { profile: this.#tenants.get(saved.profile.id), changes: saved.changes }
  }

  #mustRun(): Running {
    if (this.#running !== null) return this.#running
    throw new AppError('practice_unavailable', 'The practice site does not run.', {
      hint: 'Start it first.',
    })
  }

  /** A second click while the first one starts gets the same site. */
  #openOnce(): Promise<Running> {
    this.#starting ??= this.#open().finally(() => (this.#starting = null))
    return this.#starting
  }

  async #open(): Promise<Running> {
    const site = await this.#startSite().catch((cause: unknown) => {
      throw new AppError(
        'practice_unavailable',
        'The practice site could not be started on this machine.',
        {
          hint: 'It needs two free ports on 127.0.0.1; a firewall may refuse them.',
          cause,
        },
      )
    })
    try {
      return { site, profile: await this.#tenantFor(site) }
    } catch (error) {
      await site.close()
      throw error
    }
  }

  async #tenantFor(site: PracticeSite): Promise<TenantProfile> {
    const earlier = this.#tenants.list().filter(isOwn)
    const { profile } = await this.#tenants.changes.add(JSON.stringify(site.installed), {
      name: NAME,
      label: 'practice',
      replaces: null,
      keepBoth: true,
    })
    await this.#removeEarlier(
      earlier.filter(({ id, appKey }) => id !== profile.id && appKey === profile.appKey),
    )
    await this.#tenants.changes.setDescriptor(profile.id, JSON.stringify(site.descriptor))
    return await this.#tenants.changes.setAuthorizationServer(profile.id, site.authorizationServer)
  }

  /**
   * An earlier start's site is gone, and with it whatever its tenant was good for. One whose secret
   * a locked or refusing keychain may still hold stays until a later start: it is no reason not to
   * practise.
   */
  async #removeEarlier(earlier: readonly TenantSummary[]): Promise<void> {
    for (const { id } of earlier) await this.#removeTenant(id).catch(unlessKeychain)
  }
}

function unlessKeychain(error: unknown): void {
  if (error instanceof AppError && /^keychain_(locked|refused|silent)$/.test(error.code)) return
  throw error
}

/** What a person renamed, labelled or added is theirs, also on this machine. */
function isOwn({ name, label, baseUrl }: TenantSummary): boolean {
  return name === NAME && label === 'practice' && isLoopbackUrl(baseUrl)
}

function asPerson(card: PracticeSite['people'][number]): Person {
  const { accountId, accountType, displayName, emailAddress, active } = card
  return {
    accountId,
    displayName,
    emailAddress: emailAddress === '' ? null : emailAddress,
    active,
    accountType,
  }
}
