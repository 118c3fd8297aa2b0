/** The shapes of what a practice site holds, and the lists that never change. */

export interface Project {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly description: string
}

export const statuses = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '10001', name: 'In Progress', category: 'indeterminate' },
  { id: '10002', name: 'Done', category: 'done' },
] as const

export const issueTypes = [
  { id: '10001', name: 'Task' },
  { id: '10002', name: 'Bug' },
  { id: '10003', name: 'Story' },
] as const

export const priorities = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
  { id: '5', name: 'Lowest' },
] as const

export type Status = (typeof statuses)[number]
export type IssueType = (typeof issueTypes)[number]
export type Priority = (typeof priorities)[number]

/** What can be written through the API. */
export interface IssueFields {
  readonly summary: string
  /** An Atlassian document, plain text where version 2 wrote it, or null. */
  readonly description: unknown
  readonly issueType: IssueType
  readonly priority: Priority
  readonly labels: readonly string[]
  readonly assigneeId: string | null
}

export interface Issue extends IssueFields {
  readonly id: string
  readonly key: string
  readonly project: Project
  readonly status: Status
  readonly creatorId: string
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly updated: number
}

export interface Comment {
  readonly id: string
  readonly authorId: string
  readonly body: unknown
  readonly created: number
}

export interface Attachment {
  readonly id: string
  readonly issueId: string
  readonly filename: string
  readonly mimeType: string
  readonly size: number
  readonly authorId: string
  readonly created: number
  /** Null where the bytes are made while they are sent. */
  readonly bytes: Uint8Array | null
}
