import { AppError } from '../errors.ts'
import type { KeychainState } from '../ports.ts'

export type KeychainTrouble = Exclude<KeychainState, 'ready'>

interface Answer {
  readonly code: `keychain_${KeychainTrouble}`
  readonly message: string
  readonly hint: string
}

const answers: Readonly<Record<KeychainTrouble, Answer>> = {
  missing: {
    code: 'keychain_missing',
    message: 'This system offers no keychain to keep secrets in.',
    hint:
      'On Linux, install and start a Secret Service (gnome-keyring or KWallet), with libsecret, and ' +
      'give it a default keyring. Until then secrets stay in memory until the app closes.',
  },
  locked: {
    code: 'keychain_locked',
    message: 'The keychain is locked.',
    hint: 'Unlock it (on Linux: the default keyring, for example in Passwords and Keys), then try again.',
  },
  refused: {
    code: 'keychain_refused',
    message: 'The keychain refused.',
    hint: 'It may be locked, or keep this app out. Open the system’s keychain app, then try again.',
  },
  silent: {
    code: 'keychain_silent',
    message: 'The keychain does not answer.',
    hint: 'It may wait for you in a window of its own, perhaps behind this one. Answer there, then try again.',
  },
}

/** libsecret asks the keychain under the name that it had when it was first asked, and no other. */
const restarted: Answer = {
  code: 'keychain_missing',
  message: 'The keychain was restarted, and this app still asks the one before.',
  hint: 'Restart Understudy: it finds the new one. What is in memory only has to be pasted again.',
}
const RESTARTED = /\bname :\d+\.\d+ was not provided\b/i

/**
 * keytar passes on the texts of libsecret, D-Bus and macOS's Security framework and no codes, so
 * here, and only here, text is compared. What no line knows is decided by behaviour (keychain.ts).
 * Linux texts were seen with gnome-keyring 42 and keytar's fork 7.10.6; those of macOS are in
 * https://developer.apple.com/documentation/security/security-framework-result-codes
 */
const texts: readonly (readonly [RegExp, KeychainTrouble])[] = [
  [/locked collection|\bIsLocked\b|keyring is locked/i, 'locked'],
  [/prompt (?:was )?dismissed|user cancell?ed|interaction is not allowed/i, 'locked'],
  [/cannot autolaunch d-bus|could not connect|connection refused/i, 'missing'],
  [/was not provided by any \.service files|ServiceUnknown|\bNoReply\b/i, 'missing'],
  [/object does not exist at path|no such (?:interface|secret collection)/i, 'missing'],
  [/keychain could not be found|failed to load keytar native addon/i, 'missing'],
]

/** Null where the text is one that no line knows. */
export function troubleInText(error: unknown): KeychainTrouble | null {
  const text = error instanceof Error ? error.message : String(error)
  return texts.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** The keychain's own words are kept as the cause: a text from there never holds the secret. */
export function keychainFailure(trouble: KeychainTrouble, cause?: unknown): AppError {
  const isRestarted = cause instanceof Error && RESTARTED.test(cause.message)
  const { code, message, hint } = isRestarted ? restarted : answers[trouble]
  return new AppError(code, message, { hint, ...(cause === undefined ? {} : { cause }) })
}

/** The native addon is not there at all: a different repair than a missing service. */
export function addonMissing(cause: unknown): AppError {
  return new AppError(
    'keychain_missing',
    'The part of this app that talks to the keychain cannot be loaded.',
    {
      hint:
        'On Linux, install libsecret (Debian: libsecret-1-0). In a source checkout, run "npm rebuild ' +
        'keytar", since an install without scripts leaves the native part out.',
      cause,
    },
  )
}
