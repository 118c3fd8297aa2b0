import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { inAssertion, judgedAssertion, serverNamesCause } from './assertion-signs.ts'
import { exchangeAgain, byHand } from '../checks.ts'
import { lifetimeRules } from './t02-c01-lifetime-and-clock.ts'
import { certain, likely, possible, type Rule, type FindingSign } from '../rule.ts'
import { accountOf, heard, heardAnywhere, outcome, quoted, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import {
  NEWEST,
  claimFault,
  isBesideTheMatter,
  isUnexplained,
  refusals,
  REFUSED_AUDIENCE,
  isOldOrOwn,
} from './refusal-signs.ts'
import { isObject } from '../../../wire/json.ts'

/** error_description of the token endpoint for a deactivated account. */
const INACTIVE = /\baccount is not active\b/i

function scopesText(facts: CaseFacts): string {
  const scopes = facts.tenant?.installedScopes ?? null
  return scopes === null ? 'installed scopes: not known' : `installed scopes: ${scopes.join(', ')}`
}

function beforehandStale(facts: CaseFacts): FindingSign | null {
  return facts.beforehand && facts.tenant?.superseded === true
    ? likely('facts', [
        'a newer installed payload of this site is known under another clientKey or generation',
      ])
    : null
}

/** Refused, all claims right as far as one can see, and no error text to go by. */
function restless(facts: CaseFacts): boolean {
  return refusals(facts).length > 0 && isUnexplained(facts)
}

function isFailedOfflineToken(json: CaseFacts['answers'][number]['json']): boolean {
  const data = json?.['data']
  const payload = isObject(data) ? data['offlineUserAuthToken'] : undefined
  return isObject(payload) && payload['success'] === false
}

/** What the token endpoint answers. */
export const tokenEndpointRules: readonly Rule[] = [
  {
    id: 'T01',
    needs:
      'unauthorized_client of the token endpoint, or a refusal while the installed scopes lack ACT_AS_USER',
    cause:
      'The version of the app installed on this site probably does not hold the scope ACT_AS_USER: without it no user can be acted as, although an oauthClientId may be stored.',
    fix: [
      'Look at the scopes of the version installed on this site, not at the descriptor in the repository.',
      'Add ACT_AS_USER to the descriptor’s scopes and publish it.',
      'Let the site’s admin approve the update, or reinstall on a development site.',
      'Store the installed payload that follows.',
    ],
    nextCheck: byHand(
      'Does the installed version hold ACT_AS_USER?',
      'Let an admin open Connected apps on the site and read the scopes of this app, or compare with the version that the Marketplace lists for the site; then ask for a token again.',
    ),
    sources: [sources.unauthorizedClient, sources.impersonation],
    fault: faults.T01,
    judge: (facts) => {
      const scopes = facts.tenant?.installedScopes ?? null
      const lacks = faults.T01(judgedAssertion(facts)) !== null
      const said =
        heard(
          facts,
          /not authorized to use this authorization grant type|^unauthorized_client$/i,
        ) ??
        heardAnywhere(
          facts,
          /not authorized to use this authorization grant type|\bunauthorized_client\b/i,
        )
      const refused = refusals(facts)
      if (said !== null) {
        const evidence = [
          ...(said.answer === null ? [quoted(said.words)] : seen(said.answer)),
          scopesText(facts),
        ]
        if (lacks) return likely('text-and-fact', evidence)
        return scopes === null
          ? likely('text', evidence)
          : possible('text', [
              ...evidence,
              'ACT_AS_USER is listed for the newest version, which the site need not have approved yet',
            ])
      }
      if (lacks && refused.length > 0 && isUnexplained(facts))
        return likely('facts', [...refused.map(outcome), scopesText(facts)])
      return lacks && facts.beforehand && facts.asked?.kind === 'user'
        ? likely('facts', [scopesText(facts), 'asked to act as a user'])
        : null
    },
  },
  ...lifetimeRules,
  {
    id: 'T03',
    needs: 'an assertion addressed to auth.atlassian.io, or the endpoint’s text about aud',
    cause:
      'The assertion is addressed to auth.atlassian.io, the authorization server of the past, as outdated libraries write it.',
    fix: [
      'Set aud to https://oauth-2-authorization-server.services.atlassian.com and post to its path /oauth2/token.',
      'Upgrade the library: atlassian-connect-express has the new server since 4.1.0.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed at the current server?'),
    sources: [sources.oldAudience, sources.oldAudienceToo, sources.ace],
    fault: faults.T03,
    judge: (facts) => {
      const said = heardAnywhere(facts, REFUSED_AUDIENCE)
      const old = faults.T03(judgedAssertion(facts))
      const asked =
        said === null
          ? heardAnywhere(
              facts,
              /https:\/\/auth\.atlassian\.io\/oauth2\/token|\b(?:lookup|ENOTFOUND|resolve host:?) auth\.atlassian\.io/,
            )
          : null
      if (asked !== null && !serverNamesCause(facts))
        return likely('own-text', [quoted(asked.words)])
      if (said !== null && isOldOrOwn(facts, said.words))
        return certain('text', said.answer === null ? [quoted(said.words)] : seen(said.answer))
      if (old === null || isBesideTheMatter(facts)) return null
      return claimFault(
        facts,
        [
          `aud: ${old.audience === '' ? 'not seen' : old.audience}`,
          `asked: ${old.asked ?? 'not seen'}`,
        ],
        refusals(facts).length > 0,
      )
    },
  },
  {
    id: 'T04',
    needs: 'an oauthClientId in the assertion that differs from the stored one, or a newer payload',
    cause:
      'The oauthClientId is stale: a reinstall or a site import issued another one, and the exchange still uses the old.',
    fix: [NEWEST, 'Drop what the app has cached of the old record, access tokens included.'],
    nextCheck: exchangeAgain(
      'Does the exchange succeed with all values of the newest installed payload?',
    ),
    sources: [sources.clientIds, sources.clientIdsThread],
    fault: faults.T04,
    judge: (facts) => {
      if (refusals(facts).length === 0) return beforehandStale(facts)
      const stale = inAssertion(facts, faults.T04)
      if (stale !== null) {
        return claimFault(facts, [
          `client id in iss: ${stale.clientId}`,
          `stored oauthClientId: ${stale.stored}`,
        ])
      }
      if (facts.tenant?.superseded === true) {
        const evidence = [
          ...refusals(facts).map(outcome),
          'a newer installed payload of this site is known',
        ]
        return serverNamesCause(facts) ? possible('open', evidence) : likely('facts', evidence)
      }
      const code = heard(facts, /^invalid_client$/i)
      if (code !== null && isUnexplained(facts)) return likely('shape', [quoted(code.words)])
      return restless(facts)
        ? possible('open', [
            ...refusals(facts).flatMap((answer) => seen(answer)),
            'nothing in the claims explains the refusal',
          ])
        : null
    },
  },
  {
    id: 'T13',
    needs:
      'the endpoint’s text about an account that is not active, or an answer that shows the person acted as with active: false',
    cause:
      'The account acted as is deactivated: nobody can act as it, whatever the tenant’s record holds.',
    fix: [
      'Act as somebody else, or let an admin of the organization activate the account again.',
      'Take people whose active is false out of what the app does in their name.',
    ],
    nextCheck: byHand(
      'Is the account active?',
      'Send GET /rest/api/3/user?accountId={accountId} as the app, and read active.',
    ),
    sources: [sources.impersonation],
    judge: (facts) => {
      const said = heard(facts, INACTIVE, refusals(facts))
      if (said !== null && said.answer !== null) return certain('text', seen(said.answer))
      const known = facts.answers.find(
        ({ json }) =>
          json?.['active'] === false &&
          json['accountId'] !== undefined &&
          json['accountId'] === accountOf(facts),
      )
      return known === undefined || refusals(facts).length === 0
        ? null
        : likely('facts', [...refusals(facts).flatMap((one) => seen(one)), 'active: false'])
    },
  },
  {
    id: 'T12',
    needs: 'an answer of Forge’s offlineUserAuthToken mutation that lists errors',
    cause:
      'Forge could not use the contextIds of offlineUserAuthToken: they are not in the form it expects.',
    fix: [
      'Send the context ARI of the installation, such as ari:cloud:jira:{cloudId}:workspace/{id}, as the invocation token names it.',
      'Send one context per call.',
    ],
    nextCheck: byHand(
      'Which ARI does Forge itself use?',
      'Compare with app.installation.contexts of a Forge invocation token for the same site.',
    ),
    sources: [sources.forgeOffline, sources.forgeRemote],
    judge: (facts) => {
      const said = heardAnywhere(
        facts,
        /could not load permissions for app user in the provided contextIds/i,
      )
      if (said !== null)
        return certain('text', said.answer === null ? [quoted(said.words)] : seen(said.answer))
      const shaped = facts.failing.find(({ json }) => isFailedOfflineToken(json))
      return shaped === undefined ? null : likely('shape', seen(shaped))
    },
  },
]
