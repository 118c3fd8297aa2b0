import { z } from 'zod'
import { ownKeysPattern, reservedKeys, type Shortcut } from './shortcuts.ts'

export const colorSchemes = ['system', 'light', 'dark'] as const

/** By the id of an action; null for none. */
const ownKeysSchema = z.record(
  z.string().max(80),
  z
    .custom<Shortcut>((keys) => typeof keys === 'string' && ownKeysPattern.test(keys))
    .refine((keys) => reservedKeys.every(([, reserved]) => !reserved.includes(keys)))
    .nullable(),
)

/** Which writes ask before they are sent; each asks for those of the one before it too. */
export const askedWrites = ['production-people', 'people', 'all'] as const

/** How the login of a system’s proxy is told, which is kept nowhere: main/network/proxy-of-environment.ts reads it. */
export const PROXY_VARIABLE = 'HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT'

/** The way to a site: what the system's settings name, none, or one of one's own as `http://host:port`. */
const proxySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system') }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('own'), address: z.string().min(1).max(2000) }),
])

const namedSettings = z.object({
  colorScheme: z.enum(colorSchemes),
  /** After how many seconds a copied live token is cleared from the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600),
  /** Added to the local clock when signing; 0 trusts it. */
  clockOffsetSeconds: z.number().int().min(-86_400).max(86_400),
  /** After how many seconds a request is given up, answer or not; null for as long as bytes come. */
  longestRequestSeconds: z.number().int().min(1).max(86_400).nullable(),
  /** For how many days exchanges are kept; 0 keeps none. */
  historyDays: z.number().int().min(0).max(3650),
  ownKeys: ownKeysSchema,
  askedWrites: z.enum(askedWrites),
  proxy: proxySchema,
  /** Of bodies and other code, in pixels. */
  codeSize: z.number().int().min(10).max(20),
})

/** Without defaults: zod fills them in for what is left out, and a change would reset it. */
export const settingsChangeSchema = namedSettings.partial()

/** An older document lacks what was added since. */
export const settingsSchema = namedSettings.extend({
  clockOffsetSeconds: namedSettings.shape.clockOffsetSeconds.default(0),
  longestRequestSeconds: namedSettings.shape.longestRequestSeconds.default(null),
  historyDays: namedSettings.shape.historyDays.default(30),
  /** Where saved requests lie; only the system's dialog sets it. */
  savedFolder: z.string().nullable().default(null),
  /** Authorities of a PEM file, trusted beside the system's; only the system's dialog sets it. */
  extraCertificates: z
    .object({ file: z.string(), subjects: z.array(z.string()), pem: z.string() })
    .nullable()
    .default(null),
  ownKeys: namedSettings.shape.ownKeys.default({}),
  askedWrites: namedSettings.shape.askedWrites.default('production-people'),
  proxy: namedSettings.shape.proxy.default({ kind: 'system' }),
  codeSize: namedSettings.shape.codeSize.default(12),
})
export type Settings = z.infer<typeof settingsSchema>

const nothing = z.null()

/** The channels of settings: part of contract.ts. */
export const settingsContract = {
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:update': { request: settingsChangeSchema, response: settingsSchema },
  /** Asks for a PEM file of authorities; null where the person cancelled. */
  'settings:choose-certificates': { request: nothing, response: settingsSchema.nullable() },
  'settings:drop-certificates': { request: nothing, response: settingsSchema },
} as const
