import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import type { Rule } from '../rule.ts'
import {
  atSite,
  isAboutAtlassian,
  isConfluence,
  isRefused,
  outcome,
  plainPath,
  quiet,
  seen,
} from '../signs.ts'
import { itemCountOf } from '../../facts/answers.ts'
import { isEmptyListing } from './credential-signs.ts'
import { sources } from '../sources.ts'
import { permissionCheck } from '../../permission-check.ts'
import { permissionTold } from '../../permissions-told.ts'
import { isScopeText } from './permission-signs.ts'

const PEOPLE =
  /^\/rest\/api\/\w+\/(?:users(?:\/search)?|user(?:\/(?:search(?:\/query(?:\/key)?)?|picker|viewissue\/search|permission\/search|bulk|groups))?|groupuserpicker|groups\/picker|group\/member)\/?$/

const NOT_BROWSED =
  /\b(?:not authori[sz]ed|not allowed|not permitted|do(?:es)? not have (?:the )?permission|(?:do|does)n['’]t have (?:the )?permission) to browse users\b/i
const REFUSED_PEOPLE =
  /\busers?\/(?:search|picker)\b[^\n]{0,120}\b403\b|\b403\b[^\n]{0,80}\busers?\/(?:search|picker)\b/i

export const browseUsers: Rule = {
  id: 'J42',
  title: 'May not browse users',
  symptom:
    '403 from /rest/api/3/users/search, /user/search, /user/picker or the like, or an empty list from them, while issues can be read with the same credential.',
  needs:
    'a 403 of an operation that lists people, or nobody found by it for a letter or two, or where others show people',
  cause:
    'The account that asks, often the app’s own, does not hold the global permission Browse users and groups.',
  fix: [
    'Let a Jira administrator grant “Browse users and groups” (Settings, System, Global permissions) to a group of that account.',
    'For people who may be assigned, GET /rest/api/3/user/assignable/search?project=… takes a permission of the project instead.',
  ],
  nextCheck: byHand(
    'Does the account hold the permission?',
    'Send GET /rest/api/3/mypermissions?permissions=USER_PICKER with the same credential, and read havePermission.',
  ),
  grade: 'documented',
  sources: [sources.userSearchReference, sources.browseUsersReport],
  judge: (facts: CaseFacts): FindingSign | null => {
    const answer = atSite(facts, 403).find((one) => listsPeople(one) && !isScopeText(one))
    if (answer !== undefined) return refusedPeople(facts, answer)
    const empty = nobodyFound(facts)
    if (empty !== null) return empty
    const own = hear(facts, NOT_BROWSED)
    if (own !== null && own.answer?.where !== 'app' && isAboutAtlassian(facts))
      return likely('own-text', shownBy(own))
    const told = hear(facts, REFUSED_PEOPLE)
    const permission = hear(facts, /\bbrowse users\b/i)
    return told === null
      ? null
      : likely('mark', [told.quote, ...(permission === null ? [] : [permission.quote])])
  },
}

/** Where Jira says that the permission is held, it is not what is missing. */
function refusedPeople(facts: CaseFacts, answer: Answer): FindingSign | null {
  const told = permissionTold(facts.comparisons, facts.asked)
  if (told?.held === true && told.keys.includes('USER_PICKER')) return null
  const evidence = [
    ...seen(answer, 'x-aaccountid'),
    ...(told === null ? [] : [`mypermissions, ${told.keys.join(', ')}: not held`]),
  ]
  const permission = permissionCheck({ ...answer, body: null, actingAs: facts.asked })
  return likely('mark', evidence, permission === null ? {} : { nextCheck: permission })
}

function listsPeople(answer: Answer): boolean {
  return !isConfluence(answer) && answer.shape !== 'html' && PEOPLE.test(plainPath(answer))
}

/** Whoever asks for one letter finds somebody, on any site with people on it. */
const FEWEST_LETTERS = 2

/**
 * The searches for people answer an account without the permission with an empty list. That a name is not found
 * happens; that nobody is found for a letter, or beside people whom another list shows, does not.
 */
function nobodyFound(facts: CaseFacts): FindingSign | null {
  const lists = quiet(facts).filter(listsPeople)
  const [first] = lists
  if (first === undefined || isRefused(facts) || !lists.every(isEmpty)) return null
  const others = quiet(facts).find(
    (one) => /\/user\/assignable\//.test(one.path) && hasContent(one),
  )
  const isShort = lists.some(({ path, query }) => {
    const asked = /(?:^|&)(?:query|username)=([^&]*)/.exec(query)?.[1] ?? ''
    return /\/users(?:\/search)?\/?$/.test(path) || (asked !== '' && asked.length <= FEWEST_LETTERS)
  })
  const known = quiet(facts).find((one) => !listsPeople(one) && (one.named || hasContent(one)))
  const beside = others ?? (isShort ? (known ?? lists.find(({ named }) => named)) : undefined)
  return beside === undefined
    ? null
    : likely('compared', [
        ...seen(first, 'x-aaccountid'),
        'an empty list of people',
        outcome(beside),
      ])
}

/** As a body, or as a line of a list of calls tells it. */
function isEmpty(answer: Answer): boolean {
  return isEmptyListing(answer) || /\s\[\s?\]\s*$/.test(answer.body)
}

function hasContent({ json, body }: Answer): boolean {
  return (
    (itemCountOf(json) ?? 0) > 0 ||
    /(?<![\w.-])[1-9]\d{0,5} (?:people|users|issues|items)\b/i.test(body)
  )
}
