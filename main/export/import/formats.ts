import { isCode, readCode } from '../../pasted/code-call.ts'
import { readCurl } from '../../pasted/curl.ts'
import { commandAt, type CommandChoice } from '../../pasted/commands.ts'
import { readHar } from '../../pasted/har.ts'
import { readHttpie } from '../../pasted/httpie.ts'
import { beginsWithRequestLine, readHttpFile } from '../../pasted/http-file.ts'
import { chosen, type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import { readWget } from '../../pasted/wget.ts'
import { asWritten } from '../../wire/unredacted.ts'
import { isCollection, readCollection } from './postman-collection.ts'

/** A text to import, without a byte-order mark and what is blank before it. */
export interface ImportText {
  readonly text: string
  /** What it holds as JSON; undefined where it is none. */
  readonly json: unknown
}

export interface ImportFormat {
  readonly is: (pasted: ImportText) => boolean
  /** Throws AppError `import_unreadable`, which repeats nothing of the text. */
  readonly read: (pasted: ImportText, dropped: string[], choice: CommandChoice) => PastedRequest
}

/** Every format that can be imported. The first that a text is, reads it. */
export const formats: readonly ImportFormat[] = [
  {
    is: ({ json }) => isCollection(json),
    read: ({ json }, dropped, { number }) => readCollection(json, dropped, number),
  },
  { is: ({ json }) => (readHar(json)?.exchanges.length ?? 0) > 0, read: readHarRequest },
  {
    is: ({ text }) => text.startsWith('{'),
    read: ({ json }) => {
      throw unreadable(
        json === undefined
          ? 'This begins like JSON and is none.'
          : 'This JSON is not a HAR, an entry of one or a Postman collection.',
      )
    },
  },
  { is: ({ text }) => beginsWithRequestLine(text), read: readHttp },
  {
    is: ({ text }) => calls(text, 'https?'),
    read: ({ text }, dropped, choice) => readHttpie(text, choice, dropped),
  },
  {
    is: ({ text }) => calls(text, 'wget'),
    read: ({ text }, dropped, choice) => readWget(text, choice, dropped),
  },
  {
    is: ({ text }) => /\bcurl\b/i.test(text),
    read: ({ text }, dropped, { number, syntax }) => {
      const { request, dropped: left } = readCurl(text, syntax, number)
      dropped.push(...left)
      return request
    },
  },
  { is: ({ text }) => isCode(text), read: ({ text }, dropped) => readCode(text, dropped) },
  { is: () => true, read: readHttp },
]

/** Whether one of these programs is called, and curl is not before it. */
function calls(text: string, names: string): boolean {
  const at = commandAt(text, names)
  return at >= 0 && !/\bcurl\b/i.test(text.slice(0, at))
}

function readHttp(
  { text }: ImportText,
  dropped: string[],
  { number }: CommandChoice,
): PastedRequest {
  return readHttpFile(text, dropped, number)
}

function readHarRequest(
  { json }: ImportText,
  dropped: string[],
  { number }: CommandChoice,
): PastedRequest {
  const har = readHar(json) ?? { exchanges: [], dropped: [] }
  const { request } = chosen(har.exchanges, number)
  if (asWritten(request.url) === '') throw unreadable(`Request ${number} of the HAR names no URL.`)
  if (har.exchanges.length > 1)
    dropped.push(`${har.exchanges.length - 1} further entries of the HAR.`)
  dropped.push(...(har.dropped[number - 1] ?? []))
  return request
}
