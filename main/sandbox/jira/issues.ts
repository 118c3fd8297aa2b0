import { priorities } from '../content.ts'
import type { IssueFields, Project } from '../content.ts'
import { forbidden, sees, withIssue } from './access.ts'
import { errors, json, nothing } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, isRecord, jsonBody, may, personOf } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { issueBean } from './issue-bean.ts'
import { readFields } from './issue-fields.ts'
import { say } from './texts.ts'

const one = '/issue/:issue'

export const issueEndpoints: readonly Endpoint[] = [
  endpoint.post('/issue', 'WRITE', create),
  endpoint.get(one, 'READ', show),
  endpoint.put(one, 'WRITE', edit),
  endpoint.remove(one, 'DELETE', remove),
]

function show(call: Call): Answer {
  const wanted = call.query.get('fields')?.split(',') ?? ['*all']
  return withIssue(call, (issue) => json(issueBean(call, issue, wanted)))
}

function writtenFields(call: Call): Readonly<Record<string, unknown>> {
  const { fields } = jsonBody(call)
  return isRecord(fields) ? fields : {}
}

function create(call: Call): Answer {
  const { project: wanted, ...written } = writtenFields(call)
  const person = personOf(call)
  if (person === null) return noScreen(call, written)
  const project = projectNamed(call, wanted)
  const reading = readFields(call, { summary: undefined, issuetype: undefined, ...written })
  const wrong = {
    ...reading.errors,
    ...(project === null ? { project: say(call.language, 'projectNeeded') } : {}),
  }
  if (project !== null && !may(call, 'create'))
    return forbidden(call, 'create issues in this project')
  const fields = complete(reading.fields)
  if (project === null || fields === null || Object.keys(wrong).length > 0)
    return errors(400, [], wrong)
  const { id, key } = call.world.site.addIssue(
    project,
    fields,
    person.accountId,
    call.world.nowMs(),
  )
  return json({ id, key, self: `${call.world.baseUrl}/rest/api/${call.version}/issue/${id}` }, 201)
}

// Nobody has no create screen, so none of the fields can be set; what a community thread shows:
// https://community.developer.atlassian.com/t/19388
function noScreen(call: Call, written: Readonly<Record<string, unknown>>): Answer {
  const names = Object.keys(written).filter((name) => name !== 'issuetype')
  const said = (names.length === 0 ? ['summary'] : names).map(
    (name) => [name, say(call.language, 'fieldNotOnScreen', name)] as const,
  )
  return errors(400, [], Object.fromEntries(said))
}

function projectNamed(call: Call, wanted: unknown): Project | null {
  if (!isRecord(wanted)) return null
  const name = wanted.key ?? wanted.id
  const project = typeof name === 'string' ? call.world.site.findProject(name) : null
  return project !== null && sees(call, project) ? project : null
}

function complete(fields: Partial<IssueFields>): IssueFields | null {
  const { summary, issueType } = fields
  if (summary === undefined || issueType === undefined) return null
  const defaults = { description: null, priority: priorities[2], labels: [], assigneeId: null }
  return { ...defaults, ...fields, summary, issueType }
}

function edit(call: Call): Answer {
  return withIssue(call, (issue) => {
    if (!may(call, 'edit')) return forbidden(call, 'edit this issue')
    const reading = readFields(call, writtenFields(call))
    if (Object.keys(reading.errors).length > 0) return errors(400, [], reading.errors)
    call.world.site.changeIssue(issue, reading.fields, call.world.nowMs())
    return nothing()
  })
}

function remove(call: Call): Answer {
  return withIssue(call, (issue) => {
    if (!may(call, 'delete')) return forbidden(call, 'delete this issue')
    call.world.site.removeIssue(issue)
    return nothing()
  })
}
