import { z } from 'zod'

/**
 * Stable codes of expected failures. The renderer and the terminal companion compare codes; nobody
 * compares message text.
 */
export const failureCodes = [
  'keychain_missing',
  'keychain_locked',
  'keychain_refused',
  'keychain_silent',
  'secret_missing',
  'tenant_unknown',
  'tenant_known_with_another_client_key',
  'tenant_has_no_oauth_client_id',
  'payload_unreadable',
  'payload_incomplete',
  'descriptor_unreadable',
  'document_corrupt',
  'document_unwritable',
  'row_unreadable',
  'path_names_another_origin',
  'request_invalid',
  'write_not_confirmed',
  'request_running',
  'request_cancelled',
  'network_unreachable',
  'network_timeout',
  'network_certificate',
  'answer_too_large',
  'answer_broke_off',
  'answer_malformed',
  'redirect_left_origin',
  'exchange_refused',
  'exchange_unreadable',
  'site_refused',
  'person_not_found',
  'person_unreadable',
  'exchange_unknown',
  'body_unknown',
  'body_unreadable',
  'filter_unreadable',
  'file_unreadable',
  'file_unwritable',
  'nothing_to_copy',
  'practice_unavailable',
  'token_unreadable',
  'key_unreadable',
  'evidence_unreadable',
  'import_unreadable',
  'paste_unreadable',
  'saved_unreadable',
  'saved_changed',
  'variables_missing',
  'export_impossible',
  'untrusted_sender',
  'invalid_message',
  'invalid_answer',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

/** What went wrong (`message`), and what to do next (`hint`). Never holds a secret or a token. */
export const failureSchema = z.object({
  code: z.enum(failureCodes),
  message: z.string(),
  hint: z.string().nullable(),
  /** Facts for the reader of a report: host names, error numbers, offsets. Redacted like everything. */
  details: z.record(z.string(), z.string()).default({}),
})

export type Failure = z.infer<typeof failureSchema>

/**
 * What every channel answers. Electron drops the custom fields of an error thrown by a handler
 * (https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererinvokechannel-args), so an
 * expected failure is a value.
 */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }
