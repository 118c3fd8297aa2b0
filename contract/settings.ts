import { z } from 'zod'

export const colorSchemes = ['system', 'light', 'dark'] as const

const namedSettings = z.object({
  colorScheme: z.enum(colorSchemes),
  /** After how many seconds a copied live token is cleared from the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600),
  /** Added to the local clock when signing; 0 trusts it. */
  clockOffsetSeconds: z.number().int().min(-86_400).max(86_400),
})

/** Without defaults: zod fills them in for what is left out, and a change would reset it. */
export const settingsChangeSchema = namedSettings.partial()

/** A document of before the clock's offset has none. */
export const settingsSchema = namedSettings.extend({
  clockOffsetSeconds: namedSettings.shape.clockOffsetSeconds.default(0),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  colorScheme: 'system',
  clipboardClearSeconds: 60,
  clockOffsetSeconds: 0,
}
