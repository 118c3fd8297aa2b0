import { AppError } from '../errors.ts'
import type { WireRequest } from '../ports.ts'

/**
 * The request with this Authorization header as its last one.
 *
 * @throws AppError `request_invalid` where the person typed one: two credentials have no one meaning
 */
export function withAuthorization(request: WireRequest, value: string): WireRequest {
  if (request.headers.some(([name]) => name.toLowerCase() === 'authorization')) {
    throw new AppError('request_invalid', 'There is an Authorization header among yours, and Understudy sets its own.', {
      hint: 'Take yours out, or act as anonymous to send it as it is.',
    })
  }
  return { ...request, headers: [...request.headers, ['Authorization', value]] }
}
