import type { RequestPreview } from '../../contract/requests.ts'
import { emptyPreview } from '../../renderer/state/empty-preview.ts'

/** A preview that says nothing but what is given. */
export const preview = (change: Partial<RequestPreview>): RequestPreview => ({
  ...emptyPreview,
  ...change,
})
