import { priorities, statuses } from './content.ts'
import type { Attachment, Comment, Issue, IssueFields, Project, Status } from './content.ts'
import { picture } from './picture.ts'
import { largeBodyBytes } from './large-body.ts'
import { admin, appUser, mia } from './people.ts'
import { seedIssues, seedProjects } from './seed.ts'

type Changes = Partial<IssueFields & { readonly status: Status }>

/** Projects, issues, comments and attachments, in memory. Times are milliseconds since the epoch. */
export class Site {
  readonly #projects = new Map<string, Project>()
  readonly #issues = new Map<string, Issue>()
  readonly #comments = new Map<string, Comment[]>()
  readonly #attachments = new Map<string, Attachment>()
  readonly #counters = new Map<string, number>()

  constructor(nowMs: number) {
    for (const project of seedProjects) this.#projects.set(project.key, project)
    for (const seed of seedIssues) {
      const project = this.#projects.get(seed.project)
      if (project !== undefined) this.addIssue(project, seed.fields, admin.accountId, nowMs)
    }
    this.#seedFirstIssue(nowMs)
  }

  get projects(): readonly Project[] {
    return [...this.#projects.values()]
  }

  /** In the order of their creation. */
  get issues(): readonly Issue[] {
    return [...this.#issues.values()]
  }

  findProject(idOrKey: string): Project | null {
    return (
      this.projects.find((each) => each.key === idOrKey.toUpperCase() || each.id === idOrKey) ??
      null
    )
  }

  changeProject(
    project: Project,
    changes: Partial<Pick<Project, 'name' | 'description'>>,
  ): Project {
    const changed = { ...project, ...changes }
    this.#projects.set(project.key, changed)
    return changed
  }

  findIssue(idOrKey: string): Issue | null {
    return (
      this.#issues.get(idOrKey) ??
      this.issues.find((each) => each.key === idOrKey.toUpperCase()) ??
      null
    )
  }

  addIssue(project: Project, fields: IssueFields, creatorId: string, nowMs: number): Issue {
    const issue: Issue = {
      ...fields,
      id: this.#next('issue', 10_000),
      key: `${project.key}-${this.#next(project.key, 0)}`,
      project,
      status: statuses[0],
      creatorId,
      created: nowMs,
      updated: nowMs,
    }
    this.#issues.set(issue.id, issue)
    return issue
  }

  changeIssue(issue: Issue, changes: Changes, nowMs: number): Issue {
    const changed = { ...issue, ...changes, updated: nowMs }
    this.#issues.set(issue.id, changed)
    return changed
  }

  removeIssue(issue: Issue): void {
    this.#issues.delete(issue.id)
    this.#comments.delete(issue.id)
    for (const each of this.attachmentsOf(issue)) this.#attachments.delete(each.id)
  }

  commentsOf(issue: Issue): readonly Comment[] {
    return this.#comments.get(issue.id) ?? []
  }

  addComment(issue: Issue, facts: Omit<Comment, 'id'>): Comment {
    const comment = { id: this.#next('comment', 10_100), ...facts }
    this.#comments.set(issue.id, [...this.commentsOf(issue), comment])
    return comment
  }

  attachmentsOf(issue: Issue): readonly Attachment[] {
    return [...this.#attachments.values()].filter((each) => each.issueId === issue.id)
  }

  findAttachment(id: string): Attachment | null {
    return this.#attachments.get(id) ?? null
  }

  addAttachment(issue: Issue, facts: Omit<Attachment, 'id' | 'issueId'>): Attachment {
    const attachment = { id: this.#next('attachment', 10_200), issueId: issue.id, ...facts }
    this.#attachments.set(attachment.id, attachment)
    return attachment
  }

  #next(name: string, first: number): string {
    const value = (this.#counters.get(name) ?? first) + 1
    this.#counters.set(name, value)
    return String(value)
  }

  #seedFirstIssue(nowMs: number): void {
    const first = this.findIssue('ACME-1')
    if (first === null) return
    this.changeIssue(first, { priority: priorities[1], assigneeId: mia.accountId }, nowMs)
    const bytes = new TextEncoder().encode('When it happens: every morning.\n')
    const text = { filename: 'notes.txt', mimeType: 'text/plain', size: bytes.length, bytes }
    const large = {
      filename: 'export.json',
      mimeType: 'application/json',
      size: largeBodyBytes,
      bytes: null,
    }
    const png = {
      filename: 'screenshot.png',
      mimeType: 'image/png',
      size: picture.length,
      bytes: picture,
    }
    this.addAttachment(first, { ...text, authorId: mia.accountId, created: nowMs })
    this.addAttachment(first, { ...large, authorId: appUser.accountId, created: nowMs })
    this.addAttachment(first, { ...png, authorId: mia.accountId, created: nowMs })
  }
}
