import { parentPort } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import { redactedBody, type UnredactedBody } from '../wire/redacted-body.ts'
import { type BodyQuestion, OpenBody } from './open-body.ts'

/** A body to be redacted, one to be read, or what is asked of the one that is read. */
type Told = UnredactedBody | { readonly open: Uint8Array } | BodyQuestion

/**
 * A thread that redacts one body after the other until it is given one to read, about which it answers until
 * it is ended: one message for each that it is told, in order, and none for what it is given to read.
 */
let read: OpenBody | null = null

parentPort?.on('message', (told: Told) => {
  if ('open' in told) read = new OpenBody(told.open)
  else if ('name' in told) answer(told)
  else {
    const redacted = redactedBody(told)
    parentPort?.postMessage(redacted, redacted === null ? [] : [redacted.buffer as ArrayBuffer])
  }
})

function answer({ name, order }: BodyQuestion): void {
  try {
    parentPort?.postMessage({ ok: true, value: read?.[name](order as never) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    parentPort?.postMessage({ ok: false, failure: error.toFailure() })
  }
}
