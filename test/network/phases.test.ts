import { expect, it } from 'vitest'
import { answerText } from './raw-server.ts'
import { makeClient, serve } from './talking.ts'

const limits = { signal: new AbortController().signal, idleMs: 10_000, totalMs: null }

it('tells where the time of a request went: a new connection is looked up and made, a kept one is not', async () => {
  const server = await serve((socket) => socket.write(answerText('200 OK', [], '{}')))
  const client = makeClient()
  const get = { method: 'GET', url: `${server.origin}/a`, headers: [], body: null } as const
  const first = await client.send(get, limits)
  const second = await client.send(get, limits)
  expect([first.phases?.connectMs !== null, first.phases?.tlsMs]).toEqual([true, null])
  expect([second.phases?.connectMs, second.phases?.dnsMs, second.phases?.tlsMs]).toEqual([
    null,
    null,
    null,
  ])
  for (const { phases, totalMs } of [first, second]) {
    const parts = Object.values(phases ?? {}).map(Number)
    expect(parts.every((ms) => ms >= 0)).toBe(true)
    expect(parts.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(totalMs + 1)
  }
})

// Again where the machine was so busy that both parts of the body came in one turn.
it('an answer that waits, and a body that comes slowly, are told apart', { retry: 5 }, async () => {
  const server = await serve((socket) => {
    setTimeout(() => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab')
      setTimeout(() => socket.write('cd'), 60)
    }, 60)
  })
  const get = { method: 'GET', url: `${server.origin}/a`, headers: [], body: null } as const
  const { phases } = await makeClient().send(get, limits)
  expect(phases?.waitMs).toBeGreaterThan(50)
  expect(phases?.downloadMs).toBeGreaterThan(50)
})

it('requests at the same time know their own connections', async () => {
  const server = await serve((socket) => socket.write(answerText('200 OK', [], '{}')))
  const client = makeClient()
  const get = { method: 'GET', url: `${server.origin}/a`, headers: [], body: null } as const
  const answers = await Promise.all(Array.from({ length: 5 }, () => client.send(get, limits)))
  expect(answers.filter(({ phases }) => phases?.connectMs !== null)).toHaveLength(5)
})
