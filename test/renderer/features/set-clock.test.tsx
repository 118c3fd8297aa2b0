// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TokenLife } from '../../../renderer/features/acting/token-life.tsx'
import { Countdown } from '../../../renderer/features/response/rate-limit.tsx'
import { RunningLine } from '../../../renderer/features/response/running-line.tsx'
import { momentOf, waitUntil } from '../../../renderer/state/moment.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { doing, draw, install, said } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { NOW } from '../fake-data.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const HOUR = 3_600_000

/** By how much the clock is off what really passes. */
let setBy = 0
let real = 0
beforeEach(() => {
  resetStores()
  setBy = 0
  real = 0
  vi.spyOn(Date, 'now').mockImplementation(() => NOW + real + setBy)
  vi.spyOn(performance, 'now').mockImplementation(() => real)
})
afterEach(() => void vi.restoreAllMocks())

/** Draws anew what it is then. */
async function after(ms: number, draws: () => Promise<void>): Promise<string> {
  real += ms
  await draws()
  return said()
}

describe.each([
  ['back an hour', -HOUR],
  ['not at all', 0],
])('a clock that is set %s', (_, by) => {
  it('makes no limit longer that was told before', async () => {
    const over = waitUntil(NOW + 16_000)
    setBy = by
    const draws = (): Promise<void> => draw(<Countdown over={over} />)
    expect(await after(0, draws)).toContain('00:16 to wait')
    expect(await after(15_000, draws)).toContain('00:01 to wait')
    expect(await after(1000, draws)).toContain('now over')
  })

  it('makes no token live longer', async () => {
    await openWindow()
    await doing(() =>
      useActing.setState({ lives: { 'tab:acme': waitUntil(NOW + 600_000) } } as never),
    )
    setBy = by
    const draws = (): Promise<void> => draw(<TokenLife />)
    expect(await after(0, draws)).toContain('token 10:00')
    expect(await after(600_000, draws)).toContain('token expired')
  })

  it('leaves the seconds as they are that a request has taken', async () => {
    install(fakeBridge())
    const run = { runId: 'r', began: momentOf(NOW), cancelling: false }
    setBy = by
    expect(await after(5000, () => draw(<RunningLine run={run} collected={null} />))).toContain(
      '5.00 s',
    )
  })
})

it('a sleep, in which the steady clock stands still, ends what ends meanwhile', async () => {
  const over = waitUntil(NOW + 16_000)
  setBy = HOUR
  await draw(<Countdown over={over} />)
  expect(said()).toContain('now over')
})
