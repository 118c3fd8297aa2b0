import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { isSameOrigin, originOf } from '../wire/same-origin.ts'

/**
 * A credential of a tenant goes to the tenant's own origin alone. What was built before may be for
 * another one: a payload that is pasted later corrects the baseUrl.
 *
 * @param url of the request, or the baseUrl that it was built for
 * @throws AppError `path_names_another_origin`
 */
export function refuseAnotherOrigin(
  url: string,
  { name, baseUrl }: Pick<TenantProfile, 'name' | 'baseUrl'>,
): void {
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
