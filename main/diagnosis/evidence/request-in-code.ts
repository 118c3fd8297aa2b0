import type { Pair } from '../../../contract/draft.ts'
import { AppError } from '../../errors.ts'
import { isCode, readCode } from '../../pasted/code/code-call.ts'
import { Choice } from '../../pasted/choice.ts'
import { METHODS, type PastedRequest } from '../../pasted/pasted.ts'
import { Remarks } from '../../pasted/remarks.ts'
import { unredacted } from '../../wire/unredacted.ts'
import { speakersOf } from './speakers.ts'

/** Longer ones are logs. */
const LONGEST = 20_000

/** What the source code of a text would send, where it names the address; null where nothing calls. */
export function requestInCode(records: readonly string[]): PastedRequest | null {
  const lines = records.flatMap((record) => record.split('\n'))
  if (lines.reduce((length, line) => length + line.length, 0) > LONGEST) return null
  const speakers = speakersOf(lines)
  const code = lines.filter((_, at) => speakers[at] === 'code').join('\n')
  return readable(code) ?? literal(code)
}

function readable(code: string): PastedRequest | null {
  if (!isCode(code) || !/\/(?:rest|ex|wiki\/api|oauth2?)\//.test(code)) return null
  try {
    return readCode(code, new Choice(), new Remarks())
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const LINE = new RegExp(`^[-*> \\t]{0,12}(${METHODS}) (https?://[^\\s"'<>]+|/[^\\s"'<>]+)[ \\t]*$`)

/** The one line of a text that is a method and an address, and nothing else; null where there are none, or several. */
export function requestInLine(records: readonly string[]): PastedRequest | null {
  const lines = records.flatMap((record) => record.split('\n'))
  const [found, ...others] = lines.flatMap((line) => {
    const [, method, url] = LINE.exec(line) ?? []
    return method === undefined || url === undefined ? [] : [{ method, url }]
  })
  return found === undefined || others.length > 0
    ? null
    : unredacted({ ...found, headers: [], body: null })
}

/** An address of a REST API as it stands in a string of the code. */
const ADDRESS =
  /["'`](https?:\/\/[\w.-]{1,200}(?::\d+)?\/(?:[\w-]{1,60}\/)?(?:rest|ex|wiki\/api|oauth2?)\/[^\s"'`]{0,300})["'`]/
const METHOD = /\b(?:method["']?\s?[:=]\s?["'`]|\w+\.)(get|post|put|patch|delete)\b/i
const SCHEME = /\bauthorization\b["']?\]?\s?[:=,]\s?[frb$]{0,2}["'`](Bearer|JWT|Basic)\b/i

function literal(code: string): PastedRequest | null {
  const url = ADDRESS.exec(code)?.[1]
  if (url === undefined) return null
  const scheme = SCHEME.exec(code)?.[1]
  const headers: readonly Pair[] = scheme === undefined ? [] : [['Authorization', `${scheme} …`]]
  return unredacted({
    method: METHOD.exec(code)?.[1]?.toUpperCase() ?? 'GET',
    url,
    headers,
    body: null,
  })
}
