import type { Person } from '../../contract/people.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { directoryOf } from './directory.ts'
import { readAccountId } from './account-id.ts'
import type { RememberedPeople } from './remembered-people.ts'

/** Asks the tenant's site as the app itself. Throws AppError where the network or the way fails. */
export type AskAsApp = (
  tenant: TenantProfile,
  path: string,
  signal: AbortSignal | undefined,
) => Promise<{ readonly status: number; readonly body: string }>

/** Finds the people of a tenant, as the app. */
export class PeopleFinder {
  readonly #ask: AskAsApp
  readonly #remembered: RememberedPeople

  constructor(tools: { readonly ask: AskAsApp; readonly remembered: RememberedPeople }) {
    this.#ask = tools.ask
    this.#remembered = tools.remembered
  }

  /** Throws AppError `site_refused` where the site does not let the app search. */
  async search(tenant: TenantProfile, query: string, signal?: AbortSignal): Promise<Person[]> {
    const directory = directoryOf(tenant.product)
    const { status, body } = await this.#ask(tenant, directory.searchPath(query.trim()), signal)
    if (status === 200) return this.#met(tenant, directory.readPeople(body))
    throw new AppError(
      'site_refused',
      `The site answered ${status} when the app searched for people.`,
      {
        hint: 'The app needs the READ scope to search. Paste an account id instead, or send a request as the app to see why.',
        details: { status: String(status) },
      },
    )
  }

  /**
   * The person of an account id or a profile page's address. Where the site does not tell, the
   * person has only the id: acting as them is still possible.
   *
   * @throws AppError `person_unreadable`, `person_not_found`
   */
  async resolve(tenant: TenantProfile, text: string, signal?: AbortSignal): Promise<Person> {
    const accountId = readAccountId(text)
    const directory = directoryOf(tenant.product)
    const { status, body } = await this.#ask(tenant, directory.personPath(accountId), signal)
    if (status === 404) {
      throw new AppError(
        'person_not_found',
        `This site knows nobody with the account id ${accountId}.`,
        {
          hint: 'Check that the id is whole, and that the person belongs to this site.',
        },
      )
    }
    const person = status === 200 ? directory.readPerson(body) : null
    this.#met(tenant, person === null ? [] : [person])
    return (
      person ?? {
        accountId,
        displayName: accountId,
        emailAddress: null,
        active: true,
        accountType: 'unknown',
      }
    )
  }

  #met(tenant: TenantProfile, people: Person[]): Person[] {
    this.#remembered.saw(tenant.id, people)
    return people
  }
}
