import type { Project } from '../content.ts'
import { sees, withProject } from './access.ts'
import { errors, json } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, jsonBody, may } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { projectBean } from './issue-bean.ts'
import { numberIn } from './people.ts'
import { say } from './texts.ts'

const one = '/project/:project'

export const projectEndpoints: readonly Endpoint[] = [
  endpoint.get('/project/search', 'READ', search),
  endpoint.get(one, 'READ', (call) =>
    withProject(call, (project) => json(projectBean(call, project))),
  ),
  endpoint.put(one, 'PROJECT_ADMIN', edit),
]

function search(call: Call): Answer {
  const words = call.query.get('query')?.toLowerCase() ?? ''
  const found = call.world.site.projects
    .filter((each) => sees(call, each))
    .filter(
      ({ key, name }) => key.toLowerCase().includes(words) || name.toLowerCase().includes(words),
    )
  const startAt = numberIn(call.query, 'startAt', 0)
  const maxResults = numberIn(call.query, 'maxResults', 50)
  const values = found.slice(startAt, startAt + maxResults).map((each) => projectBean(call, each))
  const self = `${call.world.baseUrl}/rest/api/${call.version}/project/search`
  return json({
    self,
    maxResults,
    startAt,
    total: found.length,
    isLast: startAt + values.length >= found.length,
    values,
  })
}

// 401 for someone who is logged in, as Jira does it for project administration.
function edit(call: Call): Answer {
  return withProject(call, (project) => {
    if (!may(call, 'administer-project'))
      return errors(401, [say(call.language, 'projectConfiguration')])
    return json(
      projectBean(call, call.world.site.changeProject(project, changesIn(jsonBody(call)))),
    )
  })
}

function changesIn(
  body: Readonly<Record<string, unknown>>,
): Partial<Pick<Project, 'name' | 'description'>> {
  const { name, description } = body
  return {
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  }
}
