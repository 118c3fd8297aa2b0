import { describe, expect, it } from 'vitest'
import type { Collected, PagingProgress } from '../../contract/paging.ts'
import { AppError } from '../../main/errors.ts'
import { AllPages } from '../../main/services/all-pages.ts'
import type { PagingService } from '../../main/services/paging.ts'

const begun: Collected = {
  ...{ collectionId: 'c', pages: 1, items: 50, total: 100, ended: null, waitingUntil: null },
}
const of = { tabId: 't', runId: 'r', limit: 20 }

/** Pages as they are answered to one question after the other; what is told, waited for and asked. */
function pagesOf(...answers: readonly (Partial<Collected> | AppError)[]) {
  const left = [...answers]
  const told: PagingProgress[] = []
  const waited: number[] = []
  const jobs: (() => void)[] = []
  const ends: Parameters<PagingService['finish']>[1][] = []
  const cancelled: string[] = []
  const all = new AllPages({
    paging: {
      more: () => {
        const next = left.shift()
        return next instanceof AppError
          ? Promise.reject(next)
          : Promise.resolve({ ...begun, ended: 'All.', ...next })
      },
      finish: (_id, end) => {
        ends.push(end)
        return { exchange: { id: 'all' } } as never
      },
    },
    requests: { cancel: (runId) => void cancelled.push(runId) },
    clock: { now: () => 1000 },
    later: (job, ms) => {
      waited.push(ms)
      jobs.push(job)
    },
    told: (progress) => void told.push(progress),
  })
  return { all, told, waited, jobs, ends, left, cancelled }
}
const turn = () => new Promise((next) => setImmediate(next))

describe('all pages', () => {
  it('are fetched one after another, each told, until there is no more', async () => {
    const { all, told, ends } = pagesOf({ pages: 2, ended: null }, { pages: 3 })
    expect(await all.fetch(begun, of)).toEqual({ id: 'all' })
    expect(told.map(({ pages, runId, tabId }) => [pages, runId, tabId])).toEqual([
      [1, 'r', 't'],
      [2, 'r', 't'],
    ])
    expect(ends).toEqual([{ limited: false, failure: null }])
  })

  it('are as many as a person says at most', async () => {
    const { all, ends, left } = pagesOf(
      ...Array.from({ length: 30 }, (_, at) => ({ pages: at + 2, ended: null })),
    )
    await all.fetch(begun, of)
    expect([left.length, ends]).toEqual([11, [{ limited: true, failure: null }]])
  })

  it('wait for a rate limit, and ask for the same page again', async () => {
    const { all, told, waited, jobs, ends } = pagesOf(
      { ended: null, waitingUntil: 2500 },
      { pages: 2 },
    )
    const ended = all.fetch(begun, of)
    await turn()
    expect([waited, told.at(-1)?.waitingUntil]).toEqual([[1500], 2500])
    jobs[0]?.()
    await ended
    expect(ends).toEqual([{ limited: false, failure: null }])
  })

  it.each(['cancel', 'cancelAll'] as const)('end within a wait by %s', async (how) => {
    const { all, ends, left } = pagesOf({ ended: null, waitingUntil: 2500 }, {})
    const ended = all.fetch(begun, of)
    await turn()
    all[how]('r')
    await ended
    expect(left).toHaveLength(1)
    expect(ends).toMatchObject([{ limited: false, failure: { code: 'request_cancelled' } }])
  })

  it('that fail in the middle are what came before, and say why', async () => {
    const gone = new AppError('tenant_unknown', 'This tenant is gone.')
    const { all, ends } = pagesOf({ pages: 2, ended: null }, gone)
    await all.fetch(begun, of)
    expect(ends).toEqual([{ limited: false, failure: gone }])
  })

  it('are told once more to a window that was loaded anew, and not once they are there', async () => {
    const { all, told, jobs } = pagesOf({ ended: null, waitingUntil: 2500 }, {})
    const ended = all.fetch(begun, of)
    await turn()
    all.tellAgain('r')
    expect(told.map(({ waitingUntil }) => waitingUntil)).toEqual([null, 2500, 2500])
    jobs[0]?.()
    await ended
    const count = told.length
    all.tellAgain('r')
    expect(told).toHaveLength(count)
  })
})
