import { AppError } from '../errors.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'

export type AtlassianEnvironment =
  'production' | 'fedramp' | 'staging' | 'fedramp-staging' | 'override' | 'unknown'

export interface AuthorizationServer {
  readonly environment: AtlassianEnvironment
  /** The assertion's `aud`: origin alone, without a path or trailing slash. */
  readonly audience: string
  /** Where the assertion is posted. Always on the server that `audience` names. */
  readonly tokenUrl: string
  /** False where the host is none of Atlassian's and production is only the best guess. */
  readonly known: boolean
}

const PRODUCTION_SERVER = 'https://oauth-2-authorization-server.services.atlassian.com'
/** The host of the past, which outdated libraries still address. */
export const OLD_SERVER_HOST = 'auth.atlassian.io'

interface Row {
  readonly suffix: string
  readonly environment: AtlassianEnvironment
  readonly audience: string
}

/**
 * Host suffix → server, as atlassian-connect-express 11.5.3 has it (`getAuthorizationServer` in
 * lib/internal/oauth2.js), unknown hosts included: they go to production.
 *
 * @see https://www.npmjs.com/package/atlassian-connect-express
 */
const ROWS: readonly Row[] = [
  { suffix: '.atlassian.net', environment: 'production', audience: PRODUCTION_SERVER },
  { suffix: '.jira.com', environment: 'production', audience: PRODUCTION_SERVER },
  {
    suffix: '.atlassian-us-gov-mod.net',
    environment: 'fedramp',
    audience: 'https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
  },
  {
    suffix: '.jira-dev.com',
    environment: 'staging',
    audience: 'https://oauth-2-authorization-server.stg.services.atlassian.com',
  },
  {
    suffix: '.atlassian-stg-fedm.net',
    environment: 'fedramp-staging',
    audience: 'https://oauth-2-authorization-server.stg.services.atlassian-us-gov-mod.com',
  },
]

/**
 * Where a tenant's assertions go.
 *
 * @param baseUrl of the installed payload
 * @param override another server's origin, for a tenant on this machine; null for everyone else
 * @throws AppError `request_invalid`: the override is no origin that is https or local, or the tenant
 * is not local
 */
export function authorizationServerFor(
  baseUrl: string,
  override: string | null,
): AuthorizationServer {
  if (override !== null) return overriddenServer(baseUrl, override)
  const row = rowOf(baseUrl)
  return row === null
    ? server({ environment: 'unknown', audience: PRODUCTION_SERVER }, false)
    : server(row, true)
}

/** Whether the host is one of those that Atlassian Cloud sites are known to live under. */
export function isAtlassianHost(baseUrl: string): boolean {
  return rowOf(baseUrl) !== null
}

/** Whether an address is that of an authorization server of Atlassian's, whatever stands behind its host. */
export function isAuthorizationServer(address: string): boolean {
  const origin = URL.canParse(address) ? new URL(address).origin : null
  return ROWS.some(({ audience }) => audience === origin)
}

function rowOf(baseUrl: string): Row | null {
  if (!URL.canParse(baseUrl)) return null
  const host = new URL(baseUrl).hostname
  return ROWS.find(({ suffix }) => host.endsWith(suffix)) ?? null
}

function overriddenServer(baseUrl: string, override: string): AuthorizationServer {
  if (!isLoopbackUrl(baseUrl)) {
    throw new AppError(
      'request_invalid',
      'Another authorization server was named for a tenant that is not on this machine.',
      {
        hint: "Leave it out: a customer's server follows from the host of its baseUrl.",
        details: { baseUrl, override },
      },
    )
  }
  return server({ environment: 'override', audience: originOf(override) }, true)
}

function originOf(override: string): string {
  const url = URL.canParse(override) ? new URL(override) : null
  const isPrivate =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackUrl(override))
  const isOrigin = url !== null && isPrivate && url.pathname === '/'
  if (isOrigin && url.search === '' && url.hash === '') return url.origin
  throw new AppError('request_invalid', `“${override}” is not the origin of a server.`, {
    hint: 'Write scheme, host and port alone, such as http://127.0.0.1:4000; elsewhere it is https.',
    details: { override },
  })
}

function server(row: Omit<Row, 'suffix'>, known: boolean): AuthorizationServer {
  const { environment, audience } = row
  return { environment, audience, tokenUrl: `${audience}/oauth2/token`, known }
}
