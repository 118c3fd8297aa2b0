import type { ActingAs } from '../../contract/acting.ts'
import type { Pair } from '../../contract/draft.ts'
import type { AddedHeader } from '../../contract/requests.ts'
import { headerOf, withDefault } from '../wire/headers.ts'
import type { WireBody } from './body.ts'

interface Sent {
  readonly body: WireBody | null
  readonly userAgent: string
}

interface DefaultHeader {
  readonly name: string
  readonly why: string
  /** Null where the request has no use for it. */
  readonly value: (sent: Sent) => string | null
}

const DEFAULTS: readonly DefaultHeader[] = [
  { name: 'Accept', why: 'Asks for JSON.', value: () => 'application/json' },
  {
    name: 'Content-Type',
    why: 'Says what the body is.',
    value: ({ body }) => body?.contentType ?? null,
  },
  {
    // https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers
    name: 'X-Atlassian-Token',
    why: 'Jira’s XSRF check refuses a form without it.',
    value: ({ body }) => (body?.multipart === true ? 'no-check' : null),
  },
  {
    name: 'User-Agent',
    why: 'Tells the site’s log who asked.',
    value: ({ userAgent }) => userAgent,
  },
]

/** The headers, and the defaults of those that are not among them. */
export function withDefaults(typed: readonly Pair[], sent: Sent): readonly Pair[] {
  return DEFAULTS.reduce<readonly Pair[]>((headers, { name, value }) => {
    const added = value(sent)
    return added === null ? headers : withDefault(headers, name, added)
  }, typed)
}

const CREDENTIALS: Readonly<Record<ActingAs['kind'], AddedHeader | null>> = {
  user: {
    name: 'Authorization',
    value: 'Bearer …',
    why: 'The access token of whoever is acted as; it is got when the request is sent.',
  },
  app: {
    name: 'Authorization',
    value: 'JWT …',
    why: 'Signed for this very request when it is sent.',
  },
  anonymous: null,
}

/** What of a request's headers the app writes where the person does not, the credential last. */
export function addedHeaders(headers: readonly Pair[], actingAs: ActingAs): AddedHeader[] {
  const defaults = DEFAULTS.flatMap(({ name, why }) => {
    const value = headerOf(headers, name)
    return value === null ? [] : [{ name, value, why }]
  })
  const credential = CREDENTIALS[actingAs.kind]
  return credential === null ? defaults : [...defaults, credential]
}
