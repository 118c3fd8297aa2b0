// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { bodyAround, useAdf } from '../../../renderer/state/adf.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { doing, named, said, type, until } from '../draw.ts'
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
