import type { BodyDraft, Part } from '../../contract/draft.ts'
import { utf8Of } from '../wire/charset.ts'
import { typeOfFile } from '../wire/file-types.ts'
import { sharedBytesOf, sharedJoin } from '../wire/shared-copy.ts'

/** A body as bytes, with the Content-Type it asks for where the person gave none. */
export interface WireBody {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly multipart: boolean
}

export type ReadFile = (path: string) => Promise<Uint8Array>

/** What a text is made of that was not put together yet, by the body or the part that has it. */
type SlicesOf = Pick<ReadonlyMap<object, readonly string[]>, 'get'>

/**
 * The bytes of a body. `boundary` separates the parts of a multipart form (RFC 7578). Errors of
 * `readFile` pass through.
 */
export async function loadBody(
  draft: BodyDraft,
  readFile: ReadFile,
  boundary: string,
  slices: SlicesOf = new Map(),
): Promise<WireBody> {
  if ('text' in draft) {
    const made = slices.get(draft)
    return {
      bytes: await bytesOfText(draft.text, made),
      contentType: typeOfText(made?.find((slice) => /\S/.test(slice)) ?? draft.text),
      multipart: false,
    }
  }
  const contentType = typeOfBody(draft)
  if ('base64' in draft) return { bytes: bytesOf(draft.base64), contentType, multipart: false }
  if ('file' in draft) return { bytes: await readFile(draft.file), contentType, multipart: false }
  const parts = await Promise.all(draft.parts.map((part) => loadPart(part, readFile, slices)))
  return {
    bytes: await assemble(parts, boundary),
    contentType: `multipart/form-data; boundary=${boundary}`,
    multipart: true,
  }
}

/** What a body is, where the person does not say: text by its beginning, a file by its name. A form without its boundary. */
export function typeOfBody(draft: BodyDraft): string {
  if ('text' in draft) return typeOfText(draft.text)
  if ('parts' in draft) return 'multipart/form-data'
  return typeOfFile('file' in draft ? draft.file : '')
}

/** JSON by its first character, else plain text. */
function typeOfText(text: string): string {
  return /^\s*[[{]/.test(text) ? 'application/json' : 'text/plain;charset=UTF-8'
}

/** Characters, or bytes: what is longer is encoded and put together in turns with whatever else main does. */
const LONG_TEXT = 1024 * 1024

async function bytesOfText(text: string, slices?: readonly string[]): Promise<Uint8Array> {
  return text.length > LONG_TEXT ? sharedBytesOf(slices ?? text, utf8Of) : utf8Of(text)
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

interface LoadedPart {
  readonly head: string
  readonly bytes: Uint8Array
}

async function loadPart(part: Part, readFile: ReadFile, slices: SlicesOf): Promise<LoadedPart> {
  const head = headOfPart(part)
  if ('text' in part) return { head, bytes: await bytesOfText(part.text, slices.get(part)) }
  return { head, bytes: 'file' in part ? await readFile(part.file) : bytesOf(part.base64) }
}

export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** As what a part's file is sent; null for text. */
export function filenameOfPart(part: Part): string | null {
  if ('text' in part) return null
  return part.filename ?? ('file' in part ? baseName(part.file) : 'file')
}

/** As the person says it, else by the name of its file; null for text of which nobody says any. */
export function typeOfPart(part: Part): string | null {
  const filename = filenameOfPart(part)
  return part.contentType ?? (filename === null ? null : typeOfFile(filename))
}

/** The headers of one part, up to and with the empty line. */
export function headOfPart(part: Part): string {
  return partHead(part.name, filenameOfPart(part), typeOfPart(part))
}

function partHead(name: string, filename: string | null, contentType: string | null): string {
  const file = filename === null ? '' : `; filename="${escapeParameter(filename)}"`
  const type = contentType === null ? '' : `Content-Type: ${contentType}\r\n`
  return `Content-Disposition: form-data; name="${escapeParameter(name)}"${file}\r\n${type}\r\n`
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeParameter(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

async function assemble(parts: readonly LoadedPart[], boundary: string): Promise<Uint8Array> {
  const chunks = parts.flatMap(({ head, bytes }) => [
    Buffer.from(`--${boundary}\r\n${head}`),
    bytes,
    Buffer.from('\r\n'),
  ])
  const all = [...chunks, Buffer.from(`--${boundary}--\r\n`)]
  const isLong = parts.some(({ bytes }) => bytes.byteLength > LONG_TEXT)
  return isLong ? sharedJoin(all) : new Uint8Array(Buffer.concat(all))
}
