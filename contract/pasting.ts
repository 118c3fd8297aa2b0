import { z } from 'zod'
import { MOST_OF_AN_IMPORT } from './limits.ts'

/** Where the window reads a text that was pasted outside of any field. */
export const pastePlaces = ['payload', 'token', 'import', 'diagnosis'] as const
export type PastePlace = (typeof pastePlaces)[number]

export const pasteOrderSchema = z.object({ text: z.string().max(MOST_OF_AN_IMPORT) })

/** The places that a text fits, the likeliest first; never none. */
export const pasteReadingSchema = z.object({ places: z.array(z.enum(pastePlaces)).min(1) })
export type PasteReading = z.infer<typeof pasteReadingSchema>
