import { z } from 'zod'

export const colorSchemes = ['system', 'light', 'dark'] as const

export const settingsSchema = z.object({
  colorScheme: z.enum(colorSchemes),
  /** After how many seconds a copied live token is cleared from the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600),
  /** Added to the local clock when signing; 0 trusts it. */
  clockOffsetSeconds: z.number().int().min(-86_400).max(86_400).default(0),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { colorScheme: 'system', clipboardClearSeconds: 60, clockOffsetSeconds: 0 }
