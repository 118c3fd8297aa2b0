import type { TenantProfile } from '../../contract/tenants.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../wire/message.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'

/**
 * The request with this Authorization header as its last one: the only place where a credential is
 * put on a request.
 *
 * @throws AppError `request_invalid` where the person typed one: two credentials have no one meaning;
 * and where it would cross a network in the clear; `path_names_another_origin` where the request is
 * not for the tenant whose credential it is
 */
export function withAuthorization(
  request: WireRequest,
  value: string,
  tenant: TenantProfile,
): WireRequest {
  if (request.headers.some(([name]) => name.toLowerCase() === 'authorization')) {
    throw new AppError(
      'request_invalid',
      'There is an Authorization header among yours, and Understudy sets its own.',
      {
        hint: 'Take yours out, or act as anonymous to send it as it is.',
      },
    )
  }
  if (new URL(request.url).protocol !== 'https:' && !isLoopbackUrl(request.url)) {
    throw new AppError(
      'request_invalid',
      `${new URL(request.url).host} is not asked over https, so no credential is sent there.`,
      {
        hint: 'Correct the tenant’s baseUrl: only a practice site on this machine may be http.',
      },
    )
  }
  refuseAnotherOrigin(request.url, tenant)
  return { ...request, headers: [...request.headers, ['Authorization', value]] }
}
