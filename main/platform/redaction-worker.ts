import { parentPort } from 'node:worker_threads'
import { redactedBody, type UnredactedBody } from '../wire/redacted-body.ts'

/** A thread for one body after the other: each message is a body, its answer the redacted bytes or null. */
parentPort?.on('message', (body: UnredactedBody) => {
  const redacted = redactedBody(body)
  parentPort?.postMessage(redacted, redacted === null ? [] : [redacted.buffer as ArrayBuffer])
})
