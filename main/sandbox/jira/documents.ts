import { documentOf } from '../seed.ts'
import type { Call } from './endpoint.ts'
import { isRecord } from './endpoint.ts'
import { say } from './texts.ts'
import type { Text } from './texts.ts'

/**
 * Rich text: version 3 speaks in documents, version 2 in plain text.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function richText(call: Call, stored: unknown): unknown {
  if (stored === null) return null
  if (call.version === '2') return textOf(stored)
  return typeof stored === 'string' ? documentOf(stored) : stored
}

/** Null where the value is what this version takes. */
export function objectionToRichText(call: Call, value: unknown): Text | null {
  if (value === null) return null
  if (call.version === '2')
    return typeof value === 'string' ? null : say(call.language, 'stringExpected')
  const isDocument = isRecord(value) && value.type === 'doc' && Array.isArray(value.content)
  return isDocument ? null : say(call.language, 'documentExpected')
}

/** The words of a document, a line for each block. */
export function textOf(stored: unknown): string {
  if (typeof stored === 'string') return stored
  if (!isRecord(stored)) return ''
  if (typeof stored.text === 'string') return stored.text
  const children: readonly unknown[] = Array.isArray(stored.content) ? stored.content : []
  return children.map(textOf).join(stored.type === 'doc' ? '\n' : '')
}
