import { z } from 'zod'
import type { Channel } from '../../contract/channels.ts'
import { contract } from '../../contract/contract.ts'

/** Of JSON Schema, what the requests are described with. */
export interface RequestShape {
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly RequestShape[]
  readonly oneOf?: readonly RequestShape[]
  readonly properties?: Readonly<Record<string, RequestShape>>
  readonly required?: readonly string[]
  readonly propertyNames?: RequestShape
  readonly additionalProperties?: RequestShape | false
  readonly items?: RequestShape
  readonly prefixItems?: readonly RequestShape[]
}

export function shapeOf(channel: Channel): RequestShape {
  const schema = z.toJSONSchema(contract[channel].request, { unrepresentable: 'any', io: 'input' })
  return schema as RequestShape
}
