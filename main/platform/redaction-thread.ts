import type { RedactBody } from '../wire/redacted-body.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import { BODY_LIMITS, messageOfThread } from './thread.ts'

/**
 * Redacts each body in a thread of its own, which ends with it: main's loop only hands the bytes
 * over. Rejects where the thread did not start or ended without a result.
 *
 * @param program `redaction-worker`, wherever the build has put it
 */
export function redactInThread(program: string | URL): RedactBody {
  return async ({ bytes, ...body }) =>
    messageOfThread(program, {
      name: 'redaction',
      resourceLimits: BODY_LIMITS,
      workerData: { ...body, bytes: await sharedCopy(bytes) },
    })
}
