import type { SeenBody } from '../../contract/exchange.ts'
import { AppError } from '../errors.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import type { LongText } from './readings.ts'

/**
 * The text of a body without credentials, to be read elsewhere; of bytes that are no text their base64. Where
 * the whole is not held any more, its head.
 */
export async function wholeText(
  { head, truncated, bodyId }: SeenBody,
  bodies: Pick<KeptBodies, 'redacted'>,
): Promise<{ readonly text: LongText; readonly isWhole: boolean }> {
  if (!truncated) return { text: head, isWhole: true }
  if (bodyId === null) return { text: head, isWhole: false }
  try {
    return { text: await sharedCopy(await bodies.redacted(bodyId)), isWhole: true }
  } catch (error) {
    if (error instanceof AppError) return { text: head, isWhole: false }
    throw error
  }
}
