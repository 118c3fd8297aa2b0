import type { PayloadLint } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import {
  readInstalledPayload,
  siteAddress,
  type InstalledPayload,
  type PayloadText,
} from './installed-payload.ts'
import { mend } from './mends.ts'
import { lintPayload } from './payload-lints.ts'
import { readPracticeLine, type PracticeLine } from './practice-line.ts'

/** Characters; the longest known ones, an oauthClientId and a publicKey, have some hundreds. */
const MOST_OF_A_FIELD = 8192

export interface LintedPayload extends PayloadText {
  readonly lints: readonly PayloadLint[]
}

export interface PastedPayload extends LintedPayload {
  /** Where the text is of several tenants, a payload of each; else empty. */
  readonly several: readonly LintedPayload[]
  /** What a practice site prints beside its payload. */
  readonly practiceLine: PracticeLine | null
}

/**
 * The same payload for another base URL than it names.
 *
 * @throws AppError `payload_incomplete` where that is no address
 */
export function withBaseUrl<T extends LintedPayload>(read: T, typed: string): T {
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
  const { several, ...read } = readInstalledPayload(text)
  const long = tooLong(read.payload)
  if (long !== null)
    throw new AppError('payload_unreadable', long, {
      hint: 'Paste the JSON body that Atlassian posted to your app’s installed hook.',
    })
  return {
    ...read,
    lints: lintPayload(read),
    several: several.map((each) => ({ ...each, lints: lintPayload(each) })),
    practiceLine: readPracticeLine(text),
  }
}

/** What is longer than in any payload, in words; null where nothing is. */
export function tooLong(payload: InstalledPayload): string | null {
  for (const [field, value] of Object.entries(payload)) {
    const length = typeof value === 'string' ? value.length : 0
    if (length > MOST_OF_A_FIELD)
      return `The ${field} has ${length} characters, more than that of any payload.`
  }
  return null
}
