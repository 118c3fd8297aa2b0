import { describe, expect, it } from 'vitest'
import { suggestedName } from '../../../renderer/features/response/suggested-name.ts'
import { looksLikeJson } from '../../../renderer/format/pretty-json.ts'
import { toEditedDraft } from '../../../renderer/state/imported-draft.ts'

const types: readonly (readonly [string, boolean])[] = [
  ['application/json;charset=UTF-8', true],
  ['application/x-json', true],
  ['application/problem+json', true],
  ['application/json-seq', false],
  ['application/jsonl', false],
  ['application/octet-stream; name=/a/json', false],
  ['text/plain; profile="https://example.com/json"', false],
]

describe('whether a Content-Type says JSON', () => {
  it.each(types)('is the same to whoever asks: %s', (type, isJson) => {
    const draft = {
      ...{ method: 'POST', path: '/', query: [], body: { text: '{}' } },
      headers: [['Content-Type', type]] as [string, string][],
    }
    expect(toEditedDraft(draft).draft.mode).toBe(isJson ? 'json' : 'text')
    expect(suggestedName('https://acme.example/x', type, null).endsWith('.json')).toBe(isJson)
  })

  it.each(['application/json-seq', 'application/x-ndjson', 'application/jsonl', 'x/x-jsonlines'])(
    'several documents read as JSON as well: %s',
    (type) => expect(looksLikeJson('x', type)).toBe(true),
  )

  it('no parameter makes a text JSON', () => {
    expect(looksLikeJson('x', 'text/plain; profile="https://example.com/json"')).toBe(false)
  })
})
