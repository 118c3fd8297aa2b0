import type { BodyDraft, Pair } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { headerOf } from '../../wire/headers.ts'
import { variablesSaid } from './shell-variables.ts'
import { tableOf } from '../../wire/table.ts'
import { unredacted } from '../../wire/unredacted.ts'
import { type GivenOption, readOptions } from './command-options.ts'
import type { Choice } from '../choice.ts'
import { commandsIn } from './commands.ts'
import { percentEncoded } from '../curl/curl-request.ts'
import { type PastedRequest, type RequestText, unreadable } from '../pasted.ts'
import { bodyOfBytes } from '../plain-text.ts'
import { wget } from '../shell-words/program.ts'
import { leftBehind, wordBytes, wordText } from '../shell-words/word.ts'
import type { CommandLine, Word } from '../shell-words/word.ts'
import { withoutUser } from './url-user.ts'
import { wgetOptions, wgetSilent } from './wget-options.ts'
import type { Dropped, Remarks } from '../remarks.ts'

interface Told {
  readonly headers: Pair[]
  readonly dropped: Dropped
  method: string | null
  body: BodyDraft | null
  user: string | null
  password: string | null
}

type Handler = (told: Told, value: Word) => void

const text = (word: Word): string => wordText(word, REDACTED)
/** A header's value travels as bytes. */
const latin1 = (word: Word): string => wordBytes(word, REDACTED).toString('latin1')

const handlers: ReadonlyMap<string, Handler> = tableOf({
  header: (told, value) => addHeader(told, latin1(value)),
  'user-agent': ({ headers }, value) => setHeader(headers, 'User-Agent', latin1(value)),
  referer: ({ headers }, value) => setHeader(headers, 'Referer', latin1(value)),
  method: (told, value) => void (told.method = text(value).toUpperCase()),
  'post-data': (told, value) => setBody(told, 'POST', dataOf(value)),
  'post-file': (told, value) => setBody(told, 'POST', { file: text(value) }),
  'body-data': (told, value) => setBody(told, null, dataOf(value)),
  'body-file': (told, value) => setBody(told, null, { file: text(value) }),
  spider: (told) => void (told.method ??= 'HEAD'),
  'no-cache': ({ headers }) => {
    setHeader(headers, 'Cache-Control', 'no-cache')
    setHeader(headers, 'Pragma', 'no-cache')
  },
  user: (told, value) => void (told.user = text(value)),
  'http-user': (told, value) => void (told.user = text(value)),
  password: (told, value) => void (told.password = text(value)),
  'http-password': (told, value) => void (told.password = text(value)),
  'http-passwd': (told, value) => void (told.password = text(value)),
})

const reasons: ReadonlyMap<string, string> = tableOf({
  'no-check-certificate': '--no-check-certificate: Understudy always checks certificates.',
  'no-proxy': "--no-proxy: Understudy takes the system's proxy.",
  'load-cookies': 'The cookies of a file.',
  'input-file': 'The URLs in a file.',
  recursive: 'Further pages that wget would follow links to.',
  mirror: 'Further pages that wget would follow links to.',
  'page-requisites': 'Further pages that wget would follow links to.',
})

/**
 * What a wget command would send (https://www.gnu.org/software/wget/manual/wget.html), the chosen one of
 * a text.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function readWget(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const all = commandsIn(text, wget, choice.syntax).flatMap(requestsOfCommand)
  return choice.of(all, dropped, (read, into) => read(into))
}

/** One a URL, with the same options for each. */
function requestsOfCommand(command: CommandLine): readonly ((dropped: Dropped) => PastedRequest)[] {
  const { words } = command
  const { options, operands } = readOptions(words.slice(1), wgetOptions, REDACTED)
  const dropped = [...leftBehind(command), ...variablesSaid(words)]
  const told: Told = { headers: [], dropped, method: null, body: null, user: null, password: null }
  for (const option of options) take(option, told)
  const urls = operands.length === 0 ? [null] : operands
  return urls.map((url) => (into) => {
    if (url === null) throw unreadable('The command names no URL.')
    into.push(...dropped)
    return requestOf(wordText(url, REDACTED), told)
  })
}

function take({ name, value }: GivenOption, told: Told): void {
  const handler = handlers.get(name)
  if (handler !== undefined) handler(told, value)
  else if (!wgetSilent.has(name)) told.dropped.push(reasons.get(name) ?? `--${name}`)
}

function requestOf(written: string, told: Told): PastedRequest {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`
  if (!/^https?:/i.test(withScheme)) throw unreadable('The URL is neither http nor https.')
  const { url, user } = withoutUser(withScheme)
  const { headers, body } = told
  const own: readonly Pair[] = [
    ['Accept', '*/*'],
    ...(body === null
      ? []
      : [['Content-Type', 'application/x-www-form-urlencoded'] satisfies Pair]),
    ...authorization(told, user),
  ]
  return unredacted({
    method: told.method ?? 'GET',
    url: wgetUrl(url),
    headers: [
      ...own.filter(([name]) => headerOf(headers, name) === null),
      ...headers.filter(([name, value]) => name !== 'User-Agent' || value !== ''),
    ],
    body,
  } satisfies RequestText)
}

/** wget sends them where the server asks for them: so does what is read. */
function authorization(told: Told, inUrl: string | null): readonly Pair[] {
  const pair = told.user === null ? inUrl : `${told.user}:${told.password ?? ''}`
  return pair === null ? [] : [['Authorization', `Basic ${Buffer.from(pair).toString('base64')}`]]
}

/** A later one of a name stands in the place of an earlier one; nothing at all forgets all. */
function addHeader({ headers, dropped }: Told, line: string): void {
  const colon = line.indexOf(':')
  if (line === '') headers.length = 0
  else if (colon < 1) dropped.push('A header that wget refuses: it has no colon.')
  else setHeader(headers, line.slice(0, colon), line.slice(colon + 1).trimStart())
}

function setHeader(headers: Pair[], name: string, value: string): void {
  const at = headers.findIndex(([each]) => each.toLowerCase() === name.toLowerCase())
  if (at < 0) headers.push([name, value])
  else headers[at] = [name, value]
}

function setBody(told: Told, method: string | null, body: BodyDraft): void {
  told.body = body
  told.method ??= method
}

function dataOf(value: Word): BodyDraft {
  return bodyOfBytes(wordBytes(value, REDACTED))
}

/** What wget sends of a URL: without its fragment, dots resolved, what stands raw percent-encoded (src/url.c). */
function wgetUrl(url: string): string {
  const [, origin = '', path = '', query = ''] =
    /^([a-z]+:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?/is.exec(url) ?? []
  const resolved = new URL(path === '' ? '/' : path, 'http://a').pathname
  const raw = /%(?![\da-f]{2})|[^A-Za-z0-9\-_.~$!*'(),;:@&=+/?%[\]]/giu
  return origin.toLowerCase() + `${resolved}${query}`.replace(raw, percentEncoded)
}
