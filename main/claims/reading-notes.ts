import type { Whose } from '../../contract/claims.ts'
import type { Breakage, DecodedToken } from './decoding/decode.ts'
import type { FoundToken } from '../pasted/token.ts'
import { MOST_EXPLAINED } from './explanations/explain.ts'
import { kinds, type RecognisedKind } from './kinds.ts'
import type { Verification } from './signing/verify.ts'
import { whoseWords } from './signing/whose.ts'

export interface NotedParts {
  readonly decoded: DecodedToken
  readonly found: FoundToken | null
  readonly whose: Whose | null
  readonly verification: Verification
  readonly nowSeconds: number
}

/** What a reading says besides claims and findings, in the order in which a person wants it. */
export function notesOf(
  { decoded, found, whose, verification, nowSeconds }: NotedParts,
  recognised: RecognisedKind,
): string[] {
  const notes: string[] = []
  if (decoded.kind === 'broken') notes.push(breakageWords(decoded.where))
  if (decoded.kind === 'jwe')
    notes.push('The content is encrypted; only the holder of the key can read it.')
  if (kinds[recognised.kind].opaque === true)
    notes.push(
      'Atlassian calls the format of access tokens opaque: nothing may be built on what can be read in one.',
    )
  if (decoded.kind === 'jws') {
    const count = Object.keys(decoded.claims).length
    if (count > MOST_EXPLAINED)
      notes.push(
        `It has ${count.toLocaleString('en')} claims: the first ${MOST_EXPLAINED.toLocaleString('en')} are shown, and those further on that mean something here.`,
      )
  }
  if (recognised.doubt !== null) notes.push(recognised.doubt)
  if (whose !== null) notes.push(whoseWords(whose))
  if (decoded.kind === 'jws' && verification.state === 'not-verified')
    notes.push(`Not verified. ${verification.why}`)
  if (decoded.kind === 'jws' && found !== null)
    notes.push(
      `Times are compared with ${new Date(nowSeconds * 1000).toISOString()} of this machine.`,
    )
  return notes
}

/** What was taken off a pasted text before it could be read. */
export function foundNotes(found: FoundToken | null): string[] {
  if (found === null) return ['No token was found in this text.']
  return [
    ...(found.takenOff.length === 0 ? [] : [`Taken off: ${found.takenOff.join(', ')}.`]),
    ...(found.others === 0
      ? []
      : [`The text holds ${found.others} more of the kind; the first one is read.`]),
  ]
}

function breakageWords({ segment, layer, offset, message }: Breakage): string {
  const place = segment === 'whole' ? 'the whole' : `the ${segment}`
  return `Broken in ${place} at offset ${offset} (${layer}): ${message}.`
}
