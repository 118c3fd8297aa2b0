import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InTurn } from '../main/in-turn.ts'

let turns: InTurn
let done: string[]
const job = (name: string) => () => Promise.resolve(void done.push(name))

beforeEach(() => {
  vi.useFakeTimers()
  turns = new InTurn()
  done = []
})
afterEach(() => vi.useRealTimers())

describe('a job that nobody waits for', () => {
  it('is done behind its pause', async () => {
    void turns.runCalmly(job('calm'), 100)
    await vi.advanceTimersByTimeAsync(99)
    expect(done).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(done).toEqual(['calm'])
  })

  it('is done in its turn and at once where another is asked for, or all of them are waited for', async () => {
    void turns.runCalmly(job('first'), 100)
    await turns.run(job('second'))
    void turns.runCalmly(job('third'), 100)
    void turns.runCalmly(job('fourth'), 100)
    await turns.idle()
    expect(done).toEqual(['first', 'second', 'third', 'fourth'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
