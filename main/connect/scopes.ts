import type { Product } from '../../contract/tenants.ts'

export interface ConnectScope {
  readonly name: ConnectScopeName
  readonly description: string
  /** All that comes with it, not only the next one down. */
  readonly implies: readonly ConnectScopeName[]
  /** The products that know it. */
  readonly products: readonly Product[]
}

export const connectScopeNames = [
  'NONE',
  'READ',
  'WRITE',
  'DELETE',
  'PROJECT_ADMIN',
  'SPACE_ADMIN',
  'ADMIN',
  'ACT_AS_USER',
  'ACCESS_EMAIL_ADDRESSES',
] as const

export type ConnectScopeName = (typeof connectScopeNames)[number]

const BOTH: readonly Product[] = ['jira', 'confluence']

/**
 * The scopes of a Connect descriptor. ACT_AS_USER opens impersonation and implies nothing: what an
 * impersonated call may do is bounded by the others.
 *
 * @see https://developer.atlassian.com/cloud/jira/software/scopes-for-connect-apps/
 * @see https://developer.atlassian.com/cloud/confluence/scopes-for-connect-apps/
 */
export const connectScopes: readonly ConnectScope[] = [
  {
    name: 'NONE',
    description: 'Data of the app itself; need not be declared.',
    implies: [],
    products: BOTH,
  },
  { name: 'READ', description: 'View, browse and read.', implies: ['NONE'], products: BOTH },
  {
    name: 'WRITE',
    description: 'Create and edit content, but not delete it.',
    implies: ['READ', 'NONE'],
    products: BOTH,
  },
  {
    name: 'DELETE',
    description: 'Delete content.',
    implies: ['WRITE', 'READ', 'NONE'],
    products: BOTH,
  },
  {
    name: 'PROJECT_ADMIN',
    description: 'Administer a project.',
    implies: ['DELETE', 'WRITE', 'READ', 'NONE'],
    products: ['jira'],
  },
  {
    name: 'SPACE_ADMIN',
    description: 'Administer a space.',
    implies: ['DELETE', 'WRITE', 'READ', 'NONE'],
    products: ['confluence'],
  },
  {
    name: 'ADMIN',
    description: 'Administer the site.',
    implies: ['PROJECT_ADMIN', 'SPACE_ADMIN', 'DELETE', 'WRITE', 'READ', 'NONE'],
    products: BOTH,
  },
  {
    name: 'ACT_AS_USER',
    description: 'Act as a user, within the other scopes and that user’s permissions.',
    implies: [],
    products: BOTH,
  },
  {
    name: 'ACCESS_EMAIL_ADDRESSES',
    description: 'Read e-mail addresses of users; only for apps that Atlassian approved.',
    implies: [],
    products: BOTH,
  },
]

const byName = new Map<string, ConnectScope>(connectScopes.map((scope) => [scope.name, scope]))

export function connectScopeOf(name: string): ConnectScope | null {
  return byName.get(name.trim().toUpperCase()) ?? null
}

/**
 * Everything that declared scopes amount to for a product, in the order of the table. Unknown names
 * add nothing.
 */
export function effectiveScopes(declared: readonly string[], product: Product): ConnectScopeName[] {
  const held = new Set<ConnectScopeName>(['NONE'])
  for (const name of declared) {
    const scope = connectScopeOf(name)
    if (scope === null || !fits(scope, product)) continue
    for (const each of [scope.name, ...scope.implies]) held.add(each)
  }
  return connectScopes
    .filter((scope) => held.has(scope.name) && fits(scope, product))
    .map(({ name }) => name)
}

/** Whether declared scopes, with what each implies, cover the one needed. ACT_AS_USER implies nothing. */
export function coversScope(declared: readonly string[], needed: string): boolean {
  return effectiveScopes(declared, 'unknown').some((scope) => scope === needed)
}

function fits({ products }: ConnectScope, product: Product): boolean {
  return product === 'unknown' || products.includes(product)
}

/** What is wrong with a descriptor's list of scopes, in sentences; empty where nothing is. */
export function lintScopes(declared: readonly string[], product: Product): string[] {
  const remarks = declared
    .map((name) => lintScope(name, product))
    .filter((remark) => remark !== null)
  const names = declared.map((name) => name.trim().toUpperCase())
  if (isMixedCase(declared))
    remarks.push(
      'The scopes are partly upper and partly lower case; Atlassian asks for one of the two.',
    )
  if (!names.includes('ACT_AS_USER'))
    remarks.push('ACT_AS_USER is not among the scopes, so nobody can be acted as.')
  else if (!effectiveScopes(names, product).includes('READ')) {
    remarks.push(
      'ACT_AS_USER implies no other scope: without READ an impersonated call can read nothing.',
    )
  }
  return remarks
}

function lintScope(name: string, product: Product): string | null {
  const scope = connectScopeOf(name)
  if (scope === null) {
    if (/^[a-z-]+:[\w:.-]+$/.test(name))
      return `“${name}” is a scope of Forge or OAuth 2.0 (3LO), which Connect does not know.`
    if (/[,\s]/.test(name.trim()))
      return `“${name}” holds several names in one; each is an entry of its own.`
    return `“${name}” is not a scope of Connect.`
  }
  if (fits(scope, product)) return null
  return `${scope.name} is not a scope of ${product === 'jira' ? 'Jira' : 'Confluence'}.`
}

function isMixedCase(names: readonly string[]): boolean {
  return (
    names.some((name) => name !== name.toUpperCase()) &&
    names.some((name) => name !== name.toLowerCase())
  )
}
