import { tableOf } from '../wire/table.ts'

/** The fields of an installed payload that this app reads. */
const payloadFields = [
  'key',
  'clientKey',
  'sharedSecret',
  'oauthClientId',
  'baseUrl',
  'displayUrl',
  'productType',
  'eventType',
  'addonInstalled',
] as const

export type PayloadField = (typeof payloadFields)[number]

export type PayloadFields = Readonly<Partial<Record<PayloadField, string>>>

/**
 * Names as app databases write them, without case, hyphens and underscores: columns of Spring
 * Boot's AtlassianHost (`shared_secret`, `addon_installed`), PostgreSQL's lower-cased names.
 */
const ALIASES: ReadonlyMap<string, PayloadField> = tableOf({
  ...Object.fromEntries(payloadFields.map((field) => [field.toLowerCase(), field])),
  appkey: 'key',
  addonkey: 'key',
  pluginkey: 'key',
  installed: 'addonInstalled',
  event: 'eventType',
  producttype: 'productType',
  product: 'productType',
})

/** The field that a column, a name or a member stands for; null for any other. */
export function payloadFieldOf(name: string): PayloadField | null {
  return ALIASES.get(name.replace(/[-_\s]/g, '').toLowerCase()) ?? null
}

/** The known fields of an object as text; a field under its own name beats an alias. */
export function payloadFieldsOf(value: Readonly<Record<string, unknown>>): {
  readonly fields: PayloadFields
  /** Names that stood for a field in another spelling. */
  readonly aliases: readonly string[]
} {
  const fields: Partial<Record<PayloadField, string>> = {}
  const aliases: string[] = []
  for (const [name, member] of Object.entries(value)) {
    const field = payloadFieldOf(name)
    const text = textOf(member)
    if (field === null || text === null) continue
    if (name === field) fields[field] = text
    else if (fields[field] === undefined) {
      fields[field] = text
      aliases.push(name)
    }
  }
  return { fields, aliases }
}

function textOf(member: unknown): string | null {
  if (typeof member === 'string') return member
  return typeof member === 'number' || typeof member === 'boolean' ? String(member) : null
}

const WEIGHTS: Readonly<Partial<Record<PayloadField, number>>> = {
  sharedSecret: 4,
  clientKey: 4,
  baseUrl: 2,
  oauthClientId: 2,
  key: 1,
  productType: 1,
  eventType: 1,
}

/** How much of a payload is there: what says only `key` and `baseUrl` is a descriptor. */
export function payloadWeight(fields: PayloadFields): number {
  return payloadFields.reduce(
    (sum, field) => sum + (isBlank(fields[field]) ? 0 : (WEIGHTS[field] ?? 0)),
    0,
  )
}

export const ENOUGH_WEIGHT = 4

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

const NAMED = /(?<![A-Za-z])([A-Za-z][\w-]{0,60})["'”’`]?\s*(?:=>|[:=|])\s*/g
const QUOTED = /"([^"\r\n]*)"|'([^'\r\n]*)'/y
const BARE = /[^\s"'“”‘’,;{}<>()[\]]+/y
const ENDS_BARE = /[\s,;}>)\]]/

/** Names with the values behind them: a quoted value must close; a bare one ends at white space or a mark that no field holds. */
function namedValues(text: string): readonly (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = []
  let bareEnd = 0
  const bareAt = (at: number): string => {
    // A run that begins inside of the one before ends where that one ends: it is looked at once.
    if (at >= bareEnd) {
      BARE.lastIndex = at
      bareEnd = at + (BARE.exec(text)?.[0].length ?? 0)
    }
    return bareEnd === text.length || ENDS_BARE.test(text.charAt(bareEnd))
      ? text.slice(at, bareEnd)
      : ''
  }
  NAMED.lastIndex = 0
  for (let named = NAMED.exec(text); named !== null; named = NAMED.exec(text)) {
    const at = NAMED.lastIndex
    QUOTED.lastIndex = at
    const [quoted, inDouble, inSingle] = QUOTED.exec(text) ?? []
    const value = quoted === undefined ? bareAt(at) : (inDouble ?? inSingle ?? '')
    if (quoted === undefined && value === '') continue
    found.push([named[1] ?? '', value])
    NAMED.lastIndex = at + (quoted ?? value).length
  }
  return found
}

/**
 * Field by field, wherever `name: value`, `name=value` or `name | value` stands, for text in which
 * no object can be read: a database console, what Rails or Kotlin print, cut-off JSON. A field that
 * comes again begins the next record, so that two payloads are never mixed.
 */
export function scanPayloadRecords(text: string): readonly PayloadFields[] {
  const records: Partial<Record<PayloadField, string>>[] = [{}]
  for (const [name, value] of namedValues(text)) {
    const field = payloadFieldOf(name)
    const record = records.at(-1)
    if (field === null || record === undefined) continue
    if (record[field] === undefined) record[field] = value
    else records.push({ [field]: value })
  }
  return records
}

/** Says which tenant, and holds its secret. */
export function isComplete({ clientKey, sharedSecret }: PayloadFields): boolean {
  return clientKey !== undefined && sharedSecret !== undefined
}

/** The one that says most; of equals the last. */
export function heaviest(records: readonly PayloadFields[]): PayloadFields {
  return records.reduce(
    (best, each) => (payloadWeight(each) >= payloadWeight(best) ? each : best),
    {},
  )
}
