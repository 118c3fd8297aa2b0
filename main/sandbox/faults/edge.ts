import { asMia } from './fault.ts'
import type { FaultRow } from './fault.ts'

/** Faults of what stands before Jira. */
export const edgeFaults = {
  N01: {
    by: 'request',
    title: 'GET with a body',
    whatHappens: 'The edge refuses a GET or HEAD that has a body: 403, HTML.',
    reproduce: 'Send GET /rest/api/3/myself with a body.',
  },
  N02: {
    by: 'switch',
    title: 'The site was renamed',
    whatHappens:
      'Everything under the old address answers 302 to http://localhost:port, also POST.',
    reproduce: asMia,
  },
  N03: {
    by: 'switch',
    title: 'Dead link',
    whatHappens: 'The site is gone: every path answers 404 in HTML. Unknown paths always do.',
    reproduce: asMia,
  },
  N04: {
    by: 'switch',
    title: 'IP allowlist',
    whatHappens: 'The site’s IP allowlist does not know your address: 403.',
    reproduce: asMia,
  },
  N05: {
    by: 'request',
    title: 'Body too large',
    whatHappens: 'A JSON body above 1 MB is answered 413.',
    reproduce: 'Send POST /rest/devinfo/0.10/bulk with 2 MB of JSON.',
  },
} as const satisfies Readonly<Record<string, FaultRow>>
