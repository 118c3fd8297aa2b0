import type { TenantProfile } from '../../contract/tenants.ts'
import { siteAddress } from '../connect/installed-payload.ts'
import { AppError } from '../errors.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { whyOddAddress } from './payload-reader.ts'

/** Where a corrected address leads; an authorization server of one's own is for this machine alone. Throws AppError `payload_incomplete`. */
export function correctedAddress(
  typed: string,
  { product, authorizationServer }: Pick<TenantProfile, 'product' | 'authorizationServer'>,
): Pick<TenantProfile, 'baseUrl' | 'authorizationServer'> {
  const baseUrl = siteAddress(typed, product)
  const odd = whyOddAddress(baseUrl)
  if (odd !== null) throw odd
  if (isLoopbackUrl(baseUrl)) return { baseUrl, authorizationServer }
  if (/^https:/i.test(baseUrl)) return { baseUrl, authorizationServer: null }
  throw new AppError(
    'payload_incomplete',
    'The base URL of a site that is not on this machine is https.',
    {
      hint: 'Write https: over http the token would cross the network in the clear.',
      details: { missing: 'baseUrl' },
    },
  )
}
