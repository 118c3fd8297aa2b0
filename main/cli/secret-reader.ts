import { AppError } from '../errors.ts'

/** The app's entries in the OS keychain. */
const SERVICE = 'Understudy'
const SENTINEL_ACCOUNT = 'keychain-check'

/** The two calls of keytar that are used here. */
export interface KeytarReader {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
}

/**
 * Reads one secret of the app from the OS keychain. A locked keyring answers as if the item were not
 * there, and only writing tells the two apart, so a sentinel is written before that answer counts.
 *
 * @throws AppError `keychain_missing`, `keychain_locked`, or `secret_missing`
 */
export async function readSecret(
  account: string,
  load: () => Promise<KeytarReader> = loadKeytar,
): Promise<string> {
  const keytar = await loaded(load)
  const secret = await attempt(() => keytar.getPassword(SERVICE, account))
  if (secret !== null) return secret
  await attempt(() => keytar.setPassword(SERVICE, SENTINEL_ACCOUNT, 'ready'))
  throw new AppError('secret_missing', 'The keychain holds no secret for this tenant.', {
    hint: 'Paste its newest installed payload into Understudy.',
  })
}

async function loaded(load: () => Promise<KeytarReader>): Promise<KeytarReader> {
  try {
    return await load()
  } catch (cause) {
    throw new AppError('keychain_missing', 'The keychain module cannot be loaded.', {
      hint: 'Install dependencies with scripts allowed; on Linux libsecret must be there.',
      cause,
    })
  }
}

async function attempt<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    const locked = cause instanceof Error && /lock/i.test(cause.message)
    throw locked
      ? new AppError('keychain_locked', 'The keychain is locked.', {
          hint: 'Unlock it and try again.',
          cause,
        })
      : new AppError('keychain_missing', 'No keychain answers.', {
          hint: 'On Linux a Secret Service such as gnome-keyring must run in this session.',
          cause,
        })
  }
}

async function loadKeytar(): Promise<KeytarReader> {
  const { default: keytar } = await import('keytar')
  return keytar
}
