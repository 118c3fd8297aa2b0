import type { Mend, PayloadReading, Product, TenantForm } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { mend } from './mends.ts'
import { findPastedObjects } from '../pasted/objects/objects-in-text.ts'
import type { FoundObject, PastedObjects } from '../pasted/objects/objects-in-text.ts'
import {
  ENOUGH_WEIGHT,
  heaviest,
  isComplete,
  payloadFieldsOf,
  payloadWeight,
  scanPayloadRecords,
} from './payload-fields.ts'
import type { PayloadField, PayloadFields } from './payload-fields.ts'
import { payloadRows } from './payload-table.ts'
import { isObject, parseJson } from '../wire/json.ts'
import { asWritten } from '../wire/unredacted.ts'

/** A lifecycle payload. What it lacks is empty or null: payload-lints.ts says so in words. */
export interface InstalledPayload {
  readonly eventType: PayloadReading['eventType']
  readonly appKey: string
  readonly clientKey: string
  /** Byte for byte, but for white space around it. */
  readonly baseUrl: string
  readonly displayUrl: string | null
  readonly product: Product
  readonly oauthClientId: string | null
  /** Without white space around it; null where the payload has none. */
  readonly sharedSecret: string | null
}

export interface PayloadText {
  readonly payload: InstalledPayload
  /** White space around the secret was left out. A secret never has any. */
  readonly secretWasTrimmed: boolean
  /** The text ends within its object: what it lacks may have stood behind. */
  readonly cutOff: boolean
  readonly mends: readonly Mend[]
}

/** The payload that counts where one is meant, and, where the text is of several tenants, one of each. */
export interface PayloadTexts extends PayloadText {
  /** In the order of the text; empty where it is of one tenant. */
  readonly several: readonly PayloadText[]
}

/**
 * Reads the body of Connect's `installed` hook out of a pasted text: as JSON, in a log line or code
 * fence, as a console or database printed it. What was put right is said; a value is never
 * completed or corrected, but for white space around it.
 *
 * @throws AppError `payload_unreadable`; nothing of the text is in it
 * @see https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/#lifecycle-http-request-payload
 */
export function readInstalledPayload(text: string): PayloadTexts {
  const found = findPastedObjects(text, isPayload)
  if (found.objects.length > 0) return fromObjects(found.objects)
  const rows = payloadRows(text)
  const records = rows.length > 0 ? rows : scanPayloadRecords(text)
  const fields = records.findLast(isComplete) ?? heaviest(records)
  if (payloadWeight(fields) <= ENOUGH_WEIGHT) throw unreadable(text, found.failure)
  const mends = rows.length > 0 ? [] : [mend('scanned')]
  const several = eachTenant(records.map((each) => ({ fields: each, mends })))
  return { ...payloadText(fields, mends), cutOff: rows.length === 0 && endsWithin(text), several }
}

interface Candidate {
  readonly fields: PayloadFields
  readonly mends: readonly Mend[]
}

/**
 * The last complete payload of each tenant; of one that has none what there is, where it is more than a
 * row beside the payload of another.
 */
function eachTenant(candidates: readonly Candidate[]): readonly PayloadText[] {
  const complete = candidates.filter(({ fields }) => isComplete(fields))
  const whole = new Set(complete.map(({ fields }) => fields.clientKey))
  const tenants = new Map<string, PayloadText>()
  for (const { fields, mends } of candidates) {
    const isMeant = fields.clientKey !== undefined && payloadWeight(fields) > ENOUGH_WEIGHT
    if (!isComplete(fields) && (!isMeant || whole.has(fields.clientKey))) continue
    const text = payloadText(fields, mends)
    const { appKey, clientKey } = text.payload
    tenants.set(JSON.stringify([appKey, clientKey]), text)
  }
  return tenants.size > 1 ? [...tenants.values()] : []
}

/** No value of a payload holds a brace. */
function endsWithin(text: string): boolean {
  return text.split('{').length > text.split('}').length
}

/** The form's fields as a payload: the other way in which a secret enters. */
export function payloadFromForm(form: TenantForm): PayloadText {
  const { appKey, clientKey, sharedSecret, oauthClientId, product } = form
  const baseUrl = siteAddress(form.baseUrl, product)
  const fields = {
    key: appKey,
    clientKey,
    baseUrl,
    sharedSecret,
    oauthClientId,
    eventType: 'installed',
  }
  return payloadText(product === 'unknown' ? fields : { ...fields, productType: product }, [])
}

/**
 * The base URL that an address typed or copied from a browser names: https where nothing is said,
 * without the page's path. A query or fragment is left for whoever judges base URLs.
 *
 * @throws AppError `payload_incomplete` (details.missing: the field)
 */
export function siteAddress(typed: string, product: Product): string {
  const stated = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`
  const url = URL.parse(stated)
  if (url === null || !/^https?:$/.test(url.protocol) || /\s/.test(typed)) {
    throw new AppError('payload_incomplete', 'The base URL is not an address of a site.', {
      hint: 'Write it as the browser shows it, for example https://acme.atlassian.net.',
      details: { missing: 'baseUrl' },
    })
  }
  const [, origin = stated] = /^([a-z]+:\/\/[^/?#]+)/i.exec(stated) ?? []
  const rest = stated.slice(origin.length).replace(/^[^?#]*/, '')
  const isWiki =
    product === 'confluence' || (product === 'unknown' && /^\/wiki\b/.test(url.pathname))
  return `${origin}${isWiki ? '/wiki' : ''}${rest}`
}

function isPayload(value: Readonly<Record<string, unknown>>): boolean {
  return payloadWeight(payloadFieldsOf(value).fields) >= ENOUGH_WEIGHT
}

function fromObjects(objects: readonly FoundObject[]): PayloadTexts {
  const candidates = objects.map(({ value, mends: found }) => {
    const { fields, aliases } = payloadFieldsOf(asWritten(value))
    const mends = [...found].map((id) => mend(id))
    if (aliases.length > 0) mends.push(mend('other-names', aliases.join(', ')))
    return { fields, mends }
  })
  const complete = candidates.filter(({ fields }) => isComplete(fields))
  const best = complete.at(-1)?.fields ?? heaviest(candidates.map(({ fields }) => fields))
  const chosen = candidates.findLast(({ fields }) => fields === best)
  if (chosen === undefined) throw unreadable('', null)
  const mends = [...chosen.mends]
  const different = new Set(complete.map(({ fields }) => JSON.stringify(fields))).size
  if (different > 1) mends.push(mend('several-payloads', String(different)))
  return { ...payloadText(chosen.fields, mends), several: eachTenant(candidates) }
}

function payloadText(fields: PayloadFields, mends: readonly Mend[]): PayloadText {
  const trimmed = padded(fields).filter((field) => field !== 'sharedSecret')
  const oauthClientId = given(fields.oauthClientId)
  const ownKey = given(fields.key)
  const guessedKey = ownKey === null && oauthClientId !== null ? addonKeyIn(oauthClientId) : null
  const baseUrl = given(fields.baseUrl) ?? ''
  return {
    payload: {
      eventType: eventTypeOf(fields),
      appKey: ownKey ?? guessedKey ?? '',
      clientKey: given(fields.clientKey) ?? '',
      baseUrl,
      displayUrl: given(fields.displayUrl),
      product: productOf(fields.productType, baseUrl),
      oauthClientId,
      sharedSecret: given(fields.sharedSecret),
    },
    secretWasTrimmed: padded(fields).includes('sharedSecret'),
    cutOff: false,
    mends: [
      ...mends,
      ...(trimmed.length === 0 ? [] : [mend('trimmed', trimmed.join(', '))]),
      ...(guessedKey === null ? [] : [mend('key-from-client-id')]),
    ],
  }
}

function padded(fields: PayloadFields): PayloadField[] {
  const names = Object.keys(fields) as PayloadField[]
  return names.filter((name) => withoutPadding(fields[name] ?? '') !== fields[name])
}

const PADDING = /[\s\p{Cf}]/u

/** Like trim, but invisible characters such as U+200B go too: copying from a page brings them. */
function withoutPadding(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && PADDING.test(text.charAt(start))) start += 1
  while (end > start && PADDING.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** `undefined` and its like as text come from stores that lost the value. */
function given(text: string | undefined): string | null {
  const trimmed = withoutPadding(text ?? '')
  return /^(?:undefined|null|nil|none)?$/i.test(trimmed) ? null : trimmed
}

function eventTypeOf({
  eventType,
  addonInstalled,
  sharedSecret,
}: PayloadFields): InstalledPayload['eventType'] {
  const named = EVENT_TYPES.find((each) => each === eventType?.trim().toLowerCase())
  if (named !== undefined) return named
  if (/^(?:false|f|0)$/i.test(addonInstalled?.trim() ?? '')) return 'uninstalled'
  return given(sharedSecret) === null ? 'unknown' : 'installed'
}

const EVENT_TYPES = ['installed', 'uninstalled', 'enabled', 'disabled'] as const

function productOf(productType: string | undefined, baseUrl: string): Product {
  const named = productType?.trim().toLowerCase()
  if (named === 'jira' || named === 'confluence') return named
  return /\/wiki\/?$/.test(baseUrl) ? 'confluence' : 'unknown'
}

/**
 * The app key that an oauthClientId names, in the form that public fixtures show: base64 of
 * `{"hostKey":…,"addonKey":…}`. No document promises it, so it is a hint and no more.
 */
export function addonKeyIn(oauthClientId: string): string | null {
  return namedIn(oauthClientId, 'addonKey')
}

/** The key of the site that an oauthClientId names: as much of a hint. */
export function hostKeyIn(oauthClientId: string): string | null {
  return namedIn(oauthClientId, 'hostKey')
}

function namedIn(oauthClientId: string, member: string): string | null {
  const json = parseJson(Buffer.from(oauthClientId, 'base64').toString('utf8'))
  const named = isObject(json) ? json[member] : null
  return typeof named === 'string' && named !== '' ? named : null
}

function unreadable(text: string, failure: PastedObjects['failure']): AppError {
  const other = OTHER_THINGS.find(({ looks }) => looks.test(text))
  const where = failure === null ? '' : `line ${failure.line}, column ${failure.column}`
  return new AppError(
    'payload_unreadable',
    other?.message ??
      (failure === null
        ? 'There is no installed payload in this text.'
        : `No installed payload could be read. At ${where}, ${failure.expected} was expected.`),
    {
      hint:
        other?.hint ??
        'Paste the JSON body that Atlassian posted to your app’s installed hook, or the row in which your app keeps it. It names clientKey, sharedSecret and baseUrl.',
      ...(failure === null ? {} : { details: { where, expected: failure.expected } }),
    },
  )
}

const OTHER_THINGS: readonly {
  readonly looks: RegExp
  readonly message: string
  readonly hint: string
}[] = [
  {
    looks: /^\s*$/,
    message: 'There is nothing to read.',
    hint: 'Paste the JSON body that Atlassian posted to your app’s installed hook.',
  },
  {
    looks: /^\s*(?:JWT |Bearer )?eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/,
    message: 'This is a token, not an installed payload.',
    hint: 'Look at it in the claims inspector. A tenant is added from the body of the installed hook.',
  },
  {
    looks: /"(?:modules|apiMigrations|lifecycle)"\s*:/,
    message: 'This is an app descriptor (atlassian-connect.json), not an installed payload.',
    hint: 'Add the tenant from its payload first; then paste the descriptor to tell its scopes.',
  },
  {
    looks: /ari:cloud:ecosystem::app\//,
    message: 'This is a Forge manifest, not an installed payload.',
    hint: 'A tenant is added from the body of Connect’s installed hook.',
  },
]
