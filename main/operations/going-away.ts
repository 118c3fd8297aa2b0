import type { Operation } from '../../contract/operations.ts'

/** What Atlassian has said of an operation's end, in sentences. */
export function goingAway({ deprecated, gone, removal }: Operation): readonly string[] {
  if (removal !== null) {
    const { announced, effective, details } = removal
    return [
      `Atlassian announced on ${announced} that this operation is removed on ${effective}: ${details}`,
    ]
  }
  if (gone !== null) return [`A list of Jira’s operations of ${gone} no longer has this one.`]
  return deprecated ? ['Atlassian’s reference calls this operation deprecated.'] : []
}
