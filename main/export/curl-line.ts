import type { Part } from '../../contract/draft.ts'
import type { ExportOptions, SavedFile } from './exportable.ts'
import type { PreparedHeader, PreparedRequest } from './prepare.ts'
import { plainText } from '../pasted/plain-text.ts'
import { impossible } from './prepare.ts'
import { hasHeader, missingOf } from './prepared-headers.ts'
import { configText, isSpellableInConfig } from './shells/curl-config.ts'
import type { CurlLine, CurlOption, ShellWriter } from './shells/shell-writer.ts'
import type { Encoded } from './value.ts'
import { hasVariable, latin1, literalText, utf8 } from './value.ts'
import { tableOf } from '../wire/table.ts'
import { baseName, typeOfPart } from '../requests/body.ts'

export interface BuiltLine extends CurlLine {
  readonly files: readonly SavedFile[]
}

/** curl before 7.84 asks for `100 Continue` from 1 KiB on, later ones from 1 MiB on. */
const SMALLEST_EXPECT = 1024

/** Of a form's text inside the command; a longer one lies beside it. */
const LONGEST_PART = 16_384

const WORDS_FROM_OUTSIDE: ReadonlyMap<string, string> = tableOf({
  form: 'The name, the file name, the type or the path of a part of the form',
  'form-string': 'The name of a part of the form',
  'data-binary': 'The path of the file to send',
})

/**
 * curl's options for a request, in the order of the headers. `bodyInFile` forces the body into a
 * file, for a command that has come out too long.
 */
export class CurlLineBuilder {
  readonly #shell: ShellWriter
  readonly #options: ExportOptions
  readonly #files: SavedFile[] = []
  #stdin: Encoded | null = null

  constructor(shell: ShellWriter, options: ExportOptions) {
    this.#shell = shell
    this.#options = options
  }

  build(request: PreparedRequest, bodyInFile: boolean): BuiltLine {
    const body = this.#body(request, bodyInFile)
    const options = [
      ...urlOptions(literalText(request.url)),
      ...methodOptions(request),
      { value: request.url },
      ...request.headers.map((header) => this.#header(header)),
      ...this.#suppressed(request, body),
      ...this.#decompression(request),
      ...body,
    ]
    for (const option of options) this.#checkWord(option)
    return { options, stdin: this.#stdin, files: this.#files }
  }

  /** Names, file names, types and paths of a form come from outside, and have no other way to curl. */
  #checkWord({ long = 'url', value }: CurlOption): void {
    const refused = value === undefined ? null : this.#shell.refusal(literalText(value))
    if (refused === null) return
    const place = WORDS_FROM_OUTSIDE.get(long) ?? `The value of --${long}`
    throw impossible(
      `${place} holds ${refused}, which a command for ${this.#options.shell} cannot spell.`,
      'Choose bash or PowerShell, or write the request as code.',
    )
  }

  #header({ name, value }: PreparedHeader): CurlOption {
    const text = literalText(value)
    // A no-break space is a value: only blanks and tabs are none (RFC 9110 5.5).
    if (!hasVariable(value) && /^[\t ]*$/.test(text)) return headerOption(latin1(`${name};`))
    const line = latin1(`${name}: `, ...value.value)
    if (this.#shell.takesHeader(text)) return headerOption(line)
    if (hasVariable(value))
      throw impossible(`${name} holds both a credential and a character this shell cannot pass.`)
    return headerOption(
      utf8(`@${this.#save('header.txt', Buffer.from(`${name}: ${text}\n`, 'latin1'))}`),
    )
  }

  /** What curl would add by itself and the app did not send. */
  #suppressed(
    { headers, body }: PreparedRequest,
    options: readonly CurlOption[],
  ): readonly CurlOption[] {
    const fromFile = options.some(({ long }) => long === 'data-binary') && this.#stdin === null
    const large =
      fromFile || body.kind === 'parts' || ('bytes' in body && body.bytes.length >= SMALLEST_EXPECT)
    const added = ['Accept', 'User-Agent']
    if (body.kind !== 'none' && body.kind !== 'parts') added.push('Content-Type')
    if (large) added.push('Expect')
    return missingOf(added, headers).map((name) => headerOption(latin1(`${name}:`)))
  }

  #decompression({ headers }: PreparedRequest): readonly CurlOption[] {
    return this.#shell.decompresses && hasHeader(headers, 'Accept-Encoding')
      ? [{ long: 'compressed' }]
      : []
  }

  #body({ body }: PreparedRequest, bodyInFile: boolean): readonly CurlOption[] {
    if (body.kind === 'none') return []
    if (body.kind === 'file') return [fromFile(body.path)]
    if (body.kind === 'parts')
      return this.#spelled(body.parts.map((part) => this.#part(part, bodyInFile)))
    if (body.kind === 'bytes')
      return [
        fromFile(this.#save(plainText(body.bytes) === null ? 'body.bin' : 'body.txt', body.bytes)),
      ]
    const text = literalText(body.value)
    const carriage = bodyInFile ? 'file' : this.#shell.carriage(text, this.#options.multiline)
    if (carriage === 'file') return [fromFile(this.#save('body.txt', body.bytes))]
    if (carriage === 'argument') return [{ long: 'data-raw', value: body.value }]
    this.#stdin = body.value
    return [fromFile('-')]
  }

  /**
   * Names and types that cmd cannot hold go where curl.exe reads UTF-8. Not so paths: what it opens
   * them with depends on how it was built.
   */
  #spelled(parts: readonly CurlOption[]): readonly CurlOption[] {
    const words = parts.map(({ value }) => (value === undefined ? '' : literalText(value)))
    const inConfig =
      this.#shell.readsConfig === true &&
      words.some((word) => this.#shell.refusal(word) !== null) &&
      words.every((word) => isSpellableInConfig(word) && this.#shell.refusal(pathIn(word)) === null)
    if (!inConfig) return parts
    const text = parts.map((part) => `${configText(part)}\n`).join('')
    return [{ long: 'config', short: '-K', value: utf8(this.#save('form.txt', Buffer.from(text))) }]
  }

  #part(part: Part, inFile: boolean): CurlOption {
    refuseForCurl(part)
    const said = typeOfPart(part)
    const type = said === null ? '' : `;type=${said}`
    if ('text' in part) return this.#textPart(part.name, part.text, type, inFile)
    const path =
      'file' in part ? part.file : this.#save('part.bin', Buffer.from(part.base64, 'base64'))
    const filename = part.filename ?? fileNameFor(part)
    const named = filename === undefined ? '' : `;filename=${quoted(filename)}`
    return formOption(`${part.name}=@${quoted(path)}${named}${type}`)
  }

  /** `<file` sends a file's content as a plain field, where an argument cannot hold it. */
  #textPart(name: string, text: string, type: string, inFile: boolean): CurlOption {
    const inline = !inFile && !text.includes('\0') && text.length <= LONGEST_PART
    if (!inline || this.#shell.carriage(text, this.#options.multiline) !== 'argument') {
      return formOption(`${name}=<${quoted(this.#save('part.txt', Buffer.from(text)))}${type}`)
    }
    if (type === '') return { long: 'form-string', value: utf8(`${name}=${text}`) }
    return formOption(`${name}=${quoted(text)}${type}`)
  }

  #save(kind: string, bytes: Uint8Array): string {
    const same = this.#files.filter((file) =>
      file.name.includes(kind.slice(0, kind.indexOf('.'))),
    ).length
    const suggested = `understudy-${kind.replace('.', same === 0 ? '.' : `-${same + 1}.`)}`
    const name = this.#options.pathFor?.(suggested) ?? suggested
    this.#files.push({ name, bytes })
    return name
  }
}

function urlOptions(url: string): readonly CurlOption[] {
  const globs = /[[\]{}\\]/.test(url)
  const dots = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i.test(url)
  return [
    ...(globs ? [{ long: 'globoff', short: '-g' }] : []),
    ...(dots ? [{ long: 'path-as-is' }] : []),
    // Over TLS curl would agree on HTTP/2, which writes every header name in lower case.
    ...(/^https:/i.test(url) ? [{ long: 'http1.1' }] : []),
  ]
}

function methodOptions({ method, body }: PreparedRequest): readonly CurlOption[] {
  const implied = body.kind === 'none' ? 'GET' : 'POST'
  if (method === implied) return []
  if (method === 'HEAD' && body.kind === 'none') return [{ long: 'head', short: '-I' }]
  return [{ long: 'request', short: '-X', value: utf8(method) }]
}

/**
 * What curl's `-F` has no spelling for, by formparse.c of curl 7.88: a name ends at the first equals sign,
 * and one of no length is left out; a type ends at a comma and gives way to these words.
 */
function refuseForCurl({ name, contentType }: Part): void {
  const otherwise = 'Write the request as code or as a Postman collection.'
  if (name === '') throw impossible('curl leaves out a part’s name where it is empty.', otherwise)
  if (/[=\0]/.test(name))
    throw impossible('curl ends the name of a part at its first equals sign.', otherwise)
  if (contentType === undefined) return
  const readable = /^[^\s/;,]{1,127}\/[^\s;,]{1,127}(?:\s*;[^,]*)?$/.test(contentType)
  const words = /;\s*(?:filename|headers|encoder)=/i.test(contentType)
  if (!readable || words || /\s$|[^\t -\u{10ffff}]/u.test(contentType))
    throw impossible('curl reads the type of a part otherwise than it stands there.', otherwise)
}

/** What curl would open, of a word of `-F`. */
function pathIn(word: string): string {
  return /^[^=]*=[@<]"((?:[^"\\]|\\.)*)"/s.exec(word)?.[1] ?? ''
}

/** The app ends a path at either slash, curl only at its own system's. */
function fileNameFor(part: Part): string | undefined {
  if (!('file' in part)) return 'file'
  return part.file.includes('\\') ? baseName(part.file) : undefined
}

const headerOption = (value: Encoded): CurlOption => ({ long: 'header', short: '-H', value })
const formOption = (text: string): CurlOption => ({ long: 'form', short: '-F', value: utf8(text) })
const fromFile = (path: string): CurlOption => ({ long: 'data-binary', value: utf8(`@${path}`) })

/** Inside these quotes curl's `-F` knows two escapes (https://curl.se/docs/manpage.html#-F). */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
