import type { ClaimsTenant } from '../claims-tenant.ts'
import { differenceWords } from '../explanations/comparisons.ts'
import type { Sighting } from './lint-token.ts'

const FIX = 'Copy baseUrl of the newest installed payload, byte for byte.'
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** Faults of `tnt`: against the profile where there is one, else those its form alone shows. */
export function siteSighting(value: unknown, tenant: ClaimsTenant | null): Sighting | null {
  if (typeof value !== 'string' || value === '' || value === tenant?.baseUrl) return null
  const form = formFault(value)
  if (tenant !== null) {
    const also = form === null ? '' : ` (${form})`
    const display =
      value === tenant.displayUrl ? 'is the displayUrl' : differenceWords(value, tenant.baseUrl)
    return {
      claim: 'tnt',
      message: `“tnt” is not the baseUrl of ${tenant.name}: it ${display}${also}.`,
      fix: FIX,
    }
  }
  return form === null
    ? null
    : {
        claim: 'tnt',
        message: `“tnt” cannot be the baseUrl of an installation: ${form}.`,
        fix: FIX,
      }
}

function formFault(value: string): string | null {
  if (!URL.canParse(value)) return 'it is no URL'
  const url = new URL(value)
  if (LOOPBACK.test(url.hostname)) return null
  if (url.protocol !== 'https:') return 'it is not https'
  if (value.endsWith('/')) return 'it ends with a slash'
  if (url.search !== '' || url.hash !== '') return 'it has a query or a fragment'
  return url.pathname === '/' || url.pathname === '/wiki'
    ? null
    : 'it has a path other than Confluence’s /wiki'
}
