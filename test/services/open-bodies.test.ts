import { describe, expect, it, vi } from 'vitest'
import { OpenBody } from '../../main/bodies/open-body.ts'
import { AppError } from '../../main/errors.ts'
import { openInThread } from '../../main/platform/body-thread.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { type BodyThread, OpenBodies, type OpenInThread } from '../../main/services/open-bodies.ts'
import { Secrets } from '../../main/wire/secrets.ts'
import { openHere } from '../fakes/open-here.ts'
import { redactHere } from '../fakes/redact-here.ts'

const program = new URL('../../main/bodies/body-worker.ts', import.meta.url)
const LARGE = `${'x'.repeat(1_100_000)}needle`
const find = {
  name: 'find',
  order: { text: 'needle', matchCase: true, laidOut: false, wanted: { from: 0 } },
} as const
const found = { count: 1, match: { nth: 0, at: 1_100_000, length: 6 }, pattern: 'needle' }

function setUp(openBody: OpenInThread) {
  const bodies = new KeptBodies({ redactLarge: redactHere })
  for (const id of ['large', 'other'])
    bodies.keep(id, new TextEncoder().encode(LARGE), new Secrets())
  bodies.keep('small', new TextEncoder().encode('a needle'), new Secrets())
  const jobs: (() => void)[] = []
  const open = new OpenBodies({ bodies, openBody, later: (job) => void jobs.push(job) })
  return { open, bodies, jobs }
}

/** Threads that say when they begin and end. */
function counted(): { readonly openBody: OpenInThread; readonly seen: string[] } {
  const seen: string[] = []
  const openBody: OpenInThread = async (bytes) => {
    seen.push('begins')
    const thread = await openHere(bytes)
    return { ask: thread.ask, end: () => void seen.push('ends') }
  }
  return { openBody, seen }
}

describe('a body that is asked', () => {
  it('is read in a thread where it is large, with the same answers', async () => {
    const { open, jobs } = setUp(openInThread(program))
    expect(await open.ask({ bodyId: 'large' }, find)).toEqual(found)
    const around = { name: 'around', order: { at: 1_000_000 } } as const
    expect(await open.ask({ bodyId: 'large' }, around)).toEqual(
      new OpenBody(new TextEncoder().encode(LARGE)).around({ at: 1_000_000 }),
    )
    for (const job of jobs) job()
  })

  it('is read here where it is small, or is a text that came whole', async () => {
    const { open } = setUp(() => Promise.reject(new Error('no thread')))
    expect(await open.ask({ bodyId: 'small' }, find)).toMatchObject({ match: { at: 2 } })
    expect(await open.ask({ text: 'ü needle' }, find)).toMatchObject({ match: { at: 3 } })
    await expect(open.ask({ bodyId: 'gone' }, find)).rejects.toMatchObject({ code: 'body_unknown' })
  })

  it('keeps its thread while it is asked, and gives it back for another or for nothing', async () => {
    const { openBody, seen } = counted()
    const { open, jobs } = setUp(openBody)
    await open.ask({ bodyId: 'large' }, find)
    await open.ask({ bodyId: 'large' }, find)
    expect(seen).toEqual(['begins'])
    await open.ask({ bodyId: 'other' }, find)
    expect(seen.toSorted()).toEqual(['begins', 'begins', 'ends'])
    jobs[0]?.()
    expect(seen).toHaveLength(3)
    jobs.at(-1)?.()
    await Promise.resolve()
    expect(seen.filter((each) => each === 'ends')).toHaveLength(2)
  })

  it('ends its thread where a question is cancelled that goes on, and begins anew', async () => {
    const { openBody, seen } = counted()
    let stop: (error: Error) => void = () => undefined
    const silent: OpenInThread = async (bytes) => {
      const thread = await openBody(bytes)
      const ask: BodyThread['ask'] = () => new Promise((_, reject) => (stop = reject))
      const end = (): void => {
        thread.end()
        stop(new Error('the thread has ended'))
      }
      return { ask, end }
    }
    const { open, jobs } = setUp(silent)
    const cancelling = new AbortController()
    const asked = open.ask({ bodyId: 'large' }, find, cancelling.signal)
    await vi.waitFor(() => expect(seen).toEqual(['begins']))
    cancelling.abort(new AppError('request_cancelled', 'It was cancelled.'))
    expect(seen).toEqual(['begins'])
    jobs[0]?.()
    await expect(asked).rejects.toMatchObject({ code: 'request_cancelled' })
    expect(seen).toEqual(['begins', 'ends'])
  })

  it('is asked anew where its thread was ended for another question, which was cancelled', async () => {
    const { openBody, seen } = counted()
    const ends: (() => void)[] = []
    const openSlowly: OpenInThread = async (bytes) => {
      const thread = await openBody(bytes)
      if (seen.filter((each) => each === 'begins').length > 1) return thread
      const ask: BodyThread['ask'] = () =>
        new Promise((_, reject) => ends.push(() => reject(new Error('the thread has ended'))))
      const end = (): void => {
        thread.end()
        for (const each of ends) each()
      }
      return { ask, end }
    }
    const { open, jobs } = setUp(openSlowly)
    const cancelling = new AbortController()
    const cancelled = open.ask({ bodyId: 'large' }, find, cancelling.signal)
    const other = open.ask({ bodyId: 'large' }, find)
    await vi.waitFor(() => expect(ends).toHaveLength(2))
    cancelling.abort(new AppError('request_cancelled', 'It was cancelled.'))
    jobs[0]?.()
    await expect(cancelled).rejects.toMatchObject({ code: 'request_cancelled' })
    expect(await other).toEqual(found)
    expect(seen).toEqual(['begins', 'ends', 'begins'])
  })

  it('fails by name where its thread does not start, and is tried again', async () => {
    let tried = 0
    const { open } = setUp((bytes) =>
      (tried += 1) === 1 ? Promise.reject(new Error('no thread')) : openHere(bytes),
    )
    await expect(open.ask({ bodyId: 'large' }, find)).rejects.toMatchObject({
      code: 'body_unreadable',
      message: 'The thread that reads this body has failed.',
    })
    expect(await open.ask({ bodyId: 'large' }, find)).toEqual(found)
  })

  it('that is no UTF-8 has the same places in its ranges and in what is found', async () => {
    const { open, bodies } = setUp(openHere)
    bodies.keep('latin', Buffer.from('caf\u00e9 needle', 'latin1'), new Secrets())
    const { match } = await open.ask({ bodyId: 'latin' }, find)
    const at = match?.at ?? 0
    expect((await bodies.range('latin', at, at + 6)).text).toBe('needle')
  })
})
