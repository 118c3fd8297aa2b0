/** https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/ */
export const connectScopes = [
  'NONE',
  'READ',
  'WRITE',
  'DELETE',
  'PROJECT_ADMIN',
  'ADMIN',
  'ACT_AS_USER',
] as const

export type ConnectScope = (typeof connectScopes)[number]

/** Each of these holds everything to its left; ACT_AS_USER stands apart and holds nothing else. */
const ladder: readonly ConnectScope[] = connectScopes.filter((scope) => scope !== 'ACT_AS_USER')

export function isConnectScope(word: string): word is ConnectScope {
  return (connectScopes as readonly string[]).includes(word)
}

/** The scopes with all that they imply; NONE is always among them. */
export function withImplied(scopes: Iterable<ConnectScope>): ReadonlySet<ConnectScope> {
  const held = new Set<ConnectScope>(['NONE'])
  for (const scope of scopes) {
    held.add(scope)
    for (const lower of ladder.slice(0, ladder.indexOf(scope) + 1)) held.add(lower)
  }
  return held
}
