import type { RequestPreview } from '../../contract/requests.ts'

/** A preview that says nothing but what is given. */
export const preview = (change: Partial<RequestPreview>): RequestPreview => ({
  wire: null,
  added: [],
  refusal: null,
  notes: [],
  bodyBreaks: null,
  preflight: [],
  variables: [],
  operation: null,
  bodyTemplate: null,
  ...change,
})
