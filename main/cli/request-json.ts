import { z } from 'zod'
import { bodyDraftSchema, pairSchema } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import type { ExportableRequest } from '../export/exportable.ts'
import { parseJson } from '../wire/json.ts'

const inputSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.array(pairSchema).default([]),
  body: bodyDraftSchema.nullish(),
})

/** @throws AppError `import_unreadable`, without a piece of the input */
export function readRequest(text: string): ExportableRequest {
  const json = parseJson(text)
  if (json === undefined)
    throw new AppError('import_unreadable', 'Standard input is not JSON.', {
      hint: 'understudy curl --help shows the form.',
    })
  const parsed = inputSchema.safeParse(json)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new AppError(
      'import_unreadable',
      `This is not a request: ${where === '' ? 'it is not a JSON object of that form' : `“${where}” is missing or of another type`}.`,
      {
        hint: 'understudy curl --help shows the form.',
      },
    )
  }
  const { body, ...rest } = parsed.data
  return body === null || body === undefined ? rest : { ...rest, body }
}
