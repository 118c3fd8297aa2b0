import { statuses } from '../content.ts'
import type { Issue, Status } from '../content.ts'
import { statusBean } from './about.ts'
import { forbidden, withIssue } from './access.ts'
import { errors, json, nothing, own } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, isRecord, jsonBody, may } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'

const path = '/issue/:issue/transitions'

export const transitionEndpoints: readonly Endpoint[] = [
  endpoint.get(path, 'READ', list),
  endpoint.post(path, 'WRITE', perform),
]

interface Transition {
  readonly id: string
  readonly to: Status
}

/** From every status to every other; the id is the place of the status, times ten, plus one. */
function transitionsOf(issue: Issue): readonly Transition[] {
  return statuses
    .map((to, place) => ({ id: String(place * 10 + 11), to }))
    .filter(({ to }) => to.id !== issue.status.id)
}

// Who may not move an issue is offered no transition; Jira does not refuse the question.
function list(call: Call): Answer {
  return withIssue(call, (issue) => {
    const offered = may(call, 'transition') ? transitionsOf(issue) : []
    const transitions = offered.map(({ id, to }) => ({
      id,
      name: to.name,
      to: statusBean(call, to),
      isAvailable: true,
    }))
    return json({ expand: 'transitions', transitions })
  })
}

function perform(call: Call): Answer {
  return withIssue(call, (issue) => {
    if (!may(call, 'transition')) return forbidden(call, 'move this issue')
    const { transition } = jsonBody(call)
    const wanted = isRecord(transition) ? transition.id : null
    const found = transitionsOf(issue).find((each) => each.id === wanted)
    if (found === undefined) return errors(400, [own('The issue has no such transition.')])
    call.world.site.changeIssue(issue, { status: found.to }, call.world.nowMs())
    return nothing()
  })
}
