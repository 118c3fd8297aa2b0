// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Learnt } from '../../../contract/diagnosis.ts'
import type { Result } from '../../../contract/result.ts'
import { useResponse, viewOf } from '../../../renderer/state/response.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { saveReport } from '../../../renderer/app/flows/diagnose.ts'
import { click, doing, named, press, said, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { answered, exchange, mia, refusedExchange } from '../fake-data.ts'
import {
  comparedSides,
  nothingFound,
  scopeDropped,
  scopeFinding,
  scopeSettled,
} from '../fake-diagnosis.ts'
import { asked, openWindow, shownCase } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

async function sendWith(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await send()
  return bridge
}

async function send(): Promise<void> {
  const before = useResponse.getState().outcomes[tabOf('acme')]
  await press('Enter', { ctrlKey: true })
  await until(() => useResponse.getState().outcomes[tabOf('acme')] !== before)
  await until(() => diagnosed())
}

const diagnosed = (): boolean => {
  const seen = shownCase()
  return seen !== null && (seen.diagnosis !== null || seen.failure !== null)
}

const tab = (): string => viewOf(useResponse.getState().views, tabOf('acme')).shown
const refused: Partial<Answers> = {
  'requests:send': () => ok(answered(refusedExchange)),
  'diagnosis:of-exchange': () => ok(scopeDropped),
}

describe('the diagnosis', () => {
  beforeEach(resetStores)
  it('opens by itself when a request fails, and says all that it knows', async () => {
    await sendWith(refused)
    expect(tab()).toBe('diagnosis')
    await until(() => document.querySelector('article') !== null)
    const best = named('article', 'Finding T01')
    expect(best.textContent).toContain('Likely')
    expect(best.textContent).toContain('Understudy’s explanation')
    expect(named('h2', scopeFinding.cause)).toBeDefined()
    const quotes = [...best.querySelectorAll('ul:not([aria-label]) li')].map(
      (each) => each.textContent,
    )
    expect(quotes).toEqual(scopeFinding.evidence)
    expect([...best.querySelectorAll('ol li')].map((each) => each.textContent)).toEqual(
      scopeFinding.fix,
    )
    expect(best.textContent).toContain('Sends GET /rest/api/3/myself as the app.')
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(1)
    expect(named('[role="tab"]', 'Diagnosis').textContent).toContain('2')
  })

  it('opens for an answer that says yes, where there is a finding', async () => {
    await sendWith({ 'diagnosis:of-exchange': () => ok(scopeDropped) })
    expect(tab()).toBe('diagnosis')
  })

  it('stays away from a healthy answer, and gives the tab back that it took', async () => {
    let healthy = false
    await sendWith({
      'requests:send': () => ok(answered(healthy ? exchange({ id: 'healthy' }) : refusedExchange)),
      'diagnosis:of-exchange': ({ exchangeId }) =>
        ok(exchangeId === 'healthy' ? nothingFound : scopeDropped),
    })
    expect(tab()).toBe('diagnosis')
    healthy = true
    await send()
    await until(() => tab() === 'body')
  })

  it('leaves a tab alone that a person chose', async () => {
    await sendWith({})
    await doing(() => useResponse.getState().showView(tabOf('acme'), 'diagnosis'))
    await until(() => said().includes('Nothing found'))
    await send()
    expect(tab()).toBe('diagnosis')
  })

  it('says that it found no cause rather than make one up', async () => {
    await sendWith({ ...refused, 'diagnosis:of-exchange': () => ok(nothingFound) })
    await until(() => said().includes('No cause found'))
    expect(document.querySelector('article')).toBeNull()
  })

  it.each([
    ['nothing was sent', []],
    ['no answer came', refusedExchange.steps.map((step) => ({ ...step, response: null }))],
  ])('gives the tab back where %s and the failure says itself what to do', async (_, steps) => {
    await sendWith({
      'requests:send': () => ok(answered({ ...refusedExchange, steps })),
      'diagnosis:of-exchange': () => ok(nothingFound),
    })
    await until(() => tab() === 'body')
  })

  it('says why it could not be made', async () => {
    await sendWith({
      ...refused,
      'diagnosis:of-exchange': () => failed('exchange_unknown', 'It is gone.', 'Send it again.'),
    })
    await until(() => said().includes('It is gone.Send it again.'))
  })

  it('runs the check it offers and shows what that changed', async () => {
    const bridge = await sendWith({
      ...refused,
      'diagnosis:check': () => ok({ sides: comparedSides.slice(1, 2), diagnosis: scopeSettled }),
    })
    await until(() => document.querySelector('article') !== null)
    // As newer Chromium has it: scrolling answers a promise.
    const scrolled = Promise.withResolvers<never>().promise
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(scrolled as never)
    await click(named('button', 'Run this check'))
    await until(() => said().includes('What was learnt'))
    expect(seen.mock.contexts).toEqual([named('section', 'What was learnt')])
    // The verdict stays first; what was learnt speaks of it.
    const order = [...document.querySelectorAll('article, [aria-label="What was learnt"]')]
    expect(order.map((each) => each.tagName)).toEqual(['ARTICLE', 'SECTION'])
    seen.mockRestore()
    expect(bridge.calls.find(({ channel }) => channel === 'diagnosis:check')?.request).toEqual({
      exchangeId: refusedExchange.id,
      run: scopeFinding.nextCheck?.run,
      lastChosen: mia.accountId,
    })
    expect(said()).toContain('T04 does not fit any more. T01 is now certain. Upgraded from likely.')
    expect(named('article', 'Finding T01').textContent).toContain('Certain')
    await click(named('button', 'Close what was learnt'))
    expect(said()).not.toContain('What was learnt')
    expect(named('article', 'Finding T01')).toBeDefined()
  })

  it('is cancelled where the person has waited enough, and says nothing of it', async () => {
    const waits = Promise.withResolvers<Result<Learnt>>()
    const bridge = await sendWith({ ...refused, 'diagnosis:check': () => waits.promise })
    await until(() => document.querySelector('article') !== null)
    await click(named('button', 'Run this check'))
    await click(named('button', 'Cancel'))
    expect(bridge.calls.find(({ channel }) => channel === 'diagnosis:cancel')?.request).toEqual({
      exchangeId: refusedExchange.id,
    })
    waits.resolve(failed('request_cancelled', 'The check was cancelled.'))
    await until(() => document.querySelector('button[data-loading]') === null)
    expect(said()).not.toContain('The check was cancelled.')
    expect(named('article', 'Finding T01')).toBeDefined()
  })

  it('is cancelled by Escape, as a request is', async () => {
    const bridge = await sendWith({
      ...refused,
      'diagnosis:check': () => new Promise(() => undefined),
    })
    await until(() => document.querySelector('article') !== null)
    await press('Escape')
    expect(asked(bridge, 'diagnosis:cancel')).toEqual([])
    await click(named('button', 'Run this check'))
    await press('Escape')
    expect(asked(bridge, 'diagnosis:cancel')).toEqual([{ exchangeId: refusedExchange.id }])
    expect(asked(bridge, 'requests:cancel')).toEqual([])
  })

  it('keeps the findings where a check fails', async () => {
    await sendWith({
      ...refused,
      'diagnosis:check': () => failed('network_unreachable', 'Nobody there.'),
    })
    await until(() => document.querySelector('article') !== null)
    await click(named('button', 'Run this check'))
    await until(() => said().includes('Nobody there.'))
    expect(named('article', 'Finding T01')).toBeDefined()
  })

  it('compares three identities side by side', async () => {
    await sendWith({
      ...refused,
      'diagnosis:compare': () => ok({ sides: [...comparedSides], diagnosis: scopeDropped }),
    })
    await until(() => document.querySelector('article') !== null)
    await click(named('button', 'Compare as user'))
    await until(() => document.querySelector('table') !== null)
    const rows = [...document.querySelectorAll('table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows[0]).toEqual(['', 'MKMia Krystof', 'The app itself', 'Anonymous'])
    expect(rows[1]).toEqual(['Answer', '200 OK', '200 OK', '401 Unauthorized'])
    // A space within the name’s own box is not drawn: it stands behind it.
    const answeredAs = document.querySelectorAll('table tr')[2]?.querySelector('bdi')
    expect([answeredAs?.textContent, answeredAs?.nextSibling?.textContent]).toEqual([
      'Mia Krystof',
      ' ',
    ])
    expect(rows[3]).toEqual(['Items', '12', '12', 'not a list'])
    expect(rows[6]?.[3]).toContain('Client must be authenticated')
    expect(said()).toContain('The findings stand as they were.')
  })

  it('does not compare what writes, and says so', async () => {
    const why = 'Not with PUT: it may change something on the site.'
    await sendWith({
      'requests:send': () => ok(answered(exchange({ whyNotComparable: why }))),
      'diagnosis:of-exchange': () => ok(scopeDropped),
    })
    await until(() => document.querySelector('article') !== null)
    expect(named('button', 'Compare as user')).toHaveProperty('disabled', true)
    expect(said()).toContain(why)
  })

  it('leaves a cancelled request where it is', async () => {
    await sendWith({
      'requests:send': () => ok(answered(exchange({ outcome: 'cancelled', steps: [] }))),
    })
    expect(tab()).toBe('body')
    await doing(() => useResponse.getState().showView(tabOf('acme'), 'diagnosis'))
    await until(() => said().includes('It was cancelled before an answer came.'))
  })

  it('copies and saves the case file', async () => {
    const bridge = await sendWith(refused)
    await until(() => document.querySelector('article') !== null)
    await click(named('button', 'Copy case file'))
    const copied = bridge.calls.find(({ channel }) => channel === 'diagnosis:copy-report')
    expect(copied?.request).toEqual({ exchangeId: refusedExchange.id, format: 'markdown' })
    await doing(() => saveReport(refusedExchange, 'html'))
    const saved = bridge.calls.find(({ channel }) => channel === 'diagnosis:save-report')
    expect(saved?.request).toEqual({ exchangeId: refusedExchange.id, format: 'html' })
  })

  it('offers to follow a clock that is far off, and to trust this one again', async () => {
    const bridge = await sendWith({
      ...refused,
      'requests:send': () => ok(answered({ ...refusedExchange, clockSkewSeconds: -74 })),
    })
    await until(() => said().includes('the server’s clock is 74 s behind this one'))
    await click(named('button', 'Sign with −74 s'))
    await until(() => said().includes('Tokens are signed with this clock −74 s.'))
    expect(said()).toContain('What is signed here already follows it.')
    await click(named('button', 'Trust this clock again'))
    await until(() => !said().includes('Tokens are signed with this clock'))
    const changes = bridge.calls.filter(({ channel }) => channel === 'settings:update')
    expect(changes.map(({ request }) => request)).toEqual([
      { clockOffsetSeconds: -74 },
      { clockOffsetSeconds: 0 },
    ])
  })

  it('is silent about a clock that is nearly right', async () => {
    await sendWith({
      ...refused,
      'requests:send': () => ok(answered({ ...refusedExchange, clockSkewSeconds: 4 })),
    })
    await until(() => document.querySelector('article') !== null)
    expect(said()).not.toContain('the server’s clock')
  })
})
