import type { PayloadLint } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { readInstalledPayload, siteAddress, type PayloadText } from './installed-payload.ts'
import { mend } from './mends.ts'
import { lintPayload } from './payload-lints.ts'
import { readPracticeLine, type PracticeLine } from './practice-line.ts'

/** Characters; the longest known ones, an oauthClientId and a publicKey, have some hundreds. */
const MOST_OF_A_FIELD = 8192

export interface PastedPayload extends PayloadText {
  readonly lints: readonly PayloadLint[]
  /** What a practice site prints beside its payload. */
  readonly practiceLine: PracticeLine | null
}

/**
 * The same payload for another base URL than it names.
 *
 * @throws AppError `payload_incomplete` where that is no address
 */
export function withBaseUrl(read: PastedPayload, typed: string): PastedPayload {
  const payload = { ...read.payload, baseUrl: siteAddress(typed, read.payload.product) }
  const chosen = { ...read, payload, mends: [...read.mends, mend('base-url-chosen')] }
  return { ...chosen, lints: lintPayload(chosen) }
}

/**
 * All that is read out of a pasted text of a tenant, whose length costs main's loop nothing then.
 *
 * @throws AppError `payload_unreadable`; nothing of the text is in it
 */
export function readPastedPayload(text: string): PastedPayload {
  const read = readInstalledPayload(text)
  for (const [field, value] of Object.entries(read.payload)) {
    const length = typeof value === 'string' ? value.length : 0
    if (length > MOST_OF_A_FIELD)
      throw new AppError(
        'payload_unreadable',
        `The ${field} has ${length} characters, more than that of any payload.`,
        { hint: 'Paste the JSON body that Atlassian posted to your app’s installed hook.' },
      )
  }
  return { ...read, lints: lintPayload(read), practiceLine: readPracticeLine(text) }
}
