import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { filterBody, type Filtered, type FilterOrder } from './filter.ts'

/** A thread for one filter: `workerData` is the order, its one message what came of it. */
parentPort?.postMessage(resultOf(workerData as FilterOrder))

function resultOf(order: FilterOrder): Result<Filtered> {
  try {
    return { ok: true, value: filterBody(order) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, failure: error.toFailure() }
    throw error
  }
}
