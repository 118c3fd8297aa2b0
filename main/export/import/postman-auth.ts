import { z } from 'zod'
import type { Pair } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { headerOf } from '../../wire/headers.ts'
import { textOf } from './saved-file.ts'
import type { Variables } from '../../pasted/variables/variables.ts'
import type { Remarks } from '../../pasted/remarks.ts'

const attributesSchema = z.union([
  z.array(z.object({ key: z.string(), value: z.unknown().optional() })),
  z.record(z.string(), z.unknown()),
])
const authSchema = z.looseObject({ type: z.string() })

/**
 * What Postman's own authorization would add, where no header does so already. It is taken out
 * again with all other credentials, so that it is named; other kinds are listed as dropped.
 */
export function readPostmanAuth(
  value: unknown,
  headers: readonly Pair[],
  variables: Variables,
  dropped: Remarks,
): readonly Pair[] {
  const auth = authSchema.safeParse(value)
  if (!auth.success || auth.data.type === 'noauth') return []
  const { type } = auth.data
  const attribute = attributesOf(auth.data[type], variables)
  if (headerOf(headers, 'Authorization') !== null) return []
  if (type === 'bearer') return authorization(`Bearer ${attribute('token')}`)
  if (type === 'basic') {
    const pair = `${attribute('username')}:${attribute('password')}`
    return authorization(`Basic ${Buffer.from(pair).toString('base64')}`)
  }
  if (type === 'oauth2') return authorization(`Bearer ${attribute('accessToken')}`)
  const kind = /^[a-z0-9]{1,20}$/.test(type) ? type : 'that it names'
  dropped.push(`Postman's authorization of the kind ${kind}.`)
  return []
}

function authorization(value: string): readonly Pair[] {
  return [['Authorization', value]]
}

function attributesOf(value: unknown, variables: Variables): (name: string) => string {
  const given = attributesSchema.safeParse(value)
  const pairs: readonly (readonly [string, unknown])[] = !given.success
    ? []
    : Array.isArray(given.data)
      ? given.data.map(({ key, value: own }) => [key, own] as const)
      : Object.entries(given.data)
  return (name) => {
    const found = textOf(pairs.find(([key]) => key === name)?.[1])
    return found === '' ? REDACTED : variables.fill(found, REDACTED)
  }
}
