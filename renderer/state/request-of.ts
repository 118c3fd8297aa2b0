import type { Exchange, SeenRequest } from '../../contract/exchange.ts'
import { onlyReads } from '../../contract/reading.ts'

/** The request that was meant; null where the exchange failed before it was sent. */
export function requestOf(exchange: Exchange): SeenRequest | null {
  return exchange.steps.find((step) => step.purpose === 'request')?.request ?? null
}

/** Why this request cannot be sent as somebody else; null where it can. Main has the last word. */
export function whyNotComparable(exchange: Exchange): string | null {
  const request = requestOf(exchange)
  if (request === null) return null
  if (request.method === 'OPTIONS') return 'Not with OPTIONS: it reads no data.'
  if (onlyReads(request.method, request.url)) return null
  return `Not with ${request.method}: it may change something on the site.`
}
