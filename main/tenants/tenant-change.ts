import { MOST_OF_A_NOTE, MOST_OF_A_TEXT } from '../../contract/limits.ts'
import type { TenantLabel, TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { redactText } from '../wire/redact.ts'
import { shownLines } from '../wire/shown.ts'
import { correctedAddress } from './corrected-address.ts'
import { nameFrom } from './tenant-merge.ts'

/** What a person changes of a tenant; what is not named stays. */
export interface TenantChange {
  readonly name?: string | undefined
  readonly label?: TenantLabel | undefined
  readonly starred?: boolean | undefined
  readonly baseUrl?: string | undefined
  /** Added to those that are there. */
  readonly variables?: TenantProfile['variables']
  /** As it was typed; an empty one takes the note away. */
  readonly note?: string | undefined
}

/** The fields that are another with it. Throws AppError `payload_incomplete` for a base URL that is none. */
export function changed(
  { name, label, starred, variables, ...stored }: TenantProfile,
  change: TenantChange,
): Partial<TenantProfile> {
  return {
    name: nameFrom(change.name) ?? name,
    label: change.label ?? label,
    starred: change.starred ?? starred,
    ...(change.baseUrl === undefined ? {} : correctedAddress(change.baseUrl, stored)),
    ...(change.variables === undefined ? {} : { variables: { ...variables, ...change.variables } }),
    ...(change.note === undefined ? {} : { note: change.note }),
  }
}

/**
 * With its note in lines, as it is kept.
 *
 * @throws AppError `request_invalid` for a note that is too long
 */
export function withLines(change: TenantChange): TenantChange {
  return change.note === undefined ? change : { ...change, note: noteFrom(change.note) }
}

function noteFrom(typed: string): string {
  const note = typed.length > MOST_OF_A_TEXT ? typed : shownLines(typed)
  if (note.length <= MOST_OF_A_NOTE) return note
  const [most, now] = [MOST_OF_A_NOTE, note.length].map((count) => count.toLocaleString('en'))
  throw new AppError(
    'request_invalid',
    `A note has at most ${most} characters; this one has ${now}.`,
    { hint: 'Shorten it; the one before is kept until then.' },
  )
}

/**
 * Notes and values lie in the database as they are.
 *
 * @throws AppError `request_invalid`
 */
export function refuseCredentials(
  { note = '', variables = {} }: TenantChange,
  secrets: readonly string[],
): void {
  const isOne = (text: string): boolean => redactText(text, secrets) !== text
  for (const [name, value] of Object.entries(variables))
    if (value !== null && isOne(`${name}=${value}`))
      throw credential(`The value of {{${name}}} looks like a credential.`)
  if (isOne(note)) throw credential(`${placeIn(note, isOne)} looks like a credential.`)
}

/** Mostly a line is the one; a private key has several. */
function placeIn(note: string, isOne: (line: string) => boolean): string {
  const lines = note.split('\n')
  const at = lines.findIndex(isOne)
  return lines.length > 1 && at >= 0 ? `Line ${at + 1} of the note` : 'A part of the note'
}

function credential(message: string): AppError {
  return new AppError('request_invalid', message, {
    hint: 'It is not kept. The app signs requests itself.',
  })
}
