import { readUpTo } from '../read-body.ts'
import type { Answer } from './answers.ts'
import { errors, own, problem } from './answers.ts'
import { isRecord } from './endpoint.ts'
import type { Body, Upload } from './endpoint.ts'

const jsonLimit = 1_000_000
const uploadLimit = 20_000_000

export type BodyReading =
  | { readonly kind: 'read'; readonly body: Body }
  | { readonly kind: 'refused'; readonly answer: Answer }

/** Reads the kind of body that an endpoint takes; every other is refused in Jira's words. */
export async function readBody(
  request: Request,
  kind: Body['kind'],
  path: string,
): Promise<BodyReading> {
  if (kind === 'none') return { kind: 'read', body: { kind: 'none' } }
  const type = request.headers.get('content-type')
  const media = type?.split(';', 1)[0]?.trim().toLowerCase()
  const wanted = kind === 'json' ? 'application/json' : 'multipart/form-data'
  if (media !== wanted) {
    return refuse(
      problem(
        415,
        'Unsupported Media Type',
        `Content-Type '${type ?? 'null'}' is not supported.`,
        path,
      ),
    )
  }
  const bytes = await readUpTo(request, kind === 'json' ? jsonLimit : uploadLimit)
  if (bytes === null) return refuse(errors(413, [own('The request body is too large.')]))
  return kind === 'json' ? readJson(bytes) : readForm(bytes, type ?? '')
}

function readJson(bytes: Uint8Array): BodyReading {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return badRequest('No content to map to Object due to end of input')
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return { kind: 'read', body: { kind: 'json', value } }
  } catch {
    return badRequest('There was an error parsing JSON. Check that your request body is valid.')
  }
  return badRequest('Invalid request payload. Refer to the REST API documentation and try again.')
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<BodyReading> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const files = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [] : [uploaded(name, value)],
    )
    return { kind: 'read', body: { kind: 'form', files: await Promise.all(files) } }
  } catch {
    return badRequest(own('The multipart body could not be read.'))
  }
}

async function uploaded(name: string, file: File): Promise<Upload> {
  const mimeType = file.type === '' ? 'application/octet-stream' : file.type
  return { name, filename: file.name, mimeType, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function badRequest(message: string): BodyReading {
  return refuse(errors(400, [message]))
}

function refuse(answer: Answer): BodyReading {
  return { kind: 'refused', answer }
}
