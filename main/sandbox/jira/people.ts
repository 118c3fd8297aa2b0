import { everyone, findPerson } from '../people.ts'
import type { Person } from '../people.ts'
import { errors, json, own } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, may, personOf } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { say } from './texts.ts'

export const peopleEndpoints: readonly Endpoint[] = [
  endpoint.get('/myself', 'READ', myself, 'refused'),
  endpoint.get('/user', 'READ', oneUser, 'refused'),
  endpoint.get('/user/search', 'READ', search),
]

/** Jira's user object. Someone else's address is there only where the person shows it. */
export function userBean(call: Call, person: Person): Readonly<Record<string, unknown>> {
  const { accountId, accountType, displayName, emailAddress, active, timeZone, locale } = person
  const oneself = personOf(call) === person
  const avatar = `${call.world.baseUrl}/rest/api/3/universal_avatar/view/type/user/avatar/10300`
  return {
    self: `${call.world.baseUrl}/rest/api/${call.version}/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    accountType,
    ...((oneself || person.emailVisible) && emailAddress !== '' ? { emailAddress } : {}),
    avatarUrls: {
      '48x48': avatar,
      '24x24': `${avatar}?size=small`,
      '16x16': `${avatar}?size=xsmall`,
      '32x32': `${avatar}?size=medium`,
    },
    displayName,
    active,
    ...(oneself ? { timeZone, locale } : {}),
  }
}

function myself(call: Call): Answer {
  const person = personOf(call)
  if (person === null) return errors(401, [own('Nobody.')])
  return json({
    ...userBean(call, person),
    groups: { size: 0, items: [] },
    applicationRoles: { size: 0, items: [] },
    expand: 'groups,applicationRoles',
  })
}

function oneUser(call: Call): Answer {
  const objection = objectionToIdentifiers(call.query)
  if (objection !== null) return objection
  if (!may(call, 'browse-users'))
    return errors(403, [say(call.language, 'notPermitted', 'browse users')])
  const person = findPerson(call.query.get('accountId') ?? '')
  if (person === null) return errors(404, [own('No user has this accountId.')])
  return json({
    ...userBean(call, person),
    groups: { size: 0, items: [] },
    expand: 'groups,applicationRoles',
  })
}

/** https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-user-privacy-api-migration-guide/ */
function objectionToIdentifiers(query: URLSearchParams): Answer | null {
  const old = ['username', 'key', 'userKey'].find((name) => query.has(name))
  if (old === undefined) {
    return query.has('accountId')
      ? null
      : errors(400, [own('The query parameter accountId is missing.')])
  }
  const message = query.has('accountId')
    ? "'accountId' must be the only user identifying query parameter in GDPR strict mode."
    : `The query parameter '${old}' is not supported in GDPR strict mode.`
  return errors(400, [message])
}

/** Who may not browse users finds nobody: the answer is empty, not refused. */
function search(call: Call): Answer {
  const { query } = call
  if (query.has('username')) return objectionToIdentifiers(query) ?? json([])
  const words = query.get('query')
  const accountId = query.get('accountId')
  if (words === null && accountId === null) return errors(400, [own('Give query or accountId.')])
  if (!may(call, 'browse-users')) return json([])
  const found = everyone.filter((each) =>
    accountId === null ? beginsWith(each, words ?? '') : each.accountId === accountId,
  )
  const start = numberIn(query, 'startAt', 0)
  return json(
    found
      .slice(start, start + numberIn(query, 'maxResults', 50))
      .map((each) => userBean(call, each)),
  )
}

function beginsWith(person: Person, words: string): boolean {
  const wanted = words.trim().toLowerCase()
  const name = person.displayName.toLowerCase()
  const inName = [name, ...name.split(/[\s-]+/)].some((part) => part.startsWith(wanted))
  return inName || (person.emailVisible && person.emailAddress.startsWith(wanted))
}

export function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name)
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}
