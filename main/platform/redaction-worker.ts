import { parentPort, workerData } from 'node:worker_threads'
import { redactedBody, type UnredactedBody } from '../wire/redacted-body.ts'

/** A thread for one body: `workerData` is the body, its one message the redacted bytes or null. */
const redacted = redactedBody(workerData as UnredactedBody)
parentPort?.postMessage(redacted, redacted === null ? [] : [redacted.buffer as ArrayBuffer])
