import { z } from 'zod'
import { idSchema as id } from './ids.ts'
import { failureSchema } from './result.ts'
import { MOST_OF_A_NAME, MOST_OF_A_NOTE, MOST_OF_A_TEXT, MOST_OF_A_URL } from './limits.ts'

export const tenantLabels = ['production', 'development', 'practice'] as const
export const products = ['jira', 'confluence', 'unknown'] as const
export const secretPlaces = ['keychain', 'memory', 'missing'] as const

export type TenantLabel = (typeof tenantLabels)[number]
export type Product = (typeof products)[number]
export type SecretPlace = (typeof secretPlaces)[number]

export const variablesSchema = z.record(
  z.string().max(64),
  z.string().max(MOST_OF_A_URL).nullable(),
)

/** An address of a site, as a person types it. */
export const typedBaseUrlSchema = z.string().trim().min(1).max(2000)

/** What every tenant has, by whatever protocol its app is built. */
const anyTenantSchema = z.object({
  id: z.string().min(1),
  /** Which of the vendor's apps: a Connect app by the key of its descriptor. */
  appKey: z.string().min(1),
  /** As the payload had it, byte for byte: it is the `tnt` claim. */
  baseUrl: z.string().min(1),
  displayUrl: z.string().nullable(),
  product: z.enum(products),
  name: z.string().min(1),
  label: z.enum(tenantLabels),
  starred: z.boolean(),
  /** Milliseconds since the epoch. */
  addedAt: z.number(),
  updatedAt: z.number(),
  /** When an `uninstalled` payload was read; the profile stays. */
  uninstalledAt: z.number().nullable(),
  /** What `{{names}}` in requests stand for here; null for one that is sent as it stands. */
  variables: variablesSchema.optional(),
  /** What a person wrote to it, in lines; none and an empty one are alike. Never sent or exported. */
  note: z.string().max(MOST_OF_A_NOTE).optional(),
})

/**
 * A customer's installation of one of the vendor's Connect apps. Identity is (appKey, clientKey): one
 * site may hold two apps of a vendor. The shared secret is not here and never crosses to the
 * renderer; `secretGeneration` counts how often it was replaced.
 */
const connectTenantSchema = anyTenantSchema.extend({
  kind: z.literal('connect'),
  clientKey: z.string().min(1),
  oauthClientId: z.string().nullable(),
  /** Scopes of the *installed* descriptor; null where nobody has told us. */
  installedScopes: z.array(z.string()).nullable(),
  /** Only for loopback tenants; everyone else's is derived from the host. */
  authorizationServer: z.string().nullable(),
  secretGeneration: z.number().int().min(0),
  secretPlace: z.enum(secretPlaces),
})

/**
 * A customer's installation of one of the vendor's apps. Another kind of app is another member here;
 * what needs a field of one kind alone takes that kind's type.
 */
export const tenantProfileSchema = z.discriminatedUnion('kind', [connectTenantSchema])

export type TenantProfile = z.infer<typeof tenantProfileSchema>
export type ConnectTenant = z.infer<typeof connectTenantSchema>

/** A tenant as it was added or changed. */
export const savedTenantSchema = z.object({
  profile: tenantProfileSchema,
  /** In words, for a payload of a known tenant; empty where it is new. */
  changes: z.array(z.string()),
})

export type SavedTenant = z.infer<typeof savedTenantSchema>

/** What the list draws: small, because a vendor has thousands. */
export const tenantSummarySchema = anyTenantSchema
  .pick({
    id: true,
    name: true,
    baseUrl: true,
    appKey: true,
    label: true,
    starred: true,
    uninstalledAt: true,
    note: true,
  })
  .extend({ secretPlace: z.enum(secretPlaces) })

export type TenantSummary = z.infer<typeof tenantSummarySchema>

/**
 * What of the list is another or gone, so that nobody reads thousands anew for one star. Where both
 * are named, what is put takes the place of what is dropped. An event without it means that any may be.
 */
export const tenantsChangeSchema = z.object({
  put: z.array(tenantSummarySchema),
  drop: z.array(z.string()),
})

export type TenantsChange = z.infer<typeof tenantsChangeSchema>

/** One thing the reader put right in pasted text before it could be parsed. */
export const mendSchema = z.object({ id: z.string(), message: z.string() })
export type Mend = z.infer<typeof mendSchema>

/** One remark about a payload, in words. `problem` will make calls fail; `remark` may. */
export const payloadLintSchema = z.object({
  id: z.string(),
  severity: z.enum(['problem', 'remark']),
  field: z.string(),
  message: z.string(),
  fix: z.string(),
})
export type PayloadLint = z.infer<typeof payloadLintSchema>

/** How a payload stands to what is already stored. */
export const payloadStandingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({
    kind: z.literal('same-tenant'),
    tenantId: z.string(),
    name: z.string(),
    changes: z.array(z.string()),
  }),
  /** Same app and baseUrl, another clientKey: the site was imported. Never replaced silently. */
  z.object({
    kind: z.literal('imported-site'),
    tenantId: z.string(),
    name: z.string(),
    oldClientKey: z.string(),
  }),
])
export type PayloadStanding = z.infer<typeof payloadStandingSchema>

/** A pasted payload as it was understood; the secret is only said to be there, and how long it is. */
const onePayloadSchema = z.object({
  eventType: z.enum(['installed', 'uninstalled', 'enabled', 'disabled', 'unknown']),
  appKey: z.string(),
  clientKey: z.string(),
  baseUrl: z.string(),
  /** What that was to be, where it can be told; null where it is so already. */
  mendedBaseUrl: z.string().nullable(),
  displayUrl: z.string().nullable(),
  product: z.enum(products),
  oauthClientId: z.string().nullable(),
  secretLength: z.number().int().nullable(),
  suggestedName: z.string(),
  suggestedLabel: z.enum(tenantLabels),
  mends: z.array(mendSchema),
  lints: z.array(payloadLintSchema),
  /** Why it cannot be added as it is, in words; null where it can. */
  refusal: z.string().nullable(),
  standing: payloadStandingSchema,
})
/** Of several tenants in one text, one is shown in full and each can be added. */
export const payloadReadingSchema = onePayloadSchema.extend({
  /** In the order of the text; empty where it is of one tenant. */
  several: z.array(onePayloadSchema),
})
export type OnePayload = z.infer<typeof onePayloadSchema>
export type PayloadReading = z.infer<typeof payloadReadingSchema>

/** Which of several payloads is to be added, by its place among them from 0, and what of the tenant it replaces. */
export const chosenPayloadSchema = z.object({
  at: z.number().int().min(0),
  replaces: id.nullable(),
  keepBoth: z.boolean(),
  baseUrl: typedBaseUrlSchema.optional(),
})
export type ChosenPayload = z.infer<typeof chosenPayloadSchema>

/** What became of one of them. */
export const addedPayloadSchema = z.union([
  savedTenantSchema.extend({ at: z.number().int() }),
  z.object({ at: z.number().int(), failure: failureSchema }),
])
export type AddedPayload = z.infer<typeof addedPayloadSchema>

/** The form's fields: the one way besides a payload in which a secret enters. */
export const tenantFormSchema = z.object({
  appKey: z.string().trim().min(1).max(200),
  clientKey: z.string().trim().min(1).max(400),
  baseUrl: typedBaseUrlSchema,
  sharedSecret: z.string().min(1).max(4000),
  oauthClientId: z.string().trim().max(2000),
  product: z.enum(products),
})
export type TenantForm = z.infer<typeof tenantFormSchema>

const nothing = z.null()
const pasted = z.string().max(MOST_OF_A_TEXT)

export const tenantChannels = {
  'tenants:list': { request: nothing, response: z.array(tenantSummarySchema) },
  'tenants:get': { request: z.object({ id }), response: tenantProfileSchema },
  /** Reads and lints without storing anything; the secret is only counted. */
  'tenants:read-payload': {
    /** With a base URL, as if the payload named that one. */
    request: z.object({ text: pasted, baseUrl: typedBaseUrlSchema.optional() }),
    response: payloadReadingSchema,
  },
  'tenants:add': {
    request: z.object({
      text: pasted,
      baseUrl: typedBaseUrlSchema.optional(),
      name: z.string().trim().max(MOST_OF_A_NAME).nullable(),
      label: z.enum(tenantLabels).nullable(),
      /** The tenant an imported site's payload replaces; null keeps both. */
      replaces: id.nullable(),
      keepBoth: z.boolean(),
    }),
    response: savedTenantSchema,
  },
  /** Several of one text, one after another, each with its own answer. */
  'tenants:add-several': {
    request: z.object({ text: pasted, chosen: z.array(chosenPayloadSchema).max(1000) }),
    response: z.array(addedPayloadSchema),
  },
  'tenants:add-by-form': {
    request: z.object({
      form: tenantFormSchema,
      name: z.string().trim().max(MOST_OF_A_NAME).nullable(),
      label: z.enum(tenantLabels),
    }),
    response: savedTenantSchema,
  },
  'tenants:update': {
    request: z.object({
      id,
      name: z.string().trim().min(1).max(MOST_OF_A_NAME).optional(),
      label: z.enum(tenantLabels).optional(),
      starred: z.boolean().optional(),
      baseUrl: typedBaseUrlSchema.optional(),
      variables: variablesSchema.optional(),
      /** The tenant's change says how long one may be, and that the one before stays. */
      note: z.string().optional(),
    }),
    response: tenantProfileSchema,
  },
  'tenants:set-descriptor': {
    request: z.object({ id, text: pasted }),
    response: z.object({ profile: tenantProfileSchema, notes: z.array(z.string()) }),
  },
  'tenants:remove': { request: z.object({ id }), response: nothing },
  /** Within a minute of its removal. */
  'tenants:take-back': { request: z.object({ id }), response: tenantProfileSchema },
} as const
