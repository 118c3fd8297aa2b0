import { choosePerson, compare } from '../checks.ts'
import { certain, type FindingSign, likely, possible } from '../certainty.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { GLOBAL_PERMISSIONS, permissionOf } from '../../operation-permissions.ts'
import { permissionsIn, permissionTold } from '../../permissions-told.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import {
  atSite,
  comparedWith,
  isAboutAtlassian,
  isConfluence,
  perhapsAtSite,
  plainPath,
  seen,
} from '../signs.ts'
import { sources } from '../sources.ts'
import { wholeComplaints } from './error-collection.ts'
import { askForPermission, isAsApp, isScopeText } from './permission-signs.ts'

const PERMISSION_OR_APP = compare('Is it the user’s permission, or is the app refused as well?')

/** Which of the two it is, where Jira was asked for the permission. */
function permissionOrScope(facts: CaseFacts, answer: Answer): FindingSign {
  const { asked } = facts
  const instead = choosePerson('Does it succeed for somebody else?', 'Act as another person, and send again.') // prettier-ignore
  const nextCheck = [...askForPermission(facts, answer), PERMISSION_OR_APP, instead]
  const evidence = seen(answer, 'x-aaccountid')
  const told = permissionTold(facts.comparisons, asked)
  if (told === null) return possible('open', evidence, { nextCheck, ...whatItNeeds(answer) })
  const line = `mypermissions, ${told.keys.join(', ')}: ${told.held ? 'held' : 'not held'}`
  return told.held
    ? possible('compared', [...evidence, line], {
        nextCheck,
        cause: `The account is known and holds ${told.keys.join(' or ')}: what refuses it is the app’s Connect scope, or a rule of the project such as issue security or a workflow condition.`,
      })
    : likely('compared', [...evidence, line], {
        nextCheck,
        cause: `The account is known, and does not hold ${told.keys.join(' or ')}, which this operation needs.`,
        fix: [
          'Grant the permission in the project’s permission scheme, or act as somebody who holds it.',
        ],
      })
}

/** The permission by its key, where Atlassian's reference names it for the operation. */
function whatItNeeds(answer: Answer): Partial<FindingSign> {
  const needed = answer.method === null ? null : permissionOf(answer.method, plainPath(answer))
  if (needed === null) return {}
  const place = GLOBAL_PERMISSIONS.includes(needed.keys) ? 'for the whole site' : 'in this project'
  return {
    fix: [
      `Look whether the account holds ${needed.keys.split(',').join(' or ')} ${place}: the REST reference names it for the operation.`,
      COMPARE_SCOPES,
    ],
  }
}
const COMPARE_SCOPES =
  'Compare the installed version’s scopes with the Connect scope of the operation.'

/** That somebody may not do something; not what they may not see, for that is masked (J15, J27). */
const MAY_NOT =
  /\bdo not have the permission to see the specified issue\b|(?<!\bor )\byou (?:do not|don['’]t) have (?:the |enough |sufficient )?(?:\w+ )?permissions? to (?!see\b|view\b|browse\b|connect from\b)\w+|\byou are not (?:permitted|allowed|authori[sz]ed) to (?!see\b|view\b|use confluence\b)(?:create|edit|delete|update|assign|comment|transition|link|move|attach|manage|perform|add|modify|set)\b|\bservice\.exceptions\.PermissionException: (?!not permitted to use confluence)|\bnot a member of the (?:project role|group): |\bnot a member of the project role\b|\byou cannot (?:create|edit|delete|move) (?:issues|work items) in this project\b|\bno link issue permission for issue\b|\bnot allowed to view voters\b|\busers? (?:is |are )?not permitted to (?:view|edit|delete|create|update|comment|move)\b|(?<!\banonymous\s)\busers? (?:do|does) not have (?:the )?permissions? to (?:edit|delete|create|update|comment|perform|complete|move|restrict)\b|\boperation which you are not permitted to perform\b|\bcould not create content with type\b|\badmin permissions? (?:is|are) required\b|\bnot allowed to create this is\w* type\b|\byou (?:do not|don['’]t) have permission to view this service (?:desk|project)\b|\b(?:ihnen fehlt|haben (?:sie )?(?:nicht die|keine)) berechtigung\b(?![^\n]{0,60}(?:anzuzeigen|anzusehen|zu sehen))|\bsie sind nicht berechtigt\b|\bvous n['’](?:avez pas (?:l['’]autorisation|les autorisations|la permission)|êtes pas autorisé)|\bno tienes? permisos? (?:para|de)\b(?! ver)|\bvocê não tem permissão para\b(?! (?:ver|visualizar))/i

/** Of Jira’s alone. */
const OWN =
  /\bno link issue permission for issue\b|\bnot a member of the (?:project role|group): |\boperation which you are not permitted to perform\b|\b(?:issues|work items) in this project\b/i

const OF_CONFLUENCE = /\bcom\.atlassian\.confluence\b/
const MAY_NOT_IN_CONFLUENCE = {
  cause:
    'The account may not do this: it lacks the permission in the space, or the page is restricted.',
  fix: [
    'See as whom the call was made: GET /wiki/rest/api/user/current with the same credential.',
    'Let an administrator of the space grant it the permission, and look at the restrictions of the page and of those above it.',
  ],
}
const MAY_NOT_IN_JIRA = {
  cause:
    'The account may not do this: it lacks the permission that the message names, in this project or for the whole site.',
  fix: [
    'Look which account the call is made as: GET /rest/api/3/myself.',
    'Let an administrator of the project, or of the site, grant it the permission that the REST reference names for the operation; a web hook, a field or a scheme takes a Jira administrator.',
  ],
}

/** The words alone, where no answer is known, or one that Jira says them with. */
function inText(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, MAY_NOT)
  if (said === null || !(isAboutAtlassian(facts) || OWN.test(said.words))) return null
  // Beside it stands that nobody is signed in (J02).
  if (hear(facts, /\blogin required\b/i) !== null) return null
  const { answer } = said
  if (answer?.where === 'app' || ![null, 400, 401, 403].includes(answer?.status ?? null))
    return null
  // Where somebody speaks of administrators, J14 knows more.
  const isOfAdmins = hear(facts, /\badmin(?:istrator)?s?\b/i, { everywhere: true, talk: 'any' })
  const ofConfluence = OF_CONFLUENCE.test(said.words) || (answer !== null && isConfluence(answer))
  return (isOfAdmins === null ? likely : possible)('text', shownBy(said), {
    ...(ofConfluence ? MAY_NOT_IN_CONFLUENCE : MAY_NOT_IN_JIRA),
    givesWayTo: ['J15', 'J27', 'J04', 'J30', 'J31'],
  })
}

/** So many permissions are asked for by whoever suspects one of them; more are all that there are. */
const MOST_ASKED = 5

/** Somebody asked for a permission, and does not hold it. */
function notHeld({ answers }: CaseFacts): FindingSign | null {
  for (const answer of answers) {
    const asked = Object.entries(permissionsIn(answer.url ?? '', answer.json) ?? {})
    const missing = asked.flatMap(([key, isHeld]) => (isHeld ? [] : [key]))
    if (missing.length > 0 && asked.length <= MOST_ASKED)
      return possible('compared', [
        ...seen(answer),
        `mypermissions, ${missing.join(', ')}: not held`,
      ])
  }
  return null
}

/** What the app’s account, or a person’s, has no access to. */
export const accessRules: readonly Rule[] = [
  {
    id: 'J17',
    title: 'The app lost its access',
    symptom: '403 or 404 as the app, 200 as a user, for the same request.',
    needs: 'a refusal as the app where a user gets through with the same request',
    cause:
      'The app’s own account lost its access: the permission scheme does not contain the role atlassian-addons-project-access, or the app was taken out of that role.',
    fix: [
      'Put atlassian-addons-project-access back into the project’s permission scheme.',
      'See that the app’s account is neither blocked nor removed from the role.',
    ],
    nextCheck: compare('Is it the app alone that is refused?'),
    grade: 'documented',
    sources: [sources.addonsRole, sources.addonsRoleBug],
    judge: (facts) => {
      // Looking for people takes a permission of its own (J42).
      const answer = atSite(facts, 403, 404).find(
        (one) => isAsApp(facts, one) && !isScopeText(one) && !/\/users?\//.test(one.path),
      )
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
    title: 'No access to Confluence',
    symptom:
      '403 {"message":"Current user not permitted to use Confluence","statusCode":403}, or “Request rejected because caller cannot access Confluence”.',
    needs: 'a 403 of Confluence that names access to the product',
    cause: 'The account has no access to Confluence, or is deactivated.',
    fix: [
      'Look the person up as the app, GET /wiki/rest/api/user?accountId={id}: a deactivated account, or one without access to Confluence, has to be mended by an admin.',
      'Choose another user, or grant the product.',
    ],
    nextCheck: choosePerson(
      'Does it succeed for somebody who uses Confluence?',
      'Act as such a person; GET /wiki/rest/api/user?accountId={id} as the app tells whether an account is active.',
    ),
    grade: 'measured',
    sources: [sources.confluenceAccess, sources.measured],
    judge: (facts) => {
      const said = hear(
        facts,
        /not permitted to use conf|cannot access confluence|not have permission to use confluence/i,
      )
      if (said !== null) return certain('text', shownBy(said))
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
    title: 'Permission or scope',
    symptom: '403 to an account that the answer names in X-AAccountId, with no text that says why.',
    needs:
      'a 403 of the site to somebody whom it knows, or with Jira’s error collection, and no other reason',
    cause:
      'The account may not do this: it lacks a permission in the product, or the app lacks the Connect scope.',
    fix: [
      'Look at the permission that the REST reference names for the operation, for this user and project.',
      COMPARE_SCOPES,
    ],
    nextCheck: PERMISSION_OR_APP,
    grade: 'documented',
    sources: [sources.restReference, sources.scopes],
    givesWayTo: [
      ...[
        'J01',
        'J05',
        'J09',
        'J11',
        'J12',
        'J13',
        'J14',
        'J16',
        'J17',
        'J18',
        'J20',
        'J35',
        'J40',
        'J42',
      ],
      ...['N01', 'N04'],
    ],
    judge: (facts) => {
      const answer =
        atSite(facts, 403).find((one) => one.named) ??
        perhapsAtSite(facts, 403).find((one) => wholeComplaints(one).length > 0)
      return answer === undefined
        ? (inText(facts) ?? notHeld(facts))
        : permissionOrScope(facts, answer)
    },
  },
]
