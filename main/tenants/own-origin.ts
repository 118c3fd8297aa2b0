import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { isSameOrigin, originOf } from '../wire/same-origin.ts'
import { whyNoSiteAddress } from '../wire/site-address.ts'

/**
 * A credential of a tenant goes to the tenant's own origin alone. What was built before may be for
 * another one: a payload that is pasted later corrects the baseUrl. And an earlier version took in
 * addresses that only look like a site's; to those none goes.
 *
 * @param url of the request, or the baseUrl that it was built for
 * @throws AppError `path_names_another_origin`, `request_invalid`
 */
export function refuseAnotherOrigin(
  url: string,
  { name, baseUrl }: Pick<TenantProfile, 'name' | 'baseUrl'>,
): void {
  const odd = whyNoSiteAddress(baseUrl)
  if (odd !== null)
    throw new AppError(
      'request_invalid',
      `The baseUrl of ${name} is not plainly the address of a site: ${odd}.`,
      {
        hint: 'No credential goes there. Add the newest installed payload of this tenant, or act as anonymous.',
      },
    )
  if (isSameOrigin(url, baseUrl)) return
  const named = originOf(url) ?? 'no site'
  const own = originOf(baseUrl) ?? 'no site'
  throw new AppError(
    'path_names_another_origin',
    `This request is for ${named}, but ${name} is ${own}.`,
    {
      hint: 'A token goes only to its tenant’s own origin. Build and send the request again, so that it is for the address of today.',
      details: { named, own },
    },
  )
}
