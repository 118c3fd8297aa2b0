import { describe, expect, it } from 'vitest'
import { documentIn, withDocument } from '../../../renderer/format/document-in-json.ts'

const put = (text: string): string | null => {
  const standing = documentIn(text)
  return standing === null ? null : withDocument(text, standing, '{\n  "new": 1\n}')
}

describe('the document in a body', () => {
  it.each([
    ['{"body":{"type":"doc","content":[{"type":"text"}]}}', '{"body":{\n  "new": 1\n}}'],
    [
      '{\n  "body": {\n    "version": 1, "type" : "doc"\n  },\n  "n": 1.0\n}',
      '{\n  "body": {\n    "new": 1\n  },\n  "n": 1.0\n}',
    ],
    [
      '{"id": {{id}}, "a": {"text": "{\\"type\\":\\"doc\\"", "type": "doc"}}',
      '{"id": {{id}}, "a": {\n  "new": 1\n}}',
    ],
    ['{"type":"doc"}', '{\n  "new": 1\n}'],
  ])('is replaced, and all around it stays: %s', (text, replaced) => {
    expect(put(text)).toBe(replaced)
  })

  it.each([
    '{}',
    '',
    '{"type":"document"}',
    '{"type":["doc"]}',
    '{"a":"type","b":"doc"}',
    '{"a":{"type":"doc"},"b":{"type":"doc"}}',
    '{"type":"doc"',
    '"{\\"type\\":\\"doc\\"}"',
  ])('is none, or not the only one: %s', (text) => {
    expect(put(text)).toBeNull()
  })
})
