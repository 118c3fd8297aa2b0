// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { RunningLine } from '../../../renderer/features/response/running-line.tsx'
import { momentOf } from '../../../renderer/state/moment.ts'
import { draw, install, said, until } from '../draw.ts'
import { fakeBridge, ok } from '../fake-bridge.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const runFor = (ms: number): Parameters<typeof RunningLine>[0]['run'] => ({
  runId: 'run',
  began: momentOf(Date.now() - ms),
  cancelling: false,
})
const MB = 1024 * 1024

it.each([
  [{ received: 12 * MB, announced: 50 * MB }, 'Receiving… 12 MB of 50 MB'],
  [{ received: 12 * MB, announced: null }, 'Receiving… 12 MB'],
  [null, 'Waiting for the answer…'],
])('a request that takes seconds tells what has come: %j', async (came, words) => {
  const bridge = install(fakeBridge({ 'requests:came': () => ok(came) }))
  await draw(<RunningLine run={runFor(3_600_000)} collected={null} />)
  await until(() => asked(bridge, 'requests:came').length > 0 && said().includes(words))
  expect(asked(bridge, 'requests:came')[0]).toEqual({ runId: 'run' })
})

it('nobody asks what has come within the first second, nor of pages', async () => {
  const bridge = install(fakeBridge())
  const collected = { pages: 2, items: 100, total: null, limit: null } as never
  await draw(
    <>
      <RunningLine run={runFor(0)} collected={null} />
      <RunningLine run={runFor(3_600_000)} collected={collected} />
    </>,
  )
  expect(asked(bridge, 'requests:came')).toEqual([])
})
