/** What someone may do; the words that `people[].can` prints. */
export const permissionWords = [
  'browse',
  'create',
  'edit',
  'delete',
  'comment',
  'attach',
  'transition',
  'browse-users',
  'administer-project',
  'administer-jira',
] as const

export type PermissionWord = (typeof permissionWords)[number]

export interface Person {
  readonly accountId: string
  readonly accountType: 'atlassian' | 'app' | 'customer'
  readonly displayName: string
  readonly emailAddress: string
  /** Whether other people's searches see the address. */
  readonly emailVisible: boolean
  readonly active: boolean
  /** The language in which Jira answers this person. */
  readonly locale: 'en_US' | 'de_DE'
  readonly timeZone: string
  /** In the project ACME; nobody but administrators and the app sees the project OPS. */
  readonly can: readonly PermissionWord[]
}

/** What is printed about a person and what a picker needs. */
export type PersonCard = Pick<
  Person,
  'accountId' | 'accountType' | 'displayName' | 'emailAddress' | 'active' | 'can'
>

const member: readonly PermissionWord[] = [
  'browse',
  'create',
  'edit',
  'comment',
  'attach',
  'transition',
  'browse-users',
]

function person(
  facts: Pick<Person, 'accountId' | 'displayName' | 'can'> & Partial<Person>,
): Person {
  const local = facts.displayName.toLowerCase().replaceAll(/[^a-z]+/g, '.')
  return {
    accountType: 'atlassian',
    emailAddress: `${local}@example.com`,
    emailVisible: true,
    active: true,
    locale: 'en_US',
    timeZone: 'Australia/Sydney',
    ...facts,
  }
}

export const mia = person({
  accountId: '5b10a2844c20165700ede21g',
  displayName: 'Mia Krystof',
  emailAddress: 'mia@example.com',
  can: member,
})

export const admin = person({
  accountId: '5b10ac8d82e05b22cc7d4ef5',
  displayName: 'Emma Richards',
  emailAddress: 'emma@example.com',
  can: permissionWords,
})

const browser = person({
  accountId: '557058:2b2a0c4e-9c1d-4f0e-8a4b-6d1f0c3f7a11',
  displayName: 'Bob Reader',
  can: ['browse', 'browse-users'],
})

const outsider = person({
  accountId: '557058:7c9e6679-7425-40de-944b-e07fc1f90ae7',
  displayName: 'Olga Outsider',
  can: [],
})

export const inactive = person({
  accountId: '712020:1f0b6f3e-58a7-4a0c-b8a5-3f2f6b8e9d01',
  displayName: 'Ian Inactive',
  active: false,
  can: [],
})

const german = person({
  accountId: '712020:9a3d5c70-0f7e-4d7b-9d6c-2b8f5a1e4c33',
  displayName: 'Gerd Müller-Lüdenscheidt',
  emailAddress: 'gerd@example.com',
  emailVisible: false,
  locale: 'de_DE',
  timeZone: 'Europe/Berlin',
  can: ['browse', 'comment', 'browse-users'],
})

const customer = person({
  accountId: 'qm:5f1e2d3c-4b5a-4697-8877-665544332211:0d9c8b7a-1234-4567-89ab-cdef01234567',
  accountType: 'customer',
  displayName: 'Carla Customer',
  can: [],
})

export const appUser = person({
  accountId: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
  accountType: 'app',
  displayName: 'Understudy Practice App',
  emailAddress: '',
  emailVisible: false,
  can: permissionWords.filter((word) => word !== 'administer-jira'),
})

export const everyone: readonly Person[] = [
  mia,
  admin,
  browser,
  outsider,
  inactive,
  german,
  customer,
  appUser,
]

export function findPerson(accountId: string): Person | null {
  return everyone.find((each) => each.accountId === accountId) ?? null
}

export function cardOf(each: Person): PersonCard {
  const { accountId, accountType, displayName, emailAddress, active, can } = each
  return { accountId, accountType, displayName, emailAddress, active, can: [...can] }
}
