import { createSecureContext, getCACertificates } from 'node:tls'
import type { SecureContext } from 'node:tls'

/**
 * Node's own authorities and those of the operating system (company proxies put theirs there), in
 * PEM. Reading the system's store can take a while on Windows and macOS: call it late.
 * https://nodejs.org/docs/latest-v24.x/api/tls.html#tlsgetcacertificatestype
 */
export function bundledAndSystemCertificates(): readonly string[] {
  return [...new Set([...getCACertificates('default'), ...systemCertificates()])]
}

/** A store that cannot be read costs the company's proxies, not every https request. */
function systemCertificates(): readonly string[] {
  try {
    return getCACertificates('system')
  } catch {
    return []
  }
}

/** One context for all connections, built with the first https request: parsing PEM is dear. */
export function lazyTrust(certificates: () => readonly string[]): () => SecureContext {
  let context: SecureContext | undefined
  return () => (context ??= createSecureContext({ ca: [...certificates()] }))
}
