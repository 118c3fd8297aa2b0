import { once } from 'node:events'
import { setImmediate as turnOfLoop } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { readInThread } from '../../main/platform/reading-thread.ts'
import { readText } from '../../main/services/readers.ts'
import {
  LONG_TEXT,
  type ReadingOrder,
  type ReadLong,
  type Readings,
  TextReader,
} from '../../main/services/readings.ts'
import { createServices } from '../../main/services/services.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { loadCorpus } from '../diagnosis/corpus/load.ts'
import { rows } from '../rows.ts'
import { readHere } from '../fakes/read-here.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { ownTimeOf } from '../own-time.ts'

const read: ReadLong = readInThread(
  new URL('../../main/services/reading-worker.ts', import.meta.url),
)
const clock = new FrozenClock()
const now = clock.now()

const programOf = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`)
const outcomeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof AppError ? error.toFailure() : error
  }
}

/** A text that takes as long as one likes. */
const endless = readInThread(programOf('for (;;);'))

const line = '2026-01-12T10:00:01Z ERROR GET https://acme.atlassian.net/rest/api/3/myself returned '
const longLog = `${line}403 Forbidden\n${`${line}200\n`.repeat(2000)}`
const payload =
  '{"key":"com.example.app","clientKey":"client-acme","sharedSecret":"ATCO-acme","baseUrl":"https://acme.atlassian.net","productType":"jira","eventType":"installed"}'
const descriptor = '{"key":"com.example.app","scopes":["read"],"authentication":{"type":"jwt"}}'
const site = 'https://acme.atlassian.net'
const bearer = 'Authorization: Bearer abcdef0123456789'
const corpusText = loadCorpus().flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []))

const handlersWith = (readLong: ReadLong) =>
  createHandlers(createServices(fakeOutside({ readLong, clock })))
const handlers = handlersWith(read)
const inLine = handlersWith(readHere)

/** The channels that read a text, each with one and with what makes it as long as one likes. */
const channels = [
  {
    name: 'diagnosis:of-text',
    text: `${line}403 Forbidden\n`,
    more: 'HTTP/1.1 403 Forbidden\n\n{"errorMessages":["a"]}\n\n',
    code: 'evidence_unreadable',
    hint: 'Paste less of it: the lines around the failure.',
  },
  {
    name: 'importing:read',
    text: `curl '${site}/rest/api/3/myself' -H '${bearer}'\n`,
    more: `curl '${site}/rest/api/3/search?jql=a' -H 'X-A: "b"'\n`,
    code: 'import_unreadable',
    hint: 'Paste less of it: the one request that is meant.',
  },
  {
    name: 'pasting:read',
    text: `${line}403 Forbidden\n`,
    more: 'HTTP/1.1 403 Forbidden\n\n{"errorMessages":["a"]}\n\n',
    code: 'paste_unreadable',
    hint: 'Paste less of it: the one request, or the lines around the failure.',
  },
  {
    name: 'tenants:read-payload',
    text: `${payload}\n`,
    more: '{"a":{"b":[1,',
    code: 'payload_unreadable',
    hint: 'Paste less of it: the installed payload alone.',
  },
] as const
type Reading = (typeof channels)[number]
const ask = ({ name }: Reading, text: string, on = handlers) =>
  answer(name, on, { text }, silentLog)
const long = ({ text, more }: Reading, length = LONG_TEXT + 1): string =>
  text + more.repeat(Math.ceil(length / more.length))

const started: Worker[] = []
const remember = (worker: Worker): void => void started.push(worker)
process.on('worker', remember)
afterAll(() => process.off('worker', remember))

const texts: readonly (readonly [keyof Readings, readonly string[]])[] = [
  ['diagnosis', [...corpusText.slice(0, 1), longLog, 'nothing of note']],
  ['payload', [payload, `log: ${payload.replaceAll('"', "'")}`, descriptor]],
  ['paste', [payload, 'nothing of note']],
  ['descriptor', [`see ${descriptor}`, '{"key":']],
  [
    'import',
    [
      `curl -X POST '${site}/rest/api/3/issue' -H '${bearer}' -u 'mia:s3cret' --data-raw '{"a":1}'`,
      `POST /rest/api/3/issue HTTP/1.1\nHost: acme.atlassian.net\n${bearer}\n\n{"a":1}`,
      `{"log":{"entries":[{"request":{"method":"GET","url":"${site}/x","headers":[]}}]}}`,
      `curl 'unclosed`,
    ],
  ],
]

describe('a text read in a thread', () => {
  rows(
    'comes to what it does without one, be it a failure',
    texts.flatMap(([of, all]) =>
      all.map((text) => ({ name: `${of}: ${text.slice(0, 60)}`, of, text })),
    ),
    async ({ of, text }) => {
      const order: ReadingOrder = { name: of, text, now }
      expect(await outcomeOf(() => read(order))).toEqual(await outcomeOf(() => readText(order)))
    },
  )

  it('comes to the same where it is given as the bytes of its UTF-8', async () => {
    const bytes = new TextEncoder().encode(longLog)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
    shared.set(bytes)
    const expected = readText({ name: 'diagnosis', text: longLog, now })
    expect(await read({ name: 'diagnosis', text: shared, now })).toEqual(expected)
    expect(readText({ name: 'diagnosis', text: bytes, now })).toEqual(expected)
  })

  it('tells a live token from an expired one by the time that is told', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const token = `${part({ alg: 'HS256' })}.${part({ exp: now / 1000 })}.c2ln`
    const text = `curl '${site}/rest/api/3/myself' -H 'Authorization: JWT ${token}'`
    const said = async (at: number) => (await read({ name: 'import', text, now: at })).credentials
    const before = await said(now - 1000)
    expect(before).toHaveLength(1)
    expect(await said(now + 1000)).not.toEqual(before)
  })

  it('says so where the thread does not start, dies or throws', async () => {
    const programs = [
      new URL('./no-such-program.ts', import.meta.url),
      programOf('process.exit(3)'),
      programOf('throw new Error("what was pasted")'),
      programOf(''),
    ]
    for (const [index, program] of programs.entries()) {
      const channel = channels[index % channels.length] ?? channels[0]
      const { code, hint } = channel
      expect(await ask(channel, long(channel), handlersWith(readInThread(program)))).toEqual({
        ok: false,
        failure: {
          code,
          message: 'The thread that reads a long text has failed.',
          hint,
          details: {},
        },
      })
    }
  })

  it('ends with its thread where nobody waits for it any more', async () => {
    started.length = 0
    const texts = new TextReader({ readLong: endless, clock })
    const stop = new AbortController()
    const asked = texts.read('diagnosis', longLog, stop.signal)
    await turnOfLoop()
    const [thread] = started
    expect(started).toHaveLength(1)
    const ended = thread === undefined ? null : once(thread, 'exit')
    stop.abort(new Error('typed on'))
    await expect(asked).rejects.toThrow('typed on')
    expect(await ended).toHaveLength(1)
    await expect(texts.read('diagnosis', longLog, stop.signal)).rejects.toThrow('typed on')
    expect(started).toHaveLength(1)
  })
})

describe.each(channels)('$name', (channel) => {
  it('reads a short text in line and a longer one in a thread, and answers the same', async () => {
    started.length = 0
    const short = channel.text.padEnd(LONG_TEXT)
    const inLine = await ask(channel, short)
    expect(inLine).toMatchObject({ ok: true })
    expect(started).toHaveLength(0)
    expect(await ask(channel, `${short} `)).toEqual(inLine)
    expect(started).toHaveLength(1)
  })

  it('costs the loop little of its time however long the text is', async () => {
    const text = long(channel, 900_000)
    const inThread: number[] = []
    for (let run = 0; run < 3; run += 1) inThread.push(await ownTimeOf(() => ask(channel, text)))
    const without = await ownTimeOf(() => ask(channel, text, inLine))
    expect(Math.min(...inThread)).toBeLessThan(without / 2)
  })

  it('is cancelled by its name and by a newer text, with the thread', async () => {
    started.length = 0
    const on = handlersWith(endless)
    const asked = [ask(channel, long(channel), on)]
    while (started.length < 1) await turnOfLoop()
    // The newer text ends the first thread, perhaps before the second has started.
    const ended = started.map((thread) => once(thread, 'exit'))
    asked.push(ask(channel, `${long(channel)} `, on))
    while (started.length < 2) await turnOfLoop()
    ended.push(...started.slice(1).map((thread) => once(thread, 'exit')))
    await answer('app:cancel', on, { channel: channel.name }, silentLog)
    for (const each of asked)
      expect(await each).toMatchObject({ ok: false, failure: { code: 'request_cancelled' } })
    expect(await Promise.all(ended)).toHaveLength(2)
  })
})

describe('what else takes a payload or a descriptor', () => {
  it('reads a long one in a thread, too', async () => {
    started.length = 0
    const pad = ' '.repeat(LONG_TEXT)
    const { tenants } = createServices(fakeOutside({ readLong: read, clock }))
    const { profile } = await tenants.changes.add(payload + pad)
    expect(profile.clientKey).toBe('client-acme')
    expect(started).toHaveLength(1)
    const described = await tenants.changes.setDescriptor(profile.id, descriptor + pad)
    expect(described.profile.installedScopes).toEqual(['READ'])
    expect(started).toHaveLength(2)
  })
})

describe('a long text beside a payload', () => {
  it('is read in the thread alone: main takes its lints and the practice site’s line from there', async () => {
    const there = 'http://127.0.0.1:4001'
    const local = payload.replace(site, 'http://127.0.0.1:4000')
    const lints = [
      { id: 'there', severity: 'remark', field: null, message: 'a', fix: 'b' },
    ] as const
    const readLong: ReadLong = async (order, signal) =>
      Object.assign({}, await read({ ...order, text: local }, signal), {
        lints,
        practiceLine: { authorizationServer: there, descriptor: JSON.parse(descriptor) as object },
      })
    const { tenants } = createServices(fakeOutside({ readLong, clock }))
    const text = 'text that holds no payload'.padEnd(LONG_TEXT + 1)
    expect((await tenants.readPayload(text)).lints).toEqual(lints)
    expect((await tenants.changes.add(text)).profile.authorizationServer).toBe(there)
  })

  it('is no field of one: a longer field than any payload has is refused before it is looked at', async () => {
    const { tenants } = createServices(fakeOutside({ readLong: read, clock }))
    for (const [from, to] of [
      ['https://acme.atlassian.net', `https://${'a.'.repeat(400_000)}`],
      ['ATCO-acme', '<'.repeat(800_000)],
    ] as const)
      for (const work of [
        tenants.readPayload.bind(tenants),
        tenants.changes.add.bind(tenants.changes),
      ])
        await expect(work(payload.replace(from, to))).rejects.toMatchObject({
          code: 'payload_unreadable',
          message: expect.stringMatching(
            /^The (?:baseUrl|sharedSecret) has 8000\d\d characters, more than that of any payload\.$/,
          ) as string,
        })
  })
})
