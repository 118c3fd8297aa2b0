import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { onLeaving } from '../../main/platform/leaving.ts'
import { ClearingClipboard } from '../../main/services/clearing-clipboard.ts'

function board(): {
  live: ClearingClipboard
  holds: { text: string }
  timers: (() => void)[]
  refuses: { clearing: boolean }
} {
  const [holds, refuses, timers] = [{ text: '' }, { clearing: false }, [] as (() => void)[]]
  const clipboard = {
    writeText: (text: string) => Promise.resolve(void (holds.text = text)),
    clearIfHolds: (text: string) => {
      if (refuses.clearing) return Promise.reject(new Error('the clipboard is busy'))
      if (holds.text === text) holds.text = ''
      return Promise.resolve()
    },
  }
  return {
    live: new ClearingClipboard({ clipboard, later: (job) => void timers.push(job) }),
    holds,
    timers,
    refuses,
  }
}

describe('the live clipboard', () => {
  it('clears what it wrote, and nothing that came after', async () => {
    const { live, holds, timers } = board()
    await live.copy('token', 60)
    holds.text = 'mine'
    timers[0]?.()
    await live.clear()
    expect(holds.text).toBe('mine')
  })

  it.each(['suspend', 'lock-screen'])('is cleared at %s, before its time', async (sign) => {
    const { live, holds } = board()
    const monitor = new EventEmitter()
    onLeaving(monitor, () => void live.clear())
    await live.copy('token', 60)
    monitor.emit('resume')
    expect(holds.text).toBe('token')
    monitor.emit(sign)
    expect(holds.text).toBe('')
    holds.text = 'mine'
    monitor.emit(sign)
    expect(holds.text).toBe('mine')
  })

  it('gives a text that is copied again its whole time', async () => {
    const { live, holds, timers } = board()
    await live.copy('token', 60)
    await live.copy('token', 60)
    timers[0]?.()
    expect(holds.text).toBe('token')
    timers[1]?.()
    await live.clear()
    expect(holds.text).toBe('')
  })

  it('outlives a clipboard that does not answer', async () => {
    const { live, timers, refuses } = board()
    await live.copy('token', 60)
    refuses.clearing = true
    expect(() => timers[0]?.()).not.toThrow()
    await expect(live.clear()).resolves.toBeUndefined()
  })
})
