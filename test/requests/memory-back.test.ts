import { execFileSync } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { askMemoryBack } from '../../main/requests/memory-back.ts'

const from = (path: string): string =>
  JSON.stringify(new URL(`../../main/${path}`, import.meta.url))

/** Whether the bytes of a large body are gone after it was let go, in a process that rests and allocates nothing: of three in a row. */
const PROGRAM = `
  import { setTimeout } from 'node:timers/promises'
  import { KeptBodies } from ${from('requests/kept-bodies.ts')}
  import { Secrets } from ${from('wire/secrets.ts')}
  const shelf = new KeptBodies({ redactLarge: () => Promise.resolve(null) })
  const hold = async () => {
    const large = new Uint8Array(new SharedArrayBuffer(20_000_000))
    shelf.keep('large', large, new Secrets())
    await shelf.range('large', 0, 3)
    return new WeakRef(large)
  }
  for (let time = 0; time < 3; time += 1) {
    const held = await hold()
    await setTimeout(100)
    shelf.forget('large')
    for (let second = 0; second < 60 && held.deref() !== undefined; second += 1) await setTimeout(1000)
    process.stdout.write(held.deref() === undefined ? 'gone ' : 'held ')
  }
`

it('what a large body took is given back soon after it was let go, in an app that rests', () => {
  const given = ['--input-type=module', '--eval', PROGRAM]
  expect(execFileSync(process.execPath, given, { encoding: 'utf8' })).toBe('gone gone gone ')
})

it('is asked for once, after what is done now, however much was let go of', async () => {
  const asked = vi.spyOn(ArrayBuffer.prototype, 'transfer')
  for (let body = 0; body < 200; body += 1) askMemoryBack()
  expect(asked).toHaveBeenCalledTimes(0)
  await setImmediate()
  expect(asked).toHaveBeenCalledTimes(1)
  askMemoryBack()
  await setImmediate()
  expect(asked).toHaveBeenCalledTimes(2)
  asked.mockRestore()
})
