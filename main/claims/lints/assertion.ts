import {
  ACCOUNT_ID_URN,
  CLIENT_ID_URN,
  differenceWords,
  expectedAuthorizationServer,
  looksLikeAccountId,
  USER_KEY_URN,
} from '../explanations/comparisons.ts'
import { CONNECT_URN, firstAudience, text } from '../kinds.ts'
import type { Lint, LintSubject, Sighting } from './lint-token.ts'
import { sources } from './sources.ts'
import { siteSighting } from './site.ts'

const KINDS = ['assertion'] as const
const OLD_SERVER = 'auth.atlassian.io'

/** The id behind the user URN; null where the subject is none or has another fault. */
function accountIdOf({ claims }: LintSubject): string | null {
  const subject = text(claims['sub'])
  return subject.startsWith(ACCOUNT_ID_URN) ? subject.slice(ACCOUNT_ID_URN.length) : null
}

function clientIdOf({ claims }: LintSubject): string | null {
  const issuer = text(claims['iss'])
  return issuer.startsWith(CLIENT_ID_URN) ? issuer.slice(CLIENT_ID_URN.length) : null
}

function audienceFault(subject: LintSubject): 'none' | 'old' | 'form' | 'other' {
  const audience = firstAudience(subject.claims)
  const expected = expectedAuthorizationServer(subject)
  if (audience === '' || audience === expected) return 'none'
  if (!URL.canParse(audience)) return 'other'
  const url = new URL(audience)
  if (url.host === OLD_SERVER) return 'old'
  if (audience.endsWith('/') || url.pathname !== '/' || url.search !== '') return 'form'
  return expected === null || audience.toLowerCase() === expected ? 'none' : 'other'
}

/** https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
export const assertionLints: readonly Lint[] = [
  {
    id: 'T01',
    severity: 'problem',
    source: sources.scopeApproval,
    kinds: KINDS,
    look: ({ tenant }) => {
      const scopes = tenant?.installedScopes ?? null
      if (scopes === null || scopes.some((scope) => scope.toUpperCase() === 'ACT_AS_USER'))
        return null
      return {
        claim: null,
        message: `The version installed at ${tenant?.name ?? 'the tenant'} does not hold the scope ACT_AS_USER.`,
        fix: 'Let the site’s admin approve the version that asks for ACT_AS_USER, then use the new installed payload.',
      }
    },
  },
  {
    id: 'T03',
    severity: 'problem',
    source: sources.oldAudience,
    kinds: KINDS,
    look: (subject) =>
      audienceFault(subject) === 'old'
        ? {
            claim: 'aud',
            message: `“aud” names the old authorization server ${OLD_SERVER}.`,
            fix: `Use ${expectedAuthorizationServer(subject) ?? 'the authorization server of the site'}, in aud and as the server to post to.`,
          }
        : null,
  },
  {
    id: 'L13',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    look: (subject) =>
      audienceFault(subject) === 'form'
        ? {
            claim: 'aud',
            message:
              '“aud” has a path or a trailing slash; it is the server’s base URL and nothing more.',
            fix: `Write ${new URL(firstAudience(subject.claims)).origin}; the path /oauth2/token belongs to the request only.`,
          }
        : null,
  },
  {
    id: 'T08',
    severity: 'problem',
    source: sources.ace,
    kinds: KINDS,
    look: (subject) =>
      audienceFault(subject) === 'other'
        ? {
            claim: 'aud',
            message: `“aud” is not the authorization server of this site, ${expectedAuthorizationServer(subject) ?? 'a URL'}.`,
            fix: 'Take the server from the host of baseUrl; aud and the server posted to must be the same.',
          }
        : null,
  },
  {
    id: 'T05',
    severity: 'problem',
    source: sources.oauth2,
    kinds: KINDS,
    look: (subject) => {
      const clientId = clientIdOf(subject)
      return clientId !== null &&
        /^(?:undefined|null|NaN|None|nil|\[object Object\])?$/.test(clientId)
        ? {
            claim: 'iss',
            message: `“iss” ends with ${clientId === '' ? 'nothing' : `“${clientId}”`}: the stored tenant has no oauthClientId.`,
            fix: 'Take oauthClientId from a fresh installed payload; it comes with a version that holds ACT_AS_USER.',
          }
        : null
    },
  },
  {
    id: 'T04',
    severity: 'problem',
    source: sources.staleClientId,
    kinds: KINDS,
    look: (subject) => {
      const clientId = clientIdOf(subject)
      const stored = subject.tenant?.oauthClientId ?? null
      if (
        clientId === null ||
        stored === null ||
        clientId === stored ||
        /^(?:undefined|null|)$/.test(clientId)
      )
        return null
      return {
        claim: 'iss',
        message: `“iss” holds another oauthClientId than the profile: it ${differenceWords(clientId, stored)}.`,
        fix: 'Take oauthClientId, sharedSecret and baseUrl together from the newest installed payload.',
      }
    },
  },
  { id: 'L30', severity: 'problem', source: sources.impersonation, kinds: KINDS, look: bareIssuer },
  {
    id: 'T06',
    severity: 'problem',
    source: sources.userKeys,
    kinds: KINDS,
    look: ({ claims }) =>
      text(claims['sub']).startsWith(USER_KEY_URN)
        ? {
            claim: 'sub',
            message: '“sub” names a user key; those are deprecated.',
            fix: `Write ${ACCOUNT_ID_URN} and the account id.`,
          }
        : null,
  },
  {
    id: 'T07',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    look: ({ claims }) => {
      const subject = text(claims['sub'])
      return subject !== '' && !subject.trimStart().toLowerCase().startsWith(CONNECT_URN)
        ? {
            claim: 'sub',
            message: '“sub” is the bare id; an assertion wants it with its prefix.',
            fix: `Write ${ACCOUNT_ID_URN} before it.`,
          }
        : null
    },
  },
  {
    id: 'L03',
    severity: 'problem',
    source: sources.userKeys,
    kinds: KINDS,
    look: (subject) => {
      const id = accountIdOf(subject)
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
  {
    id: 'T09',
    severity: 'problem',
    source: sources.impersonation,
    kinds: KINDS,
    look: ({ claims, tenant }) => siteSighting(claims['tnt'], tenant),
  },
  {
    id: 'L09',
    severity: 'remark',
    source: sources.impersonation,
    kinds: KINDS,
    look: ({ claims }) =>
      'qsh' in claims
        ? {
            claim: 'qsh',
            message: 'An assertion has no qsh: this one was built like a Connect JWT.',
            fix: 'Leave qsh out.',
          }
        : null,
  },
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

function bareIssuer({ claims, tenant }: LintSubject): Sighting | null {
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
export function wrongIdentity(id: string): string | null {
  if (id.includes('@')) return 'an e-mail address'
  if (/^JIRAUSER\d+$/.test(id) || /^ug:/.test(id)) return 'a user key'
  if (id.startsWith(CONNECT_URN)) return 'a URN inside the URN'
  return looksLikeAccountId(id) ? null : 'something with characters that no account id has'
}
