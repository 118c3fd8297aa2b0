import type { Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { refusedForge } from './inbound-facts.ts'
import { orByJwtLibrary } from './jwt-libraries.ts'
import { byText } from './library-text.ts'

/** What single apps and remotes say of a token or a tenant. */
export const remoteRules: readonly Rule[] = [
  {
    id: 'I17',
    title: 'No settings of the tenant',
    symptom: '“There are no "clientInfo" settings in the store for tenant "…"”.',
    needs: 'the text about clientInfo',
    cause: 'The app called Jira for a tenant of which its store has no record.',
    fix: [
      'Let the site’s admin reinstall the app, or restore the record; do not call Jira for tenants that were uninstalled.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace],
    judge: byText(
      /there are no \\{0,3}["“]?clientInfo\\{0,3}["”]? settings in the store for tenant/i,
    ),
  },
  {
    id: 'I18',
    title: 'GitHub for Jira’s own checks',
    symptom:
      'Its log says “JWT validation failed, token is expired”, “JWT Verification Failed, wrong qsh” or “JWT validation Failed, no qsh”; the caller sees {"message":"Unauthorized"}.',
    needs: 'GitHub for Jira’s log texts',
    cause:
      'GitHub for Jira refused the token by its own checks; the caller is told nothing but “Unauthorized”.',
    fix: [
      'Read the app’s log, which names the check: an expired token is as I04, a wrong hash as I01, a missing one as I03.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.githubForJira],
    judge: byText(
      /jwt validation failed, token is expired|jwt verification failed, (?:wrong|no) qsh|jwt validation failed, (?:wrong|no) qsh/i,
    ),
  },
  {
    id: 'I19',
    title: 'Forge invocation token',
    symptom: '“Forge Invocation Token verification was unsuccessful”, with 401 to Forge.',
    needs: 'the text about the Forge invocation token, or such a token refused by the remote',
    cause:
      'The Forge invocation token did not verify: missing, for another app (aud), or of another environment’s keys.',
    fix: [
      'Compare aud with ari:cloud:ecosystem::app/{id} of the manifest, and iss with forge/invocation-token.',
      'Take the key set of the environment that the token’s apiBaseUrl names.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.forgeRemote],
    judge: orByJwtLibrary(
      byText(
        /forge invocation token verification was unsuccessful|error while verifying forge invocation token/i,
        refusedForge,
      ),
      ['audience', 'signature', 'issuer', 'key'],
      ['forge'],
    ),
  },
]
