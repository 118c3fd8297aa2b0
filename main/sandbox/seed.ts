import { issueTypes, priorities } from './content.ts'
import type { IssueFields, Project } from './content.ts'
import { mia } from './people.ts'

export const seedProjects: readonly Project[] = [
  { id: '10000', key: 'ACME', name: 'Acme Rocket Skates', description: 'Everybody’s project.' },
  { id: '10001', key: 'OPS', name: 'Operations', description: 'For administrators and the app.' },
]

const subjects = [
  'Skates pull to the left',
  'Fuse burns too fast',
  'Manual lacks page four',
  'Helmet does not close',
  'Wheel falls off at 300 km/h',
  'Rocket starts in the box',
  'Label is unreadable in the rain',
]

/** More issues than a page of fifty holds, so that paging is seen. */
export const seedIssues: readonly { readonly project: string; readonly fields: IssueFields }[] = [
  ...Array.from({ length: 60 }, (_, index) => ({ project: 'ACME', fields: acmeFields(index) })),
  {
    project: 'OPS',
    fields: { ...acmeFields(0), summary: 'Rotate the certificates', assigneeId: null },
  },
]

function acmeFields(index: number): IssueFields {
  const subject = subjects[index % subjects.length] ?? ''
  const round = Math.floor(index / subjects.length)
  return {
    summary: round === 0 ? subject : `${subject} (${round + 1})`,
    description: documentOf(`Reported by a customer in week ${round + 1}.`),
    issueType: issueTypes[index % issueTypes.length] ?? issueTypes[0],
    priority: priorities[index % priorities.length] ?? priorities[2],
    labels: index % 2 === 0 ? ['customer'] : [],
    assigneeId: index % 4 === 0 ? mia.accountId : null,
  }
}

/** One paragraph of https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function documentOf(text: string): unknown {
  return {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
}
