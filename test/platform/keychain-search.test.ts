import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { searchInProcess, type SearchMessage } from '../../main/platform/keychain-search.ts'

class FakeProcess extends EventEmitter {
  kills = 0

  kill(): void {
    this.kills += 1
  }

  say(message: SearchMessage): void {
    this.emit('message', message)
  }
}

let started: FakeProcess
const search = searchInProcess(() => (started = new FakeProcess()), 1000)

afterEach(() => vi.useRealTimers())

it('answers what the process found, and ends it', async () => {
  const found = search()
  started.say({ accounts: ['a', 'b'] })
  expect(await found).toEqual(['a', 'b'])
  expect(started.kills).toBe(1)
})

it('says what the process said of the keychain', async () => {
  const found = search()
  started.say({ failure: { code: 'keychain_locked', message: 'Locked.', hint: 'Unlock it.' } })
  await expect(found).rejects.toMatchObject({
    ...{ code: 'keychain_locked', message: 'Locked.', hint: 'Unlock it.' },
  })
})

it('outlives a process that the keychain’s library brings down', async () => {
  const found = search()
  started.emit('exit', 139)
  await expect(found).rejects.toMatchObject({
    code: 'keychain_refused',
    message: 'The keychain could not be searched to its end.',
    hint: 'One of its keyrings may be locked. Unlock all of them, then look again.',
  })
})

it('is cancelled with the process, at once', async () => {
  vi.useFakeTimers()
  const stop = new AbortController()
  const found = search(stop.signal)
  stop.abort(new Error('left'))
  await expect(found).rejects.toThrow('left')
  expect(started.kills).toBe(1)
  const before = started
  await expect(search(stop.signal)).rejects.toThrow('left')
  expect(started).toBe(before)
})

it('waits for no process that says nothing', async () => {
  vi.useFakeTimers()
  const found = expect(search()).rejects.toMatchObject({ code: 'keychain_silent' })
  await vi.advanceTimersByTimeAsync(1000)
  await found
  expect(started.kills).toBe(1)
})
