import type { BodyDraft, Pair, Part } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { unredacted } from '../../wire/unredacted.ts'
import { readOptions } from './command-options.ts'
import type { Choice } from '../choice.ts'
import { commandsIn } from './commands.ts'
import { typeByName } from '../../wire/file-types.ts'
import { nestedJson } from './httpie-json.ts'
import { readItem, type RequestItem } from './httpie-items.ts'
import { httpieOptions, httpieSilent } from './httpie-options.ts'
import { type PastedRequest, type RequestText, unreadable } from '../pasted.ts'
import { bodyOfBytes } from '../plain-text.ts'
import { asPythonWrites, pythonString } from './python-json.ts'
import { variablesSaid } from './shell-variables.ts'
import { formEncoded, requestsUrl } from './requests-url.ts'
import { httpie } from '../shell-words/program.ts'
import { withoutUser } from './url-user.ts'
import { leftBehind, wordBytes, wordText } from '../shell-words/word.ts'
import type { CommandLine, Word } from '../shell-words/word.ts'
import { parseJson } from '../../wire/json.ts'
import type { Dropped, Remarks } from '../remarks.ts'

/** What the options and the items of one command say. */
interface Told {
  readonly dropped: Dropped
  readonly options: ReadonlyMap<string, string>
  readonly items: readonly RequestItem[]
  /** From `--raw` or the standard input; null for none. */
  readonly input: BodyDraft | null
}

const DATA: readonly string[] = ['=', ':=', '@', '=@', ':=@'] satisfies RequestItem['separator'][]

/**
 * What an HTTPie command would send (https://httpie.io/docs/cli), the chosen one of a text.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function readHttpie(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  return choice.of(commandsIn(text, httpie, choice.syntax), dropped, readCommand)
}

function readCommand(line: CommandLine, dropped: Dropped): PastedRequest {
  dropped.push(...leftBehind(line), ...variablesSaid(line.words))
  const [program = [], ...rest] = line.words
  const { options: given, operands } = readOptions(rest, httpieOptions, REDACTED)
  const options = new Map(given.map(({ name, value }) => [name, wordText(value, REDACTED)]))
  const [method, url, ...written] = methodAndUrl(operands)
  const items = written.map((word) => readItem(word)).filter((item) => item !== null)
  if (items.length < written.length)
    dropped.push('Words that HTTPie could not read: they have no separator of an item.')
  const told: Told = { dropped, options, items, input: inputOf(line, options, items) }
  const hasData = told.input !== null || items.some(({ separator }) => DATA.includes(separator))
  const { body, type } = bodyOf(told)
  noteOptions(told)
  const { url: address, user } = withoutUser(withScheme(url, wordText(program, ''), options))
  const params = items.filter(({ separator }) => separator === '==')
  return unredacted({
    method: (method ?? (hasData ? 'POST' : 'GET')).toUpperCase(),
    url: requestsUrl(
      address,
      params.map(({ key, value }) => [key, value]),
      options.has('path-as-is'),
    ),
    headers: headersOf(told, type, user),
    body,
  } satisfies RequestText)
}

/** A first word of letters alone is a method, where another one follows. */
function methodAndUrl(operands: readonly Word[]): [string | null, string, ...Word[]] {
  const [first, second, ...others] = operands
  if (first === undefined) throw unreadable('The command names no URL.')
  const method = wordText(first, REDACTED)
  if (second !== undefined && /^[a-zA-Z]+$/.test(method))
    return [method, wordText(second, REDACTED), ...others]
  return [null, method, ...operands.slice(1)]
}

function withScheme(
  written: string,
  program: string,
  options: ReadonlyMap<string, string>,
): string {
  const url = written.replace(/^:\/\//, '')
  if (/^[a-z][a-z0-9.+-]*:\/\//i.test(url)) {
    if (/^https?:/i.test(url)) return url
    throw unreadable('The URL is neither http nor https.')
  }
  const isSecure = /(?:^|[\\/])https(?:\.exe)?$/i.test(program)
  const scheme = isSecure ? 'https' : (options.get('default-scheme') ?? 'http')
  const [, port, rest] = /^:(?!:)(\d*)(\/?.*)$/s.exec(url) ?? []
  if (port === undefined || rest === undefined) return `${scheme}://${url}`
  return `${scheme}://localhost${port === '' ? '' : `:${port}`}${rest}`
}

function inputOf(
  { stdin, inputFile }: CommandLine,
  options: ReadonlyMap<string, string>,
  items: readonly RequestItem[],
): BodyDraft | null {
  const raw = options.get('raw')
  if (raw !== undefined) return { text: raw }
  if (!options.has('ignore-stdin')) {
    if (inputFile !== null) return { file: wordText(inputFile, REDACTED) }
    if (stdin !== null) return bodyOfBytes(wordBytes(stdin, REDACTED))
  }
  // `@file` alone is the body, unless there is a form.
  const file = items.find(({ separator, key }) => separator === '@' && key === '')
  return file === undefined || isForm(options) ? null : { file: partOf(file, []).file }
}

function isForm(options: ReadonlyMap<string, string>): boolean {
  return options.has('form') || options.has('multipart')
}

interface ReadBody {
  readonly body: BodyDraft | null
  /** What HTTPie says of it where no header does; null where it says nothing. */
  readonly type: string | null
}

const JSON_TYPE = 'application/json'

function bodyOf({ input, items, options, dropped }: Told): ReadBody {
  const fields = items.filter(({ separator }) => DATA.includes(separator))
  for (const { key, separator, value } of fields)
    if (separator.endsWith('=@'))
      dropped.push(`The field ${key}, which HTTPie reads from the file ${value}.`)
  if (input !== null && 'file' in input) {
    const own = typeByName(input.file)
    return { body: input, type: isForm(options) ? formType : (own ?? JSON_TYPE) }
  }
  if (input !== null) return { body: input, type: isForm(options) ? formType : JSON_TYPE }
  if (isForm(options)) return formOf(fields, options, dropped)
  const members = fields.filter(({ separator }) => separator === '=' || separator === ':=')
  if (members.length === 0) return { body: null, type: options.has('json') ? JSON_TYPE : null }
  return { body: { text: nestedJson(members.map(jsonOf)) }, type: JSON_TYPE }
}

const formType = 'application/x-www-form-urlencoded; charset=utf-8'

function jsonOf({ key, separator, value }: RequestItem): readonly [string, string] {
  if (separator === '=' || value.includes(REDACTED)) return [key, pythonString(value)]
  if (parseJson(value) === undefined)
    throw unreadable(
      'A value behind := is not JSON.',
      'Behind := HTTPie takes JSON; a text stands behind =.',
    )
  return [key, asPythonWrites(value)]
}

function formOf(
  fields: readonly RequestItem[],
  options: ReadonlyMap<string, string>,
  dropped: Dropped,
): ReadBody {
  const texts = fields.filter(({ separator }) => separator === '=' || separator === ':=')
  const files = fields.filter(({ separator }) => separator === '@')
  if (!options.has('multipart') && files.length === 0) {
    const pairs = texts.map((item): Pair => [item.key, formValue(item)])
    return { body: pairs.length === 0 ? null : { text: formEncoded(pairs) }, type: formType }
  }
  const parts = [...texts, ...files]
    .sort((one, other) => fields.indexOf(one) - fields.indexOf(other))
    .map((item): Part =>
      item.separator === '@' ? partOf(item, dropped) : { name: item.key, text: formValue(item) },
    )
  return { body: { parts }, type: null }
}

/** As Python's str writes a JSON value. */
function formValue({ separator, value }: RequestItem): string {
  if (separator === '=') return value
  const read = parseJson(value)
  if (typeof read === 'boolean') return read ? 'True' : 'False'
  return typeof read === 'string' ? read : value
}

/** `name@path;type=text/plain`. HTTPie tells the type by the name where it is not said. */
function partOf({ key, value }: RequestItem, dropped: Dropped): Part & { readonly file: string } {
  const [file = '', written] = value.split(';type=')
  const contentType = written ?? typeByName(file)
  if (contentType === null)
    dropped.push(`The type of the file ${file}, which HTTPie takes from its name.`)
  return { name: key, file, ...(contentType === null ? {} : { contentType }) }
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

function headersOf(
  { items, options, input, dropped }: Told,
  type: string | null,
  user: string | null,
): readonly Pair[] {
  const named = items.filter(({ separator }) => /^[:;]$/.test(separator))
  for (const { key } of items.filter(({ separator }) => separator === ':@'))
    dropped.push(`The header ${key}, which HTTPie reads from a file.`)
  const given = named
    .filter(({ separator, value }) => separator === ';' || value.trim() !== '')
    .map(({ key, value }): Pair => [key, latin1(value.trim())])
  const isNamed = (name: string): boolean =>
    named.some(({ key }) => key.toLowerCase() === name.toLowerCase())
  const hasJson = type === JSON_TYPE || (input !== null && !isForm(options))
  const own: readonly Pair[] = [
    ['Accept', hasJson ? 'application/json, */*;q=0.5' : '*/*'],
    ...(type === null ? [] : [['Content-Type', type] satisfies Pair]),
    ...authorization(options, user, dropped),
  ]
  return [...own.filter(([name]) => !isNamed(name)), ...given]
}

function authorization(
  options: ReadonlyMap<string, string>,
  user: string | null,
  dropped: Dropped,
): readonly Pair[] {
  const auth = options.get('auth') ?? user
  const kind = options.get('auth-type') ?? 'basic'
  if (auth === null) return []
  if (kind === 'bearer') return [['Authorization', latin1(`Bearer ${auth}`)]]
  if (kind !== 'basic') {
    dropped.push(
      `HTTPie's authorization of the kind ${/^[\w-]{1,20}$/.test(kind) ? kind : 'that it names'}.`,
    )
    return []
  }
  if (!auth.includes(':')) dropped.push('The password that HTTPie would ask for.')
  const pair = auth.includes(':') ? auth : `${auth}:`
  return [['Authorization', `Basic ${Buffer.from(pair).toString('base64')}`]]
}

function noteOptions({ options, dropped }: Told): void {
  for (const [name, value] of options) {
    if (httpieSilent.has(name) || READ.has(name)) continue
    if (name === 'verify' && !/^(?:no|false)$/i.test(value) && !/[\\/.]/.test(value)) continue
    dropped.push(reasons.get(name) ?? `--${name}`)
  }
}

const READ: ReadonlySet<string> = new Set(
  'auth auth-type default-scheme form json multipart path-as-is raw'.split(' '),
)
const reasons: ReadonlyMap<string, string> = new Map([
  ['verify', '--verify: Understudy always checks certificates.'],
  ['proxy', "--proxy: Understudy takes the system's proxy."],
  ['compress', '--compress: Understudy sends the body as it stands.'],
  ['chunked', '--chunked: Understudy says the length of a body.'],
  ['session', '--session: the headers, cookies and login of a session.'],
  ['session-read-only', '--session-read-only: the headers, cookies and login of a session.'],
])
