import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { diagnosisOf } from '../../main/diagnosis/judging.ts'
import { AppError } from '../../main/errors.ts'

/** The last line of evidence of what is named for how a text is told, and for nothing else in it. */
export const MOST_LIKE = 'its words are most like those of cases with this cause'

/** What is told of a text for what stands in it, as `J25 likely`, the first first. */
export function heardIn(text: string): readonly string[] {
  return diagnoseText(text)
    .findings.filter(({ evidence }) => evidence.at(-1) !== MOST_LIKE)
    .map(({ id, certainty }) => `${id} ${certainty}`)
}

/** What of it is said to be likely or certain. */
export function sureOf(text: string): readonly string[] {
  return toldOf(text).filter((one) => !one.endsWith(' possible'))
}

/** What is told of a text, as `J25 likely`, the first first; nothing where it is refused. */
export function toldOf(text: string): readonly string[] {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

/** The same by the rules alone, without what was learnt of how such cases are told. */
export function ruledOf(text: string): readonly string[] {
  return diagnosisOf(readEvidence(text), {}).findings.map(
    ({ id, certainty }) => `${id} ${certainty}`,
  )
}
