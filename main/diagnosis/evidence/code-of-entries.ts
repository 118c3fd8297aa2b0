import type { Evidence, Passage } from '../../../contract/diagnosis.ts'
import { sentByCode } from '../../pasted/code/sent-by-code.ts'
import { redactText } from '../../wire/redact.ts'
import type { Entry } from './passages.ts'

/** Read before credentials are taken out of the text, for their names go with them. */
export function codeOf(
  entries: readonly Entry[],
  passages: readonly Passage[],
  secrets: readonly string[],
): Pick<Evidence, 'code'> {
  const others = new Set(
    passages.flatMap(({ speaker, entry }) => (speaker === 'person' ? [] : [entry])),
  )
  const code = sentByCode(
    entries.map(({ text }) => text),
    (entry) => !others.has(entry),
  )
  if (code.length === 0) return {}
  return {
    code: code.map((program) => ({
      ...program,
      addresses: program.addresses.map((one) => ({ ...one, text: redactText(one.text, secrets) })),
    })),
  }
}
