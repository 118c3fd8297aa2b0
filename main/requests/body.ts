import type { BodyDraft, Part } from '../../contract/draft.ts'

/** A body as bytes, with the Content-Type it asks for where the person gave none. */
export interface WireBody {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly multipart: boolean
}

export type ReadFile = (path: string) => Promise<Uint8Array>

/**
 * The bytes of a body. `boundary` separates the parts of a multipart form (RFC 7578). Errors of
 * `readFile` pass through.
 */
export async function loadBody(
  draft: BodyDraft,
  readFile: ReadFile,
  boundary: string,
): Promise<WireBody> {
  if ('text' in draft) {
    return {
      bytes: new TextEncoder().encode(draft.text),
      contentType: typeOfText(draft.text),
      multipart: false,
    }
  }
  if ('base64' in draft) return binary(new Uint8Array(Buffer.from(draft.base64, 'base64')))
  if ('file' in draft) return binary(await readFile(draft.file))
  const parts = await Promise.all(draft.parts.map((part) => loadPart(part, readFile)))
  return {
    bytes: assemble(parts, boundary),
    contentType: `multipart/form-data; boundary=${boundary}`,
    multipart: true,
  }
}

/** JSON by its first character, else plain text. */
export function typeOfText(text: string): string {
  return /^\s*[[{]/.test(text) ? 'application/json' : 'text/plain;charset=UTF-8'
}

function binary(bytes: Uint8Array): WireBody {
  return { bytes, contentType: 'application/octet-stream', multipart: false }
}

interface LoadedPart {
  readonly head: string
  readonly bytes: Uint8Array
}

async function loadPart(part: Part, readFile: ReadFile): Promise<LoadedPart> {
  if ('text' in part) {
    return {
      head: partHead(part.name, null, part.contentType ?? null),
      bytes: new TextEncoder().encode(part.text),
    }
  }
  const bytes =
    'file' in part ? await readFile(part.file) : new Uint8Array(Buffer.from(part.base64, 'base64'))
  const filename = part.filename ?? ('file' in part ? baseName(part.file) : 'file')
  return {
    head: partHead(part.name, filename, part.contentType ?? 'application/octet-stream'),
    bytes,
  }
}

export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** The headers of one part, up to and with the empty line. */
export function partHead(
  name: string,
  filename: string | null,
  contentType: string | null,
): string {
  const file = filename === null ? '' : `; filename="${escapeParameter(filename)}"`
  const type = contentType === null ? '' : `Content-Type: ${contentType}\r\n`
  return `Content-Disposition: form-data; name="${escapeParameter(name)}"${file}\r\n${type}\r\n`
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeParameter(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

function assemble(parts: readonly LoadedPart[], boundary: string): Uint8Array {
  const chunks = parts.flatMap(({ head, bytes }) => [
    Buffer.from(`--${boundary}\r\n${head}`),
    bytes,
    Buffer.from('\r\n'),
  ])
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]))
}
