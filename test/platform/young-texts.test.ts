import { expect, it } from 'vitest'
import { openInThread } from '../../main/platform/body-thread.ts'
import { redactInThread } from '../../main/platform/redaction-thread.ts'

const program = (then: string): URL =>
  new URL(
    `data:text/javascript,const { parentPort, resourceLimits } = process.getBuiltinModule('node:worker_threads'); const young = String(resourceLimits.maxYoungGenerationSizeMb); ${then}`,
  )

it('a thread for one body keeps few texts that nobody needs any more', async () => {
  const redaction = program(
    "parentPort.on('message', () => parentPort.postMessage(Buffer.from(young)))",
  )
  const body = { bytes: new Uint8Array(4), charset: null, secrets: [] }
  expect(Buffer.from((await redactInThread(redaction)(body)) ?? []).toString()).toBe('4')
  const reading = program(
    "parentPort.on('message', () => parentPort.postMessage({ ok: true, value: young }))",
  )
  const thread = await openInThread(reading)(body.bytes)
  expect(await thread.ask('young')).toBe('4')
  thread.end()
})
