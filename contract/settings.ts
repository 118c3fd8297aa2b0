import { z } from 'zod'

export const colorSchemes = ['system', 'light', 'dark'] as const

export const settingsSchema = z.object({
  colorScheme: z.enum(colorSchemes),
  /** After how many seconds a copied live token is cleared from the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { colorScheme: 'system', clipboardClearSeconds: 60 }
