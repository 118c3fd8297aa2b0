import { describe, expect, it } from 'vitest'
import { JSON_TYPE } from '../contract/json-type.ts'
import { atOnce } from '../main/breathing.ts'
import { fillDraft } from '../main/saved/variables.ts'

const types: readonly (readonly [string, boolean])[] = [
  ['application/json', true],
  ['application/json;charset=UTF-8', true],
  ['Application/JSON ; charset=utf-8', true],
  ['text/json', true],
  ['application/x-json', true],
  ['application/problem+json', true],
  ['application/vnd.atlassian.v1+json; charset=utf-8', true],
  ['application/json, application/json', true],
  ['application/json-seq', false],
  ['application/json-patch', false],
  ['application/json5', false],
  ['application/json.old', false],
  ['application/jsonl', false],
  ['application/x-ndjson', false],
  ['application/jsonlines', false],
  ['application/octet-stream; name=/a/json', false],
  ['text/plain; profile="https://example.com/json"', false],
  ['application/jose+jsonish', false],
  ['text/html', false],
  ['', false],
]

describe('whether a Content-Type says JSON', () => {
  it.each(types)('%s: %s', (type, isJson) => {
    expect(JSON_TYPE.test(type)).toBe(isJson)
  })

  it.each(types)('decides how a variable is written in a body: %s', (type, isJson) => {
    const text = '{"key":"{{key}}"}'
    const draft = {
      ...{ method: 'POST', path: '/', query: [] },
      headers: [['Content-Type', type]] as [string, string][],
      body: { text },
    }
    // In a text of JSON a quotation mark is written as its strings have it.
    const { body } = atOnce(fillDraft(draft, { key: 'a"b' }))
    const filled = body !== null && 'text' in body ? body.text : ''
    expect(filled === '{"key":"a\\"b"}').toBe(isJson)
  })
})
