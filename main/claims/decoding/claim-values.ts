import type { JsonObject } from '../../wire/json.ts'

export const CONTEXT_QSH = 'context-qsh'
export const FORGE_ISSUER = 'forge/invocation-token'

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The first audience as text; an empty text where there is none. */
export function firstAudience(claims: JsonObject): string {
  const audience = claims['aud']
  return text(Array.isArray(audience) ? (audience as readonly unknown[])[0] : audience)
}

/** Client keys seen in public: UUIDs and `jira:` with a number or a UUID; none has a dot. */
export function looksLikeClientKey(value: string): boolean {
  return (
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) || /^[a-z]+:[\w-]+$/i.test(value)
  )
}

/** Of a list the first member counts. */
export function startsWith(value: unknown, prefix: string, anyCase = false): boolean {
  const found = Array.isArray(value) ? text((value as readonly unknown[])[0]) : text(value)
  return (anyCase ? found.trimStart().toLowerCase() : found).startsWith(prefix)
}
