import { z } from 'zod'
import type { BodyDraft, Pair, Part } from '../../contract/draft.ts'
import type { ExportableRequest } from '../export/exportable.ts'
import { isFraming } from '../export/prepare.ts'
import { unreadable } from './unreadable.ts'

const namedSchema = z.object({ name: z.string(), value: z.string().default('') })
const paramSchema = namedSchema.extend({
  fileName: z.string().optional(),
  contentType: z.string().optional(),
})
const requestSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.array(namedSchema).default([]),
  postData: z
    .object({
      mimeType: z.string().default(''),
      text: z.string().optional(),
      encoding: z.string().optional(),
      _encoding: z.string().optional(),
      params: z.array(paramSchema).optional(),
    })
    .optional(),
})
type HarRequest = z.infer<typeof requestSchema>

const entrySchema = z.object({ request: requestSchema })
const logSchema = z.object({ log: z.object({ entries: z.array(z.unknown()).min(1) }) })

/** The request of a HAR 1.2 entry, of a log's first entry, or a bare HAR request object. */
export function readHarRequest(value: unknown, dropped: string[]): ExportableRequest {
  const request = findRequest(value, dropped)
  const headers = request.headers
    .filter(({ name }) => !isFraming(name) && !name.startsWith(':'))
    .map(({ name, value }): Pair => [name, value])
  const body = bodyOf(request, dropped)
  return {
    method: request.method,
    url: request.url.replace(/#.*$/, ''),
    headers,
    ...(body === null ? {} : { body }),
  }
}

function findRequest(value: unknown, dropped: string[]): HarRequest {
  const log = logSchema.safeParse(value)
  const entries = log.success ? log.data.log.entries : [value]
  if (entries.length > 1) dropped.push(`${entries.length - 1} further entries of the HAR.`)
  const entry = entrySchema.safeParse(entries[0])
  if (entry.success) return entry.data.request
  const bare = requestSchema.safeParse(entries[0])
  if (bare.success) return bare.data
  throw unreadable('This JSON is no HAR, no entry of one and no Postman collection.')
}

function bodyOf({ postData }: HarRequest, dropped: string[]): BodyDraft | null {
  if (postData === undefined) return null
  if (postData.text !== undefined && postData.text !== '') {
    return (postData.encoding ?? postData._encoding) === 'base64'
      ? { base64: postData.text }
      : { text: postData.text }
  }
  const params = postData.params ?? []
  if (params.length === 0) return null
  if (postData.mimeType.startsWith('multipart/'))
    return { parts: params.map((param) => partOf(param, dropped)) }
  return { text: new URLSearchParams(params.map(({ name, value }) => [name, value])).toString() }
}

function partOf(
  { name, value, fileName, contentType }: z.infer<typeof paramSchema>,
  dropped: string[],
): Part {
  const type = contentType === undefined ? {} : { contentType }
  if (fileName === undefined) return { name, text: value, ...type }
  dropped.push(`The content of the file ${fileName}, which a HAR does not hold.`)
  return { name, base64: Buffer.from(value).toString('base64'), filename: fileName, ...type }
}
