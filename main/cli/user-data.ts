import { join } from 'node:path'
import type { CliIo } from './cli-io.ts'

const PRODUCT = 'Understudy'

/**
 * The app's user-data folder: UNDERSTUDY_DATA, or Electron's default for the platform.
 *
 * @see https://www.electronjs.org/docs/latest/api/app#appgetpathname
 */
export function userDataFolder({
  environment,
  platform,
  home,
}: Pick<CliIo, 'environment' | 'platform' | 'home'>): string {
  const own = environment['UNDERSTUDY_DATA']
  if (own !== undefined && own !== '') return own
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PRODUCT)
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), PRODUCT)
  const configured = environment['XDG_CONFIG_HOME']
  return join(
    configured === undefined || configured === '' ? join(home, '.config') : configured,
    PRODUCT,
  )
}
