import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openInThread } from '../../main/platform/body-thread.ts'
import { redactInThread } from '../../main/platform/redaction-thread.ts'
import { redactedBody, type UnredactedBody } from '../../main/wire/redacted-body.ts'
import { redactionProgram } from './redaction-program.ts'

const redact = redactInThread(redactionProgram)
const SECRET = 'ATCO/p1+q~"r\\s&t=u'

const body = (bytes: Uint8Array, change: Partial<UnredactedBody> = {}): UnredactedBody => ({
  bytes,
  charset: null,
  secrets: [],
  ...change,
})

describe('a body redacted in a thread', () => {
  it('is what it is without one', async () => {
    const rows = [
      body(Buffer.from(`{"echo":${JSON.stringify(SECRET)},"jwt":"x"}`), { secrets: [SECRET] }),
      body(Buffer.from('password=hunter22 ü', 'utf16le'), { charset: 'utf-16le' }),
      body(Buffer.from('caf\u00e9, token: "abcdefgh"', 'latin1'), { charset: 'iso-8859-1' }),
      body(Buffer.from([0xff, 0x80, 0x00])),
      body(Buffer.from([0xff, ...Buffer.from(SECRET), 0x80]), {
        secrets: [SECRET],
        mayBeBytes: true,
      }),
      body(Buffer.from('nothing to hide')),
    ]
    for (const row of rows) expect(await redact(row)).toEqual(redactedBody(row))
    expect(await redact(rows.at(-1) ?? body(new Uint8Array()))).toBeNull()
    expect(Buffer.from((await redact(rows[0] ?? body(new Uint8Array()))) ?? []).toString()).toBe(
      '{"echo":"(redacted)","jwt":"(redacted)"}',
    )
  })

  it('is found whole wherever its bytes are cut to be handed over', async () => {
    const before = 'x'.repeat(1024 * 1024 - 10)
    const bytes = Buffer.from(`${before}${SECRET}${before} password=hunter22`)
    const redacted = Buffer.from((await redact(body(bytes, { secrets: [SECRET] }))) ?? [])
    expect(redacted.toString()).toBe(`${before}(redacted)${before} password=(redacted)`)
    expect(bytes.toString()).toContain(SECRET)
  })

  it('leaves the loop its turns while it is handed over', async () => {
    let turns = 0
    let over = false
    const turn = (): void => {
      turns += 1
      if (!over) setImmediate(turn)
    }
    setImmediate(turn)
    await redact(body(new Uint8Array(16 * 1024 * 1024)))
    over = true
    expect(turns).toBeGreaterThanOrEqual(16)
  })

  it('fails where the thread does not start', async () => {
    const missing = redactInThread(new URL('./no-such-program.ts', import.meta.url))
    await expect(missing(body(Buffer.from('x')))).rejects.toThrow('no-such-program')
  })
})

describe('a thread that has redacted a body and rests', () => {
  const handing = redactInThread(redactionProgram)
  const read = openInThread(redactionProgram, handing.handOver)
  const starts = (): string[] => {
    const begun: string[] = []
    const hear = ({ threadId }: { readonly threadId: number }): void =>
      void begun.push(String(threadId))
    process.on('worker', hear)
    onTestFinished(() => void process.off('worker', hear))
    return begun
  }
  const find = {
    name: 'find',
    order: { text: 'needle', matchCase: true, laidOut: false, wanted: { from: 0 } },
  } as const

  it('is the one that reads it, and no other is started', async () => {
    const begun = starts()
    const bytes = Buffer.from('password=hunter22 needle')
    const redacted = (await handing(body(bytes))) ?? bytes
    const thread = await read(redacted)
    expect(await thread.ask(find)).toMatchObject({ count: 1, match: { at: 20 } })
    expect(begun).toHaveLength(1)
    thread.end()
  })

  it('is not there for the next body to be redacted, nor for the next one to be read', async () => {
    const begun = starts()
    await handing(body(Buffer.from('x')))
    const one = await read(Buffer.from('a needle'))
    const other = await read(Buffer.from('another needle'))
    expect(await handing(body(Buffer.from('password=hunter22')))).not.toBeNull()
    expect(await one.ask(find)).toMatchObject({ match: { at: 2 } })
    expect(await other.ask(find)).toMatchObject({ match: { at: 8 } })
    expect(begun).toHaveLength(3)
    one.end()
    other.end()
  })
})

describe('the threads that redact', () => {
  /** Answers with its number, or does what a body of that many bytes stands for. */
  const numbered = (then = ''): ReturnType<typeof redactInThread> =>
    redactInThread(
      new URL(
        `data:text/javascript,const { parentPort, threadId } = process.getBuiltinModule('node:worker_threads'); parentPort.on('message', ({ bytes }) => { ${then}; parentPort.postMessage(String(threadId)) })`,
      ),
    )
  const of = (size: number): UnredactedBody => body(new Uint8Array(size))

  afterEach(() => vi.useRealTimers())

  it('are one for bodies that come one after another, and one each for those that come at once', async () => {
    const redactNumbered = numbered()
    const first = await redactNumbered(of(1))
    expect(await redactNumbered(of(1))).toBe(first)
    const both = await Promise.all([redactNumbered(of(1)), redactNumbered(of(1))])
    expect(both).toContain(first)
    expect(new Set(both).size).toBe(2)
    expect(both).toContain(await redactNumbered(of(1)))
  })

  it('end two seconds behind the last body', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const redactNumbered = numbered()
    const first = await redactNumbered(of(1))
    vi.advanceTimersByTime(1999)
    expect(await redactNumbered(of(1))).toBe(first)
    vi.advanceTimersByTime(2000)
    expect(await redactNumbered(of(1))).not.toBe(first)
  })

  it('that end as they answer leave no body behind without its own', async () => {
    const redactNumbered = numbered('if (bytes.length === 2) setImmediate(() => process.exit())')
    for (let run = 0; run < 20; run += 1)
      for (const size of [2, 1]) expect(await redactNumbered(of(size))).toMatch(/^\d+$/)
  })

  it('that end while they rest, or with a body, are followed by another', async () => {
    const redactNumbered = numbered(
      'if (bytes.length === 2) setImmediate(() => process.exit()); if (bytes.length === 3) throw new Error("broken")',
    )
    const first = await redactNumbered(of(2))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const second = await redactNumbered(of(1))
    expect(second).not.toBe(first)
    await expect(redactNumbered(of(3))).rejects.toThrow('broken')
    expect(await redactNumbered(of(1))).not.toBe(second)
  })
})
