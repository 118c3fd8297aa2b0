import { REDACTED } from '../wire/redact.ts'
import {
  addHeader,
  type CurlData,
  type CurlOptions,
  percentEncoded,
  requestOf,
} from './curl-request.ts'
import { readFormOption } from './curl-form.ts'
import { droppedReasons, optionNamed, shortNames, silent, takesValue } from './curl-options.ts'
import { chosen, type PastedRequest, unreadable } from './pasted.ts'
import { shells, type ShellSyntax, syntaxOf } from './shell-words/syntax.ts'
import type { CommandLine, Word } from './shell-words/word.ts'
import { wordBytes, wordText } from './shell-words/word.ts'
import { tableOf } from '../wire/table.ts'

export interface PastedCommand {
  readonly request: PastedRequest
  /** What the command says and a request does not hold: one sentence each. */
  readonly dropped: readonly string[]
}

/**
 * What a curl command in a text would send: the first, or the one of that number; `syntax` where the
 * shell is known.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function readCurl(
  text: string,
  syntax: ShellSyntax = syntaxOf(text),
  number = 1,
): PastedCommand {
  const [first, ...others] = shells[syntax](text)
  if (first === undefined)
    throw unreadable(
      'No curl command was found in this text.',
      'Paste the whole command, from the word curl on.',
    )
  const commands = [first, ...others.filter(namesUrl)]
  const { words, stdin, dropped } = chosen(commands, number)
  const all = [...dropped]
  if (commands.length > 1) all.push('Further commands: a draft is one request.')
  return { request: readCurlWords(words, stdin, all), dropped: all }
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
    into.parts.push({ name, text: rest.join('=') })
  },
  'upload-file': (into, value) => {
    into.data.push({ bytes: Buffer.alloc(0), file: text(value), joint: '&' })
    into.flags.add('upload')
  },
})

/** What curl would send for these words, the program's name first. @throws AppError `import_unreadable` */
export function readCurlWords(
  words: readonly Word[],
  stdin: Word | null,
  dropped: string[],
): PastedRequest {
  const into: CurlOptions = {
    urls: [],
    headers: [],
    removed: [],
    data: [],
    cookies: [],
    query: [],
    parts: [],
    dropped,
    flags: new Set(),
    method: null,
    stdin: stdin === null ? null : wordBytes(stdin, REDACTED),
  }
  // Last first: taking from the end of a long list costs nothing.
  const queue = words.slice(1).reverse()
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    readWord(word, queue, into)
    // What follows is another request of its own.
    if (into.flags.has('next')) break
  }
  return requestOf(into)
}

function readWord(word: Word, queue: Word[], into: CurlOptions): void {
  const written = text(word)
  if (!written.startsWith('-') || written === '-') {
    into.urls.push(written)
  } else if (written.startsWith('--')) {
    readOption(written.slice(2), queue, into)
  } else readLetters(word, written, queue, into)
}

/** `-sXPOST`: letters until one takes a value, which is the rest of the word or the next one. */
function readLetters(word: Word, written: string, queue: Word[], into: CurlOptions): void {
  for (let at = 1; at < written.length; at += 1) {
    const name = shortNames.get(written[at] ?? '') ?? written[at] ?? ''
    if (!takesValue.has(name)) {
      readOption(name, queue, into)
      continue
    }
    const first = typeof word[0] === 'string' ? word[0].slice(at + 1) : ''
    const rest = first === '' && word.length === 1 ? queue.pop() : [first, ...word.slice(1)]
    readOption(name, [rest ?? ['']], into)
    return
  }
}

function readOption(written: string, queue: Word[], into: CurlOptions): void {
  const [spelled = '', ...attached] = written.split('=')
  const name = optionNamed(spelled)
  // curl knows no `--user=name`; people write it, and its value is no URL.
  if (attached.length > 0 && takesValue.has(name))
    queue.push([Buffer.from(attached.join('=')).toString('latin1')])
  const value = takesValue.has(name) ? (queue.pop() ?? ['']) : null
  const handler = handlers.get(name)
  if (handler !== undefined && value !== null) handler(into, value)
  else if (['get', 'head', 'globoff', 'path-as-is', 'next'].includes(name)) into.flags.add(name)
  else if (!silent.has(name)) into.dropped.push(droppedReasons.get(name) ?? `--${name}`)
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
function encodedData(written: string, option: string, dropped: string[]): string | null {
  const file = /^[^=@]*@/.exec(written)
  if (file !== null) {
    dropped.push(`${option} of the file ${written.slice(file[0].length)}.`)
    return null
  }
  const at = written.indexOf('=')
  const name = at > 0 ? `${written.slice(0, at)}=` : ''
  return name + percentEncoded(written.slice(at + 1)).replaceAll('%20', '+')
}
