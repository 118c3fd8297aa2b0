import type { PreparedHeader, PreparedRequest } from '../prepare.ts'

/**
 * What the framework of an app writes itself: the credential. A note says so; the headers come
 * without it.
 */
export function withoutAuthorization(
  request: PreparedRequest,
  framework: string,
): { readonly headers: readonly PreparedHeader[]; readonly notes: readonly string[] } {
  const headers = request.headers.filter(({ name }) => name.toLowerCase() !== 'authorization')
  const notes =
    headers.length < request.headers.length
      ? [`${framework} makes the credential itself: Authorization is left out.`]
      : []
  return { headers, notes }
}
