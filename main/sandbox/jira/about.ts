import { issueTypes, priorities, statuses } from '../content.ts'
import type { Status } from '../content.ts'
import type { PermissionWord } from '../people.ts'
import { sees } from './access.ts'
import { errors, json, own } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, may } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { numberIn } from './people.ts'
import { say } from './texts.ts'

/** The site itself: what it is, what there is to choose from, what the caller may do. */
export const aboutEndpoints: readonly Endpoint[] = [
  endpoint.get('/serverInfo', 'NONE', serverInfo),
  endpoint.get('/mypermissions', 'READ', myPermissions),
  endpoint.get('/permissions', 'READ', allPermissions, 'refused'),
  endpoint.get('/webhook', 'READ', webhooks, 'refused'),
  endpoint.get('/field', 'READ', () => json(fields)),
  endpoint.get('/label', 'READ', labels),
  endpoint.get('/status', 'READ', (call) => json(statuses.map((each) => statusBean(call, each)))),
  endpoint.get('/priority', 'READ', (call) =>
    json(priorities.map((each) => namedBean(call, 'priority', each))),
  ),
  endpoint.get('/issuetype', 'READ', (call) =>
    json(issueTypes.map((each) => namedBean(call, 'issuetype', each))),
  ),
]

/** Jira's permission keys: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
const permissions: readonly (readonly [
  key: string,
  type: 'GLOBAL' | 'PROJECT',
  word: PermissionWord,
  name: string,
])[] = [
  ['ADMINISTER', 'GLOBAL', 'administer-jira', 'Administer Jira'],
  ['USER_PICKER', 'GLOBAL', 'browse-users', 'Browse users and groups'],
  ['BROWSE_PROJECTS', 'PROJECT', 'browse', 'Browse Projects'],
  ['CREATE_ISSUES', 'PROJECT', 'create', 'Create Issues'],
  ['EDIT_ISSUES', 'PROJECT', 'edit', 'Edit Issues'],
  ['DELETE_ISSUES', 'PROJECT', 'delete', 'Delete Issues'],
  ['TRANSITION_ISSUES', 'PROJECT', 'transition', 'Transition Issues'],
  ['ASSIGN_ISSUES', 'PROJECT', 'edit', 'Assign Issues'],
  ['LINK_ISSUES', 'PROJECT', 'edit', 'Link Issues'],
  ['MANAGE_WATCHERS', 'PROJECT', 'edit', 'Manage Watchers'],
  ['VIEW_VOTERS_AND_WATCHERS', 'PROJECT', 'browse', 'View Voters and Watchers'],
  ['WORK_ON_ISSUES', 'PROJECT', 'edit', 'Work On Issues'],
  ['ADD_COMMENTS', 'PROJECT', 'comment', 'Add Comments'],
  ['EDIT_OWN_COMMENTS', 'PROJECT', 'comment', 'Edit Own Comments'],
  ['EDIT_ALL_COMMENTS', 'PROJECT', 'administer-project', 'Edit All Comments'],
  ['DELETE_OWN_COMMENTS', 'PROJECT', 'comment', 'Delete Own Comments'],
  ['DELETE_ALL_COMMENTS', 'PROJECT', 'administer-project', 'Delete All Comments'],
  ['CREATE_ATTACHMENTS', 'PROJECT', 'attach', 'Create Attachments'],
  ['DELETE_OWN_ATTACHMENTS', 'PROJECT', 'attach', 'Delete Own Attachments'],
  ['DELETE_ALL_ATTACHMENTS', 'PROJECT', 'administer-project', 'Delete All Attachments'],
  ['EDIT_OWN_WORKLOGS', 'PROJECT', 'edit', 'Edit Own Worklogs'],
  ['EDIT_ALL_WORKLOGS', 'PROJECT', 'administer-project', 'Edit All Worklogs'],
  ['DELETE_OWN_WORKLOGS', 'PROJECT', 'edit', 'Delete Own Worklogs'],
  ['DELETE_ALL_WORKLOGS', 'PROJECT', 'administer-project', 'Delete All Worklogs'],
  ['RESOLVE_ISSUES', 'PROJECT', 'edit', 'Resolve Issues'],
  ['VIEW_READONLY_WORKFLOW', 'PROJECT', 'browse', 'View Read-Only Workflow'],
  ['BULK_CHANGE', 'GLOBAL', 'administer-jira', 'Make Bulk Changes'],
  ['CREATE_SHARED_OBJECTS', 'GLOBAL', 'browse-users', 'Share Dashboards and Filters'],
  ['ADMINISTER_PROJECTS', 'PROJECT', 'administer-project', 'Administer Projects'],
]

const fields = [
  ['summary', 'Summary', 'string'],
  ['description', 'Description', 'string'],
  ['status', 'Status', 'status'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['creator', 'Creator', 'user'],
  ['labels', 'Labels', 'array'],
  ['project', 'Project', 'project'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
].map(([id, name, type]) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  schema: { type, system: id },
}))

function serverInfo({ world }: Call): Answer {
  return json({
    baseUrl: world.baseUrl,
    displayUrl: world.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_295,
    serverTime: new Date(world.nowMs()).toISOString(),
    serverTitle: 'Practice Jira',
    defaultLocale: { locale: 'en_US' },
  })
}

function myPermissions(call: Call): Answer {
  const asked = call.query.get('permissions')?.split(',')
  if (asked === undefined) return errors(400, [own('The query parameter permissions is missing.')])
  const known = permissions.filter(([key]) => asked.includes(key))
  const strange = asked.find((key) => permissions.every(([known]) => known !== key))
  if (strange !== undefined) return errors(400, [own(`No permission has the key ${strange}.`)])
  const hidden = hiddenPlace(call)
  if (hidden !== null) return hidden
  return json({
    permissions: Object.fromEntries(
      known.map(([key, type, word, name], id) => [
        key,
        { id: String(id), key, name, type, havePermission: may(call, word) },
      ]),
    ),
  })
}

/** By the REST reference 404 where the issue or project is not there, or the caller may not see it. */
function hiddenPlace(call: Call): Answer | null {
  const { site } = call.world
  const issue = call.query.get('issueKey') ?? call.query.get('issueId')
  const project = call.query.get('projectKey') ?? call.query.get('projectId')
  const found = issue === null ? site.findProject(project ?? '') : site.findIssue(issue)?.project
  if ((issue ?? project) === null || (found !== undefined && found !== null && sees(call, found)))
    return null
  const words =
    issue === null
      ? say(call.language, 'projectHidden', project ?? '')
      : say(call.language, 'issueHidden')
  return errors(404, [words])
}

// Seen as 401, not 403, for someone who is logged in but no administrator.
function allPermissions(call: Call): Answer {
  if (!may(call, 'administer-jira'))
    return errors(401, [own('Only administrators list the permissions.')])
  return json({
    permissions: Object.fromEntries(
      permissions.map(([key, type, , name]) => [key, { key, name, type }]),
    ),
  })
}

function webhooks(call: Call): Answer {
  if (call.caller.kind !== 'app')
    return errors(403, [own('Only an app, as itself, reads its webhooks.')])
  return json({ maxResults: 100, startAt: 0, total: 0, isLast: true, values: [] })
}

export function namedBean(
  call: Call,
  kind: string,
  { id, name }: { readonly id: string; readonly name: string },
): Readonly<Record<string, unknown>> {
  return { self: `${call.world.baseUrl}/rest/api/${call.version}/${kind}/${id}`, id, name }
}

export function statusBean(call: Call, status: Status): Readonly<Record<string, unknown>> {
  return { ...namedBean(call, 'status', status), statusCategory: { key: status.category } }
}

/** More of them than stand on a page: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-labels/ */
const LABELS = Array.from({ length: 130 }, (_, index) => `label-${index + 1}`)

function labels(call: Call): Answer {
  const startAt = numberIn(call.query, 'startAt', 0)
  const maxResults = Math.min(numberIn(call.query, 'maxResults', 1000), 1000)
  const values = LABELS.slice(startAt, startAt + maxResults)
  const end = startAt + values.length
  const isLast = end >= LABELS.length
  const at = (start: number): string =>
    `${call.world.baseUrl}/rest/api/${call.version}/label?maxResults=${maxResults}&startAt=${start}`
  return json({
    ...{ maxResults, startAt, total: LABELS.length, isLast, values, self: at(startAt) },
    ...(isLast ? {} : { nextPage: at(end) }),
  })
}
