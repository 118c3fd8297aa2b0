import { z } from 'zod'
import { rememberedPersonSchema } from '../../contract/people.ts'
import { isObject } from '../wire/json.ts'
import { shownName } from '../wire/shown.ts'

/** A remembered person is a row of its own: a send as a user writes that one. */
const personRowSchema = rememberedPersonSchema.extend({ tenantId: z.string() })
export type PersonRow = z.infer<typeof personRowSchema>

export function personKey(tenantId: string, accountId: string): string {
  return JSON.stringify([tenantId, accountId])
}

/** In people.json, where an earlier app kept them: of each tenant a list, the latest first. */
const documentSchema: z.ZodType<readonly unknown[]> = z
  .object({ version: z.literal(1), tenants: z.record(z.string(), z.unknown()) })
  .transform(({ tenants }) =>
    Object.entries(tenants).flatMap(([tenantId, people]) =>
      Array.isArray(people)
        ? people.map((each: unknown) => (isObject(each) ? { ...each, tenantId } : each)).reverse()
        : [{ tenantId, people }],
    ),
  )

/** How people lie in the database: whoever was changed last, last. */
export const personRows = {
  table: 'people',
  schema: personRowSchema,
  keyOf: ({ tenantId, accountId }: PersonRow): string => personKey(tenantId, accountId),
  nameOf: (row: unknown): string | null => {
    const { displayName, accountId } = isObject(row) ? row : {}
    const names = [displayName, accountId].map((each) =>
      shownName(typeof each === 'string' ? each : ''),
    )
    return names.find((each) => each !== '') ?? null
  },
  document: { name: 'people', schema: documentSchema, version: 1, fallback: [] },
} as const
