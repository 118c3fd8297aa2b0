import { keepHere, readKept } from './kept-here.ts'

const NAME = 'recent-tenants'
const MOST = 6

/** Ids of the tenants that were shown last, the last one first; none where storage is shut. */
export function readRecentTenants(): readonly string[] {
  return (readKept(NAME) ?? '').split('\n').filter((id) => id !== '')
}

export function rememberTenant(id: string): void {
  const others = readRecentTenants().filter((each) => each !== id)
  keepHere(NAME, [id, ...others].slice(0, MOST).join('\n'))
}
