import type { RequestDraft } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../wire/message.ts'
import type { WireBody } from './body.ts'
import { isToken } from '../wire/header-rules.ts'
import { checkHeaders } from '../wire/headers.ts'
import { withDefaults } from './default-headers.ts'
import { buildTargetUrl } from './target.ts'

/**
 * Atlassian refuses a GET that carries a body with 403 (CHANGE-2328, taken up by
 * atlassian-connect-express 11.5.2).
 */
export function takesBody(method: string): boolean {
  return !['GET', 'HEAD'].includes(method.toUpperCase())
}

/**
 * The request as it goes onto the wire, but for its credential. Built once: qsh, evidence, curl and
 * history all read this form. Adds default headers where the draft has none.
 *
 * @throws AppError `request_invalid`, `path_names_another_origin`
 */
export function buildWireRequest(input: {
  readonly draft: RequestDraft
  readonly body: WireBody | null
  readonly baseUrl: string
  readonly userAgent: string
}): WireRequest {
  const method = input.draft.method.trim()
  // RFC 9110 9.1: a method is a token, and case-sensitive: it is sent as it was typed.
  if (!isToken(method)) {
    throw new AppError('request_invalid', `“${method}” is not an HTTP method.`, {
      hint: 'GET, POST, PUT, DELETE, PATCH …',
    })
  }
  const body = takesBody(method) ? input.body : null
  checkHeaders(input.draft.headers)
  return {
    method,
    url: buildTargetUrl({
      baseUrl: input.baseUrl,
      path: input.draft.path,
      query: input.draft.query,
    }),
    headers: withDefaults(input.draft.headers, { body, userAgent: input.userAgent }),
    body: body?.bytes ?? null,
  }
}

/** A small read that the app itself makes: no query, headers or body of a person's. */
export function buildRead(input: {
  readonly method: 'GET' | 'HEAD'
  readonly path: string
  readonly baseUrl: string
  readonly userAgent: string
}): WireRequest {
  const { method, path, baseUrl, userAgent } = input
  const draft = { method, path, query: [], headers: [], body: null }
  return buildWireRequest({ draft, body: null, baseUrl, userAgent })
}
