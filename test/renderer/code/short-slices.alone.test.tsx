// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { LazyCode } from '../../../renderer/code/lazy-code.tsx'
import { draw, until } from '../draw.ts'

it('a long text is read for no longer at a time than the browser is idle', async () => {
  const idle: IdleRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback))
  Object.defineProperty(navigator, 'scheduling', { value: { isInputPending: () => false } })
  const text = JSON.stringify(Array.from({ length: 20_000 }, (_, id) => ({ id, key: `A-${id}` })))
  await draw(<LazyCode label="Body" value={text} language="json" />)
  await until(() => idle.length > 0)

  let now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1))
  const before = now
  idle[0]?.({ didTimeout: false, timeRemaining: () => 40 })
  clock.mockRestore()
  expect(now - before).toBeGreaterThan(30)
  expect(now - before).toBeLessThan(50)
})
