import { nativeTheme } from 'electron'
import type { Settings } from '../../contract/settings.ts'

/**
 * Menus, scroll bars and `prefers-color-scheme` follow this, so the page needs no second truth.
 * https://www.electronjs.org/docs/latest/api/native-theme#nativethemethemesource
 */
export function applyColorScheme(scheme: Settings['colorScheme']): void {
  nativeTheme.themeSource = scheme
}
