import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { useDocuments } from '../operations/operations.ts'
import { readText } from './readers.ts'
import type { ReadingOrder, Readings } from './readings.ts'

/** A thread for one text: `workerData` is what to read, its one message what came of it. */
parentPort?.postMessage(resultOf(workerData as ReadingOrder))

function resultOf(order: ReadingOrder): Result<Readings[keyof Readings]> {
  useDocuments(order.imported ?? [])
  try {
    return { ok: true, value: readText(order) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, failure: error.toFailure() }
    throw error
  }
}
