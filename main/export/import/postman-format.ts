import { z } from 'zod'

/** Values may be numbers or true and false in older collections. */
const valueSchema = z.unknown().optional()
const pairSchema = z.object({
  key: z
    .string()
    .nullish()
    .transform((key) => key ?? ''),
  value: valueSchema,
  disabled: z.boolean().optional(),
})
const fieldSchema = pairSchema.extend({
  type: z.string().optional(),
  src: z.union([z.string(), z.array(z.string())]).nullish(),
  fileName: z.string().optional(),
  contentType: z.string().optional(),
})

export const bodySchema = z.object({
  mode: z.string().optional(),
  raw: z.string().optional(),
  urlencoded: z.union([z.array(pairSchema), z.string()]).optional(),
  formdata: z.array(fieldSchema).optional(),
  file: z.object({ src: z.string().nullish(), content: z.string().optional() }).optional(),
  graphql: z.object({ query: z.string().optional(), variables: z.unknown().optional() }).optional(),
  disabled: z.boolean().optional(),
})

/** One request of the format 2.0 or 2.1, as far as it is read. */
export const requestSchema = z.object({
  method: z.string().default('GET'),
  url: z.union([
    z.string(),
    z.object({
      raw: z.string().optional(),
      query: z.array(pairSchema).optional(),
      variable: z.array(pairSchema).optional(),
    }),
  ]),
  header: z
    .union([z.array(pairSchema), z.string()])
    .nullish()
    .transform((header) => header ?? []),
  body: bodySchema.nullish(),
  auth: z.unknown().optional(),
})
export type PostmanRequest = z.infer<typeof requestSchema>

export const itemSchema = z.object({
  name: z.string().default(''),
  item: z.array(z.unknown()).optional(),
  request: z.unknown().optional(),
  auth: z.unknown().optional(),
  event: z.unknown().optional(),
})

export const collectionSchema = z.object({
  info: z.object({ name: z.string().default('') }),
  item: z.array(z.unknown()),
  variable: z
    .array(z.object({ key: z.string().optional(), id: z.string().optional(), value: valueSchema }))
    .default([]),
  auth: z.unknown().optional(),
  event: z.unknown().optional(),
})
export type PostmanVariable = z.infer<typeof collectionSchema>['variable'][number]
