import { REDACTED } from '../../../contract/redacted.ts'
import { tableOf } from '../../wire/table.ts'
import { type CodeValue, isList, plain, textOf } from './code-value.ts'
import { bodyOfBytes } from '../plain-text.ts'
import { asPythonWrites } from '../commands/python-json.ts'

/** What is given to a call. */
export interface CodeArguments {
  readonly positional: readonly CodeValue[]
  readonly named: ReadonlyMap<string, CodeValue>
  /** Whether only a run would give all of the one in that place. */
  readonly isOpen: readonly boolean[]
}

export const NOTHING = /^(?:null|undefined|None|nil)$/
/** Variables of Understudy's own exports stand for credentials. */
export const OWN = /^\$?(?:process\.env\.)?UNDERSTUDY_\w+$/
/** Constants whose name says what they stand for: those of PHP's curl, methods of Spring. */
export const NAMED = /^(?:HttpMethod\.)?((?:CURL|(?<=\.))\w+)$/

/** Functions whose value is that of one of their arguments: its place. */
const STANDS_FOR: ReadonlyMap<string, number> = tableOf({
  'Uint8Array.from': 0,
  Uint8Array: 0,
  Blob: 0,
  'Buffer.from': 0,
  'Buffer.concat': 0,
  assumeTrustedRoute: 0,
  HttpMethod: 0,
  Uri: 0,
  'Encoding.UTF8.GetBytes': 0,
  'bytes.NewReader': 0,
  'bytes.NewBuffer': 0,
  'bytes.NewBufferString': 0,
  'strings.NewReader': 0,
  'bytes.Join': 0,
  byte: 0,
  'URI.create': 0,
  'Path.of': 0,
  'HttpRequest.BodyPublishers.ofByteArray': 0,
  'HttpRequest.BodyPublishers.ofString': 0,
  'BodyPublishers.ofString': 0,
})
const BODILESS = /^(?:HttpRequest\.)?BodyPublishers\.noBody$|^Array\.Empty$/
const OF_BASE64 = /^(?:atob|base64\.b64decode|Convert\.FromBase64String|base64_decode)$/
const READS_FILE =
  /^(?:.*\.)?(?:readFile|readFileSync|open|file_get_contents|mustRead|ReadFile|ReadAllBytes|readAllBytes)$/
/** Behind a value, these change nothing of it. */
const KEEPS = /^(?:encode|getBytes|arrayBuffer|SelectMany|ToArray|toByteArray)$/

export interface CodeResult {
  readonly value: CodeValue
  /** Whether only a run would give all of it. */
  readonly isOpen: boolean
}

/** What a function of a library gives. */
export function resultOf(name: string, { positional, named, isOpen }: CodeArguments): CodeResult {
  const [first = null, second = null] = positional
  const some = isOpen.includes(true)
  // How the starter's headers come to the entity is no part of its body.
  if (name === 'HttpEntity')
    return positional.length > 1
      ? { value: first, isOpen: isOpen[0] === true }
      : { value: null, isOpen: false }
  if (BODILESS.test(name)) return { value: null, isOpen: false }
  if (name === 'TextEncoder') return { value: '', isOpen: false }
  if (OF_BASE64.test(name) || (name === 'Buffer.from' && second === 'base64'))
    return { value: { base64: textOf(first) }, isOpen: some }
  if (READS_FILE.test(name)) return { value: { file: textOf(first) }, isOpen: some }
  if (name === 'JSON.stringify') return { value: JSON.stringify(plain(first)), isOpen: some }
  // With other arguments it may sort and indent.
  if (name === 'json.dumps')
    return { value: asPythonWrites(JSON.stringify(plain(first))), isOpen: some || named.size > 0 }
  if (/^(?:requests\.auth\.|auth\.)?HTTPBasicAuth$/.test(name))
    return { value: positional, isOpen: some }
  const place = STANDS_FOR.get(name)
  return place === undefined
    ? { value: REDACTED, isOpen: true }
    : { value: positional[place] ?? null, isOpen: isOpen[place] === true }
}

/** What a method of a value gives, as `"…".encode()` and `new TextEncoder().encode("…")` do. */
export function methodOf(
  own: CodeValue,
  name: string,
  { positional, isOpen }: CodeArguments,
): CodeResult {
  const [first = null] = positional
  if (own === '' && name === 'join' && isList(first))
    return { value: { pieces: first }, isOpen: isOpen.includes(true) }
  if (own === '' && name === 'encode') return { value: first ?? own, isOpen: isOpen.includes(true) }
  if (name === 'toString' && first === 'base64' && typeof own === 'string')
    return { value: Buffer.from(own).toString('base64'), isOpen: false }
  if (name === 'read_bytes' || name === 'read_text')
    return { value: { file: textOf(own) }, isOpen: false }
  return { value: own, isOpen: !KEEPS.test(name) }
}

/** What `b"…"` of Python is. */
export function bytesOf(text: string): CodeValue {
  const body = bodyOfBytes(Buffer.from(text, 'latin1'))
  return 'text' in body ? body.text : body
}
