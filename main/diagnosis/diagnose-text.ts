import type { Diagnosis } from '../../contract/diagnosis.ts'
import { diagnose } from './engine.ts'
import { readEvidence } from './evidence/read-evidence.ts'

/** What went wrong by a pasted text alone. Throws AppError `evidence_unreadable`. */
export function diagnoseText(text: string): Diagnosis {
  return diagnose(readEvidence(text))
}
