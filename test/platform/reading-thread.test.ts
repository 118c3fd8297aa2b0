import { once } from 'node:events'
import { setImmediate as turnOfLoop } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { type DiagnoseLong, diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { diagnoseInThread } from '../../main/platform/reading-thread.ts'
import { LONG_TEXT } from '../../main/services/diagnosis.ts'
import { createServices } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { loadCorpus } from '../diagnosis/corpus/load.ts'

const program = new URL('../../main/services/reading-worker.ts', import.meta.url)
const diagnose = diagnoseInThread(program)
const unasked = new AbortController().signal

const programOf = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`)
const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.toFailure() : error),
  )

/** A text that takes as long as one likes. */
const endless = diagnoseInThread(programOf('for (;;);'))

const line = '2026-01-12T10:00:01Z ERROR GET https://acme.atlassian.net/rest/api/3/myself returned '
const longLog = `${line}403 Forbidden\n${`${line}200\n`.repeat(2000)}`

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const handlersWith = (diagnoseLong: DiagnoseLong) =>
  createHandlers(createServices(fakeOutside({ diagnoseLong })))
const handlers = handlersWith(diagnose)
const ask = (text: string, on = handlers) => answer('diagnosis:of-text', on, { text }, silent)

const started: Worker[] = []
const remember = (worker: Worker): void => void started.push(worker)
process.on('worker', remember)
afterAll(() => process.off('worker', remember))

describe('a text diagnosed in a thread', () => {
  it('is what it is without one', async () => {
    const texts = loadCorpus()
      .flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []))
      .slice(0, 1)
    expect(texts).toHaveLength(1)
    const all = [...texts, longLog]
    expect(await Promise.all(all.map((text) => diagnose(text, unasked)))).toEqual(
      all.map(diagnoseText),
    )
  })

  it('fails as it does without one', async () => {
    expect(await failureOf(diagnose('nothing of note', unasked))).toEqual({
      code: 'evidence_unreadable',
      message: 'Nothing in this text tells of a request, an answer or an error.',
      hint: 'Paste an HTTP exchange, the output of curl -v, a HAR, a piece of the app’s log, a stack trace, or the body of the error.',
      details: {},
    })
  })

  it('says so where the thread does not start, dies or throws', async () => {
    const programs = [
      new URL('./no-such-program.ts', import.meta.url),
      programOf('process.exit(3)'),
      programOf('throw new Error("what was pasted")'),
      programOf(''),
    ]
    for (const each of programs)
      expect(await failureOf(diagnoseInThread(each)('error', unasked))).toEqual({
        code: 'evidence_unreadable',
        message: 'The thread that reads a long text has failed.',
        hint: 'Paste less of it: the lines around the failure.',
        details: {},
      })
  })

  it('ends with its thread where nobody waits for it any more', async () => {
    started.length = 0
    const stop = new AbortController()
    const asked = endless('error', stop.signal)
    await turnOfLoop()
    const [thread] = started
    expect(started).toHaveLength(1)
    const ended = thread === undefined ? null : once(thread, 'exit')
    stop.abort(new Error('typed on'))
    await expect(asked).rejects.toThrow('typed on')
    expect(await ended).toHaveLength(1)
    await expect(diagnose('error', stop.signal)).rejects.toThrow('typed on')
    expect(started).toHaveLength(1)
  })
})

describe('diagnosis:of-text', () => {
  it('reads a short text in line and a longer one in a thread, and answers the same', async () => {
    started.length = 0
    const short = `${line}403 Forbidden\n`.padEnd(LONG_TEXT)
    const inLine = await ask(short)
    expect(started).toHaveLength(0)
    expect(await ask(`${short} `)).toEqual(inLine)
    expect(started).toHaveLength(1)
    expect(inLine).toEqual({ ok: true, value: diagnoseText(short) })
  })

  it('leaves the loop its turns however long the text is', async () => {
    expect(await turnsDuring(() => ask('{"a":1}'))).toBeLessThan(10)
    expect(await turnsDuring(() => ask(longLog.repeat(4)))).toBeGreaterThan(100)
  })

  it('is cancelled by its name and by a newer text, with the thread', async () => {
    started.length = 0
    const on = handlersWith(endless)
    const asked = [ask(longLog, on), ask(`${longLog} `, on)]
    await turnOfLoop()
    expect(started).toHaveLength(2)
    const ended = started.map((thread) => once(thread, 'exit'))
    await answer('app:cancel', on, { channel: 'diagnosis:of-text' }, silent)
    for (const each of asked)
      expect(await each).toMatchObject({ ok: false, failure: { code: 'request_cancelled' } })
    expect(await Promise.all(ended)).toHaveLength(2)
  })
})

async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let over = false
  const turn = (): void => {
    turns += 1
    if (!over) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  over = true
  return turns
}
