import { z } from 'zod'
import type { DocumentShape } from '../node/document-file.ts'

export const SMALLEST = { width: 860, height: 560 } as const

/**
 * Size and not place: a remembered place may lie on a display that is gone, while every window
 * manager finds a good place for a size.
 */
const windowShapeSchema = z.object({
  width: z.number().int().min(SMALLEST.width).max(20_000),
  height: z.number().int().min(SMALLEST.height).max(20_000),
})
export type WindowShape = z.infer<typeof windowShapeSchema>

export const windowDocument: DocumentShape<WindowShape> = {
  name: 'window',
  schema: windowShapeSchema,
  version: 1,
  fallback: { width: 1280, height: 820 },
}

/** The shape to remember of what a window measures now. */
export function shapeOf({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): WindowShape {
  return {
    width: Math.max(SMALLEST.width, Math.round(width)),
    height: Math.max(SMALLEST.height, Math.round(height)),
  }
}
