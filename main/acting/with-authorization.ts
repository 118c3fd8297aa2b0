import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'
import { headerOf } from '../wire/headers.ts'
import { isLoopbackHost } from '../wire/loopback.ts'
import type { WireRequest } from '../wire/message.ts'
import type { Credential } from './identity.ts'

/**
 * The request with this credential in its last header: the only place where one is put on.
 *
 * @throws AppError like `refuseCredential`
 */
export function withAuthorization(
  request: WireRequest,
  { scheme, token }: Credential,
  tenant: TenantProfile,
): WireRequest {
  refuseCredential(request, tenant)
  return { ...request, headers: [...request.headers, ['Authorization', `${scheme} ${token}`]] }
}

/**
 * @throws AppError `request_invalid` where the person typed a credential: two have no one meaning;
 * and where it would cross a network in the clear; `path_names_another_origin` where the request is
 * not for this tenant
 */
export function refuseCredential(request: WireRequest, tenant: TenantProfile): void {
  if (headerOf(request.headers, 'authorization') !== null) {
    throw new AppError(
      'request_invalid',
      'There is an Authorization header among yours, and Understudy sets its own.',
      {
        hint: 'Take yours out, or act as anonymous to send it as it is.',
      },
    )
  }
  const { protocol, host, hostname } = new URL(request.url)
  if (protocol !== 'https:' && !isLoopbackHost(hostname)) {
    throw new AppError(
      'request_invalid',
      `${host} is not asked over https, so no credential is sent there.`,
      {
        hint: 'Correct the tenant’s baseUrl: only a practice site on this machine may be http.',
      },
    )
  }
  refuseAnotherOrigin(request.url, tenant)
}
