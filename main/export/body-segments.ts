import { createHash } from 'node:crypto'
import type { Part } from '../../contract/draft.ts'
import { headOfPart } from '../requests/body.ts'
import type { PreparedBody, PreparedHeader } from './prepare.ts'
import type { Value } from './value.ts'
import { joinPieces, latin1 } from './value.ts'

/** A stretch of a body: text that goes out as UTF-8, bytes, or the content of a file. */
export type Segment =
  | { readonly kind: 'text'; readonly value: Value }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }

/** The body in the order of its bytes; a form is written out as the app would. Null where none goes. */
export function bodySegments(body: PreparedBody): readonly Segment[] | null {
  switch (body.kind) {
    case 'none':
      return null
    case 'text':
      return [{ kind: 'text', value: body.value.value }]
    case 'bytes':
      return [{ kind: 'bytes', bytes: body.bytes }]
    case 'file':
      return [{ kind: 'file', path: body.path }]
    case 'parts':
      return formSegments(body.parts, boundaryOf(body.parts))
  }
}

/** The headers, with the Content-Type that a form's boundary asks for. */
export function headersFor(
  headers: readonly PreparedHeader[],
  body: PreparedBody,
): readonly PreparedHeader[] {
  if (body.kind !== 'parts') return headers
  const type = `multipart/form-data; boundary=${boundaryOf(body.parts)}`
  return [...headers, { name: 'Content-Type', value: latin1(type) }]
}

/** The parts of a form: what stands above each, up to and with the empty line, and its content. */
export function formPieces(
  parts: readonly Part[],
): readonly { readonly head: string; readonly content: Segment }[] {
  return parts.map((part) => ({ head: headOfPart(part), content: contentOf(part) }))
}

function formSegments(parts: readonly Part[], boundary: string): readonly Segment[] {
  const segments = formPieces(parts).flatMap(({ head, content }): readonly Segment[] => [
    text(`--${boundary}\r\n${head}`),
    content,
    text('\r\n'),
  ])
  return joined([...segments, text(`--${boundary}--\r\n`)])
}

function contentOf(part: Part): Segment {
  if ('text' in part) return text(part.text)
  if ('file' in part) return { kind: 'file', path: part.file }
  return { kind: 'bytes', bytes: Buffer.from(part.base64, 'base64') }
}

/** The same form gets the same boundary; 128 bits of a hash are in no file by chance. */
export function boundaryOf(parts: readonly Part[]): string {
  return `understudy-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`
}

function joined(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = []
  for (const segment of segments) {
    const last = out.at(-1)
    if (segment.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', value: joinPieces([...last.value, ...segment.value]) }
    else out.push(segment)
  }
  return out
}

function text(value: string): Segment {
  return { kind: 'text', value: [value] }
}
