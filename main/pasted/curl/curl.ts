import { REDACTED } from '../../../contract/redacted.ts'
import type { Choice } from '../choice.ts'
import {
  addHeader,
  type CurlData,
  type CurlOptions,
  type PastedCommand,
  percentEncoded,
  requestsOf,
} from './curl-request.ts'
import { curlConfigWords } from './curl-config.ts'
import { NO_FIELD, readFormOption } from './curl-form.ts'
import { type CurlOption, type NamedOption, optionNamed, optionOfLetter } from './curl-options.ts'
import { type PastedRequest, unreadable } from '../pasted.ts'
import { shells, syntaxOf } from '../shell-words/syntax.ts'
import type { CommandLine, Word } from '../shell-words/word.ts'
import { leftBehind, wordBytes, wordText } from '../shell-words/word.ts'
import { withWholeHeaders } from './unquoted-headers.ts'
import { variablesSaid } from '../commands/shell-variables.ts'
import { tableOf } from '../../wire/table.ts'
import type { Dropped, Remarks } from '../remarks.ts'

/**
 * What the curl commands in a text would send: the request that is chosen of all commands, of those
 * between which `--next` stands and of several URLs.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function readCurl(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const [first, ...others] = shells[choice.syntax ?? syntaxOf(text)](text)
  if (first === undefined)
    throw unreadable(
      'No curl command was found in this text.',
      'Paste the whole command, from the word curl on.',
    )
  const all = [first, ...others.filter(namesUrl)].flatMap(requestsOfCommand)
  return chosenOf(all, choice, dropped)
}

/** What curl would send for a configuration file (`-K`), in the same way. Throws AppError `import_unreadable`. */
export function readCurlConfig(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const left: string[] = []
  const content = [Buffer.from(text.replaceAll('\r\n', '\n')).toString('latin1')]
  const words = [['curl'], ...curlConfigWords(content, left)]
  const whole = { stdin: null, inputFile: null, end: text.length, isOpen: false }
  return chosenOf(requestsOfCommand({ ...whole, words, dropped: left }), choice, dropped)
}

function chosenOf(all: readonly PastedCommand[], choice: Choice, dropped: Remarks): PastedRequest {
  return choice.of(all, dropped, (one, into) => {
    into.push(...one.dropped)
    return one.request
  })
}

/** Prose behind a command may speak of curl. */
function namesUrl({ words }: CommandLine): boolean {
  return words.some((word) => /^https?:\/\//i.test(typeof word[0] === 'string' ? word[0] : ''))
}

type Handler = (into: CurlOptions, value: Word) => void

/** With the mark of redaction where the command has a variable. */
const text = (word: Word): string => wordText(word, REDACTED)
/** A header travels as Latin-1: each byte is a character. */
const bytes = (word: Word): string => wordBytes(word, REDACTED).toString('latin1')

const handlers: ReadonlyMap<string, Handler> = tableOf({
  url: (into, value) => void into.urls.push(text(value)),
  request: (into, value) => void (into.method = text(value)),
  header: (into, value) => addHeader(into, bytes(value)),
  'user-agent': (into, value) => addHeader(into, `User-Agent: ${bytes(value)}`),
  referer: (into, value) => addHeader(into, `Referer: ${bytes(value).replace(/;auto$/, '')}`),
  cookie: (into, value) =>
    bytes(value).includes('=') || bytes(value).includes(REDACTED)
      ? void into.cookies.push(bytes(value))
      : void into.dropped.push(`The cookies of the file ${text(value)}.`),
  user: (into, value) =>
    addHeader(into, `Authorization: Basic ${wordBytes(value, REDACTED).toString('base64')}`),
  'oauth2-bearer': (into, value) => addHeader(into, `Authorization: Bearer ${bytes(value)}`),
  data: (into, value) => addData(into, value, 'strip'),
  'data-ascii': (into, value) => addData(into, value, 'strip'),
  'data-binary': (into, value) => addData(into, value, 'whole'),
  'data-raw': (into, value) =>
    void into.data.push({ bytes: wordBytes(value, REDACTED), joint: '&' }),
  'data-urlencode': (into, value) => {
    const encoded = encodedData(text(value), '--data-urlencode', into.dropped)
    if (encoded !== null) into.data.push({ bytes: Buffer.from(encoded), joint: '&' })
  },
  'url-query': (into, value) => {
    const written = text(value)
    const encoded = written.startsWith('+')
      ? written.slice(1)
      : encodedData(written, '--url-query', into.dropped)
    if (encoded !== null) into.query.push(encoded)
  },
  config: (into, value) => {
    if (text(value) === '-' && into.stdin !== null) into.flags.add('config')
    else into.dropped.push(`--config: the options in the file ${text(value)}.`)
  },
  'continue-at': (into, value) => {
    if (/^\d+$/.test(text(value))) addHeader(into, `Range: bytes=${text(value)}-`)
    else if (text(value) !== '-') into.dropped.push(`--continue-at ${text(value)}`)
  },
  range: (into, value) => addHeader(into, `Range: bytes=${bytes(value)}`),
  json: (into, value) => {
    addData(into, value, 'whole', '')
    into.flags.add('json')
  },
  form: (into, value) => {
    into.parts.push(...readFormOption(text(value), into.dropped))
  },
  'form-string': (into, value) => {
    const [name = '', ...rest] = text(value).split('=')
    if (rest.length === 0) into.dropped.push(NO_FIELD)
    else into.parts.push({ name, text: rest.join('=') })
  },
  'proto-default': (into, value) => void (into.scheme = text(value)),
  'request-target': (into, value) => void (into.target = text(value)),
  'upload-file': (into, value) => {
    into.data.push({ bytes: Buffer.alloc(0), file: text(value), joint: '&' })
    into.flags.add('upload')
  },
})

/** What curl would send first for a command. @throws AppError `import_unreadable` */
export function readCurlCommand(command: CommandLine): PastedRequest {
  return requestsOfCommand(command)[0].request
}

/** What curl would send for a command, one after the other. @throws AppError `import_unreadable` */
function requestsOfCommand(command: CommandLine): readonly [PastedCommand, ...PastedCommand[]] {
  const { words, stdin } = command
  const variables = variablesSaid(words)
  const fresh = (): CurlOptions => ({
    urls: [],
    headers: [],
    removed: [],
    data: [],
    cookies: [],
    query: [],
    parts: [],
    dropped: [...leftBehind(command), ...variables],
    flags: new Set(),
    method: null,
    scheme: null,
    target: null,
    stdin: stdin === null ? null : wordBytes(stdin, REDACTED),
  })
  const operations = [fresh()]
  let isConfigRead = false
  // Last first: taking from the end of a long list costs nothing.
  const queue = withWholeHeaders(words.slice(1)).toReversed()
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const into = operations.at(-1) ?? fresh()
    readWord(word, queue, into)
    // A file on the input is read once, where it is named.
    if (into.flags.has('config') && stdin !== null && !isConfigRead) {
      isConfigRead = true
      queue.push(...curlConfigWords(stdin, into.dropped).toReversed())
    }
    into.flags.delete('config')
    // What follows is another request with options of its own.
    if (into.flags.has('next')) operations.push(fresh())
    into.flags.delete('next')
  }
  const [first, ...others] = operations.flatMap(requestsOf)
  if (first === undefined) throw unreadable('The command names no URL.')
  return [first, ...others]
}

function readWord(word: Word, queue: Word[], into: CurlOptions): void {
  const written = text(word)
  if (!written.startsWith('-') || written === '-' || into.flags.has('no options')) {
    into.urls.push(written)
  } else if (written === '--') into.flags.add('no options')
  else if (written.startsWith('--')) readLongOption(written.slice(2), queue, into)
  else readLetters(word, written, queue, into)
}

/** `-sXPOST`: letters until one takes a value, which is the rest of the word or the next one. */
function readLetters(word: Word, written: string, queue: Word[], into: CurlOptions): void {
  for (let at = 1; at < written.length; at += 1) {
    const letter = written[at] ?? ''
    const option = optionOfLetter.get(letter)
    if (option === undefined) into.dropped.push(`-${letter}: curl knows no such option.`)
    if (option?.takes !== 'value') {
      if (option !== undefined) readSwitch(option, true, into)
      continue
    }
    const first = typeof word[0] === 'string' ? word[0].slice(at + 1) : ''
    const isNext = first === '' && word.length === 1
    const rest = isNext ? nextOf(queue, `-${letter}`, into) : [first, ...word.slice(1)]
    readValue(option, rest, into)
    return
  }
}

function readLongOption(written: string, queue: Word[], into: CurlOptions): void {
  const [spelled = '', ...attached] = written.split('=')
  const named = optionNamed(spelled)
  const { option, isOn } = named
  const why = whyRefused(spelled, named)
  if (why !== null) into.dropped.push(`--${spelled}: ${why}`)
  if (option === null) return
  if (option.takes !== 'value') readSwitch(option, isOn, into)
  // curl knows no `--user=name`; people write it, and its value is no URL.
  else if (attached.length > 0)
    readValue(option, [Buffer.from(attached.join('=')).toString('latin1')], into)
  else readValue(option, nextOf(queue, `--${spelled}`, into), into)
}

function nextOf(queue: Word[], option: string, { dropped }: CurlOptions): Word {
  const next = queue.pop()
  if (next === undefined) dropped.push(`${option}: nothing stands behind it where this text ends.`)
  return next ?? ['']
}

function whyRefused(spelled: string, { option, isOn, isAmbiguous }: NamedOption): string | null {
  if (option === null) return 'curl knows no such option.'
  if (isAmbiguous) return 'curl knows several options that begin so, and refuses it.'
  const refused = !isOn && option.takes !== 'switch' && !spelled.startsWith(option.name)
  return refused ? 'curl knows this option without “no-” only.' : null
}

function readValue(option: CurlOption, value: Word, into: CurlOptions): void {
  const handler = handlers.get(option.name)
  if (handler === undefined) leaveBehind(option, into)
  else handler(into, value)
}

/** What is turned off, as it is from the beginning, is no finding. */
function readSwitch(option: CurlOption, isOn: boolean, into: CurlOptions): void {
  const { name } = option
  if (option.import === 'carried' && isOn) into.flags.add(name)
  else if (option.import === 'carried') into.flags.delete(name)
  else if (isOn) leaveBehind(option, into)
}

function leaveBehind({ name, import: ours, said }: CurlOption, { dropped }: CurlOptions): void {
  if (ours === 'refused') throw unreadable(`With --${name} curl sends no request.`)
  if (ours !== 'silent') dropped.push(said === undefined ? `--${name}` : `--${name}: ${said}`)
}

/** `@file` and `@-`; without `--data-binary` curl drops line breaks and NULs of a file. */
function addData(
  into: CurlOptions,
  value: Word,
  how: 'strip' | 'whole',
  joint: CurlData['joint'] = '&',
): void {
  const written = text(value)
  const strip = how === 'strip'
  if (!written.startsWith('@')) into.data.push({ bytes: wordBytes(value, REDACTED), joint })
  else if (written === '@-' && into.stdin !== null) {
    const whole = into.stdin.toString('latin1')
    const kept = strip ? whole.replace(/[\r\n\0]/g, '') : whole
    into.data.push({ bytes: Buffer.from(kept, 'latin1'), joint })
  } else if (written === '@-') {
    into.dropped.push('What curl would read from its input.')
    into.data.push({ bytes: Buffer.alloc(0), joint })
  } else into.data.push({ bytes: Buffer.alloc(0), file: written.slice(1), strip, joint })
}

/** `name=content`, `=content`, `content` (https://curl.se/docs/manpage.html#--data-urlencode); null of a file. */
function encodedData(written: string, option: string, dropped: Dropped): string | null {
  const file = /^[^=@]*@/.exec(written)
  if (file !== null) {
    dropped.push(`${option} of the file ${written.slice(file[0].length)}.`)
    return null
  }
  const at = written.indexOf('=')
  const name = at > 0 ? `${written.slice(0, at)}=` : ''
  return name + percentEncoded(written.slice(at + 1)).replaceAll('%20', '+')
}
