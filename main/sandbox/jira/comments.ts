import type { Comment } from '../content.ts'
import { findPerson } from '../people.ts'
import { forbidden, withIssue } from './access.ts'
import { errors, json } from './answers.ts'
import type { Answer } from './answers.ts'
import { objectionToRichText, richText } from './documents.ts'
import { endpoint, jsonBody, may, personOf } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { timestamp } from './issue-bean.ts'
import { numberIn, userBean } from './people.ts'

const path = '/issue/:issue/comment'

export const commentEndpoints: readonly Endpoint[] = [
  endpoint.get(path, 'READ', list),
  endpoint.post(path, 'WRITE', add),
]

function list(call: Call): Answer {
  return withIssue(call, (issue) => {
    const all = call.world.site.commentsOf(issue)
    const startAt = numberIn(call.query, 'startAt', 0)
    const maxResults = numberIn(call.query, 'maxResults', 50)
    const comments = all
      .slice(startAt, startAt + maxResults)
      .map((each) => commentBean(call, issue.id, each))
    return json({ startAt, maxResults, total: all.length, comments })
  })
}

function add(call: Call): Answer {
  return withIssue(call, (issue) => {
    const person = personOf(call)
    if (person === null || !may(call, 'comment')) return forbidden(call, 'comment on this issue')
    const body = jsonBody(call).body ?? ''
    const objection = objectionToRichText(call, body)
    if (objection !== null) return errors(400, [], { comment: objection })
    const created = call.world.nowMs()
    const comment = call.world.site.addComment(issue, { authorId: person.accountId, body, created })
    return json(commentBean(call, issue.id, comment), 201)
  })
}

function commentBean(
  call: Call,
  issueId: string,
  { id, authorId, body, created }: Comment,
): object {
  const person = findPerson(authorId)
  const author = person === null ? null : userBean(call, person)
  return {
    self: `${call.world.baseUrl}/rest/api/${call.version}/issue/${issueId}/comment/${id}`,
    id,
    author,
    updateAuthor: author,
    body: richText(call, body),
    created: timestamp(created),
    updated: timestamp(created),
    jsdPublic: true,
  }
}
