import type { Product } from '../../contract/tenants.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { whyNoSiteAddress } from '../wire/site-address.ts'
import { isAtlassianHost } from './authorization-server.ts'
import { siteAddress } from './installed-payload.ts'

/**
 * What a baseUrl was to be, where that can be told: https, without a slash, a query or the path of a page,
 * for Confluence with /wiki. Null where it is so already, and where nobody can tell.
 */
export function mendedBaseUrl(baseUrl: string, product: Product): string | null {
  if (!/^https?:\/\/[^/]/i.test(baseUrl) || !URL.canParse(baseUrl)) return null
  const plain = baseUrl.replace(/[?#].*$/s, '')
  const secure = isLoopbackUrl(plain) ? plain : plain.replace(/^http:/i, 'https:')
  const mended = isAtlassianHost(secure) ? siteAddress(secure, product) : secure.replace(/\/+$/, '')
  return mended === baseUrl || whyNoSiteAddress(mended) !== null ? null : mended
}
