import { redactedBody, type RedactBody } from '../../main/wire/redacted-body.ts'

/** Without a thread. */
export const redactHere: RedactBody = (body) => Promise.resolve(redactedBody(body))
