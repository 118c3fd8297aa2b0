import type { Operation } from '../../contract/operations.ts'
import { nameOfOperation } from './operations.ts'

/** A document of one paragraph, as version 3 of Jira takes texts. */
function document(text: string): object {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }]
  const made = { type: 'doc', version: 1, content }
  DOCUMENTS.set(made, text)
  return made
}

/** With their texts. */
const DOCUMENTS = new Map<unknown, string>()

const PERSON = '{{accountId}}'
const PROJECT = '{{projectKey}}'
const ISSUE = '{{issueKey}}'

/**
 * Bodies to begin with, of what an operation needs and what is asked of it most; `{{names}}` are filled for
 * each tenant, ids that have to be numbers are to be replaced. Written by hand after the fields of
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/ and its sisters.
 */
const TEMPLATES = new Map<string, unknown>(
  Object.entries({
    'POST /rest/api/3/issue': {
      fields: {
        project: { key: PROJECT },
        issuetype: { name: 'Task' },
        summary: 'Seen by support',
        description: document('What was done, and what came of it.'),
      },
    },
    'PUT /rest/api/3/issue/{issueIdOrKey}': {
      fields: { summary: 'Seen by support', description: document('What is known by now.') },
      update: { labels: [{ add: 'support' }] },
    },
    'POST /rest/api/3/issue/bulk': {
      issueUpdates: [
        {
          fields: {
            project: { key: PROJECT },
            issuetype: { name: 'Task' },
            summary: 'The first of several',
          },
        },
      ],
    },
    'POST /rest/api/3/issue/bulkfetch': {
      issueIdsOrKeys: [ISSUE],
      fields: ['summary', 'status', 'assignee'],
    },
    'PUT /rest/api/3/issue/{issueIdOrKey}/assignee': { accountId: PERSON },
    'POST /rest/api/3/issue/{issueIdOrKey}/comment': { body: document('A comment.') },
    'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}': {
      body: document('The comment, changed.'),
    },
    'POST /rest/api/3/issue/{issueIdOrKey}/transitions': { transition: { id: '{{transitionId}}' } },
    'POST /rest/api/3/issue/{issueIdOrKey}/watchers': PERSON,
    'POST /rest/api/3/issue/{issueIdOrKey}/worklog': {
      timeSpentSeconds: 900,
      started: '2026-01-31T09:00:00.000+0000',
      comment: document('Looked into it.'),
    },
    'PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': {
      timeSpentSeconds: 1800,
      comment: document('Took longer.'),
    },
    'POST /rest/api/3/issue/{issueIdOrKey}/notify': {
      subject: 'About this issue',
      textBody: 'Please have a look.',
      to: { reporter: false, assignee: false, watchers: false, users: [{ accountId: PERSON }] },
    },
    'POST /rest/api/3/issue/{issueIdOrKey}/remotelink': {
      object: { url: 'https://support.example.com/tickets/1', title: 'The ticket at the vendor' },
    },
    'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': { seen: true },
    'POST /rest/api/3/issueLink': {
      type: { name: 'Relates' },
      inwardIssue: { key: ISSUE },
      outwardIssue: { key: '{{otherIssueKey}}' },
      comment: { body: document('Linked by support.') },
    },
    'POST /rest/api/3/search/jql': {
      jql: `project = ${PROJECT} ORDER BY created DESC`,
      fields: ['summary', 'status', 'assignee'],
      maxResults: 50,
    },
    'POST /rest/api/3/search/approximate-count': { jql: `project = ${PROJECT}` },
    'POST /rest/api/3/jql/parse': { queries: [`project = ${PROJECT} AND assignee IS EMPTY`] },
    'POST /rest/api/3/jql/match': { issueIds: [10001], jqls: [`project = ${PROJECT}`] },
    'POST /rest/api/3/jql/pdcleaner': { queryStrings: ['assignee = mia'] },
    'POST /rest/api/3/jql/sanitize': { queries: [{ accountId: PERSON, query: 'project = 10000' }] },
    'POST /rest/api/3/expression/evaluate': {
      expression: 'issue.summary',
      context: { issue: { key: ISSUE } },
    },
    'POST /rest/api/3/expression/analyse': { expressions: ['issues.map(issue => issue.key)'] },
    'POST /rest/api/3/permissions/check': {
      accountId: PERSON,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10000], issues: [] }],
    },
    'POST /rest/api/3/permissions/project': { permissions: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] },
    'POST /rest/api/3/permissionscheme/{schemeId}/permission': {
      permission: 'BROWSE_PROJECTS',
      holder: { type: 'user', parameter: PERSON },
    },
    'POST /rest/api/3/project': {
      key: PROJECT,
      name: 'Made by support',
      projectTypeKey: 'software',
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
      leadAccountId: PERSON,
    },
    'PUT /rest/api/3/project/{projectIdOrKey}': { name: 'A better name', leadAccountId: PERSON },
    'POST /rest/api/3/project/{projectIdOrKey}/role/{id}': { user: [PERSON] },
    'PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': { seen: true },
    'PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme': { id: 10000 },
    'POST /rest/api/3/component': { project: PROJECT, name: 'Import', leadAccountId: PERSON },
    'PUT /rest/api/3/component/{id}': { name: 'Import', description: 'What the app brings in.' },
    'POST /rest/api/3/version': { projectId: 10000, name: '1.4', released: false },
    'PUT /rest/api/3/version/{id}': { name: '1.4', released: true },
    'POST /rest/api/3/version/{id}/move': { position: 'First' },
    'POST /rest/api/3/filter': { name: 'Open in the project', jql: `project = ${PROJECT}` },
    'PUT /rest/api/3/filter/{id}': { name: 'Open in the project', jql: `project = ${PROJECT}` },
    'PUT /rest/api/3/filter/{id}/owner': { accountId: PERSON },
    'POST /rest/api/3/filter/{id}/permission': { type: 'authenticated' },
    'POST /rest/api/3/group': { name: 'made-by-support' },
    'POST /rest/api/3/group/user': { accountId: PERSON },
    'PUT /rest/api/3/user/properties/{propertyKey}': { seen: true },
    'POST /rest/api/3/webhook': {
      url: 'https://app.example.com/webhooks',
      webhooks: [{ events: ['jira:issue_updated'], jqlFilter: `project = ${PROJECT}` }],
    },
    'PUT /rest/api/3/webhook/refresh': { webhookIds: [10000] },
    'DELETE /rest/api/3/webhook': { webhookIds: [10000] },
    'POST /rest/api/3/worklog/list': { ids: [10000] },
    'PUT /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}': { seen: true },
    'POST /rest/agile/1.0/board': {
      name: 'Board of the project',
      type: 'kanban',
      filterId: 10000,
      location: { type: 'project', projectKeyOrId: PROJECT },
    },
    'POST /rest/agile/1.0/board/{boardId}/issue': { issues: [ISSUE] },
    'POST /rest/agile/1.0/backlog/issue': { issues: [ISSUE] },
    'POST /rest/agile/1.0/epic/{epicIdOrKey}/issue': { issues: [ISSUE] },
    'PUT /rest/agile/1.0/issue/rank': { issues: [ISSUE], rankBeforeIssue: '{{otherIssueKey}}' },
    'PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation': { value: '3' },
    'POST /rest/agile/1.0/sprint': { name: 'Sprint 1', originBoardId: 1 },
    'POST /rest/agile/1.0/sprint/{sprintId}': { name: 'Sprint 1, renamed' },
    'POST /rest/agile/1.0/sprint/{sprintId}/issue': { issues: [ISSUE] },
    'POST /rest/servicedeskapi/request': {
      serviceDeskId: '{{serviceDeskId}}',
      requestTypeId: '{{requestTypeId}}',
      requestFieldValues: { summary: 'Asked by support', description: 'What is needed.' },
      raiseOnBehalfOf: PERSON,
    },
    'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment': {
      body: 'A comment.',
      public: false,
    },
    'POST /rest/servicedeskapi/request/{issueIdOrKey}/participant': { accountIds: [PERSON] },
    'POST /rest/servicedeskapi/request/{issueIdOrKey}/transition': { id: '{{transitionId}}' },
    'POST /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}': {
      decision: 'approve',
    },
    'POST /rest/servicedeskapi/customer': {
      displayName: 'Mia Krystof',
      email: 'mia@example.com',
    },
    'POST /rest/servicedeskapi/organization': { name: 'A customer' },
    'POST /rest/servicedeskapi/organization/{organizationId}/user': { accountIds: [PERSON] },
    'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer': { accountIds: [PERSON] },
    'POST /wiki/api/v2/pages': {
      spaceId: '{{spaceId}}',
      status: 'current',
      title: 'Written by support',
      body: { representation: 'storage', value: '<p>What is known.</p>' },
    },
    'PUT /wiki/api/v2/pages/{id}': {
      id: '{{pageId}}',
      status: 'current',
      title: 'Written by support',
      body: { representation: 'storage', value: '<p>What is known by now.</p>' },
      version: { number: 2, message: 'Changed by support' },
    },
    'POST /wiki/api/v2/footer-comments': {
      pageId: '{{pageId}}',
      body: { representation: 'storage', value: '<p>A comment.</p>' },
    },
    'POST /wiki/api/v2/blogposts': {
      spaceId: '{{spaceId}}',
      status: 'current',
      title: 'Written by support',
      body: { representation: 'storage', value: '<p>What is known.</p>' },
    },
  }),
)

/**
 * A body of JSON, laid out, that a request of an operation can begin with; null where there is none.
 *
 * @param path as it is sent: version 2 of Jira takes plain texts where version 3 has documents
 */
export function bodyTemplate(operation: Operation, path: string): string | null {
  const template = TEMPLATES.get(nameOfOperation(operation))
  if (template === undefined) return null
  const takesText = path.includes('/rest/api/2/')
  const written = (_name: string, value: unknown): unknown =>
    takesText ? (DOCUMENTS.get(value) ?? value) : value
  return JSON.stringify(template, written, 2)
}
