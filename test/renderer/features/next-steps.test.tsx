// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding, NextCheck, WindowStep } from '../../../contract/diagnosis.ts'
import type { PayloadStanding } from '../../../contract/tenants.ts'
import { stepWords } from '../../../renderer/format/next-steps.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useMadeToken } from '../../../renderer/state/made-token.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, type FakeBridge, ok } from '../fake-bridge.ts'
import { answered, mia, newReading, NOW, refusedExchange, tenants } from '../fake-data.ts'
import { scopeDropped, scopeFinding } from '../fake-diagnosis.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { preview } from '../fake-preview.ts'

const check = (run: WindowStep): NextCheck => ({ question: 'What now?', action: 'Do it.', run })
const offering = (run: WindowStep): Finding => ({ ...scopeFinding, nextCheck: check(run) })

/** A request was refused, and its finding offers this. */
async function refusedWith(run: WindowStep, change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await openWindow({
    'requests:send': () => ok(answered(refusedExchange)),
    'diagnosis:of-exchange': () => ok({ ...scopeDropped, findings: [offering(run)] }),
    ...change,
  })
  await press('Enter', { ctrlKey: true })
  await until(() => document.querySelector('article') !== null)
  return bridge
}

const view = (): string | undefined => useResponse.getState().views[tabOf('acme')]?.shown

describe('a next step in the window', () => {
  beforeEach(resetStores)
  it('is named as one, with a button that says what it does', async () => {
    await refusedWith({ kind: 'paste-payload' })
    const article = named('article', 'Finding T01')
    expect(article.textContent).toContain('Next stepWhat now?Do it.Paste the newest payload…')
    expect(article.textContent).not.toContain('What would settle it')
  })

  it('asks for the newest payload of this tenant', async () => {
    const same: PayloadStanding = {
      kind: 'same-tenant',
      tenantId: 'acme',
      name: 'Acme',
      changes: [],
    }
    const bridge = await refusedWith(
      { kind: 'paste-payload' },
      { 'tenants:read-payload': () => ok({ ...newReading, standing: same }) },
    )
    await click(named('button', 'Paste the newest payload…'))
    await until(() => document.querySelector('[role="dialog"] textarea') !== null)
    expect(named('[role="dialog"]', 'Paste the newest payload').textContent).toContain('Acme')
    expect(said()).not.toContain('Fill in a form')
    await type(named('textarea', 'Installed payload'), '{"key":"x"}')
    await until(() => asked(bridge, 'tenants:read-payload').length > 0)
    await until(() => said().includes('Update tenant'))
    expect(said()).not.toContain('that tenant stays as it is')
  })

  it('says where the payload is of another tenant', async () => {
    await refusedWith({ kind: 'paste-payload' })
    await click(named('button', 'Paste the newest payload…'))
    await until(() => document.querySelector('[role="dialog"] textarea') !== null)
    await type(named('textarea', 'Installed payload'), '{"key":"x"}')
    await until(() => said().includes('This payload is not of Acme: that tenant stays as it is.'))
  })

  it('opens the descriptor’s dialog', async () => {
    await refusedWith({ kind: 'read-descriptor' })
    await click(named('button', 'Read the installed descriptor…'))
    expect(useShell.getState().dialog).toEqual({ kind: 'descriptor', tenantId: 'acme' })
  })

  it('opens the list of people', async () => {
    await refusedWith({ kind: 'choose-person' })
    await click(named('button', 'Choose who to act as…'))
    expect(useShell.getState().peoplePickerOpen).toBe(true)
  })

  it('shows the claims', async () => {
    await refusedWith({ kind: 'show-claims' })
    await click(named('button', 'Show the claims'))
    expect(view()).toBe('claims')
  })

  it('signs by the measured clock, and the exchange is weighed anew', async () => {
    const bridge = await refusedWith(
      { kind: 'sign-with-clock', offsetSeconds: -76 },
      { 'requests:send': () => ok(answered({ ...refusedExchange, clockSkewSeconds: -76 })) },
    )
    expect(said()).not.toContain('By the Date header of its answer')
    await click(named('button', 'Sign with −76 s'))
    await until(() => asked(bridge, 'diagnosis:of-exchange').length === 2)
    expect(asked(bridge, 'settings:update')).toEqual([{ clockOffsetSeconds: -76 }])
  })

  it('sends again what was refused, whatever is typed by now', async () => {
    const bridge = await refusedWith({ kind: 'send-again', notBefore: Date.now() - 1 })
    await type(named('input', 'Path'), '/rest/api/3/other')
    await doing(() => useActing.getState().choose('tab:acme', { kind: 'app' }))
    await click(named('button', 'Send again'))
    await until(() => asked(bridge, 'requests:send').length === 2)
    expect(said()).toContain('Acting as: MKMia Krystof')
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/other')
    const drafts = asked(bridge, 'requests:send').map(
      (order) => (order as { draft: unknown }).draft,
    )
    expect(drafts[1]).toEqual(drafts[0])
  })

  it('puts the edited token away, and sends with the real credential', async () => {
    const bridge = await openWindow({
      'requests:send': () => ok(answered(refusedExchange)),
      'diagnosis:of-exchange': () =>
        ok({ ...scopeDropped, findings: [offering({ kind: 'send-unedited' })] }),
    })
    await doing(() =>
      useMadeToken
        .getState()
        .use(tabOf('acme'), { tokenId: 'made', scheme: 'Bearer', title: 'App JWT' }),
    )
    await press('Enter', { ctrlKey: true })
    await until(() => document.querySelector('article') !== null)
    expect(said()).toContain('sending an edited token as Bearer')
    await click(named('button', 'Send with the real credential'))
    await until(() => asked(bridge, 'requests:send').length === 2)
    expect(said()).not.toContain('sending an edited token')
    const tokens = asked(bridge, 'requests:send').map(
      (order) => (order as { madeToken: unknown }).madeToken,
    )
    expect(tokens).toEqual([{ tokenId: 'made', scheme: 'Bearer' }, null])
  })

  it('waits for a limit before it sends again', async () => {
    await refusedWith({ kind: 'send-again', notBefore: Date.now() + 600_000 })
    const button = named('button', 'Send again in ')
    expect(button).toHaveProperty('disabled', true)
    expect(button.textContent).toMatch(/^Send again in (?:10:00|09:5\d)$/u)
  })

  it('is weighed anew where the tenant has changed', async () => {
    const bridge = await refusedWith({ kind: 'paste-payload' })
    const [acme] = tenants
    if (acme === undefined) throw new Error('no tenant')
    await doing(() => bridge.say('tenants-changed', { put: [acme], drop: [] }))
    await until(() => asked(bridge, 'diagnosis:of-exchange').length === 2)
  })
})

describe('before sending', () => {
  beforeEach(resetStores)
  const known = (run: NextCheck['run']): Partial<Answers> => ({
    'requests:preview': () =>
      ok(
        preview({
          wire: { method: 'GET', url: 'https://acme.atlassian.net/rest/api/3/myself', headers: [] },
          preflight: [{ ...scopeFinding, nextCheck: { question: '?', action: '!', run } }],
        }),
      ),
  })

  it('a step stands beside the warning', async () => {
    await openWindow(known({ kind: 'choose-person' }))
    await until(() => said().includes('Send anyway'))
    await click(named('button', 'Choose who to act as…'))
    expect(useShell.getState().peoplePickerOpen).toBe(true)
  })

  it('nothing is asked of a site', async () => {
    await openWindow(known({ kind: 'compare' }))
    await until(() => said().includes('Send anyway'))
    expect(said()).not.toContain('Run this check')
  })
})

describe('comparing', () => {
  beforeEach(resetStores)
  it('takes the person along who was chosen before the app was', async () => {
    const bridge = await refusedWith({ kind: 'show-claims' })
    await doing(() => useActing.getState().choose('tab:acme', { kind: 'app' }))
    await click(named('button', 'Compare as user'))
    await until(() => asked(bridge, 'diagnosis:compare').length === 1)
    expect(asked(bridge, 'diagnosis:compare')).toEqual([
      { exchangeId: refusedExchange.id, lastChosen: mia.accountId },
    ])
  })
})

describe('the words of a step', () => {
  it.each<[number, string]>([
    [0, 'Send again'],
    [-1, 'Send again'],
    [1, 'Send again in 00:01'],
    [5000, 'Send again in 00:05'],
    [5001, 'Send again in 00:06'],
    [61_000, 'Send again in 01:01'],
  ])('%i ms before the limit is over', (left, words) => {
    expect(stepWords({ kind: 'send-again', notBefore: NOW + left }, left)).toBe(words)
  })

  it('at once where there is no limit', () => {
    expect(stepWords({ kind: 'send-again', notBefore: null })).toBe('Send again')
  })
})
