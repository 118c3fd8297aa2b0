import { ACCOUNT_ID_URN } from '../../../claims/explanations/comparisons.ts'
import type { Sight } from '../../facts/case-facts.ts'
import {
  failedAssertion,
  scopeParameter,
  serverFault,
  siteFault,
  subjectFault,
} from './assertion-signs.ts'
import { exchangeAgain } from '../checks.ts'
import { certain, likely, type Rule, type Sighting, weights } from '../rule.ts'
import { claim, heard, heardAnywhere, quoted, tokenTrouble } from '../signs.ts'
import { sources } from '../sources.ts'
import {
  claimFault,
  isBesideTheMatter,
  isOldOrOwn,
  REFUSED_AUDIENCE,
  refusals,
} from './refusal-signs.ts'

/** With a value behind it: code and manuals have a quote, an operator or a placeholder there, or stand in a table. */
const SENT_USER_KEY = /^(?![ \t]*\|)[^\n]*urn:atlassian:connect:userkey:\w/m

function beforehandUserKey(sight: Sight): Sighting | null {
  const id = sight.asked?.kind === 'user' ? sight.asked.accountId : ''
  const isKey = /^JIRAUSER\d+$|^ug:|@/.test(id)
  return sight.beforehand && isKey
    ? likely(weights.facts, [
        `asked to act as ${id}, which has the shape of a user key or an address`,
      ])
    : null
}

/** Faults that the assertion, or the request around it, shows. */
export const assertionRules: readonly Rule[] = [
  {
    id: 'T06',
    stage: 'token-endpoint',
    needs: 'an assertion whose sub is a user key, or the library’s warning about it',
    cause:
      'The assertion names the user by user key; user keys were retired, and the account id belongs there.',
    fix: [
      `Write sub as ${ACCOUNT_ID_URN}{accountId}.`,
      'Look the account id up as the app: GET /rest/api/3/user/search?query=…',
      'In atlassian-connect-express call asUserByAccountId instead of asUser.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed with the account id?'),
    sources: [sources.userKeys, sources.ace],
    look: (sight) => {
      const assertion = failedAssertion(sight)
      if (
        subjectFault(assertion) === 'user-key' &&
        (refusals(sight).length > 0 || tokenTrouble(sight).length === 0)
      )
        return claimFault(sight, [`sub: ${claim(assertion, 'sub')}`])
      const said =
        heardAnywhere(
          sight,
          /deprecated, as per https:\/\/ecosystem\.atlassian\.net\/browse\/ACEJS-115/,
        ) ?? heardAnywhere(sight, SENT_USER_KEY)
      const wentWell =
        sight.failing.length === 0 &&
        sight.answers.some(({ status }) => status !== null && status < 400)
      if (said !== null && !wentWell) return likely(weights.text, [quoted(said.words)])
      return beforehandUserKey(sight)
    },
  },
  {
    id: 'T07',
    stage: 'token-endpoint',
    needs: 'an assertion whose sub has no Connect URN',
    cause: 'sub holds the bare id; in an assertion it is a URN.',
    fix: [
      `Write sub as ${ACCOUNT_ID_URN}{accountId}. The bare account id belongs in other tokens only.`,
    ],
    nextCheck: exchangeAgain('Does the exchange succeed with the prefix?'),
    sources: [sources.impersonation, sources.rawSubject],
    look: (sight) => {
      const assertion = failedAssertion(sight)
      if (subjectFault(assertion) !== 'bare' || assertion?.carriedBy === 'authorization')
        return null
      if (refusals(sight).length === 0 && sight.evidence.steps.length > 0) return null
      return claimFault(sight, [`sub: ${claim(assertion, 'sub')}`])
    },
  },
  {
    id: 'T08',
    stage: 'token-endpoint',
    needs: 'the site’s host, and the server that was asked or named in aud',
    cause:
      'The exchange went to, or is addressed to, the authorization server of another environment than the site’s.',
    fix: [
      'Derive the server from the host of baseUrl: atlassian.net and jira.com, atlassian-us-gov-mod.net, jira-dev.com and atlassian-stg-fedm.net have one each.',
      'aud and the server posted to must be the same.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed at the server of this site?'),
    sources: [sources.ace, sources.impersonation],
    look: (sight) => {
      const said = heardAnywhere(sight, REFUSED_AUDIENCE)
      const fault = serverFault(sight)
      if (said !== null && !isOldOrOwn(sight, said.words))
        return certain(weights.text, [
          quoted(said.words),
          ...(fault === null ? [] : [`expected: ${fault.expected}`]),
        ])
      if (fault === null || fault.old || isBesideTheMatter(sight)) return null
      return claimFault(
        sight,
        [
          `expected for this site: ${fault.expected}`,
          `aud: ${fault.audience === '' ? 'not seen' : fault.audience}`,
          `asked: ${fault.asked ?? 'not seen'}`,
        ],
        refusals(sight).length > 0,
      )
    },
  },
  {
    id: 'T09',
    stage: 'token-endpoint',
    needs: 'an assertion whose tnt is not the installed baseUrl',
    cause: 'tnt is not the baseUrl of the installation, byte for byte.',
    fix: [
      'Copy baseUrl of the newest installed payload: https, no trailing slash, never displayUrl or a custom domain, with /wiki for Confluence only.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed with the stored baseUrl as tnt?'),
    sources: [sources.impersonation, sources.lifecycle],
    look: (sight) => {
      const fault = siteFault(sight)
      if (fault === null || isBesideTheMatter(sight)) return null
      return claimFault(
        sight,
        [`tnt: ${claim(failedAssertion(sight), 'tnt')}`, fault.words],
        fault.sure && refusals(sight).length > 0,
      )
    },
  },
  {
    id: 'T11',
    stage: 'token-endpoint',
    needs: 'the scope parameter of a refused exchange',
    cause: 'The scope parameter is not in Connect’s form.',
    fix: [
      'Send upper-case Connect scopes with one space between (READ WRITE, on the wire READ+WRITE), or leave the parameter out.',
      'It can only narrow what the installed version holds.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed without the scope parameter?'),
    sources: [sources.impersonation, sources.oauth2Library],
    look: (sight) => {
      for (const answer of refusals(sight)) {
        const scope = scopeParameter(answer)
        if (
          scope === null ||
          (scope.faults.length === 0 && heard(sight, /^invalid_scope$/i, [answer]) === null)
        )
          continue
        return claimFault(
          sight,
          [`${scope.field}=${scope.value}`, ...scope.faults],
          heard(sight, /^invalid_scope$/i, [answer]) !== null || scope.faults.length > 0,
        )
      }
      const said = heardAnywhere(
        sight,
        /["']error["']?\s*[:=]\s*["']invalid_scope|^invalid_scope$/im,
      )
      return said === null ? null : likely(weights.shape, [quoted(said.words)])
    },
  },
]
