import type { Pair } from '../../contract/draft.ts'
import { REDACTED } from '../../contract/redacted.ts'
import { hiddenHeaderValue } from './credential-names.ts'
import { type Edit, edited, merged, placesOf, taken } from './edits.ts'
import type { Span } from './encodings.ts'
import { hasNothingBehind, spansBehindEncodings } from './encoded-credentials.ts'
import {
  formsOfSecretIn,
  placesOfSecret,
  type Spellings,
  spellingsOfEach,
  withoutWrapped,
} from './secret-forms.ts'
import { shapesFor } from './secret-shapes.ts'
import type { Signs } from './sign-search.ts'
import { signsIn } from './signs.ts'
import { asWritten, type UnredactedText } from './unredacted.ts'

/**
 * A text without credentials: the given secrets in every spelling `formsOfSecret` knows, and what
 * is a credential by its shape (JWTs, Authorization and cookie lines, `jwt=` and `assertion=`
 * parameters, `access_token` and `sharedSecret` fields, private keys, passwords in URLs). Linear in
 * the length of the text; redacting twice changes nothing.
 */
export function redactText(text: string | UnredactedText, secrets: readonly string[] = []): string {
  const all = spellingsOfEach(secrets)
  const { text: known, near } = withoutSecrets(asWritten(text), all)
  const signs = signsIn(known)
  const plain = shapesFor(signs).reduce(
    (left, { edits }) => edited(left, edits(left, REDACTED, signs)),
    known,
  )
  const encoded = spansBehindEncodings(plain, {
    signs,
    places: near.flatMap((spelt) => placesOfSecret(plain, spelt)),
    find: (meaning, ofMeaning) => credentialsIn(meaning, all, ofMeaning),
  })
  return edited(
    plain,
    merged(encoded.map((span) => withMarks(plain, span))).map(({ start, end }): Edit => ({
      start,
      end,
      text: REDACTED,
    })),
  )
}

/**
 * Whether redaction has nothing to look at in a text: no secret, no sign of a credential, nothing that
 * is encoded and may hold one. Where each part of a text is bare, and the parts overlap by
 * `overlapFor`, `redactText` leaves the whole as it is.
 */
export function isBare(text: string, secrets: readonly string[]): boolean {
  const all = spellingsOfEach(secrets)
  if (all.some((spelt) => formsOfSecretIn(text, spelt).length > 0)) return false
  if (withoutWrapped(text, all, REDACTED) !== text || text.includes('{{')) return false
  const signs = signsIn(text)
  return (
    signs.size === 0 &&
    shapesFor(signs).every(({ edits }) => edits(text, REDACTED, signs).length === 0) &&
    hasNothingBehind(text, signs)
  )
}

/** No sign and nothing that is looked at around one is longer, and no spelling of one of the secrets. */
export function overlapFor(secrets: readonly string[]): number {
  return 65_536 + MOST_SPELT * Math.max(0, ...secrets.map(({ length }) => length))
}

/** Characters of the longest spelling for one of a secret: base64, in lines, of its JSON in ASCII. */
const MOST_SPELT = 16

/** With the marks beside it: one stands for all. */
function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: text.endsWith(REDACTED, start) ? start - REDACTED.length : start,
    end: text.startsWith(REDACTED, end) ? end + REDACTED.length : end,
  }
}

/** Where a text that is the meaning of another has credentials. */
function credentialsIn(text: string, all: readonly Spellings[], signs: Signs): readonly Span[] {
  const known = all
    .flatMap((spelt) => formsOfSecretIn(text, spelt))
    .flatMap((form) => placesOf(text, form))
  const byShape = shapesFor(signs)
    .flatMap(({ edits }) => edits(text, REDACTED, signs))
    .map((edit) => taken(text, edit, REDACTED))
    .filter((span) => span !== null)
  return [...known, ...byShape]
}

/**
 * Names, order and case stay. Of Authorization the scheme stays, of a cookie its name. Most headers
 * hold nothing, which one look at all of them tells.
 */
export function redactHeaders(
  headers: readonly (readonly [string, string | UnredactedText])[],
  secrets: readonly string[] = [],
): Pair[] {
  const hidden = headers.map(([name, value]): Pair => {
    const written = asWritten(value)
    return [name, hiddenHeaderValue(name, written, REDACTED) ?? written]
  })
  // Nothing that is looked for ends where a line does, so that all are bare where the lines are.
  if (isBare(hidden.map(([, value]) => value).join('\n'), secrets)) return hidden
  return hidden.map(([name, value]) => [name, redactText(value, secrets)])
}

/** True where the value of a header of this name is a credential whatever it holds. */
export function isCredentialHeader(name: string): boolean {
  return hiddenHeaderValue(name, '', REDACTED) !== null
}

interface WithoutSecrets {
  readonly text: string
  /** The secrets of whose spellings a piece was there. */
  readonly near: readonly Spellings[]
}

/** Exact removal of known secrets, longest spelling first, so that no rest of one is left. */
function withoutSecrets(text: string, all: readonly Spellings[]): WithoutSecrets {
  if (all.length === 0) return { text, near: [] }
  const within = all.filter(({ secret }) => secret.length <= text.length)
  const whole = withoutWrapped(text, within, REDACTED)
  const near: Spellings[] = []
  const forms: string[] = []
  for (const spelt of within) {
    const own = formsOfSecretIn(whole, spelt)
    if (own.length > 0) near.push(spelt)
    forms.push(...own)
  }
  forms.sort((a, b) => b.length - a.length)
  return { text: forms.reduce((left, form) => left.replaceAll(form, () => REDACTED), whole), near }
}
