import { isLoopbackUrl } from '../../wire/loopback.ts'
import type { Fault } from './fault.ts'

export type SiteForm = 'no-url' | 'not-https' | 'slash-at-end' | 'query' | 'path'

export interface SiteFound {
  readonly site: string
  /** The baseUrl it should be; null where none is known, and the form alone shows the fault. */
  readonly stored: string | null
  readonly isDisplayUrl: boolean
  readonly form: SiteForm | null
}

/** Faults of `tnt`: against the profile where there is one, else those its form alone shows. */
export const siteFault: Fault<SiteFound> = ({ claims, tenant }) => {
  const site = claims['tnt']
  const stored = tenant?.baseUrl ?? null
  if (typeof site !== 'string' || site === '' || site === stored) return null
  const form = formOf(site)
  if (stored === null && form === null) return null
  return { site, stored, isDisplayUrl: site === tenant?.displayUrl, form }
}

function formOf(site: string): SiteForm | null {
  if (!URL.canParse(site)) return 'no-url'
  if (isLoopbackUrl(site)) return null
  const url = new URL(site)
  if (url.protocol !== 'https:') return 'not-https'
  if (site.endsWith('/')) return 'slash-at-end'
  if (url.search !== '' || url.hash !== '') return 'query'
  return url.pathname === '/' || url.pathname === '/wiki' ? null : 'path'
}
