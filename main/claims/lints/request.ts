import { faults } from '../faults/all-faults.ts'
import { CONTEXT_QSH, text } from '../decoding/claim-values.ts'
import { type Lint, lintOf } from './lint-row.ts'
import { sources } from './sources.ts'

/** What keeps a token from working towards Jira. */
export const requestLints: readonly Lint[] = [
  lintOf({
    id: 'J06',
    severity: 'problem',
    source: sources.issuer,
    kinds: ['connect-jwt'],
    fault: faults.J06,
    words: ({ sure }) => ({
      claim: 'iss',
      message: `“iss” ${sure ? 'is the' : 'has the shape of a'} client key; the app calls Jira under its app key.`,
      fix: 'Set iss to the key of the descriptor; the client key may stand in aud.',
    }),
  }),
  {
    id: 'L31',
    severity: 'problem',
    source: sources.connectJwt,
    kinds: ['connect-jwt'],
    look: (subject) => {
      const { claims, tenant } = subject
      const issuer = text(claims['iss'])
      return tenant !== null &&
        issuer !== '' &&
        issuer !== tenant.appKey &&
        faults.J06(subject) === null
        ? {
            claim: 'iss',
            message: `“iss” is not the app key of ${tenant.name}, ${tenant.appKey}.`,
            fix: 'Choose the tenant of the app that made the token, or set iss to the key of the descriptor.',
          }
        : null
    },
  },
  lintOf({
    id: 'L08',
    severity: 'problem',
    source: sources.qsh,
    kinds: ['connect-jwt'],
    fault: faults.L08,
    words: ({ misspelt }) =>
      misspelt === null
        ? {
            claim: 'qsh',
            message: 'The token has no qsh; Jira refuses a Connect JWT without it.',
            fix: 'Add the SHA-256 of the canonical request as “qsh”.',
          }
        : null,
  }),
  {
    id: 'L17',
    severity: 'problem',
    source: sources.qsh,
    kinds: ['connect-jwt', 'inbound-jwt', 'lifecycle-jwt'],
    look: ({ claims }) => {
      const qsh = claims['qsh']
      return typeof qsh === 'string' && qsh !== CONTEXT_QSH && !/^[0-9a-f]{64}$/i.test(qsh)
        ? {
            claim: 'qsh',
            message: `“qsh” is not a SHA-256: 64 hex digits are expected, and this is ${qsh.length} long.`,
            fix: 'Hash the canonical request with SHA-256 and write it in hex, not in base64.',
          }
        : null
    },
  },
  lintOf({
    id: 'J07',
    severity: 'problem',
    source: sources.qsh,
    kinds: ['connect-jwt'],
    fault: faults.J07,
    words: (qsh) => ({
      claim: 'qsh',
      message: `“qsh” is not the hash of this request${because(qsh.likelyReasons)}.`,
      fix: `Hash this canonical request: ${qsh.canonicalRequest ?? ''}`,
    }),
  }),
  lintOf({
    id: 'J08',
    severity: 'problem',
    source: sources.contextQsh,
    kinds: ['context-jwt'],
    fault: faults.J08,
    words: () => ({
      claim: 'qsh',
      message: 'A context JWT does not authenticate calls to Jira.',
      fix: 'Make a Connect JWT with the qsh of the request; the context JWT is for the app’s own backend.',
    }),
  }),
  {
    id: 'L24',
    severity: 'remark',
    source: sources.ace,
    kinds: ['connect-jwt'],
    look: ({ claims }) =>
      'sub' in claims
        ? {
            claim: 'sub',
            message: '“sub” in a Connect JWT does not act as that user: the call is the app’s own.',
            fix: 'To act as a user, exchange an assertion for an access token.',
          }
        : null,
  },
  {
    id: 'L03',
    severity: 'problem',
    source: sources.userKeys,
    kinds: ['session-token'],
    look: ({ claims }) => {
      const subject = text(claims['sub'])
      return subject.includes('@') || /^JIRAUSER\d+$/.test(subject)
        ? {
            claim: 'sub',
            message: '“sub” names an e-mail address or a user key, not an account id.',
            fix: 'Take the account id over from Jira’s token.',
          }
        : null
    },
  },
]

/** The likely reasons of a wrong hash, as the end of a sentence. */
export function because(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : `; it is the hash one gets with: ${reasons.join('; ')}`
}
