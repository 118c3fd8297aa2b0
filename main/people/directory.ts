import { z } from 'zod'
import type { Person } from '../../contract/people.ts'
import type { Product } from '../../contract/tenants.ts'
import { parseJson } from '../wire/json.ts'
import { shownName } from '../wire/shown.ts'

/** How one product is asked about people: paths below baseUrl, and how to read the answers. */
export interface Directory {
  /** People by the beginning of a name or visible e-mail address. */
  searchPath(query: string): string
  personPath(accountId: string): string
  /** People in an answer to the search; entries that are no people are left out. */
  readPeople(body: string): Person[]
  /** Null where the answer is something else than a person. */
  readPerson(body: string): Person | null
}

const MOST_PEOPLE = '50'

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/ */
const jira: Directory = {
  searchPath: (query) =>
    `/rest/api/3/user/search?${parameters({ query, maxResults: MOST_PEOPLE })}`,
  personPath: (accountId) => `/rest/api/3/user?${parameters({ accountId })}`,
  readPeople: (body) => listOf(z.array(z.unknown()), body).flatMap((each) => readOne(each) ?? []),
  readPerson: (body) => readOne(parseJson(body)),
}

/** https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get */
const confluence: Directory = {
  searchPath: (query) =>
    `/rest/api/search/user?${parameters({ cql: `user.fullname~${JSON.stringify(query)}`, limit: MOST_PEOPLE })}`,
  personPath: (accountId) => `/rest/api/user?${parameters({ accountId })}`,
  readPeople: (body) => {
    const parsed = z
      .object({ results: z.array(z.object({ user: z.unknown() })) })
      .safeParse(parseJson(body))
    return parsed.success ? parsed.data.results.flatMap(({ user }) => readOne(user) ?? []) : []
  },
  readPerson: (body) => readOne(parseJson(body)),
}

const directories: Readonly<Record<Product, Directory>> = { jira, confluence, unknown: jira }

export function directoryOf(product: Product): Directory {
  return directories[product]
}

const answeredPerson = z.object({
  accountId: z.string().min(1),
  displayName: z.string().optional(),
  publicName: z.string().optional(),
  emailAddress: z.string().optional(),
  email: z.string().optional(),
  active: z.boolean().default(true),
  accountType: z.enum(['atlassian', 'app', 'customer', 'unknown']).catch('unknown'),
})

function readOne(value: unknown): Person | null {
  const parsed = answeredPerson.safeParse(value)
  if (!parsed.success) return null
  const { accountId, displayName, publicName, emailAddress, email, active, accountType } =
    parsed.data
  return {
    accountId,
    displayName: firstFilled(displayName, publicName) ?? shownName(accountId),
    emailAddress: firstFilled(emailAddress, email),
    active,
    accountType,
  }
}

/** A site gives any name: it is cleaned where it enters. */
function firstFilled(...texts: readonly (string | undefined)[]): string | null {
  return texts.map((text) => shownName(text ?? '')).find((text) => text !== '') ?? null
}

function listOf<T>(schema: z.ZodType<readonly T[]>, body: string): readonly T[] {
  const parsed = schema.safeParse(parseJson(body))
  return parsed.success ? parsed.data : []
}

function parameters(pairs: Readonly<Record<string, string>>): string {
  return new URLSearchParams(pairs).toString()
}
