import { parentPort, workerData } from 'node:worker_threads'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { diagnoseText } from '../diagnosis/diagnose-text.ts'

/** A thread for one text: `workerData` is the text, its one message what came of it. */
parentPort?.postMessage(resultOf(String(workerData)))

function resultOf(text: string): Result<Diagnosis> {
  try {
    return { ok: true, value: diagnoseText(text) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, failure: error.toFailure() }
    throw error
  }
}
