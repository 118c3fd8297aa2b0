import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import { type BodyQuestion, OpenBody } from './open-body.ts'

/** A thread for one body, `workerData`, until it is ended: one message for each question, in order. */
const body = new OpenBody(workerData as Uint8Array)

parentPort?.on('message', ({ name, order }: BodyQuestion) => {
  try {
    parentPort?.postMessage({ ok: true, value: body[name](order as never) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    parentPort?.postMessage({ ok: false, failure: error.toFailure() })
  }
})
