// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useDiagnoseText } from '../../../renderer/state/diagnose-text.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { clear, click, doing, named, said, type, until } from '../draw.ts'
import { asked, openWindow } from '../open-window.tsx'
import type { FakeBridge } from '../fake-bridge.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
afterEach(clear)

async function diagnosed(): Promise<FakeBridge> {
  const bridge = await openWindow()
  await doing(() => useDiagnoseText.getState().type('the text'))
  await doing(() => useShell.getState().open({ kind: 'diagnose-text' }))
  await doing(() => useDiagnoseText.getState().diagnose())
  await until(() => said().includes('Understood'))
  return bridge
}

const last = (bridge: FakeBridge): unknown => asked(bridge, 'diagnosis:of-text').at(-1)

describe('what was understood of a pasted text', () => {
  it('is shown: calls, tokens, who says what of whose product', async () => {
    await diagnosed()
    expect(said()).toContain('GET https://acme.atlassian.net/rest/api/3/myself')
    expect(said()).toContain('Tokens: Connect JWT of the app (app to Jira)')
    expect(said()).toContain('Who says what (2)')
    expect(named('select', 'Who says passage 1')).toHaveProperty('value', 'log')
  })

  it('is diagnosed anew with a passage left out, a status typed, and without them again', async () => {
    const bridge = await diagnosed()
    const passages = [{ passage: 1, speaker: 'person', leftOut: true }]
    await click(named('input', 'Leave out passage 2'))
    expect(last(bridge)).toEqual({ text: 'the text', corrections: { passages, answers: [] } })
    await type(named('input', 'Status that answered GET'), '40')
    await type(named('input', 'Status that answered GET'), '403')
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: { passages, answers: [{ stepId: 'text-1', status: 403 }] },
    })
    expect(asked(bridge, 'diagnosis:of-text')).toHaveLength(3)
    await click(named('button', 'Take the corrections back'))
    expect(last(bridge)).toEqual({ text: 'the text' })
    expect(useDiagnoseText.getState().diagnosing).toBe(false)
  })

  it('forgets the corrections of a text that was typed over', async () => {
    const bridge = await diagnosed()
    await doing(() => useDiagnoseText.getState().correctPassage(0, { speaker: 'server' }))
    await doing(() => useDiagnoseText.getState().type('another'))
    await doing(() => useDiagnoseText.getState().diagnose())
    expect(last(bridge)).toEqual({ text: 'another' })
  })
})
