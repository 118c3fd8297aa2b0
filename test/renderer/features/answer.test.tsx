// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Exchange, SeenBody } from '../../../contract/exchange.ts'
import type { Failure } from '../../../contract/result.ts'
import { Window } from '../window.tsx'
import { FOCUS } from '../../../renderer/keys/focus.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useBody } from '../../../renderer/state/bodies.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, draw, install, named, press, said, type, until } from '../draw.ts'
import { fakeBridge, type FakeBridge, ok } from '../fake-bridge.ts'
import {
  answered,
  exchange,
  exchangeStep,
  mia,
  refusedExchange,
  requestStep,
} from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { withHeight } from '../with-height.ts'

const failure: Failure = {
  code: 'request_cancelled',
  message: 'The request was cancelled.',
  hint: null,
  details: { host: 'acme.atlassian.net' },
}
const cancelled = exchange({
  id: 'cancelled',
  outcome: 'cancelled',
  steps: [exchangeStep, { ...requestStep, response: null }],
  failure,
  totalMs: 2400,
})

/** The window, whose sends are answered by these one after another. */
async function start(...answers: readonly (Exchange | Promise<Exchange>)[]): Promise<FakeBridge> {
  const left = [...answers]
  const bridge = fakeBridge({
    'requests:send': async () => ok(answered((await left.shift()) ?? exchange())),
  })
  install(bridge)
  await draw(<Window />)
  await until(() => useActing.getState().choices['tab:acme'] !== undefined)
  await until(() => useTenants.getState().profile !== null)
  return bridge
}

async function send(): Promise<void> {
  await click(named('button', 'Send'))
  await until(() => useResponse.getState().running[tabOf('acme')] === undefined)
  await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
}

const statusLine = (): string | null | undefined =>
  named('[role="status"]', 'Status').closest('p')?.textContent

async function show(view: 'body' | 'headers'): Promise<void> {
  await doing(() => useResponse.getState().showView(tabOf('acme'), view))
}

describe('an answer', () => {
  beforeEach(resetStores)
  it('says to what it is the answer, and that the request was edited since', async () => {
    await start()
    await send()
    expect(statusLine()).toContain('GET /rest/api/3/myself')
    expect(statusLine()).not.toContain('edited since')
    await type(named('input', 'Path'), '/rest/api/3/field')
    expect(statusLine()).toContain('GET /rest/api/3/myself, edited since')
  })

  it('that never came names the step that was refused, with its status', async () => {
    await start(refusedExchange)
    await send()
    expect(named('[role="status"]', 'Status').textContent).toBe('Token exchange: 401 Unauthorized')
  })

  it('stays when the next request is cancelled, which is no failure', async () => {
    await start(exchange(), cancelled)
    await send()
    await send()
    expect(said()).toContain('Cancelled after 2.40 s. The answer below is the one from before.')
    expect(named('[role="status"]', 'Status').textContent).toBe('200 OK')
    expect(document.querySelector('[role="alert"]')).toBeNull()
    expect(said()).not.toContain('request_cancelled')
    await send()
    expect(said()).not.toContain('Cancelled after')
  })

  it('that was cancelled with none before it says so calmly', async () => {
    await start(cancelled)
    await send()
    expect(named('[role="status"]', 'Status').textContent).toBe('Cancelled')
    expect(said()).toContain('The request was cancelled.')
    expect(document.querySelector('[role="alert"]')).toBeNull()
    expect(said()).not.toContain('request_cancelled')
  })

  it('is not that of the token exchange, where the request itself got none', async () => {
    await start({
      ...cancelled,
      outcome: 'failed',
      failure: { ...failure, code: 'network_unreachable' },
    })
    await send()
    await show('body')
    expect(document.querySelector('[aria-label="How the body is shown"]')).toBeNull()
    await show('headers')
    expect(said()).toContain('No answer came.')
  })

  it('shows no name of a failure that only the code knows', async () => {
    await start(refusedExchange)
    await send()
    await show('body')
    expect(said()).toContain('What to do next')
    expect(said()).not.toContain('exchange_refused')
  })
})

describe('the words of an answer', () => {
  beforeEach(resetStores)
  const withBody = (change: Partial<SeenBody>): Exchange =>
    exchange({
      steps: [
        {
          ...requestStep,
          response: requestStep.response && {
            ...requestStep.response,
            body: { ...requestStep.response.body, ...change },
          },
        },
      ],
    })

  it('is looked through from wherever one is', async () => {
    await start()
    await send()
    await show('headers')
    await press('f', { ctrlKey: true })
    await until(() => document.querySelector('[role="search"]') !== null)
    await until(() => document.activeElement?.id === FOCUS.bodyFind)
    const field = document.getElementById(FOCUS.bodyFind)
    await press('Escape', {}, field ?? document.body)
    expect(document.querySelector('[role="search"]')).toBeNull()
  })

  it('JSON is pretty or raw', async () => {
    await start()
    await send()
    await show('body')
    const group = document.querySelector('[aria-label="How the body is shown"]')
    expect(group?.textContent).toBe('PrettyRawTreeTable')
    expect(said()).toContain('Filter')
  })

  it('several documents are read as text alone, each from a line of its own', async () => {
    await start(withBody({ head: '{"id":1}\n{"id":2}\n', size: 18 }))
    await doing(() => useBody.getState().setView('tree'))
    await send()
    await show('body')
    await until(() => document.querySelector('.cm-content') !== null)
    expect([...document.querySelectorAll('.cm-line')].map((line) => line.textContent)).toEqual([
      '{',
      '  "id": 1',
      '}',
      '{',
      '  "id": 2',
      '}',
    ])
    const group = document.querySelector('[aria-label="How the body is shown"]')
    expect(group?.textContent).toBe('PrettyRaw')
    expect(said()).not.toContain('Filter')
  })

  it('lines are broken at the edge until somebody says otherwise, as long as it is text', async () => {
    await start(exchange())
    await send()
    const wrapping = (): boolean => document.querySelector('.cm-lineWrapping') !== null
    await until(() => document.querySelector('.cm-content') !== null)
    expect(wrapping()).toBe(true)
    await click(named('button', 'Wrap long lines'))
    expect(wrapping()).toBe(false)
    expect(named('button', 'Wrap long lines').getAttribute('aria-pressed')).toBe('false')
    expect(window.localStorage.getItem('understudy.body-wraps')).toBe('no')
    await click(named('label', 'Tree'))
    expect(document.querySelector('[aria-label="Wrap long lines"]')).toBeNull()
    await click(named('label', 'Raw'))
    await click(named('button', 'Wrap long lines'))
    await until(wrapping)
    expect(window.localStorage.getItem('understudy.body-wraps')).toBe('yes')
  })

  it('bytes are binary', async () => {
    await start(withBody({ encoding: 'base64', head: 'iVBORw==', size: 70 }))
    await send()
    await show('body')
    expect(said()).toContain('Binary, 70 B. Save it to view it.')
  })

  it('headers are the most useful ones, the others, and address and headers that were sent', async () => {
    onTestFinished(withHeight())
    await start()
    await send()
    await show('headers')
    expect(
      [...document.querySelectorAll('[role="caption"]')].map(({ textContent }) => textContent),
    ).toEqual(['Most useful', 'Other', 'Address as sent', 'Request headers as sent'])
  })

  it('a header, and the address as it was sent, are copied by their own buttons', async () => {
    onTestFinished(withHeight())
    const bridge = await start()
    await send()
    await show('headers')
    for (const what of [
      'the value of X-AAccountId',
      'the address as sent',
      'the value of Authorization',
    ])
      await click(named('button', `Copy ${what}`))
    expect(asked(bridge, 'app:copy-text')).toEqual([
      { text: mia.accountId },
      { text: 'https://acme.atlassian.net/rest/api/3/myself' },
      { text: 'Bearer •••' },
    ])
  })
})
