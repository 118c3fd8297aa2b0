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

/** Whether Node would send a header before the others, as an object of JavaScript lists numbers first. */
export function isNumbered(headers: readonly PreparedHeader[]): boolean {
  return headers.some(({ name }) => /^\d+$/.test(name))
}

/** Whether an object, or a map, of headers loses none. */
export function areDistinct(headers: readonly PreparedHeader[]): boolean {
  const names = headers.map(({ name }) => name.toLowerCase())
  return new Set(names).size === names.length && !names.includes('__proto__')
}
