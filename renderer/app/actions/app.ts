import type { Action } from '../../state/actions.ts'
import { useInspector } from '../../state/inspector.ts'
import { usePalette } from '../../state/palette.ts'
import { useSettings } from '../../state/settings.ts'
import { useShell } from '../../state/shell.ts'
import { isSideShown, useSide } from '../../state/side.ts'
import { canTurnAnswer, turnAnswer } from '../answer-place.ts'
import { always, calm, inTenant } from './when.ts'

/** The window itself. */
export const appActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'All actions',
    group: 'App',
    enabled: calm,
    run: () => usePalette.getState().show(!usePalette.getState().open),
  },
  {
    id: 'inspector',
    label: 'Token inspector',
    others: 'jwt decode claims sign qsh query hash',
    group: 'App',
    enabled: calm,
    run: () => useInspector.getState().show(!useInspector.getState().open),
  },
  {
    id: 'settings',
    label: 'Settings',
    others: `preferences options theme size of code font confirmations writes ask timeout given up proxy certificates
authorities clock retention history kept days clipboard operations reference reset`,
    group: 'App',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'settings' }),
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    others: 'hotkeys key bindings',
    group: 'App',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'shortcuts' }),
  },
  {
    id: 'help',
    label: 'Help: the guide, and about this app',
    others: 'manual documentation version licences licenses',
    group: 'App',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'help' }),
  },
  {
    id: 'fold-side',
    label: 'Side bar: show or fold away',
    group: 'App',
    enabled: inTenant,
    run: () => useSide.getState().fold(isSideShown(useSide.getState())),
  },
  {
    id: 'answer-beside',
    label: 'Answer: beside or below the request',
    group: 'App',
    enabled: () => inTenant() && canTurnAnswer(),
    run: turnAnswer,
  },
  {
    id: 'theme-system',
    label: 'Theme: follow the system',
    group: 'App',
    enabled: always,
    run: () => void useSettings.getState().update({ colorScheme: 'system' }),
  },
  {
    id: 'theme-light',
    label: 'Theme: light',
    group: 'App',
    enabled: always,
    run: () => void useSettings.getState().update({ colorScheme: 'light' }),
  },
  {
    id: 'theme-dark',
    label: 'Theme: dark',
    group: 'App',
    enabled: always,
    run: () => void useSettings.getState().update({ colorScheme: 'dark' }),
  },
]
