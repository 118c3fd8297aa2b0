// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { Collected } from '../../../contract/paging.ts'
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
const begun: Collected = {
  ...{ collectionId: 'c', pages: 1, items: 50, total: 100, ended: null, waitingUntil: null },
}

/** The pages that follow the first, one after another; the last of them is all of it. */
function collect(...following: readonly (() => Collected)[]): Promise<FakeBridge> {
  const left = [...following]
  return collectBy(() => ok(left.shift()?.() ?? { ...begun, pages: 2, items: 100, ended: 'All.' }))
}

async function collectBy(more: Answers['paging:more']): Promise<FakeBridge> {
  const bridge = await openWindow({
    'requests:send': () => ok(answered(listed)),
    'paging:look': () => ok({ from: 0, items: 50, total: 100, more: true, elsewhere: null }),
    'paging:begin': () => ok(begun),
    'paging:more': more,
    'paging:finish': () => ok({ exchange: exchange({ id: 'all' }), sent }),
  })
  await click(named('button', 'Send'))
  await until(() => said().includes('All pages as one list'))
  await click(named('button', 'All pages as one list'))
  return bridge
}
const isOver = (): boolean => useResponse.getState().running[tabOf('acme')] === undefined

it('a rate limit in the middle is waited for, counted down, and the page asked for again', async () => {
  const bridge = await collect(() => ({ ...begun, waitingUntil: Date.now() + 1500 }))
  await until(() => said().includes('1 page, 50 of 100 items, rate limited'))
  expect(said()).toMatch(/rate limited, 00:0[12] to wait/)
  expect(said()).toContain('Wait until 20')
  expect(asked(bridge, 'paging:more')).toHaveLength(1)
  await until(isOver)
  expect(asked(bridge, 'paging:more')).toHaveLength(2)
  expect(asked(bridge, 'paging:finish')).toMatchObject([{ collectionId: 'c', limited: false }])
})

it('a wait can be cancelled: what came before it is shown', async () => {
  const bridge = await collect(() => ({ ...begun, waitingUntil: Date.now() + 60_000 }))
  await until(() => said().includes('rate limited'))
  await press('Escape')
  await until(isOver)
  expect(asked(bridge, 'paging:more')).toHaveLength(1)
  expect(asked(bridge, 'paging:finish')).toMatchObject([{ collectionId: 'c', limited: false }])
})

const page = (pages: number) => (): Collected => ({
  ...begun,
  pages,
  items: 50 * pages,
  total: null,
})

it('as many pages as a person says are fetched, with what has come', async () => {
  const many = Array.from({ length: 30 }, (_, at) => page(at + 2))
  usePaging.getState().setLimit(20)
  const bridge = await collect(...many)
  await until(isOver)
  expect(asked(bridge, 'paging:more')).toHaveLength(19)
  expect(asked(bridge, 'paging:finish')).toMatchObject([{ limited: true }])
})

it('what has come is told on the way, and who cancels is shown it', async () => {
  const third = Promise.withResolvers<Result<Collected>>()
  const left = [ok(page(2)()), third.promise]
  const bridge = await collectBy(() => left.shift() ?? failed('internal', 'too many'))
  await until(() => said().includes('2 pages, 100 items…'))
  await press('Escape')
  expect(asked(bridge, 'requests:cancel')).toHaveLength(1)
  expect(said()).toContain('Cancelling…')
  third.resolve(ok({ ...page(2)(), ended: 'You stopped it there.' }))
  await until(isOver)
  expect(asked(bridge, 'paging:more')).toHaveLength(2)
  expect(asked(bridge, 'paging:finish')).toMatchObject([{ limited: false }])
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
