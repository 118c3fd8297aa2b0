// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Result } from '../../../contract/result.ts'
import type { TextDiagnosis } from '../../../contract/understood.ts'
import { useDiagnoseText } from '../../../renderer/state/diagnose-text.ts'
import { usePractice } from '../../../renderer/state/practice.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { Window } from '../window.tsx'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, draw, install, named, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { status, tenants } from '../fake-data.ts'
import { scopeFinding, textDiagnosis } from '../fake-diagnosis.ts'
import { resetStores } from '../reset.ts'
import { preview } from '../fake-preview.ts'

const running = { ...status, practice: { baseUrl: 'http://127.0.0.1:41234', tenantId: 'practice' } }
const practising: Partial<Answers> = {
  'tenants:list': () => ok(tenants.filter(({ id }) => id === 'practice')),
  'app:status': () => ok(running),
}

async function open(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = install(fakeBridge(change))
  await draw(<Window />)
  await until(() => useTenants.getState().profile !== null)
  return bridge
}

async function openFaults(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await open({ ...practising, ...change })
  await until(() => usePractice.getState().faults !== null)
  await click(named('button', 'Faults'))
  return bridge
}

beforeEach(resetStores)
describe('the faults of the practice site', () => {
  it('can be switched on together; the bar says which are on', async () => {
    const bridge = await openFaults()
    await click(named('[role="switch"]', ''))
    await until(() => named('header', '').textContent.includes('Fault T01 on'))
    await click(document.querySelectorAll<HTMLElement>('[role="switch"]')[1] ?? document.body)
    await until(() => named('header', '').textContent.includes('Faults T01, T02 on'))
    const asked = bridge.calls.filter(({ channel }) => channel === 'practice:set-faults')
    expect(asked.map(({ request }) => request)).toEqual([{ ids: ['T01'] }, { ids: ['T01', 'T02'] }])
    await click(named('button', 'Switch all off'))
    await until(() => !named('header', '').textContent.includes('T01'))
  })

  it('have no switch where the site always answers so', async () => {
    await openFaults()
    expect(document.querySelectorAll('[role="switch"]')).toHaveLength(2)
    expect(named('section', 'Always answered so').textContent).toContain(
      '/rest/api/3/search answers 410.',
    )
  })

  it('are reached and left by the keyboard', async () => {
    await openFaults()
    await until(() => document.activeElement === named('input', 'Find a fault'))
    await doing(() => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
      document.activeElement?.dispatchEvent(event)
    })
    expect(document.querySelector('aside[aria-label^="Faults"]')).toBeNull()
    expect(document.activeElement).toBe(named('button', 'Faults'))
  })

  it('are found by id or by word', async () => {
    await openFaults()
    await type(named('input', 'Find a fault'), 'clock')
    expect(document.querySelectorAll('aside[aria-label^="Faults"] li')).toHaveLength(1)
    await type(named('input', 'Find a fault'), 'j22 search')
    expect(document.querySelector('aside[aria-label^="Faults"] li')?.textContent).toContain(
      'Removed search',
    )
  })

  it('end with a reinstallation, which says what it brought', async () => {
    await openFaults()
    await click(named('button', 'Reinstall the app'))
    await until(() => said().includes('It brought:oauthClientId'))
  })

  it('say why they cannot be switched', async () => {
    await openFaults({
      'practice:set-faults': () => failed('practice_unavailable', 'It does not run.'),
    })
    await click(named('[role="switch"]', ''))
    await until(() => said().includes('It does not run.'))
    expect(document.querySelector('[role="switch"]')).toHaveProperty('checked', false)
  })

  it('are not offered beside a customer’s tenant', async () => {
    await open({ 'app:status': () => ok(running) })
    expect(named('header', '').textContent).not.toContain('Faults')
  })
})

describe('what is known before sending', () => {
  it('is said with its certainty; sending stays possible', async () => {
    const bridge = await open({
      'requests:preview': () => ok(preview({ preflight: [scopeFinding] })),
    })
    await until(() => said().includes(scopeFinding.cause))
    const strip = named('section', 'Known before sending')
    expect(strip.textContent).toContain('Likely')
    await click(named('button', 'What to do'))
    expect([...strip.querySelectorAll('li')].map((each) => each.textContent)).toEqual(
      scopeFinding.fix,
    )
    await click(named('button', 'Send anyway'))
    await until(() => bridge.calls.some(({ channel }) => channel === 'requests:send'))
  })
})

describe('pasted text', () => {
  async function openDialog(change: Partial<Answers>): Promise<FakeBridge> {
    const bridge = await open(change)
    await doing(() => useShell.getState().open({ kind: 'diagnose-text' }))
    await until(() => document.querySelector('textarea') !== null)
    await type(named('textarea', 'Exchange, log'), 'HTTP/1.1 401 Unauthorized')
    await click(named('button', 'Diagnose'))
    return bridge
  }

  it('is diagnosed with the same words, but nothing is run on it', async () => {
    await openDialog({})
    await until(() => document.querySelector('article') !== null)
    expect(named('article', 'Finding T01').textContent).toContain(
      'Sends GET /rest/api/3/myself as the app.',
    )
    expect(said()).not.toContain('Run this check')
    expect(said()).toContain(
      'A button does it where the text names the site of one of your tenants.',
    )
  })

  it('stays where it cannot be read, and when the dialog is closed', async () => {
    await openDialog({
      'diagnosis:of-text': () => failed('evidence_unreadable', 'No evidence in it.', 'Paste more.'),
    })
    await until(() => said().includes('No evidence in it.Paste more.'))
    await click(named('button', 'Close'))
    await doing(() => useShell.getState().open({ kind: 'diagnose-text' }))
    await until(() => document.querySelector('textarea') !== null)
    expect(named('textarea', 'Exchange, log')).toHaveProperty('value', 'HTTP/1.1 401 Unauthorized')
  })

  it('drops an answer about a text that has changed meanwhile', async () => {
    let give: (() => void) | null = null
    const bridge = await openDialog({
      'diagnosis:of-text': () =>
        new Promise((resolve) => {
          give = () => resolve({ ok: true, value: textDiagnosis })
        }),
    })
    await type(named('textarea', 'Exchange, log'), 'HTTP/1.1 403 Forbidden')
    expect(cancelled(bridge)).toEqual([{ channel: 'diagnosis:of-text' }])
    await doing(() => give?.())
    expect(useDiagnoseText.getState().diagnosis).toBeNull()
  })

  it('is not waited for any longer than the person likes, and stays', async () => {
    const waits = Promise.withResolvers<Result<TextDiagnosis>>()
    const bridge = await openDialog({ 'diagnosis:of-text': () => waits.promise })
    await click(named('button', 'Cancel'))
    expect(cancelled(bridge)).toEqual([{ channel: 'diagnosis:of-text' }])
    await doing(() => waits.resolve(failed('request_cancelled', 'It was cancelled.')))
    expect(useDiagnoseText.getState()).toMatchObject({
      text: 'HTTP/1.1 401 Unauthorized',
      diagnosing: false,
      diagnosis: null,
      failure: null,
    })
    expect(named('button', 'Diagnose')).toHaveProperty('disabled', false)
  })
})

function cancelled({ calls }: FakeBridge): readonly unknown[] {
  return calls.filter(({ channel }) => channel === 'app:cancel').map(({ request }) => request)
}
