import { issueTypes, priorities } from '../content.ts'
import type { IssueFields } from '../content.ts'
import { findPerson } from '../people.ts'
import { own } from './answers.ts'
import { objectionToRichText } from './documents.ts'
import { isRecord } from './endpoint.ts'
import type { Call } from './endpoint.ts'
import { say } from './texts.ts'
import type { Text } from './texts.ts'

export interface FieldsReading {
  readonly fields: Partial<IssueFields>
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, Text>>
}

type Read =
  | { readonly kind: 'read'; readonly fields: Partial<IssueFields> }
  | { readonly kind: 'wrong'; readonly text: Text }

/** One entry a field that can be written, but the project, which only creation takes. */
const readers = new Map(
  Object.entries<(value: unknown, call: Call) => Read>({
    summary: (value, call) =>
      typeof value === 'string' && value.trim() !== ''
        ? read({ summary: value })
        : wrong(say(call.language, 'summaryNeeded')),
    description: (value, call) => {
      const text = objectionToRichText(call, value)
      return text === null ? read({ description: value }) : wrong(text)
    },
    issuetype: (value, call) => {
      const issueType = chosen(issueTypes, value)
      return issueType === null ? wrong(say(call.language, 'issueTypeNeeded')) : read({ issueType })
    },
    priority: (value) => {
      const priority = chosen(priorities, value)
      return priority === null ? wrong(own('There is no such priority.')) : read({ priority })
    },
    labels: (value) =>
      Array.isArray(value) && value.every((each) => typeof each === 'string')
        ? read({ labels: value })
        : wrong(own('Labels are a list of strings.')),
    assignee: (value) => {
      if (value === null) return read({ assigneeId: null })
      const accountId = isRecord(value) ? (value.accountId ?? value.id) : null
      const person = typeof accountId === 'string' ? findPerson(accountId) : null
      return person?.active === true
        ? read({ assigneeId: person.accountId })
        : wrong(own('There is no such assignee.'))
    },
  }),
)

/** Reads what a request would write. A field that nobody knows is refused in Jira's words. */
export function readFields(call: Call, written: Readonly<Record<string, unknown>>): FieldsReading {
  let fields: Partial<IssueFields> = {}
  const errors: [string, Text][] = []
  for (const [name, value] of Object.entries(written)) {
    const reading =
      readers.get(name)?.(value, call) ?? wrong(say(call.language, 'fieldNotOnScreen', name))
    if (reading.kind === 'read') fields = { ...fields, ...reading.fields }
    else errors.push([name, reading.text])
  }
  return { fields, errors: Object.fromEntries(errors) }
}

function chosen<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  value: unknown,
): T | null {
  if (!isRecord(value)) return null
  return list.find((each) => each.id === value.id || each.name === value.name) ?? null
}

function read(fields: Partial<IssueFields>): Read {
  return { kind: 'read', fields }
}

function wrong(text: Text): Read {
  return { kind: 'wrong', text }
}
