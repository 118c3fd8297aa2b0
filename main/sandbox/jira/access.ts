import type { Issue, Project } from '../content.ts'
import { errors } from './answers.ts'
import type { Answer } from './answers.ts'
import { may } from './endpoint.ts'
import type { Call } from './endpoint.ts'
import { say } from './texts.ts'

/** ACME goes by a person's words; OPS is for administrators and for the app while it has its role. */
export function sees(call: Call, project: Project): boolean {
  const closed = project.key === 'OPS'
  const entitled = !closed || call.caller.kind === 'app' || may(call, 'administer-jira')
  return entitled && may(call, 'browse')
}

/** Jira hides what someone may not see: missing and forbidden are one answer. */
export function withIssue(call: Call, then: (issue: Issue) => Answer): Answer {
  const issue = call.world.site.findIssue(call.parameter('issue'))
  if (issue === null || !sees(call, issue.project)) {
    return errors(404, [say(call.language, 'issueHidden')])
  }
  return then(issue)
}

export function withProject(call: Call, then: (project: Project) => Answer): Answer {
  const key = call.parameter('project')
  const project = call.world.site.findProject(key)
  if (project === null || !sees(call, project)) {
    return errors(404, [say(call.language, 'projectHidden', key)])
  }
  return then(project)
}

export function forbidden(call: Call, what: string): Answer {
  return errors(403, [say(call.language, 'notPermitted', what)])
}
