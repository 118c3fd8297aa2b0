// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { RequestOf } from '../../../contract/contract.ts'
import type { PagingProgress } from '../../../contract/paging.ts'
import type { RequestAnswer } from '../../../contract/requests.ts'
import type { Result } from '../../../contract/result.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { usePaging } from '../../../renderer/state/paging.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { answered, exchange, requestStep } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

const head = '{"startAt":0,"isLast":false,"values":[1]}'
const listed = exchange({
  steps: [
    {
      ...requestStep,
      response: requestStep.response && {
        ...requestStep.response,
        body: { ...requestStep.response.body, head, size: head.length },
      },
    },
  ],
})
const sent = {
  draft: { method: 'GET', path: '/rest/api/3/label', query: [], headers: [], body: null },
  actingAs: { kind: 'app' },
} satisfies SentOrder
const so = { tabId: tabOf('acme'), pages: 1, items: 50, total: 100, waitingUntil: null }

/** All pages are asked for; what is answered, and how what comes on the way is told. */
async function collect(): Promise<{
  readonly bridge: FakeBridge
  readonly end: (answer: ReturnType<Answers['paging:all']>) => void
  readonly tell: (progress: Partial<PagingProgress>) => void
}> {
  const all = Promise.withResolvers<Result<RequestAnswer>>()
  const bridge = await openWindow({
    'requests:send': () => ok(answered(listed)),
    'paging:look': () => ok({ from: 0, items: 50, total: 100, more: true, elsewhere: null }),
    'paging:all': () => all.promise,
  })
  await click(named('button', 'Send'))
  await until(() => said().includes('All pages as one list'))
  await click(named('button', 'All pages as one list'))
  const runId = runOf(bridge)
  const tell = (progress: Partial<PagingProgress>): void =>
    bridge.say('paging-progress', { ...so, runId, ...progress })
  return { bridge, end: all.resolve, tell }
}
const runOf = (bridge: FakeBridge): string =>
  (asked(bridge, 'paging:all')[0] as RequestOf<'paging:all'>).runId
const whole = ok(answered(exchange({ id: 'all' })))
const isOver = (): boolean => useResponse.getState().running[tabOf('acme')] === undefined

it('a rate limit in the middle is counted down', async () => {
  const { end, tell } = await collect()
  tell({ waitingUntil: Date.now() + 1500 })
  await until(() => said().includes('1 page, 50 of 100 items, rate limited'))
  expect(said()).toMatch(/rate limited, 00:0[12] to wait/)
  expect(said()).toContain('Wait until 20')
  tell({ pages: 2 })
  await until(() => said().includes('2 pages, 50 of 100 items…'))
  end(whole)
  await until(isOver)
})

it('as many pages as a person says are asked for, once, also by a double click', async () => {
  usePaging.getState().setLimit(20)
  const { bridge, end } = await collect()
  await click(named('button', 'All pages as one list'))
  expect(asked(bridge, 'paging:all')).toMatchObject([{ limit: 20, tabId: tabOf('acme') }])
  end(whole)
  await until(isOver)
  expect(useResponse.getState().outcomes[tabOf('acme')]).toMatchObject({ exchange: { id: 'all' } })
})

it('what has come is told on the way, and who cancels is shown it', async () => {
  const { bridge, end, tell } = await collect()
  tell({ pages: 2, items: 100, total: null })
  await until(() => said().includes('2 pages, 100 items…'))
  await press('Escape')
  const runId = runOf(bridge)
  expect(asked(bridge, 'requests:cancel')).toEqual([{ runId }])
  expect(said()).toContain('Cancelling…')
  end(whole)
  await until(isOver)
})

it('a refusal takes nothing away of what is on screen', async () => {
  const { end } = await collect()
  end(failed('request_invalid', 'There is no next page to ask for.'))
  await until(isOver)
  expect(useResponse.getState().outcomes[tabOf('acme')]).toMatchObject({ kind: 'exchange' })
})

it('pages that were on their way when the window was loaded anew are told of there', async () => {
  const all = Promise.withResolvers<Result<RequestAnswer>>()
  const run = { runId: 'r', startedAt: Date.now(), running: true, exchangeId: null, sent }
  const tab = { tabId: tabOf('acme'), tenantId: 'acme', draft: null, actingAs: null, run }
  const bridge = await openWindow({
    'workspace:read': () => ok({ tabs: [tab], notes: [], cameBack: null }),
    'requests:join': () => all.promise,
  })
  bridge.say('paging-progress', { ...so, runId: 'r', pages: 7 })
  await until(() => said().includes('7 pages, 50 of 100 items…'))
  all.resolve(whole)
  await until(isOver)
})

it('the next page takes nothing of what was typed or turned off since', async () => {
  const next = { ...sent.draft, query: [['startAt', '50'] as const] }
  const bridge = await openWindow({
    'requests:send': () => ok(answered(listed)),
    'paging:look': () => ok({ from: 0, items: 50, total: 100, more: true, elsewhere: null }),
    'paging:next': () => ok({ ...next, query: [['startAt', '50']] }),
  })
  const off = { key: 'off', name: 'X-Off', value: '1', enabled: false }
  const draft = { ...freshDraft(sent.draft.path), headers: [off], query: [{ ...off, name: 'q' }] }
  useComposer.getState().put(tabOf('acme'), draft)
  await click(named('button', 'Send'))
  await until(() => said().includes('Next page'))
  await click(named('button', 'Next page'))
  await until(() => asked(bridge, 'requests:send').length === 2 && isOver())
  const turned = useComposer.getState().drafts[tabOf('acme')]
  expect(turned?.headers).toEqual([off])
  expect(turned?.query.map(({ name, value, enabled }) => [name, value, enabled])).toEqual([
    ['startAt', '50', true],
    ['q', '1', false],
  ])
  await type(named('input', 'Path'), '/rest/api/3/half/typed')
  await click(named('button', 'Next page'))
  await until(() => asked(bridge, 'requests:send').length === 3 && isOver())
  expect(useComposer.getState().drafts[tabOf('acme')]?.path).toBe('/rest/api/3/half/typed')
  expect(asked(bridge, 'requests:send')[2]).toMatchObject({ draft: next })
})
