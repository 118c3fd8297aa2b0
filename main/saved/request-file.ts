import { z } from 'zod'
import {
  savedRequestSchema,
  type SavedBody,
  type SavedPart,
  type SavedRequest,
  type SavedRow,
} from '../../contract/saved.ts'
import { AppError } from '../errors.ts'
import { placeInYaml } from '../pasted/yaml-places.ts'
import { readYaml } from '../pasted/yaml.ts'
import { expectationFileSchema, fromExpectation, toExpectation } from './expectation-file.ts'
import { dumped, patchedYaml } from './patched-yaml.ts'

/** Every value of the file is text, so that `007` and `1.10` stay what they are. */
const text = z
  .string('it has to be text')
  .nullable()
  .transform((value) => value ?? '')
const disabled = z.enum(['true', 'false'], 'it has to be true or false').optional()
const rowSchema = z.strictObject({ name: text, value: text, disabled })
const partSchema = z.strictObject({
  name: text,
  text: text.optional(),
  file: text.optional(),
  base64: text.optional(),
  filename: text.optional(),
  contentType: text.optional(),
  disabled,
})
const bodySchema = z.strictObject({
  json: text.optional(),
  text: text.optional(),
  base64: text.optional(),
  file: text.optional(),
  form: z.array(partSchema).optional(),
})
const fileSchema = z.strictObject({
  name: text,
  method: text,
  path: text,
  query: z.array(rowSchema).optional(),
  headers: z.array(rowSchema).optional(),
  body: bodySchema.optional(),
  expect: expectationFileSchema.optional(),
})

const CONTENTS = ['text', 'file', 'base64'] as const
const BODIES = ['json', 'text', 'base64', 'file'] as const

/** What a file holds. Throws AppError `saved_unreadable`, which says where it is not as it has to be. */
export function readRequestFile(content: string): SavedRequest {
  const parsed = fileSchema.safeParse(valueOf(content))
  if (!parsed.success) throw misshapen(parsed.error, content)
  const { name, method, path, query = [], headers = [], body, expect } = parsed.data
  const request = {
    ...{ name, method, path },
    query: query.map(toRow),
    headers: headers.map(toRow),
    body: body === undefined ? null : toBody(body),
    expect: expect === undefined ? null : toExpectation(expect),
  }
  const { error } = savedRequestSchema.safeParse(request)
  if (error !== undefined) throw misshapen(error, content)
  return request
}

/** Always the same text for the same request, in one order: what changed shows as what changed. */
export function writeRequestFile(request: SavedRequest): string {
  return dumped(fileOf(request))
}

function fileOf({ name, method, path, query, headers, body, expect }: SavedRequest) {
  return {
    ...{ name, method, path },
    ...(query.length === 0 ? {} : { query: query.map(fromRow) }),
    ...(headers.length === 0 ? {} : { headers: headers.map(fromRow) }),
    ...(body === null ? {} : { body: fromBody(body) }),
    ...(expect === null ? {} : { expect: fromExpectation(expect) }),
  }
}

/**
 * The file as another request: what differs is written anew, all else, comments among it, stays as
 * it is. Null where something of it would be lost.
 *
 * @throws AppError `saved_unreadable` where it is no saved request
 */
export function rewrittenFile(content: string, wanted: SavedRequest): string | null {
  const before = readRequestFile(content)
  const anew = writeRequestFile(wanted)
  if (writeRequestFile(before) === content) return anew
  const patched = patchedYaml(content, fileOf(before), fileOf(wanted))
  return patched !== null && isReadAs(patched, anew) ? patched : null
}

function isReadAs(content: string, anew: string): boolean {
  try {
    return writeRequestFile(readRequestFile(content)) === anew
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

function valueOf(content: string): unknown {
  try {
    return readYaml(content, 'texts')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw unreadable(error.message)
  }
}

function unreadable(message: string): AppError {
  return new AppError('saved_unreadable', message, {
    hint: 'Mend the file in an editor; it is not touched here.',
  })
}

/** Of several faults the first, as a person meets them from above. */
function misshapen({ issues }: z.ZodError, content: string): AppError {
  const [issue] = issues
  const path = issue?.path ?? []
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const words = path.map((each) => (typeof each === 'number' ? `entry ${each + 1}` : String(each)))
  const what =
    unknown.length > 0
      ? `“${unknown.join('”, “')}” is not known here`
      : issue?.code === 'invalid_type'
        ? 'it is missing, or of another kind'
        : issue?.code === 'too_big'
          ? tooMuch(issue)
          : (issue?.message ?? 'it has another shape')
  const place = placeInYaml(content, [...path, ...unknown.slice(0, 1)])
  const where = [
    ...words,
    ...(place === null ? [] : [`line ${place.line}, column ${place.column}`]),
  ].join(', ')
  return unreadable(`This is not a saved request: ${where === '' ? '' : `${where}: `}${what}.`)
}

function tooMuch({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  const most = maximum.toLocaleString('en')
  return origin === 'string' ? `it has more than ${most} characters` : `there are more than ${most}`
}

function toRow(row: z.infer<typeof rowSchema>): SavedRow {
  return { name: row.name, value: row.value, off: row.disabled === 'true' }
}

function fromRow({ name, value, off }: SavedRow): z.infer<typeof rowSchema> {
  return { name, value, ...(off ? { disabled: 'true' } : {}) }
}

function toBody(body: z.infer<typeof bodySchema>): SavedBody {
  const [kind, ...others] = Object.keys(body)
  if (kind === undefined || others.length > 0)
    throw unreadable(
      'This is not a saved request: body: it holds one of json, text, base64, file, form.',
    )
  if (body.form !== undefined) return { kind: 'form', parts: body.form.map(toPart) }
  const known = BODIES.find((each) => each === kind) ?? 'text'
  return { kind: known, value: body[known] ?? '' }
}

function fromBody(body: SavedBody): z.infer<typeof bodySchema> {
  return body.kind === 'form' ? { form: body.parts.map(fromPart) } : { [body.kind]: body.value }
}

function toPart(part: z.infer<typeof partSchema>): SavedPart {
  const [content, ...others] = CONTENTS.filter((each) => part[each] !== undefined)
  if (content === undefined || others.length > 0)
    throw unreadable(
      'This is not a saved request: body, form: each part holds one of text, file, base64.',
    )
  return {
    name: part.name,
    off: part.disabled === 'true',
    content,
    value: part[content] ?? '',
    filename: part.filename ?? null,
    contentType: part.contentType ?? null,
  }
}

function fromPart(part: SavedPart): z.infer<typeof partSchema> {
  return {
    name: part.name,
    [part.content]: part.value,
    ...(part.filename === null ? {} : { filename: part.filename }),
    ...(part.contentType === null ? {} : { contentType: part.contentType }),
    ...(part.off ? { disabled: 'true' } : {}),
  }
}
