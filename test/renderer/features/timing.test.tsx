// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { TimingTab } from '../../../renderer/features/response/timing-tab.tsx'
import { draw, press, said, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { answered, exchange, requestStep } from '../fake-data.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
it('names what keychain, signing and each part of the way took, and a connection that was kept', async () => {
  const phases = {
    ...{ queueMs: 0.44, dnsMs: 8.26, connectMs: 21, tlsMs: 34.7 },
    ...{ sendMs: 0, waitMs: 1200, downloadMs: 3.1 },
  }
  const keptAlive = { ...phases, dnsMs: null, connectMs: null, tlsMs: null }
  const steps = [
    { ...requestStep, id: 'a', phases, preparedMs: 11.4 },
    { ...requestStep, id: 'b', phases: keptAlive },
  ]
  await openWindow({ 'requests:send': () => ok(answered(exchange({ steps }))) })
  await press('Enter', { ctrlKey: true })
  await until(() => said().includes('200 OK'))
  await press('5', { ctrlKey: true })
  await until(() => document.querySelector('[aria-label="Timing"][role="region"]') !== null)
  const lists = [...document.querySelectorAll('[aria-label="Timing"][role="region"] ul')].map(
    (list) => [...list.children].map(({ textContent }) => textContent.trim()),
  )
  expect(lists).toEqual([
    [
      ...['Keychain and signing 11 ms', 'Queue 0.4 ms', 'DNS 8.3 ms', 'Connect 21 ms', 'TLS 35 ms'],
      ...['Sent 0.0 ms', 'Waiting for the first byte 1.20 s', 'Download 3.1 ms'],
    ],
    [
      ...['Queue 0.4 ms', 'Sent 0.0 ms', 'Waiting for the first byte 1.20 s', 'Download 3.1 ms'],
      'the connection was there before',
    ],
  ])
})

const wayAlone = { ...requestStep, totalMs: 40 }
const behindKeychain = { ...requestStep, totalMs: 40, preparedMs: 15.2, secretsMs: 118 }
it.each([
  ['the way alone', 40, [wayAlone], '40 ms altogether'],
  [
    'a keychain, before and after',
    204,
    [behindKeychain, { ...wayAlone, id: 's3', totalMs: 12 }],
    '204 ms altogether: 52 ms on the way, 133 ms keychain and signing, 19 ms Understudy itself',
  ],
  [
    'what no part tells',
    60,
    [wayAlone],
    '60 ms altogether: 40 ms on the way, 20 ms Understudy itself',
  ],
  ['no answer', 500, [{ ...wayAlone, response: null }], '500 ms altogether'],
])('adds up what all of it took: %s', async (_, totalMs, steps, words) => {
  await draw(<TimingTab exchange={exchange({ steps, totalMs, clockSkewSeconds: null })} />)
  expect(document.querySelector('[aria-label="Timing"] > p')?.textContent).toBe(words)
})
