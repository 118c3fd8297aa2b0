import type { Issue, Project } from '../content.ts'
import { findPerson } from '../people.ts'
import { namedBean, statusBean } from './about.ts'
import { attachmentBean } from './attachment-bean.ts'
import { richText } from './documents.ts'
import type { Call } from './endpoint.ts'
import { userBean } from './people.ts'

/** How Jira writes a time: `2026-11-23T12:00:00.000+0000`. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+0000')
}

export function projectBean(
  call: Call,
  { id, key, name, description }: Project,
): Readonly<Record<string, unknown>> {
  const self = `${call.world.baseUrl}/rest/api/${call.version}/project/${id}`
  return {
    self,
    id,
    key,
    name,
    description,
    projectTypeKey: 'software',
    simplified: false,
    style: 'classic',
    isPrivate: key === 'OPS',
  }
}

function person(call: Call, accountId: string | null): unknown {
  const found = accountId === null ? null : findPerson(accountId)
  return found === null ? null : userBean(call, found)
}

/** One entry a field that an issue can show. */
const fields: Readonly<Record<string, (call: Call, issue: Issue) => unknown>> = {
  summary: (_call, issue) => issue.summary,
  description: (call, issue) => richText(call, issue.description),
  status: (call, issue) => statusBean(call, issue.status),
  issuetype: (call, issue) => namedBean(call, 'issuetype', issue.issueType),
  priority: (call, issue) => namedBean(call, 'priority', issue.priority),
  labels: (_call, issue) => issue.labels,
  assignee: (call, issue) => person(call, issue.assigneeId),
  creator: (call, issue) => person(call, issue.creatorId),
  reporter: (call, issue) => person(call, issue.creatorId),
  project: (call, issue) => projectBean(call, issue.project),
  created: (_call, issue) => timestamp(issue.created),
  updated: (_call, issue) => timestamp(issue.updated),
  attachment: (call, issue) =>
    call.world.site.attachmentsOf(issue).map((each) => attachmentBean(call, each)),
}

/** Wanted are names, `*all`, `*navigable`; with `id` alone an issue is its id and nothing else. */
export function issueBean(
  call: Call,
  issue: Issue,
  wanted: readonly string[],
): Readonly<Record<string, unknown>> {
  const { id, key } = issue
  if (wanted.every((name) => name === 'id')) return { id }
  const self = `${call.world.baseUrl}/rest/api/${call.version}/issue/${id}`
  const all = wanted.some((name) => name.startsWith('*'))
  const excluded = wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1))
  const shown = Object.entries(fields)
    .filter(([name]) => (all || wanted.includes(name)) && !excluded.includes(name))
    .map(([name, read]) => [name, read(call, issue)] as const)
  return {
    expand: 'renderedFields,names,schema,transitions',
    id,
    self,
    key,
    fields: Object.fromEntries(shown),
  }
}
