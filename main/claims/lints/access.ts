import type { Lint, LintSubject } from './lint-token.ts'
import { sources } from './sources.ts'

const CLOUD_SITE =
  /^https:\/\/[^/]+\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)(?:[/:?]|$)/

function isBearer({ carriedBy, scheme }: LintSubject): boolean {
  return carriedBy === 'authorization' && /^bearer/i.test(scheme ?? '')
}

/** The scheme word against the token behind it. */
export const accessLints: readonly Lint[] = [
  {
    id: 'J01',
    severity: 'problem',
    source: sources.bearer,
    kinds: ['api-token', 'other-jwt', 'broken'],
    look: (subject) => {
      const cloudToken =
        subject.decoded.kind === 'opaque' && /^AT(?:ATT|CTT)3/.test(subject.decoded.text)
      const toSite = subject.request !== null && CLOUD_SITE.test(subject.request.url)
      if (!isBearer(subject) || !(cloudToken || toSite)) return null
      return {
        claim: null,
        message: 'Under Bearer, a Jira Cloud site takes a Connect access token only.',
        fix: 'Send an API token as Basic with the e-mail address; send a 3LO token to https://api.atlassian.com/ex/jira/{cloudId}.',
      }
    },
  },
  {
    id: 'J05',
    severity: 'problem',
    source: sources.scheme,
    kinds: ['connect-jwt'],
    look: (subject) =>
      isBearer(subject)
        ? {
            claim: null,
            message: 'A Connect JWT under Bearer is not taken as the app’s.',
            fix: 'Send it as “Authorization: JWT …”.',
          }
        : null,
  },
  {
    id: 'J05',
    severity: 'problem',
    source: sources.scheme,
    kinds: ['opaque-access-token'],
    look: ({ carriedBy, scheme }) =>
      carriedBy === 'authorization' && /^jwt/i.test(scheme ?? '')
        ? {
            claim: null,
            message: 'An access token under JWT is not taken as the user’s.',
            fix: 'Send it as “Authorization: Bearer …”.',
          }
        : null,
  },
  {
    id: 'J03',
    severity: 'problem',
    source: sources.scheme,
    kinds: ['connect-jwt', 'opaque-access-token'],
    look: ({ carriedBy, scheme }) =>
      carriedBy === 'authorization' && scheme !== null && !/^(?:Bearer |JWT )$/.test(scheme)
        ? {
            claim: null,
            message: `The scheme is written ${JSON.stringify(scheme)}; Jira may treat the call as anonymous.`,
            fix: 'Write exactly “Bearer ” or “JWT ”, with one space.',
          }
        : null,
  },
]
