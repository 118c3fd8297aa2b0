import { faults } from '../../../claims/faults/all-faults.ts'
import { ACCOUNT_ID_URN } from '../../../connect/urns.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import {
  failedAssertion,
  inAssertion,
  otherServer,
  scopeParameter,
  siteFault,
} from './assertion-signs.ts'
import { exchangeAgain } from '../checks.ts'
import { certain, likely, type Rule, type FindingSign } from '../rule.ts'
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

function beforehandUserKey(facts: CaseFacts): FindingSign | null {
  const id = facts.asked?.kind === 'user' ? facts.asked.accountId : ''
  const isKey = /^JIRAUSER\d+$|^ug:|@/.test(id)
  return facts.beforehand && isKey
    ? likely('facts', [`asked to act as ${id}, which has the shape of a user key or an address`])
    : null
}

/** Faults that the assertion, or the request around it, shows. */
export const assertionRules: readonly Rule[] = [
  {
    id: 'T06',
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
    fault: faults.T06,
    judge: (facts) => {
      const assertion = failedAssertion(facts)
      if (
        inAssertion(facts, faults.T06) !== null &&
        (refusals(facts).length > 0 || tokenTrouble(facts).length === 0)
      )
        return claimFault(facts, [`sub: ${claim(assertion, 'sub')}`])
      const said =
        heardAnywhere(
          facts,
          /deprecated, as per https:\/\/ecosystem\.atlassian\.net\/browse\/ACEJS-115/,
        ) ?? heardAnywhere(facts, SENT_USER_KEY)
      const wentWell =
        facts.failing.length === 0 &&
        facts.answers.some(({ status }) => status !== null && status < 400)
      if (said !== null && !wentWell) return likely('text', [quoted(said.words)])
      return beforehandUserKey(facts)
    },
  },
  {
    id: 'T07',
    needs: 'an assertion whose sub has no Connect URN',
    cause: 'sub holds the bare id; in an assertion it is a URN.',
    fix: [
      `Write sub as ${ACCOUNT_ID_URN}{accountId}. The bare account id belongs in other tokens only.`,
    ],
    nextCheck: exchangeAgain('Does the exchange succeed with the prefix?'),
    sources: [sources.impersonation, sources.rawSubject],
    fault: faults.T07,
    judge: (facts) => {
      const assertion = failedAssertion(facts)
      if (inAssertion(facts, faults.T07) === null || assertion?.carriedBy === 'authorization')
        return null
      if (refusals(facts).length === 0 && facts.evidence.steps.length > 0) return null
      return claimFault(facts, [`sub: ${claim(assertion, 'sub')}`])
    },
  },
  {
    id: 'T08',
    needs: 'the site’s host, and the server that was asked or named in aud',
    cause:
      'The exchange went to, or is addressed to, the authorization server of another environment than the site’s.',
    fix: [
      'Derive the server from the host of baseUrl: atlassian.net and jira.com, atlassian-us-gov-mod.net, jira-dev.com and atlassian-stg-fedm.net have one each.',
      'aud and the server posted to must be the same.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed at the server of this site?'),
    sources: [sources.ace, sources.impersonation],
    fault: faults.T08,
    judge: (facts) => {
      const said = heardAnywhere(facts, REFUSED_AUDIENCE)
      const found = otherServer(facts)
      if (said !== null && !isOldOrOwn(facts, said.words))
        return certain('text', [
          quoted(said.words),
          ...(found === null ? [] : [`expected: ${found.expected ?? ''}`]),
        ])
      if (found === null || isBesideTheMatter(facts)) return null
      return claimFault(
        facts,
        [
          `expected for this site: ${found.expected ?? ''}`,
          `aud: ${found.audience === '' ? 'not seen' : found.audience}`,
          `asked: ${found.asked ?? 'not seen'}`,
        ],
        refusals(facts).length > 0,
      )
    },
  },
  {
    id: 'T09',
    needs: 'an assertion whose tnt is not the installed baseUrl',
    cause: 'tnt is not the baseUrl of the installation, byte for byte.',
    fix: [
      'Copy baseUrl of the newest installed payload: https, no trailing slash, never displayUrl or a custom domain, with /wiki for Confluence only.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed with the stored baseUrl as tnt?'),
    sources: [sources.impersonation, sources.lifecycle],
    fault: faults.T09,
    judge: (facts) => {
      const fault = siteFault(facts)
      if (fault === null || isBesideTheMatter(facts)) return null
      return claimFault(
        facts,
        [`tnt: ${claim(failedAssertion(facts), 'tnt')}`, fault.words],
        fault.sure && refusals(facts).length > 0,
      )
    },
  },
  {
    id: 'T11',
    needs: 'the scope parameter of a refused exchange',
    cause: 'The scope parameter is not in Connect’s form.',
    fix: [
      'Send upper-case Connect scopes with one space between (READ WRITE, on the wire READ+WRITE), or leave the parameter out.',
      'It can only narrow what the installed version holds.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed without the scope parameter?'),
    sources: [sources.impersonation, sources.oauth2Library],
    judge: (facts) => {
      for (const answer of refusals(facts)) {
        const scope = scopeParameter(answer)
        if (
          scope === null ||
          (scope.faults.length === 0 && heard(facts, /^invalid_scope$/i, [answer]) === null)
        )
          continue
        return claimFault(
          facts,
          [`${scope.field}=${scope.value}`, ...scope.faults],
          heard(facts, /^invalid_scope$/i, [answer]) !== null || scope.faults.length > 0,
        )
      }
      const said = heardAnywhere(
        facts,
        /["']error["']?\s*[:=]\s*["']invalid_scope|^invalid_scope$/im,
      )
      return said === null ? null : likely('shape', [quoted(said.words)])
    },
  },
]
