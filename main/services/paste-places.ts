import { MOST_OF_A_TEXT } from '../../contract/limits.ts'
import type { PastePlace, PasteReading } from '../../contract/pasting.ts'
import { REQUEST_LINE } from '../../contract/request-line.ts'
import { readDescriptor } from '../connect/descriptor.ts'
import { readPastedPayload } from '../connect/pasted-payload.ts'
import { readAndDiagnose } from '../diagnosis/diagnose-text.ts'
import { FAILING_WORDS } from '../diagnosis/evidence/failing-words.ts'
import { AppError } from '../errors.ts'
import { importRequest } from '../export/import/import-request.ts'
import { CUT_HAR, isCutHar } from '../pasted/cut-har.ts'
import { holdsToken, isTokenAlone } from '../pasted/token.ts'

const CALL = /^(?:[$>#%][ \t]+)?(?:curl|wget|https?|xh|Invoke-\w+|iwr|irm)(?:\.exe)?[ \t]/i
const METHOD_AND_URL = /^(?:###[^\n]*\n\s*)?[A-Z]+ (?:https?:\/\/|\{\{)/
const FAILURE = new RegExp(`${FAILING_WORDS}|Traceback`, 'i')

/**
 * What a text is that was pasted outside of any field: the places of the window that can read it,
 * the likeliest first. `now` in milliseconds.
 *
 * @throws AppError `paste_unreadable` where none can; nothing of the text is in it
 */
export function pastePlaces(text: string, now: number): PasteReading {
  const pasted = text.replace(/^\ufeff/, '').trim()
  const isRequest = reads(() => importRequest(pasted, now))
  const beginsAsRequest = isRequest && begins(pasted)
  if (!beginsAsRequest && isTokenAlone(pasted)) return { places: ['token'] }
  const isPayload = pasted.length <= MOST_OF_A_TEXT && reads(() => readPastedPayload(pasted))
  const told = toldOfFailure(pasted, isRequest)
  const isFailure = told === 'call' || (told === 'cause' && !beginsAsRequest && !isPayload)
  const places: PastePlace[] = []
  if (isPayload) places.push('payload')
  if (isFailure) places.push('diagnosis')
  if (beginsAsRequest) places.push('import')
  if (places.length > 0) return { places }
  // Nothing of it is plain: what can be read of it at all.
  if (isRequest || CALL.test(pasted)) return { places: ['import'] }
  if (holdsToken(pasted)) return { places: ['token'] }
  if (told !== null && (told !== 'nothing' || FAILURE.test(pasted)))
    return { places: ['diagnosis'] }
  throw unknown(pasted)
}

type Told = 'call' | 'cause' | 'answer' | 'nothing'

/** A call that failed or was quiet, a cause without one, a call that went well; null for no such text. */
function toldOfFailure(text: string, isRequest: boolean): Told | null {
  const read = orNull(() => readAndDiagnose(text))
  if (read === null) return null
  const { evidence, diagnosis } = read
  const ended = evidence.steps.filter(
    (step) => step.response !== null || step.networkError !== null,
  )
  const failed = ended.some(({ response }) => response === null || response.status >= 400)
  if (failed || (ended.length > 0 && diagnosis.findings.length > 0)) return 'call'
  // Code that can be sent is a request, whatever may be wrong with it.
  const isCode = isRequest && evidence.code !== undefined
  const counted = diagnosis.findings.filter(({ certainty }) => !isCode || certainty !== 'possible')
  if (counted.length > 0) return 'cause'
  return ended.length > 0 ? 'answer' : 'nothing'
}

function begins(text: string): boolean {
  return (
    text.startsWith('{') || CALL.test(text) || REQUEST_LINE.test(text) || METHOD_AND_URL.test(text)
  )
}

function unknown(text: string): AppError {
  if (text === '') return unreadable('There is no text in what was pasted.')
  if (reads(() => readDescriptor(text)))
    return unreadable(
      'This is an app descriptor: it belongs to a tenant.',
      'Choose “Read this tenant’s app descriptor” in the palette and paste it there.',
    )
  if (isCutHar(text)) return unreadable(CUT_HAR.message, CUT_HAR.hint)
  return unreadable('Nothing in this text is a request, an answer, a token, a payload or an error.')
}

function unreadable(
  message: string,
  hint = 'Paste a curl command, an HTTP exchange, a HAR, an installed payload, a token, or the lines of the log around the error.',
): AppError {
  return new AppError('paste_unreadable', message, { hint })
}

const reads = (read: () => unknown): boolean => orNull(read) !== null

function orNull<Read>(read: () => Read): Read | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
