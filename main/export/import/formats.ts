import { whereJsonBreaks } from '../../wire/json-text.ts'
import { isCode, isCodeWithNames, readCode } from '../../pasted/code/code-call.ts'
import { isCurlConfig } from '../../pasted/curl/curl-config.ts'
import { readCurl, readCurlConfig } from '../../pasted/curl/curl.ts'
import type { Choice, EntryFacts } from '../../pasted/choice.ts'
import { commandAt } from '../../pasted/commands/commands.ts'
import { CUT_HAR, isCutHar, readCutHar } from '../../pasted/cut-har.ts'
import { type PastedHar, readHar } from '../../pasted/har.ts'
import { readHttpie } from '../../pasted/commands/httpie.ts'
import { beginsWithRequestLine, readHttpFile } from '../../pasted/http/http-file.ts'
import {
  CUT_OFF,
  type PastedExchange,
  type PastedRequest,
  unreadable,
} from '../../pasted/pasted.ts'
import { readWget } from '../../pasted/commands/wget.ts'
import { asWritten } from '../../wire/unredacted.ts'
import { isBru } from '../../pasted/bru-blocks.ts'
import { readYaml } from '../../pasted/yaml.ts'
import { isBrunoJson, readBruFile, readBrunoJson } from './bruno.ts'
import { isInsomnia, readInsomnia } from './insomnia.ts'
import { isOpenCollection, readOpenCollection } from './open-collection.ts'
import { isCollection, readCollection } from './postman-collection.ts'
import type { Remarks } from '../../pasted/remarks.ts'

/** A text to import, without a byte-order mark and what is blank before it. */
export interface ImportText {
  readonly text: string
  /** What it holds as JSON; undefined where it is none. */
  readonly json: unknown
}

export interface ImportFormat {
  readonly is: (pasted: ImportText) => boolean
  /** Throws AppError `import_unreadable`, which repeats nothing of the text. */
  readonly read: (pasted: ImportText, choice: Choice, dropped: Remarks) => PastedRequest
}

/** Every format that can be imported. The first that a text is, reads it. */
export const formats: readonly ImportFormat[] = [
  ofJson(isCollection, readCollection),
  ofJson(isInsomnia, readInsomnia),
  ofJson(isBrunoJson, readBrunoJson),
  ofJson(isOpenCollection, readOpenCollection),
  ofJson(
    (json) => (readHar(json)?.exchanges.length ?? 0) > 0,
    (json, choice, dropped) => readHarRequest(readHar(json), choice, dropped),
  ),
  {
    is: ({ text, json }) => json === undefined && isCutHar(text),
    read: ({ text }, choice, dropped) => {
      const har = readCutHar(text)
      if (har === null || har.exchanges.length === 0)
        throw unreadable(CUT_HAR.message, CUT_HAR.hint)
      dropped.push(
        'The calls behind its end: this HAR was cut off. Copy or export all of it again.',
      )
      return readHarRequest(har, choice, dropped)
    },
  },
  {
    is: ({ text }) => text.startsWith('{'),
    read: ({ text, json }) => {
      if (json === undefined)
        throw unreadable(`This JSON is cut off or broken: ${whereJsonBreaks(text) ?? ''}.`, CUT_OFF)
      throw unreadable(
        'This JSON is not a HAR, an entry of one, or a collection of Postman, Insomnia or Bruno.',
      )
    },
  },
  ofText(isBru, readBruFile),
  ofText((text) => YAML.test(text), readYamlFile),
  ofText(beginsWithRequestLine, readHttpFile),
  ofText((text) => isCurlConfig(text) && !isCodeWithNames(text), readCurlConfig),
  ofText((text) => calls(text, 'https?'), readHttpie),
  ofText((text) => calls(text, 'wget'), readWget),
  ofText((text) => isCode(text) && commandAt(text, 'curl') < 0, readCode),
  ofText((text) => /\bcurl\b/i.test(text), readCurl),
  ofText(() => true, readHttpFile),
]

type Read<Given> = (given: Given, choice: Choice, dropped: Remarks) => PastedRequest

function ofJson(is: (json: unknown) => boolean, read: Read<unknown>): ImportFormat {
  return {
    is: ({ json }) => is(json),
    read: ({ json }, choice, dropped) => read(json, choice, dropped),
  }
}

function ofText(is: (text: string) => boolean, read: Read<string>): ImportFormat {
  return {
    is: ({ text }) => is(text),
    read: ({ text }, choice, dropped) => read(text, choice, dropped),
  }
}

/** How the files begin that Insomnia and Bruno write, behind comments. */
const YAML =
  /^(?:---[^\n]*\n|#[^\n]*\n|[ \t\r]*\n)*(?:(?:_type|__export_format|type|schema_version|opencollection):[ \t]|(?:info|http|graphql):[ \t]*\r?\n)/

function readYamlFile(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const value = readYaml(text)
  if (isInsomnia(value)) return readInsomnia(value, choice, dropped)
  if (isOpenCollection(value)) return readOpenCollection(value, choice, dropped)
  throw unreadable(
    'This YAML is neither of Insomnia nor an OpenCollection with a request.',
    'Insomnia 5 writes “type: collection.insomnia.rest/5.0”; an OpenCollection request has “http:” with a “url:”.',
  )
}

/** Whether one of these programs is called, and curl is not before it. */
function calls(text: string, names: string): boolean {
  const at = commandAt(text, names)
  return at >= 0 && !/\bcurl\b/i.test(text.slice(0, at))
}

function readHarRequest(read: PastedHar | null, choice: Choice, dropped: Remarks): PastedRequest {
  const har = read ?? { exchanges: [], dropped: [] }
  const all = har.exchanges.map((exchange, at) => ({ exchange, left: har.dropped[at] ?? [] }))
  return choice.of(
    all,
    dropped,
    ({ exchange: { request }, left }, into) => {
      if (asWritten(request.url) === '') throw unreadable('This request of the HAR names no URL.')
      into.push(...left)
      return request
    },
    ({ exchange }) => factsOf(exchange),
  )
}

function factsOf({ response, networkError, totalMs }: PastedExchange): EntryFacts {
  const status = response?.status ?? null
  return { status, totalMs, isFailed: networkError !== null || (status !== null && status >= 400) }
}
