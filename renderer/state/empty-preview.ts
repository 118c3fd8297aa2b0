import type { RequestPreview } from '../../contract/requests.ts'

/** Says nothing of a request. */
export const emptyPreview: RequestPreview = {
  wire: null,
  added: [],
  refusal: null,
  notes: [],
  bodyBreaks: null,
  preflight: [],
  variables: [],
  operation: null,
  scopeHeld: null,
  bodyTemplate: null,
}
