import type { z } from 'zod'
import type { BodyDraft, Part } from '../../../contract/draft.ts'
import type { bodySchema } from './postman-format.ts'
import { textOf } from './saved-file.ts'
import { encoded } from './saved-request.ts'
import type { Variables } from '../../pasted/variables/variables.ts'
import { parseJson } from '../../wire/json.ts'
import { tableOf } from '../../wire/table.ts'
import type { Remarks } from '../../pasted/remarks.ts'

type PostmanBody = z.infer<typeof bodySchema>
type Field = NonNullable<PostmanBody['formdata']>[number]

interface ReadBody {
  readonly body: BodyDraft
  /** What Postman sends where no header says otherwise. */
  readonly contentType?: string
}

type Reader = (body: PostmanBody, variables: Variables, dropped: Remarks) => ReadBody | null

const readers: ReadonlyMap<string, Reader> = tableOf({
  raw: ({ raw = '' }, variables) => ({ body: { text: variables.fill(raw) } }),
  urlencoded: ({ urlencoded = [] }, variables, dropped) => ({
    body: { text: variables.fill(formText(urlencoded, dropped)) },
    contentType: 'application/x-www-form-urlencoded',
  }),
  formdata: ({ formdata = [] }, variables, dropped) => ({
    body: {
      parts: switchedOn(formdata, dropped).flatMap((field) => partOf(field, variables, dropped)),
    },
  }),
  file: ({ file }, _variables, dropped) => {
    if (file?.content !== undefined) return { body: { text: file.content } }
    if (typeof file?.src === 'string') return { body: { file: file.src } }
    dropped.push('The file that is the body, which the collection does not name.')
    return null
  },
  graphql: ({ graphql }, variables, dropped) => ({
    body: { text: graphqlText(graphql ?? {}, variables, dropped) },
    contentType: 'application/json',
  }),
})

/** The body of a Postman request, or null where it has none. */
export function readPostmanBody(
  body: PostmanBody | null | undefined,
  variables: Variables,
  dropped: Remarks,
): ReadBody | null {
  if (body?.mode === undefined || body.disabled === true) return null
  const read = readers.get(body.mode)
  if (read !== undefined) return read(body, variables, dropped)
  dropped.push('A body of a kind that is not known.')
  return null
}

function formText(given: NonNullable<PostmanBody['urlencoded']>, dropped: Remarks): string {
  if (typeof given === 'string') return given
  return switchedOn(given, dropped)
    .map(({ key, value }) => `${encoded(key)}=${encoded(textOf(value))}`)
    .join('&')
}

function partOf(field: Field, variables: Variables, dropped: Remarks): readonly Part[] {
  const name = variables.fill(field.key)
  const type = field.contentType === undefined ? {} : { contentType: field.contentType }
  if (field.type !== 'file') return [{ name, text: variables.fill(textOf(field.value)), ...type }]
  const paths = [field.src ?? []].flat()
  if (paths.length === 0) dropped.push('A file of the form, which the collection does not name.')
  const filename = field.fileName === undefined ? {} : { filename: field.fileName }
  return paths.map((file) => ({ name, file, ...filename, ...type }))
}

/** Its variables are JSON in a text of their own. */
function graphqlText(
  { query = '', variables: own }: NonNullable<PostmanBody['graphql']>,
  variables: Variables,
  dropped: Remarks,
): string {
  const written = typeof own === 'string' ? variables.fill(own) : JSON.stringify(own ?? {})
  const values = written.trim() === '' ? {} : parseJson(written)
  if (values === undefined) dropped.push('The variables of the GraphQL query, which are not JSON.')
  return JSON.stringify({ query: variables.fill(query), variables: values ?? {} })
}

function switchedOn<Entry extends { readonly disabled?: boolean | undefined }>(
  entries: readonly Entry[],
  dropped: Remarks,
): readonly Entry[] {
  const on = entries.filter(({ disabled }) => disabled !== true)
  if (on.length < entries.length) dropped.note('Fields of the body that are switched off.')
  return on
}
