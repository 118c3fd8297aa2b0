import { FORGE_ISSUER, firstAudience, text } from '../decoding/claim-values.ts'
import { faults } from '../faults/all-faults.ts'
import { type Lint, lintOf } from './lint-row.ts'
import { because } from './request.ts'
import { sources } from './sources.ts'

/** What makes an app, or a Forge remote, refuse a token that reaches it. */
export const inboundLints: readonly Lint[] = [
  lintOf({
    id: 'I01',
    severity: 'problem',
    source: sources.ace,
    kinds: ['inbound-jwt', 'lifecycle-jwt'],
    fault: faults.I01,
    words: ({ likelyReasons }) => ({
      claim: 'qsh',
      message: `“qsh” is not the hash of this request${because(likelyReasons)}.`,
      fix: 'Compare with the raw request line as it reached the app: a proxy or the base URL’s path may have changed it.',
    }),
  }),
  lintOf({
    id: 'I03',
    severity: 'problem',
    source: sources.contextQsh,
    kinds: ['inbound-jwt', 'lifecycle-jwt'],
    fault: faults.I03,
    words: ({ misspelt }) =>
      misspelt === null
        ? {
            claim: 'qsh',
            message: 'The token has no qsh; routes that check the request refuse it.',
            fix: 'Use the token that Jira sent with the request, or check a session token where a page calls its own backend.',
          }
        : null,
  }),
  lintOf({
    id: 'I03',
    severity: 'remark',
    source: sources.contextQsh,
    kinds: ['context-jwt', 'session-token'],
    fault: faults.I03,
    words: (_, { request, outgoing }) =>
      request !== null && outgoing !== true
        ? {
            claim: 'qsh',
            message:
              'This token is bound to no request: only routes called by the app’s own iframe may take it.',
            fix: 'Check it without the query hash on those routes, and never accept it for webhooks.',
          }
        : null,
  }),
  {
    id: 'I09',
    severity: 'remark',
    source: sources.ace,
    kinds: ['inbound-jwt', 'session-token', 'context-jwt', 'lifecycle-jwt'],
    look: ({ whose }) =>
      whose?.kind === 'nobody' && whose.tenants > 0
        ? {
            claim: 'iss',
            message:
              whose.tenants === 1
                ? 'The one known tenant is not named by this token and did not sign it.'
                : `None of the ${whose.tenants} known tenants is named by this token or signed it.`,
            fix: 'Add the tenant from its installed payload, or look in the other environment’s records.',
          }
        : null,
  },
  {
    id: 'L32',
    severity: 'problem',
    source: sources.connectJwt,
    kinds: ['inbound-jwt', 'context-jwt', 'lifecycle-jwt'],
    look: ({ claims, tenant }) => {
      const issuer = text(claims['iss'])
      return tenant !== null && issuer !== '' && issuer !== tenant.clientKey
        ? {
            claim: 'iss',
            message: `“iss” is ${issuer === tenant.appKey ? 'the app key' : 'another client key'}; Jira’s tokens for ${tenant.name} are issued by ${tenant.clientKey}.`,
            fix: 'Choose the tenant that issued it; after a site import the client key is another one.',
          }
        : null
    },
  },
  lintOf({
    id: 'I11',
    severity: 'problem',
    source: sources.signedInstall,
    kinds: ['inbound-jwt', 'connect-jwt', 'context-jwt'],
    fault: faults.I11,
    words: () => ({
      claim: 'header.alg',
      message: 'Installed and uninstalled calls carry a token signed with RS256; this one is not.',
      fix: 'Set apiMigrations.signed-install in the descriptor, and verify with the key that kid names.',
    }),
  }),
  lintOf({
    id: 'I12',
    severity: 'problem',
    source: sources.ace,
    kinds: ['lifecycle-jwt'],
    fault: faults.I12,
    words: () => ({
      claim: 'aud',
      message: '“aud” is not the base URL that this request went to.',
      fix: 'Set the descriptor’s baseUrl to the address Atlassian calls; a tunnel’s address changes.',
    }),
  }),
  {
    id: 'I13',
    severity: 'problem',
    source: sources.missingKid,
    kinds: ['lifecycle-jwt'],
    look: ({ header }) =>
      text(header['kid']) === ''
        ? {
            claim: 'header.kid',
            message: 'The header names no key (kid), so nobody can fetch the key to verify with.',
            fix: 'Use the token as Atlassian sent it.',
          }
        : null,
  },
  {
    id: 'I19',
    severity: 'problem',
    source: sources.forgeRemote,
    kinds: ['forge-invocation-token'],
    look: ({ claims }) => [
      ...('iss' in claims && claims['iss'] !== FORGE_ISSUER
        ? [
            {
              claim: 'iss',
              message: `“iss” must be ${FORGE_ISSUER}.`,
              fix: 'Use the token of the invocation unchanged.',
            },
          ]
        : []),
      ...('aud' in claims && !firstAudience(claims).startsWith('ari:cloud:ecosystem::app/')
        ? [
            {
              claim: 'aud',
              message: '“aud” is not the ARI of an app.',
              fix: 'Compare with ari:cloud:ecosystem::app/ and the id in the manifest.',
            },
          ]
        : []),
    ],
  },
]
