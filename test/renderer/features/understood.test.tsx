// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { WindowStep } from '../../../contract/diagnosis.ts'
import { useDiagnoseText } from '../../../renderer/state/diagnose-text.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { clear, click, doing, named, said, until } from '../draw.ts'
import { asked, openWindow } from '../open-window.tsx'
import { type Answers, type FakeBridge, ok } from '../fake-bridge.ts'
import { scopeFinding, textDiagnosis } from '../fake-diagnosis.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
async function diagnosed(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await doing(() => useDiagnoseText.getState().type('the text'))
  await doing(() => useShell.getState().open({ kind: 'diagnose-text' }))
  await doing(() => useDiagnoseText.getState().diagnose())
  await until(() => said().includes('Understood'))
  return bridge
}

/** The field of the call with that label. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label)
  const input = document.getElementById(found?.htmlFor ?? '')
  if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement))
    throw new Error(`no field ${label}`)
  return input
}

/** Types, and leaves the field. */
async function done(input: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  await doing(() => {
    input.value = text
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  })
}

const last = (bridge: FakeBridge): unknown => asked(bridge, 'diagnosis:of-text').at(-1)

describe('what was understood of a pasted text', () => {
  it('is shown: calls, tokens, who says what of whose product', async () => {
    await diagnosed()
    const call = named('[role="group"]', 'Call')
    expect([...call.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      'GET',
      'https://acme.atlassian.net/rest/api/3/myself',
      '',
    ])
    expect(named('ul', 'Tokens').textContent).toBe('Connect JWT of the app (app to Jira)Inspect')
    expect(said()).toContain('Who says what (2)')
    expect(named('select', 'Who says passage 1')).toHaveProperty('value', 'log')
  })

  it('is diagnosed anew with a passage left out, a status typed, and without them again', async () => {
    const bridge = await diagnosed()
    const passages = [{ passage: 1, speaker: 'person', leftOut: true }]
    await click(named('input', 'Leave out passage 2'))
    expect(last(bridge)).toEqual({ text: 'the text', corrections: { passages, calls: [] } })
    await done(field('Status'), '40')
    await done(field('Status'), '403')
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: { passages, calls: [{ stepId: 'text-1', answer: { status: 403 } }] },
    })
    expect(asked(bridge, 'diagnosis:of-text')).toHaveLength(3)
    await click(named('button', 'Take the corrections back'))
    expect(last(bridge)).toEqual({ text: 'the text' })
    expect(useDiagnoseText.getState().diagnosing).toBe(false)
  })

  it('takes another status for the one that was read, and that one again where the field is emptied', async () => {
    const [call] = textDiagnosis.understood.calls
    if (call === undefined) throw new Error('no call')
    const calls = [{ ...call, status: 200, isFailed: false }]
    const understood = { ...textDiagnosis.understood, calls }
    const bridge = await diagnosed({
      'diagnosis:of-text': () => ok({ ...textDiagnosis, understood }),
    })
    expect(field('Status')).toHaveProperty('value', '200')
    await done(field('Status'), '403')
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: { passages: [], calls: [{ stepId: 'text-1', answer: { status: 403 } }] },
    })
    expect(said()).toContain('Take the corrections back')
    await done(field('Status'), '')
    expect(last(bridge)).toEqual({ text: 'the text', corrections: { passages: [], calls: [] } })
    expect(said()).not.toContain('Take the corrections back')
  })

  it('takes the word before the credential', async () => {
    const bridge = await diagnosed()
    const select = [...named('[role="group"]', 'Call').querySelectorAll('select')].find(
      ({ labels }) => labels[0]?.textContent === 'Sent with',
    )
    if (select === undefined) throw new Error('no field')
    expect(select.value).toBe('')
    await doing(() => {
      select.value = 'basic'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: { passages: [], calls: [{ stepId: 'text-1', scheme: 'basic' }] },
    })
  })

  it('forgets the corrections of a text that was typed over', async () => {
    const bridge = await diagnosed()
    await doing(() => useDiagnoseText.getState().correctPassage(0, { speaker: 'server' }))
    await doing(() => useDiagnoseText.getState().type('another'))
    await doing(() => useDiagnoseText.getState().diagnose())
    expect(last(bridge)).toEqual({ text: 'another' })
  })

  it('takes another method and address of a call, both together, and the answer that stands apart', async () => {
    const bridge = await diagnosed()
    await done(field('Method'), 'POST')
    await done(field('URL'), 'https://acme.atlassian.net/rest/api/3/issue')
    await doing(() => {
      const answer = field('Its answer')
      answer.value = '0'
      answer.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: {
        passages: [],
        calls: [
          {
            stepId: 'text-1',
            method: 'POST',
            url: 'https://acme.atlassian.net/rest/api/3/issue',
            answer: { passage: 0 },
          },
        ],
      },
    })
    expect(asked(bridge, 'diagnosis:of-text')).toHaveLength(4)
  })

  it('opens a token of the text in the inspector', async () => {
    await diagnosed()
    await click(named('button', 'Inspect token 1'))
    expect(useInspector.getState()).toMatchObject({ open: true, tab: 'explained', text: 'text' })
    expect(useShell.getState().dialog).toBeNull()
  })

  it('lists the calls of a text with several, to judge by one of them or by all', async () => {
    const [call] = textDiagnosis.understood.calls
    if (call === undefined) throw new Error('no call')
    const further = { ...call, stepId: 'text-2', url: 'https://acme.atlassian.net/x', status: 200, isFailed: false } // prettier-ignore
    const understood = { ...textDiagnosis.understood, calls: [call, further] }
    const bridge = await diagnosed({
      'diagnosis:of-text': () => ok({ ...textDiagnosis, understood }),
    })
    expect(said()).toContain('2 requests, 1 failed')
    expect(said()).toContain('Judged by all of them.')
    const rows = [
      ...document.querySelectorAll<HTMLInputElement>(
        'section[aria-label="Understood"] [role="radiogroup"] input',
      ),
    ]
    await click(rows[0] as HTMLElement)
    expect(last(bridge)).toEqual({
      text: 'the text',
      corrections: { passages: [], calls: [], only: 'text-1' },
    })
    expect(field('URL')).toHaveProperty('value', 'https://acme.atlassian.net/rest/api/3/myself')
    await click(named('button', 'Judge by all of them'))
    expect(said()).toContain('Judged by all of them.')
    expect(last(bridge)).toEqual({ text: 'the text', corrections: { passages: [], calls: [] } })
  })

  it('turns to the tenant that the text is about, or to its token, for the next step', async () => {
    const offering = (run: WindowStep, tenantId: string | null): Partial<Answers> => {
      const check = { question: 'What now?', action: 'Do it.', run }
      const findings = [{ ...scopeFinding, nextCheck: check }]
      const diagnosis = { ...textDiagnosis.diagnosis, findings }
      return { 'diagnosis:of-text': () => ok({ ...textDiagnosis, diagnosis, tenantId }) }
    }
    await diagnosed(offering({ kind: 'paste-payload' }, null))
    expect(said()).toContain('A button does it for a request that was sent from here.')
    await clear()
    resetStores()
    await diagnosed(offering({ kind: 'paste-payload' }, 'globex'))
    await click(named('button', 'Paste the newest payload…'))
    await until(() => useShell.getState().dialog?.kind === 'newest-payload')
    expect(useShell.getState().dialog).toEqual({ kind: 'newest-payload', tenantId: 'globex' })
    await clear()
    resetStores()
    await diagnosed(offering({ kind: 'show-claims' }, null))
    await click(named('button', 'Show the claims'))
    expect(useInspector.getState()).toMatchObject({ open: true, text: 'text' })
  })
})
