import type { Text } from './texts.ts'

/** What an endpoint says; the server adds the headers that every answer bears. */
export interface Answer {
  readonly status: number
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null
  readonly headers: Readonly<Record<string, string>>
}

const jsonType = 'application/json;charset=UTF-8'
const htmlType = 'text/html;charset=UTF-8'

export function json(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body: JSON.stringify(value), headers: { 'content-type': jsonType, ...headers } }
}

export function nothing(): Answer {
  return { status: 204, body: null, headers: {} }
}

export function html(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body, headers: { 'content-type': htmlType, ...headers } }
}

/** Jira's error collection: messages of the whole, and by field. */
export function errors(
  status: number,
  messages: readonly Text[],
  fields: Readonly<Record<string, string>> = {},
): Answer {
  return json({ errorMessages: messages, errors: fields }, status)
}

/** A sentence that no public source shows Jira say: marked, so that nobody learns it by heart. */
export function own(sentence: string): Text {
  return `[practice site] ${sentence}`
}

const unauthenticated = 'Client must be authenticated to access this resource.'

/** The same refusal in the form that Accept asks for; HTML, which is bare text, where it says nothing. */
const unauthenticatedForms: readonly (readonly [accept: string, type: string, body: string])[] = [
  ['text/html', htmlType, unauthenticated],
  ['application/json', jsonType, JSON.stringify({ message: unauthenticated, 'status-code': 401 })],
  [
    'application/xml',
    'application/xml;charset=UTF-8',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>401</status-code><message>${unauthenticated}</message></status>`,
  ],
  ['text/plain', 'text/plain;charset=UTF-8', unauthenticated],
]

export function notAuthenticated(accept: string, baseUrl: string): Answer {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((each) => each.split(';', 1)[0]?.trim())
  const form = wanted
    .flatMap((type) => unauthenticatedForms.filter(([name]) => name === type))
    .at(0)
  const [, type, body] = form ?? ['', htmlType, unauthenticated]
  const realm = `OAuth realm="${encodeURIComponent(baseUrl)}"`
  return { status: 401, body, headers: { 'content-type': type, 'www-authenticate': realm } }
}

/** Spring's problem document: https://www.rfc-editor.org/rfc/rfc9457 */
export function problem(status: number, title: string, detail: string, instance: string): Answer {
  const body = { type: 'about:blank', title, status, detail, instance }
  return json(body, status, { 'content-type': 'application/problem+json' })
}

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`

export const deadLink: Answer = html(
  404,
  page('Oops, you&#39;ve found a dead link.', "<h1>Oops, you've found a dead link.</h1>"),
)

export const methodNotAllowed: Answer = html(
  405,
  page('405 Not Allowed', '<center><h1>405 Not Allowed</h1></center>'),
)

export const xsrf: Answer = {
  status: 403,
  body: 'XSRF check failed',
  headers: { 'content-type': 'text/plain;charset=UTF-8' },
}

export const edgeRefusal: Answer = html(
  403,
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2></BODY></HTML>',
  { server: 'CloudFront', 'x-cache': 'Error from cloudfront' },
)

export const uriMalformed: Answer = html(400, 'The request URI is improperly formed')
export const scopeMissing: Answer = html(403, 'Request not in an authorized API scope')
