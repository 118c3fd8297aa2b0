import { session } from 'electron'
import { proxyFromPac } from './proxy-resolver.ts'

/** The proxy that the system's settings name for this URL, as its URL, or null. */
export async function systemProxyFor(url: string): Promise<string | null> {
  return proxyFromPac(await session.defaultSession.resolveProxy(url))
}
