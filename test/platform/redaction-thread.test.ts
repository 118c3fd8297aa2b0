import { describe, expect, it } from 'vitest'
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
