import { createHash } from 'node:crypto'
import type { Product, TenantLabel } from '../../contract/tenants.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'

/**
 * A tenant's id, the same wherever and whenever it is added: the identity of an installation is
 * app key and clientKey. It is also the account name of its secret in the keychain.
 */
export function tenantIdOf({
  appKey,
  clientKey,
}: {
  readonly appKey: string
  readonly clientKey: string
}): string {
  const identity = JSON.stringify([appKey, clientKey])
  return createHash('sha256').update(identity).digest('hex').slice(0, 32)
}

/** What URL would write just so but for a slash at the end: most sites, and reading a URL takes longer. */
const AS_WRITTEN = /^https:\/\/(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}(?:\/wiki)?$/

/** Two tenants with one site key and different clientKeys are one site before and after an import. */
export function siteKeyOf({
  appKey,
  baseUrl,
}: {
  readonly appKey: string
  readonly baseUrl: string
}): string {
  const url = AS_WRITTEN.test(baseUrl) ? null : URL.parse(baseUrl)
  const site = url?.href ?? baseUrl
  return JSON.stringify([appKey, site.replace(/\/$/, '')])
}

/** `acme` for https://acme.atlassian.net, `acme Confluence` for its wiki, else the host. */
export function suggestName({
  baseUrl,
  product,
}: {
  readonly baseUrl: string
  readonly product: Product
}): string {
  if (!URL.canParse(baseUrl)) return 'New tenant'
  const { host, hostname } = new URL(baseUrl)
  const site = /^([^.]+)\.(?:atlassian\.net|jira\.com)$/.exec(hostname)?.[1] ?? host
  return product === 'confluence' ? `${site} Confluence` : site
}

/**
 * Production unless something says otherwise: it is the label under which a write asks first.
 */
export function suggestLabel({
  baseUrl,
  appKey,
}: {
  readonly baseUrl: string
  readonly appKey: string
}): TenantLabel {
  if (isLoopbackUrl(baseUrl)) return 'practice'
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : ''
  const site = host.split('.')[0] ?? ''
  const staging = /\.jira-dev\.com$|\.atlassian-stg-fedm\.net$/.test(host)
  return staging || saysDevelopment(site) || saysDevelopment(appKey) ? 'development' : 'production'
}

function saysDevelopment(name: string): boolean {
  return /(?:^|[-._])(?:dev|development|test|testing|staging|local|sandbox)\d*(?:$|[-._])/i.test(
    name,
  )
}
