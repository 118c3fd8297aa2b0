import type { Expectation, Expected } from '../../contract/checks.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { SavedBody, SavedRequest, SavedRow } from '../../contract/saved.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { redactDraft } from '../history/redact-draft.ts'
import { redactText } from '../wire/redact.ts'
import type { VariableValues } from './variables.ts'

/** As `main/people/account-id.ts` knows them; in a path the colon may be encoded. */
const ACCOUNT_ID =
  /(?<![\w-])(?:[\w-]{1,24}(?::|%3A)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})(?![\w-])/gi

/** Of a key or a host: less is found in words that have nothing to do with it. */
const SHORTEST = 6

export interface WithoutTenant {
  readonly request: SavedRequest
  /** The values that stand for the tenant's own now, by the name of their variable. */
  readonly values: Readonly<Record<string, string>>
  /** What was left out or replaced, in words. */
  readonly notes: readonly string[]
}

/**
 * A request without what is secret or of one tenant: credentials are redacted, and its site, its ids
 * and account ids become variables.
 *
 * @param known.secrets texts that no file may hold
 * @param known.accountIds of people of this tenant; what looks like one is taken for one as well
 */
export function withoutTenant(
  request: SavedRequest,
  tenant: Pick<ConnectTenant, 'baseUrl' | 'clientKey' | 'oauthClientId'> & {
    readonly variables?: VariableValues | undefined
  },
  known: { readonly secrets: readonly string[]; readonly accountIds: readonly string[] },
): WithoutTenant {
  const redacted = redactedRequest(request, known.secrets)
  const naming = new Naming(tenant, known.accountIds)
  const own = mapTexts(redacted, (text) => naming.without(text))
  const values = naming.values()
  const names = Object.keys(values)
  return {
    request: own,
    values,
    notes: [
      ...(JSON.stringify(redacted) === JSON.stringify(request)
        ? []
        : ['What looks like a credential was left out.']),
      ...(names.length === 0
        ? []
        : [
            `What belongs to this tenant alone stands as ${names.map((name) => `{{${name}}}`).join(', ')}.`,
          ]),
    ],
  }
}

/** The texts of a request that may hold variables, each as `of` gives it back. */
export function mapTexts(request: SavedRequest, of: (text: string) => string): SavedRequest {
  const row = (each: SavedRow): SavedRow => ({
    ...each,
    name: of(each.name),
    value: of(each.value),
  })
  return {
    ...request,
    name: of(request.name),
    path: of(request.path),
    query: request.query.map(row),
    headers: request.headers.map(row),
    body: request.body === null ? null : mapBody(request.body, of),
    expect: request.expect === null ? null : mapExpectation(request.expect, of),
  }
}

/** The values that an answer is held against, each as `of` gives it back, and their places as `ofPlace`. */
export function mapExpectation(
  { asUser, asApp, ...everybody }: Expectation,
  of: (text: string) => string,
  ofPlace: (place: string) => string = (place) => place,
): Expectation {
  const mapped = ({ fields, headers, answeredAs, ...expected }: Expected): Expected => ({
    ...expected,
    fields: fields.map((row) => ({ ...row, place: ofPlace(row.place), value: of(row.value) })),
    headers: headers.map((row) => ({ ...row, place: ofPlace(row.place), value: of(row.value) })),
    answeredAs: answeredAs === null ? null : of(answeredAs),
  })
  return {
    ...mapped(everybody),
    ...(asUser === undefined ? {} : { asUser: mapped(asUser) }),
    ...(asApp === undefined ? {} : { asApp: mapped(asApp) }),
  }
}

function mapBody(body: SavedBody, of: (text: string) => string): SavedBody {
  if (body.kind === 'base64' || body.kind === 'file') return body
  if (body.kind !== 'form') return { ...body, value: of(body.value) }
  return {
    ...body,
    parts: body.parts.map((part) =>
      part.content === 'text'
        ? { ...part, name: of(part.name), value: of(part.value) }
        : { ...part, name: of(part.name) },
    ),
  }
}

/** By the reader that redacts every draft, so that what a name says of its value is heeded. */
function redactedRequest(request: SavedRequest, secrets: readonly string[]): SavedRequest {
  const { body } = request
  const parts = body?.kind === 'form' ? body.parts : []
  const redacted = (text: string): string => redactText(text, secrets)
  const hidden = redactDraft(
    {
      method: request.method,
      path: request.path,
      query: request.query.map(({ name, value }) => [name, value]),
      headers: request.headers.map(({ name, value }) => [name, value]),
      body: draftBodyOf(body),
    },
    secrets,
  )
  const rows = (before: readonly SavedRow[], after: RequestDraft['query']): SavedRow[] =>
    before.map((row, index) => {
      const [name, value] = after[index] ?? ['', '']
      return { ...row, name, value }
    })
  return {
    ...request,
    name: redacted(request.name),
    path: hidden.path,
    query: rows(request.query, hidden.query),
    headers: rows(request.headers, hidden.headers),
    body: redactedBodyOf(body, hidden.body, parts),
    expect: request.expect === null ? null : mapExpectation(request.expect, redacted, redacted),
  }
}

function draftBodyOf(body: SavedBody | null): RequestDraft['body'] {
  if (body === null || body.kind === 'file') return null
  if (body.kind === 'base64') return { base64: body.value }
  if (body.kind !== 'form') return { text: body.value }
  return {
    parts: body.parts.map(({ name, content, value }) =>
      content === 'base64' ? { name, base64: value } : { name, text: value },
    ),
  }
}

function redactedBodyOf(
  body: SavedBody | null,
  hidden: RequestDraft['body'],
  parts: readonly (SavedBody & { kind: 'form' })['parts'][number][],
): SavedBody | null {
  if (body === null || hidden === null) return body
  if ('parts' in hidden)
    return {
      kind: 'form',
      parts: parts.map((part, index) => {
        const after = hidden.parts[index]
        if (after === undefined) return part
        const value = 'text' in after ? after.text : 'base64' in after ? after.base64 : part.value
        return { ...part, name: after.name, value }
      }),
    }
  if (body.kind === 'form') return body
  if ('text' in hidden) return { ...body, value: hidden.text }
  return 'base64' in hidden ? { ...body, value: hidden.base64 } : body
}

/** Gives each value of the tenant one name, the one that it has there already. */
class Naming {
  readonly #known: VariableValues
  readonly #own: readonly (readonly [name: string, value: string])[]
  readonly #origin: string
  readonly #given = new Map<string, string>()

  constructor(tenant: Parameters<typeof withoutTenant>[1], accountIds: readonly string[]) {
    this.#known = tenant.variables ?? {}
    const url = URL.canParse(tenant.baseUrl) ? new URL(tenant.baseUrl) : null
    this.#origin = url?.origin ?? ''
    const own: (readonly [string, string | null])[] = [
      ['siteHost', url?.host ?? null],
      ['clientKey', tenant.clientKey],
      ['oauthClientId', tenant.oauthClientId],
      ...accountIds.map((id): [string, string] => ['accountId', id]),
    ]
    this.#own = own.flatMap(([name, value]) =>
      value === null || value.length < SHORTEST ? [] : [[name, value] as const],
    )
  }

  values(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#given].map(([value, name]) => [name, value]))
  }

  without(text: string): string {
    // A path of the own site needs no site in front of it.
    let left =
      this.#origin !== '' && text.startsWith(`${this.#origin}/`)
        ? text.slice(this.#origin.length)
        : text
    for (const [name, value] of this.#own) {
      if (left.includes(value)) left = left.replaceAll(value, () => this.#placeholder(value, name))
      // As an address or a form writes it: the colon of a port.
      const encoded = encodeURIComponent(value)
      if (encoded !== value && left.includes(encoded))
        left = left.replaceAll(encoded, () => this.#placeholder(value, name))
    }
    return left.replace(ACCOUNT_ID, (id) => this.#placeholder(id.replace(/%3A/i, ':'), 'accountId'))
  }

  #placeholder(value: string, wanted: string): string {
    const name = this.#given.get(value) ?? this.#nameFor(value, wanted)
    this.#given.set(value, name)
    return `{{${name}}}`
  }

  #nameFor(value: string, wanted: string): string {
    const taken = new Set(this.#given.values())
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? wanted : `${wanted}${count}`
      const known = Object.hasOwn(this.#known, name) ? this.#known[name] : undefined
      if (!taken.has(name) && (known === undefined || known === '' || known === value)) return name
    }
  }
}
