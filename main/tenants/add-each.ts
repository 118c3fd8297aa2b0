import type { AddedPayload, ChosenPayload, SavedTenant } from '../../contract/tenants.ts'
import type { InstalledPayload } from '../connect/installed-payload.ts'
import { withBaseUrl, type LintedPayload } from '../connect/pasted-payload.ts'
import { AppError } from '../errors.ts'
import type { AddChoices } from './payload-saver.ts'

/** Saves those that are chosen one after another; one that is refused takes nothing from the others. */
export async function addEach(
  several: readonly LintedPayload[],
  chosen: readonly ChosenPayload[],
  save: (payload: InstalledPayload, choices: AddChoices) => Promise<SavedTenant>,
): Promise<AddedPayload[]> {
  const added: AddedPayload[] = []
  for (const { at, baseUrl, ...choices } of chosen) {
    try {
      const read = several[at]
      if (read === undefined)
        throw new AppError('request_invalid', 'There are not so many payloads in this text.')
      const { payload } = baseUrl === undefined ? read : withBaseUrl(read, baseUrl)
      added.push({ at, ...(await save(payload, choices)) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      added.push({ at, failure: error.toFailure() })
    }
  }
  return added
}
