import { isAppOnly } from '../../operation-scopes.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { asUser, compare, byHand } from '../checks.ts'
import { certain, likely, possible, type Rule, type FindingSign } from '../rule.ts'
import {
  atSite,
  comparedWith,
  heard,
  heardAnywhere,
  isConfluence,
  isKnown,
  outcome,
  perhapsAtSite,
  quoted,
  seen,
  word,
} from '../signs.ts'
import { isAdminOperation, isProjectSetting } from './settings-paths.ts'
import { sources } from '../sources.ts'
import { OTHER_401, knownAnd401, sameTokenWorks, isAsApp, isScopeText } from './permission-signs.ts'
import { accountOf } from '../signs.ts'

const PROJECT_TEXT = /cannot edit the configuration of this project/i

function permission401(facts: CaseFacts, about: 'admin' | 'project'): FindingSign | null {
  const text = heard(facts, PROJECT_TEXT, perhapsAtSite(facts, 401, 403))
  if (text?.answer !== null && text !== null && about === 'project')
    return certain('text', seen(text.answer, 'x-aaccountid'))
  if (text === null && heardAnywhere(facts, PROJECT_TEXT) !== null && about === 'project')
    return likely('text', [quoted(heardAnywhere(facts, PROJECT_TEXT)?.words ?? '')])
  const [answer] = knownAnd401(facts)
  if (answer === undefined) return openPermission(facts, about)
  const isProject = isProjectSetting(answer) || text !== null
  const nextCheck = asUser('Is the credential good?', '/rest/api/3/myself', accountOf(facts))
  const evidence = [
    ...seen(answer, 'x-aaccountid'),
    isKnown(facts, answer)
      ? 'the site knows the account'
      : sameTokenWorks(facts, answer)
        ? 'the same credential works elsewhere'
        : 'Jira answered with its error collection, not with the gate’s refusal',
  ]
  if (about === 'project')
    return isProject
      ? likely('facts', evidence, { nextCheck })
      : possible('open', evidence, { nextCheck })
  return isProject
    ? possible('open', evidence, { nextCheck })
    : likely('facts', evidence, { nextCheck })
}

/** Nothing but the status and the path: either side is open. */
function openPermission(facts: CaseFacts, about: 'admin' | 'project'): FindingSign | null {
  const fits = about === 'project' ? isProjectSetting : isAdminOperation
  const answer = atSite(facts, 401).find(
    (one) =>
      fits(one) &&
      !one.headersKept &&
      (one.scheme ?? '') !== '' &&
      one.said.every((words) => !OTHER_401.test(words)),
  )
  return answer === undefined
    ? null
    : possible('status', [outcome(answer), 'nothing of the answer but its status is known'])
}

/** What an account may not do. */
export const jiraPermissionRules: readonly Rule[] = [
  {
    id: 'J13',
    needs: 'an operation that is open to apps only, called with a user’s token',
    cause: 'Only the app itself may call this operation; a token that acts as a user is refused.',
    fix: ['Send it as the app: a JWT with the qsh of the request.'],
    nextCheck: compare('Does the app get an answer?'),
    sources: [sources.restReference],
    judge: (facts) => {
      const answer = atSite(facts, 401, 403, 404).find(
        (one) => isAppOnly(one.path) && (word(one) === 'bearer' || facts.asked?.kind === 'user'),
      )
      if (answer === undefined || isScopeText(answer)) return null
      const appWorks = comparedWith(facts, answer, 'app').some(({ status }) => status < 300)
      return (appWorks ? certain : likely)('facts', [
        ...seen(answer, 'x-aaccountid'),
        appWorks ? 'as the app the same request succeeds' : 'the operation is open to apps only',
      ])
    },
  },
  {
    id: 'J14',
    needs: 'a 401 of an administrator’s operation, to somebody whom the site knows',
    cause:
      'The account is known, and is no Jira administrator: some operations answer 401 where 403 is meant.',
    fix: [
      'Do not log in again: the token is good.',
      'Act as somebody who administers the site, or grant the permission; the REST reference names it for each operation.',
    ],
    nextCheck: byHand(
      'Is it the permission?',
      'Send the same request as an administrator, or GET /rest/api/3/mypermissions?permissions=ADMINISTER as this user.',
    ),
    sources: [sources.adminOnly, sources.restReference],
    judge: (facts) => permission401(facts, 'admin'),
  },
  {
    id: 'J16',
    needs: 'a 401 of a project’s setting, to somebody whom the site knows',
    cause: 'The account is known, and may not administer this project; Jira says so with 401.',
    fix: [
      'Do not log in again: the token is good.',
      'Grant Administer Projects in the project’s permission scheme, or act as somebody who has it.',
    ],
    nextCheck: byHand(
      'Is it the permission?',
      'Send GET /rest/api/3/mypermissions?projectKey={key}&permissions=ADMINISTER_PROJECTS as this user.',
    ),
    sources: [sources.measured, sources.restReference],
    judge: (facts) => permission401(facts, 'project'),
  },
  {
    id: 'J17',
    needs: 'a refusal as the app where a user gets through with the same request',
    cause:
      'The app’s own account lost its access: the permission scheme does not contain the role atlassian-addons-project-access, or the role was stripped.',
    fix: [
      'Put atlassian-addons-project-access back into the project’s permission scheme.',
      'See that the app’s account is neither blocked nor removed from the role.',
    ],
    nextCheck: compare('Is it the app alone that is refused?'),
    sources: [sources.addonsRole, sources.addonsRoleBug],
    judge: (facts) => {
      const answer = atSite(facts, 403, 404).find((one) => isAsApp(facts, one) && !isScopeText(one))
      if (answer === undefined) return null
      const others = comparedWith(facts, answer, 'user').filter(({ status }) => status < 300)
      return others.length === 0
        ? null
        : likely('compared', [
            ...seen(answer, 'x-aaccountid'),
            'as a user the same request succeeds',
          ])
    },
  },
  {
    id: 'J18',
    needs: 'a 403 of Confluence that names access to the product',
    cause: 'The account has no access to Confluence, or is deactivated.',
    fix: [
      'Look, as the app, whether the user is active and has product access.',
      'Choose another user, or grant the product.',
    ],
    nextCheck: byHand(
      'Is the account active?',
      'Look the account up as the app: GET /wiki/rest/api/user?accountId={id}.',
    ),
    sources: [sources.confluenceAccess, sources.measured],
    judge: (facts) => {
      const said = heardAnywhere(facts, /not permitted to use conf|cannot access confluence/i)
      if (said !== null)
        return certain('text', said.answer === null ? [quoted(said.words)] : seen(said.answer))
      const answer = atSite(facts, 403).find(
        (one) => isConfluence(one) && one.json?.['statusCode'] === 403,
      )
      if (answer === undefined || isScopeText(answer)) return null
      const others = comparedWith(facts, answer, 'user').some(({ status }) => status < 300)
      return (others ? likely : possible)('shape', seen(answer))
    },
  },
  {
    id: 'P01',
    needs: 'a 403 of the site to somebody whom it knows, and no other reason',
    cause:
      'The account is known, and may not do this: it lacks a permission in the product, or the app lacks the Connect scope.',
    fix: [
      'Look at the permission that the REST reference names for the operation, for this user and project.',
      'Compare the installed version’s scopes with the Connect scope of the operation.',
    ],
    nextCheck: compare('Is it the user’s permission, or does the app fare no better?'),
    sources: [sources.restReference, sources.scopes],
    givesWayTo: ['J01', 'J05', 'J09', 'J11', 'J12', 'J13', 'J17', 'J18', 'J20', 'N01', 'N04'],
    judge: (facts) => {
      const answer = atSite(facts, 403).find((one) => one.named)
      return answer === undefined ? null : possible('open', seen(answer, 'x-aaccountid'))
    },
  },
]
