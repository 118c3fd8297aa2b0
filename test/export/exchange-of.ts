import type { Exchange, SeenBody, SeenRequest } from '../../contract/exchange.ts'

/**
 * An exchange with the request sent twice, answered and not, and the same words wherever a server, a proxy
 * or the system has any.
 */
export function exchangeOf(
  request: SeenRequest,
  words: string,
  body: SeenBody = seenText(words),
): Exchange {
  const step = {
    id: 's',
    purpose: 'request',
    actingAs: { kind: 'app' },
    request,
    startedAt: 0,
    firstByteMs: 1,
    totalMs: 1,
  } as const
  const brokeOff = { code: words, message: words, received: 0, announced: null }
  return {
    id: 'e',
    tenantId: 't',
    actingAs: { kind: 'app' },
    outcome: 'failed',
    steps: [
      {
        ...step,
        response: { status: 200, statusText: words, headers: [['x', words]], body, brokeOff },
        networkError: null,
      },
      { ...step, response: null, networkError: { code: words, message: words } },
    ],
    tokens: [],
    failure: { code: 'internal', message: words, hint: null, details: {} },
    startedAt: 0,
    totalMs: 1,
    clockSkewSeconds: null,
    whyNotComparable: null,
  }
}

export function seenText(head: string): SeenBody {
  return {
    size: Buffer.byteLength(head),
    head,
    encoding: 'utf8',
    truncated: false,
    bodyId: null,
  }
}
