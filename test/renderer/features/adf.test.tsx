// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { bodyAround, useAdf } from '../../../renderer/state/adf.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { draftIn, editDraft } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, said, type, until } from '../draw.ts'
import { operation } from '../fake-operations.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

describe('a document from Markdown', () => {
  beforeEach(resetStores)
  it('stands where the operation has its document, else alone', () => {
    const document = { type: 'doc' }
    const around = (id: string): object => bodyAround(document, operation({ id }))
    expect(around('addComment')).toEqual({ body: document })
    expect(around('createIssue')).toEqual({ fields: { description: document } })
    expect(around('linkIssues')).toEqual({ comment: { body: document } })
    expect(around('getIssue')).toBe(document)
    expect(bodyAround(document, null)).toBe(document)
  })

  it('takes the place of the one document in the body, as one step', async () => {
    await openWindow()
    const body = '{"body": {"type": "doc", "version": 1, "content": []}, "n": 1.0}'
    await doing(() => editDraft(tabOf('acme'), { mode: 'json', text: body }))
    await doing(() => useShell.getState().open({ kind: 'adf' }))
    await until(() => said().includes('Takes the place of the document in the body.'))
    await type(named('textarea', 'Markdown'), 'Hi')
    await until(() => !(named('button', 'Put it into the body') as HTMLButtonElement).disabled)
    await click(named('button', 'Put it into the body'))
    const { text } = draftIn(tabOf('acme'))
    expect(text).toMatch(/^\{"body": \{\n {2}"version"[^]*"text": "Hi"[^]*\}, "n": 1\.0\}$/u)
    expect(useAdf.getState().markdown).toBe('')
  })

  it('keeps what was typed when it is closed, and says what is too long', async () => {
    await openWindow()
    await doing(() => useShell.getState().open({ kind: 'adf' }))
    await until(() => said().includes('Becomes the body.'))
    const put = (): HTMLButtonElement =>
      named('button', 'Put it into the body') as HTMLButtonElement
    expect(put().disabled).toBe(true)
    await type(named('textarea', 'Markdown'), '*a')
    await until(() => !put().disabled)
    await doing(() => useShell.getState().closeDialog())
    await doing(() => useShell.getState().open({ kind: 'adf' }))
    await until(() => !put().disabled)
    await type(named('textarea', 'Markdown'), '*a '.repeat(4000))
    await until(() => said().includes('Longer than 10,000 characters'))
    expect(put().disabled).toBe(true)
    expect(useAdf.getState().markdown).toHaveLength(12_000)
  })
})
