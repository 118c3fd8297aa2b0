import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, byHand, choosePerson, type NextChecks } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { atSite, isAboutAtlassian, isKnown, outcome, perhapsAtSite, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { askForPermission, OTHER_401, knownAnd401, sameTokenWorks } from './permission-signs.ts'
import { isAdminOperation, isProjectSetting } from './settings-paths.ts'

const ADMINISTRATOR_TEXT =
  /\bonly jira administrators can\b|\badministrator privileges are required\b/i
/** Of any program’s administrator, where nothing says that Jira answered it. */
const ADMINISTRATOR_TOLD =
  /\bmust be an? (?:jira )?administrator to\b|\bmust have global administrator rights\b|\bneed to be a jira administrator\b|\buser is not an admin\b/i
/** Of the service that keeps users and groups; the library’s frame around it varies. */
const GROUPS_TEXT =
  /"key\\{0,2}"\s?:\s?\\{0,2}"forbidden\\{0,2}"[^\n]{0,80}user does not have the relevant permissions/i
const PROJECT_TEXT =
  /cannot edit the configuration of this project|\bmust have global or project administrator rights\b/i

function permission401(facts: CaseFacts, about: 'admin' | 'project'): FindingSign | null {
  const text = hear(facts, PROJECT_TEXT, { among: perhapsAtSite(facts, 400, 401, 403) })
  if (text?.answer !== null && text !== null && about === 'project')
    return certain('text', seen(text.answer, 'x-aaccountid'), {
      nextCheck: checksFor(facts, text.answer),
    })
  const elsewhere = text === null && about === 'project' ? hear(facts, PROJECT_TEXT) : null
  if (elsewhere !== null) return likely('text', [elsewhere.quote])
  const [answer] = knownAnd401(facts)
  if (answer === undefined) return openPermission(facts, about)
  const isProject = isProjectSetting(answer) || text !== null
  const nextCheck = checksFor(facts, answer)
  const evidence = [
    ...seen(answer, 'x-aaccountid'),
    isKnown(facts, answer)
      ? 'the site knows the account'
      : sameTokenWorks(facts, answer)
        ? 'the same credential works elsewhere'
        : 'Jira answered with its error collection, not with the gate’s refusal',
  ]
  // A JWT is taken where its hash is right: who is known by one call is not known by all.
  const givesWayTo = ['J07']
  if (about === 'project')
    return isProject
      ? likely('facts', evidence, { nextCheck, givesWayTo })
      : possible('open', evidence, { nextCheck, givesWayTo })
  return isProject
    ? possible('open', evidence, {
        nextCheck,
        givesWayTo: text === null ? givesWayTo : ['J16', ...givesWayTo],
      })
    : likely('facts', evidence, { nextCheck, givesWayTo })
}

function checksFor(facts: CaseFacts, answer: Answer): NextChecks {
  return [
    ...(isKnown(facts, answer)
      ? []
      : [asAsked('Is the credential good?', '/rest/api/3/myself', facts.asked)]),
    ...askForPermission(facts, answer),
    choosePerson('Does it succeed for an administrator?', 'Act as one, and send again.'),
  ]
}

function refusedAdmin(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, ADMINISTRATOR_TOLD, { among: perhapsAtSite(facts, 400, 401, 403) })
  if (!isAboutAtlassian(facts)) return null
  if (said !== null) return likely('own-text', shownBy(said, 'x-aaccountid'))
  const told = hear(facts, ADMINISTRATOR_TOLD)
  return told === null || (told.answer?.status ?? null) !== null
    ? null
    : possible('own-text', shownBy(told))
}

/** Nothing but the status and the path: either side is open. */
function openPermission(facts: CaseFacts, about: 'admin' | 'project'): FindingSign | null {
  const fits = about === 'project' ? isProjectSetting : isAdminOperation
  const answer = atSite(facts, 401).find(
    (one) =>
      !one.headersKept &&
      (one.scheme ?? '') !== '' &&
      fits(one) &&
      one.said.every(({ words }) => !OTHER_401.test(words)),
  )
  if (answer !== undefined)
    return possible('status', [outcome(answer), 'nothing of the answer but its status is known'])
  return about === 'admin' ? refusedThereAlone(facts) : null
}

const ALL_ELSE = String.raw`(?:every ?thing(?: else)?|all (?:the )?(?:others?|rest)|(?:all |every |the )?other (?:calls?|requests?|operations?)|myself|projects?|\d[\d.,]* (?:issues|pages|tickets)|issues|searches)`
/** Somebody tells that the same credential is good for the rest. */
const GOOD_ELSEWHERE = new RegExp(
  String.raw`\b${ALL_ELSE}\b[^.\n]{0,24}\b(?:ok|works?|worked|fine|200|succeeds?)\b|\b(?:works?|fine|good|ok) (?:for|with|on|in) ${ALL_ELSE}\b`,
  'i',
)

/** An operation of administrators is refused, of which somebody tells that nothing else is. */
function refusedThereAlone(facts: CaseFacts): FindingSign | null {
  const refused = atSite(facts, 401)
  const [answer] = refused
  if (
    answer === undefined ||
    !refused.every((one) => isAdminOperation(one) && one.token === null && !one.headersKept) ||
    answer.said.some(({ words }) => OTHER_401.test(words))
  )
    return null
  const said = hear(facts, GOOD_ELSEWHERE, { everywhere: true })
  return said === null ? null : likely('facts', [outcome(answer), said.quote])
}

/** What only an administrator of the site, or of the project, may do. */
export const administratorRules: readonly Rule[] = [
  {
    id: 'J14',
    title: 'Not a Jira administrator',
    symptom:
      '401 from an administrator’s operation such as /rest/api/2/permissions, while other calls with the same token succeed; or 403 “Only Jira administrators can manage screens.”',
    needs: 'a 401 of an administrator’s operation, to somebody whom the site knows',
    cause:
      'The account is known, and is not a Jira administrator: some operations answer 401 where 403 is meant.',
    fix: [
      'Do not log in again: the token is good.',
      'Act as somebody who administers the site, or grant the permission; the REST reference names it for each operation.',
    ],
    nextCheck: byHand(
      'Is it the permission?',
      'Send the same request as an administrator, or GET /rest/api/3/mypermissions?permissions=ADMINISTER as this user.',
    ),
    grade: 'reported',
    givesWayTo: ['J42'],
    sources: [sources.adminOnly, sources.administratorText, sources.restReference],
    judge: (facts) => {
      const said = hear(facts, ADMINISTRATOR_TEXT) ?? hear(facts, GROUPS_TEXT)
      const told = said === null ? refusedAdmin(facts) : null
      if (told !== null) return told
      return said === null
        ? permission401(facts, 'admin')
        : likely('own-text', shownBy(said, 'x-aaccountid'))
    },
  },
  {
    id: 'J16',
    title: 'May not administer the project',
    symptom:
      '401 “You cannot edit the configuration of this project.”, to an account that the site knows.',
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
    grade: 'measured',
    sources: [sources.measured, sources.restReference],
    judge: (facts) => permission401(facts, 'project'),
  },
]
