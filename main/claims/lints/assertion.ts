import { OLD_SERVER_HOST } from '../../connect/authorization-server.ts'
import { ACCOUNT_ID_URN, CLIENT_ID_URN, CONNECT_URN, idBehind } from '../../connect/urns.ts'
import { differenceWords, looksLikeAccountId } from '../explanations/comparisons.ts'
import { faults } from '../faults/all-faults.ts'
import { text } from '../decoding/claim-values.ts'
import { type Lint, lintOf, type LintSubject, type LintWords } from './lint-row.ts'
import { siteWords } from './site.ts'
import { sources } from './sources.ts'

const KINDS = ['assertion'] as const

/** https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
export const assertionLints: readonly Lint[] = [
  lintOf({
    id: 'T01',
    severity: 'problem',
    source: sources.scopeApproval,
    kinds: KINDS,
    fault: faults.T01,
    words: (_, { tenant }) => ({
      claim: null,
      message: `The version installed at ${tenant?.name ?? 'the tenant'} does not hold the scope ACT_AS_USER.`,
      fix: 'Let the site’s admin approve the version that asks for ACT_AS_USER, then use the new installed payload.',
    }),
  }),
  lintOf({
    id: 'T03',
    severity: 'problem',
    source: sources.oldAudience,
    kinds: KINDS,
    fault: faults.T03,
    words: ({ expected }) => ({
      claim: 'aud',
      message: `“aud” names the old authorization server ${OLD_SERVER_HOST}.`,
      fix: `Use ${expected ?? 'the authorization server of the site'}, in aud and as the server to post to.`,
    }),
  }),
  lintOf({
    id: 'L13',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    fault: faults.L13,
    words: ({ audience }) => ({
      claim: 'aud',
      message:
        '“aud” has a path or a trailing slash; it is the server’s base URL and nothing more.',
      fix: `Write ${new URL(audience).origin}; the path /oauth2/token belongs to the request only.`,
    }),
  }),
  lintOf({
    id: 'T08',
    severity: 'problem',
    source: sources.ace,
    kinds: KINDS,
    fault: faults.T08,
    words: ({ expected }) => ({
      claim: 'aud',
      message: `“aud” is not the authorization server of this site, ${expected ?? 'a URL'}.`,
      fix: 'Take the server from the host of baseUrl; aud and the server posted to must be the same.',
    }),
  }),
  lintOf({
    id: 'T05',
    severity: 'problem',
    source: sources.oauth2,
    kinds: KINDS,
    fault: faults.T05,
    words: ({ clientId }) => ({
      claim: 'iss',
      message: `“iss” ends with ${clientId === '' ? 'nothing' : `“${clientId}”`}: the stored tenant has no oauthClientId.`,
      fix: 'Take oauthClientId from a fresh installed payload; it comes with a version that holds ACT_AS_USER.',
    }),
  }),
  lintOf({
    id: 'T04',
    severity: 'problem',
    source: sources.staleClientId,
    kinds: KINDS,
    fault: faults.T04,
    words: ({ clientId, stored }) => ({
      claim: 'iss',
      message: `“iss” holds another oauthClientId than the profile: it ${differenceWords(clientId, stored)}.`,
      fix: 'Take oauthClientId, sharedSecret and baseUrl together from the newest installed payload.',
    }),
  }),
  { id: 'L30', severity: 'problem', source: sources.impersonation, kinds: KINDS, look: bareIssuer },
  lintOf({
    id: 'T06',
    severity: 'problem',
    source: sources.userKeys,
    kinds: KINDS,
    fault: faults.T06,
    words: () => ({
      claim: 'sub',
      message: '“sub” names a user key; those are deprecated.',
      fix: `Write ${ACCOUNT_ID_URN} and the account id.`,
    }),
  }),
  lintOf({
    id: 'T07',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    fault: faults.T07,
    words: () => ({
      claim: 'sub',
      message: '“sub” is the bare id; an assertion wants it with its prefix.',
      fix: `Write ${ACCOUNT_ID_URN} before it.`,
    }),
  }),
  {
    id: 'L03',
    severity: 'problem',
    source: sources.userKeys,
    kinds: KINDS,
    look: ({ claims }) => {
      const id = idBehind(ACCOUNT_ID_URN, claims['sub'])
      if (id === null || id === '' || /^(?:undefined|null|NaN)$/.test(id)) return null
      const what = wrongIdentity(id)
      return what === null
        ? null
        : {
            claim: 'sub',
            message: `“sub” names ${what}, not an account id.`,
            fix: 'Look the account id up: GET /rest/api/3/user/search?query=… as the app.',
          }
    },
  },
  lintOf({
    id: 'T09',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    fault: faults.T09,
    words: (found, { tenant }) => ({
      claim: 'tnt',
      message: siteWords(found, tenant?.name ?? 'the tenant'),
      fix: 'Copy baseUrl of the newest installed payload, byte for byte.',
    }),
  }),
  lintOf({
    id: 'L09',
    severity: 'remark',
    source: sources.impersonation,
    kinds: KINDS,
    fault: faults.L09,
    words: ({ claim }) => ({
      claim,
      message: 'An assertion has no qsh: this one was built like a Connect JWT.',
      fix: 'Leave qsh out.',
    }),
  }),
  {
    id: 'L15',
    severity: 'remark',
    source: sources.impersonation,
    kinds: KINDS,
    look: ({ claims }) => {
      const name = ['scope', 'scopes', 'scp'].find((candidate) => candidate in claims)
      return name === undefined
        ? null
        : {
            claim: name,
            message: `A claim “${name}” in the assertion asks for nothing.`,
            fix: 'Send the form field “scope” beside the assertion: upper-case Connect scopes with spaces between.',
          }
    },
  },
]

function bareIssuer({ claims, tenant }: LintSubject): LintWords | null {
  const issuer = text(claims['iss'])
  if (issuer.trim() === '' || issuer.trimStart().toLowerCase().startsWith(CLIENT_ID_URN))
    return null
  const what =
    issuer === tenant?.appKey
      ? 'the app key'
      : issuer === tenant?.clientKey
        ? 'the client key'
        : `no ${CLIENT_ID_URN}…`
  return {
    claim: 'iss',
    message: `“iss” is ${what}; an assertion is issued by the oauthClientId.`,
    fix: `Write ${CLIENT_ID_URN} and the oauthClientId of the installed payload.`,
  }
}

/** Shapes that are surely none of an account id's; anything else gets the benefit of the doubt. */
function wrongIdentity(id: string): string | null {
  if (id.includes('@')) return 'an e-mail address'
  if (/^JIRAUSER\d+$/.test(id) || /^ug:/.test(id)) return 'a user key'
  if (id.startsWith(CONNECT_URN)) return 'a URN inside the URN'
  return looksLikeAccountId(id) ? null : 'something with characters that no account id has'
}
