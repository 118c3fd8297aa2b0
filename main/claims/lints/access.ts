import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { faults } from '../faults/all-faults.ts'
import { type Lint, lintOf } from './lint-row.ts'
import { sources } from './sources.ts'

/** The scheme word against the token behind it. */
export const accessLints: readonly Lint[] = [
  lintOf({
    id: 'J01',
    severity: 'problem',
    source: sources.bearer,
    kinds: ['api-token', 'other-jwt', 'broken'],
    fault: faults.J01,
    words: (_, { decoded, request }) => {
      const cloudToken = decoded.kind === 'opaque' && /^AT(?:ATT|CTT)3/.test(decoded.text)
      const toSite = request !== null && isAtlassianHost(request.url)
      if (!cloudToken && !toSite) return null
      return {
        claim: null,
        message: 'Under Bearer, a Jira Cloud site takes a Connect access token only.',
        fix: 'Send an API token as Basic with the e-mail address; send a 3LO token to https://api.atlassian.com/ex/jira/{cloudId}.',
      }
    },
  }),
  lintOf({
    id: 'J05',
    severity: 'problem',
    source: sources.scheme,
    kinds: ['connect-jwt', 'opaque-access-token'],
    fault: faults.J05,
    words: ({ word }) =>
      word === 'bearer'
        ? {
            claim: null,
            message: 'A Connect JWT under Bearer is not taken as the app’s.',
            fix: 'Send it as “Authorization: JWT …”.',
          }
        : {
            claim: null,
            message: 'An access token under JWT is not taken as the user’s.',
            fix: 'Send it as “Authorization: Bearer …”.',
          },
  }),
  lintOf({
    id: 'J03',
    severity: 'problem',
    source: sources.scheme,
    kinds: ['connect-jwt', 'opaque-access-token'],
    fault: faults.J03,
    words: ({ scheme }) => ({
      claim: null,
      message: `The scheme is written ${JSON.stringify(scheme)}; Jira may treat the call as anonymous.`,
      fix: 'Write exactly “Bearer ” or “JWT ”, with one space.',
    }),
  }),
]
