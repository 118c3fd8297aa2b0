import { describe, expect, it } from 'vitest'
import type { PairRow } from '../../../contract/workspace.ts'
import { freshDraft, toRequestDraft } from '../../../renderer/state/draft.ts'

const row = (name: string, value: string, enabled = true): PairRow => ({
  key: 'row',
  name,
  value,
  enabled,
})
const draft = freshDraft('/rest/api/3/issue')

describe('the draft that main gets', () => {
  it('has the enabled rows with a name, in order, repeated ones too', () => {
    const query = [row('a', '1'), row('', 'lost'), row('b', '2', false), row('a', '')]
    expect(toRequestDraft({ ...draft, query }).query).toEqual([
      ['a', '1'],
      ['a', ''],
    ])
  })

  it('says application/json for a JSON body unless a header says otherwise', () => {
    const json = { ...draft, method: 'POST', mode: 'json', text: '{}' } as const
    expect(toRequestDraft(json).headers).toEqual([['Content-Type', 'application/json']])
    const own = { ...json, headers: [row('content-type', 'application/vnd.x+json')] }
    expect(toRequestDraft(own).headers).toEqual([['content-type', 'application/vnd.x+json']])
    expect(toRequestDraft({ ...json, mode: 'text' }).headers).toEqual([])
  })

  it('sends the body of the kind that is shown and keeps the others', () => {
    const full = { ...draft, text: 'hello', file: { path: '/tmp/a.png', name: 'a.png', size: 3 } }
    expect(toRequestDraft({ ...full, mode: 'none' }).body).toBeNull()
    expect(toRequestDraft({ ...full, mode: 'text' }).body).toEqual({ text: 'hello' })
    expect(toRequestDraft({ ...full, mode: 'file' }).body).toEqual({ file: '/tmp/a.png' })
    expect(toRequestDraft({ ...full, mode: 'json', text: '' }).body).toBeNull()
  })

  it('names files and texts of a form', () => {
    const file = { path: '/tmp/a.png', name: 'a.png', size: 3 }
    const parts = [
      { key: '1', name: 'comment', text: 'hi', file: null, enabled: true },
      { key: '2', name: 'file', text: 'ignored', file, enabled: true },
      { key: '3', name: 'off', text: '', file: null, enabled: false },
    ]
    expect(toRequestDraft({ ...draft, mode: 'form', parts }).body).toEqual({
      parts: [
        { name: 'comment', text: 'hi' },
        { name: 'file', file: '/tmp/a.png', filename: 'a.png' },
      ],
    })
  })
})
