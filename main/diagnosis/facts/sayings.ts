import type { Passage, Speaker } from '../../../contract/diagnosis.ts'
import type { Pair } from '../../../contract/draft.ts'
import { textOfHtml } from '../../pasted/wrapping/text-marks.ts'
import { headerOf } from '../../wire/headers.ts'
import { isObject } from '../../wire/json.ts'
import { errorTexts, isErrorBody } from '../evidence/error-body.ts'
import { speakersOf } from '../evidence/speakers.ts'
import type { Answer, Saying } from './case-facts.ts'

export function toldOf(passages: readonly Passage[], body: string): readonly Saying[] {
  if (passages.length === 0) return body.trim() === '' ? [] : [{ words: body.trim(), by: 'log' }]
  return passages.map(({ text, speaker }) => ({ words: text.trim(), by: speaker }))
}

/** A person's word counts as theirs only where nothing else in it is a machine's. */
export function tellerOf(passages: readonly Passage[], otherwise: Speaker): Speaker {
  const [first] = passages
  return first === undefined || passages.some(({ speaker }) => speaker !== 'person')
    ? otherwise
    : 'person'
}

/** The prose of an entry in the mouths of its passages; the messages inside of objects are a log's. */
export function saidIn(passages: readonly Passage[], prose: string): readonly Saying[] {
  const [only, ...others] = passages
  if (prose.trim() === '') return []
  if (only === undefined || others.length === 0)
    return [{ words: prose.trim(), by: only?.speaker ?? 'log' }]
  return passages.map(({ text, speaker }) => ({ words: text.trim(), by: speaker }))
}

/** What of an answer can speak. */
interface Heard {
  readonly status: number | null
  readonly headers: readonly Pair[]
  readonly body: string
  /** What an entry tells of it. */
  readonly told: readonly Saying[]
  readonly fromLog: boolean
}

/** An error body's own texts; of another body its words only where the status says that it failed. */
export function saidBy(parts: Heard, value: unknown, shape: Answer['shape']): readonly Saying[] {
  const { status, body, told, fromLog } = parts
  const byServer = (words: string): Saying => ({ words, by: 'server' })
  if (status !== null && status < 400)
    return errorTexts(value)
      .filter(() => isErrorBody(value) && isGraph(value))
      .map(byServer)
  const own = [...errorTexts(value), ...challengeOf(parts.headers)].map(byServer)
  if (own.length > 0) return [...own, ...told]
  if (value !== undefined) return told
  const plain =
    shape === 'html' || shape === 'xml'
      ? textOfHtml(body.slice(0, 20_000))
      : body.slice(0, 4000).trim()
  if (plain === '' || told.some(({ words }) => words === plain)) return told
  // What was read of an entry has the entry itself for a body where it shows none.
  const isEntry = fromLog && told.length > 0 && told.every(({ words }) => plain.includes(words))
  if (shape !== 'text') return [byServer(plain), ...told]
  return isEntry ? told : [...linesOf(plain), ...told]
}

/** The lines of a text that stands below an answer's head: somebody may have gone on writing there. */
function linesOf(text: string): readonly Saying[] {
  const lines = text.split('\n')
  const speakers = speakersOf(lines)
  const by = (who: boolean): string =>
    lines
      .filter((_, at) => (speakers[at] === 'person') === who)
      .join('\n')
      .trim()
  const sayings: readonly Saying[] = [
    { words: by(false), by: 'server' },
    { words: by(true), by: 'person' },
  ]
  return sayings.filter(({ words }) => words !== '')
}

/** RFC 6750 section 3: the reason of a refused bearer token stands in the challenge. */
function challengeOf(headers: readonly Pair[]): readonly string[] {
  const challenge = headerOf(headers, 'www-authenticate') ?? ''
  return /\berror(?:_description)?="/.test(challenge) ? [challenge] : []
}

/** GraphQL answers 200 and says so in the body. */
export function isGraph(value: unknown): boolean {
  return isObject(value) && 'data' in value
}
