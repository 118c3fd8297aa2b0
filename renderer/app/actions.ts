import { type Shortcut, shortcuts } from '../../contract/shortcuts.ts'
import type { EventOf } from '../../contract/contract.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { copy, copyLive, copyToken } from './flows/exporting.ts'
import { cancel, send } from './flows/send.ts'
import { tabOf } from '../state/tabs.ts'
import { FOCUS, focusOn } from '../keys/focus.ts'
import { AS_APP, AS_NOBODY, useActing } from '../state/acting.ts'
import { useComposer } from '../state/composer.ts'
import { compare, copyReport, saveReport } from './flows/diagnose.ts'
import { shownExchange } from '../state/shown.ts'
import { type Action, actionCalled, copyActionId, registerActions } from '../state/actions.ts'
import { exportFormats, liveFormats } from '../../contract/export-targets.ts'
import { wordsFor } from '../format/exports.ts'
import { usePractice } from '../state/practice.ts'
import { startPractice, stopPractice } from './flows/practice.ts'
import { useInspector } from '../state/inspector.ts'
import { type ResponseTab, useResponse } from '../state/response.ts'
import { useSettings } from '../state/settings.ts'
import { useShell } from '../state/shell.ts'
import { useTenants } from '../state/tenants.ts'
import { usePalette } from '../state/palette.ts'

const always = (): boolean => true
const calm = (): boolean =>
  useShell.getState().dialog === null && useComposer.getState().question === null
const tenantId = (): string | null => useTenants.getState().selectedId
const inTenant = (): boolean => tenantId() !== null && calm() && !useInspector.getState().open
const running = (): boolean => useResponse.getState().running[tabOf(tenantId() ?? '')] !== undefined
const practiceRuns = (): boolean => (useShell.getState().status?.practice ?? null) !== null

const practiceSelected = (): boolean =>
  practiceRuns() && useShell.getState().status?.practice?.tenantId === tenantId()

const comparable = (): boolean => shownExchange()?.whyNotComparable === null

const withExchange = (act: (exchange: Exchange) => void) => (): void => {
  const exchange = shownExchange()
  if (exchange !== null) act(exchange)
}

const withTenant = (act: (id: string) => void) => (): void => {
  const id = tenantId()
  if (id !== null) act(id)
}

const showing = (view: ResponseTab) => (id: string) =>
  useResponse.getState().showView(tabOf(id), view)

/** Everything that can be done, once: palette, shortcuts, tooltips and the menu read this table. */
const TABLE: readonly Omit<Action, 'shortcut'>[] = [
  {
    id: 'send',
    label: 'Send the request',
    group: 'Request',
    enabled: inTenant,
    run: () => void send(),
  },
  {
    id: 'cancel',
    label: 'Cancel the running request',
    group: 'Request',
    enabled: () => calm() && running() && !usePalette.getState().open,
    run: () => void cancel(),
  },
  {
    id: 'focus-path',
    label: 'Edit the path',
    group: 'Request',
    enabled: inTenant,
    run: () => focusOn(FOCUS.path),
  },
  {
    id: 'import',
    label: 'Import a curl command, HTTP request or HAR',
    group: 'Request',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'import' }),
  },
  {
    id: 'focus-people',
    label: 'Choose who to act as',
    group: 'Identity',
    enabled: inTenant,
    run: () => {
      const { peoplePickerOpen, showPeoplePicker } = useShell.getState()
      showPeoplePicker(!peoplePickerOpen)
    },
  },
  {
    id: 'act-as-app',
    label: 'Act as the app itself',
    group: 'Identity',
    enabled: inTenant,
    run: withTenant((id) => useActing.getState().choose(id, AS_APP)),
  },
  {
    id: 'act-as-nobody',
    label: 'Act anonymously',
    group: 'Identity',
    enabled: inTenant,
    run: withTenant((id) => useActing.getState().choose(id, AS_NOBODY)),
  },
  {
    id: 'focus-tenants',
    label: 'Find a tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: () => focusOn(FOCUS.tenantSearch),
  },
  {
    id: 'new-tenant',
    label: 'Add a tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'add-tenant' }),
  },
  {
    id: 'rename-tenant',
    label: 'Rename this tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'rename-tenant', tenantId: id })),
  },
  {
    id: 'descriptor',
    label: 'Read this tenant’s app descriptor',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'descriptor', tenantId: id })),
  },
  {
    id: 'remove-tenant',
    label: 'Remove this tenant',
    group: 'Tenants',
    ends: true,
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'remove-tenant', tenantId: id })),
  },
  {
    id: 'start-practice',
    label: 'Start the practice site',
    group: 'Tenants',
    enabled: () => calm() && !practiceRuns(),
    run: () => void startPractice(),
  },
  {
    id: 'stop-practice',
    label: 'Stop the practice site',
    group: 'Tenants',
    ends: true,
    enabled: () => calm() && practiceRuns(),
    run: () => void stopPractice(),
  },
  {
    id: 'practice-faults',
    label: 'Faults of the practice site',
    group: 'Tenants',
    enabled: () => calm() && practiceSelected(),
    run: () => usePractice.getState().showFaults(!usePractice.getState().faultsOpen),
  },
  ...(['body', 'headers', 'timing', 'claims', 'diagnosis'] as const).map((tab): Action => ({
    id: `show-${tab}`,
    label: `Show the ${tab}`,
    group: 'Response',
    enabled: inTenant,
    run: withTenant(showing(tab)),
  })),
  {
    id: 'compare',
    label: 'Compare as user, app and anonymous',
    group: 'Response',
    enabled: () => calm() && comparable(),
    run: withExchange((exchange) => {
      useResponse.getState().showView(tabOf(exchange.tenantId), 'diagnosis')
      void compare(exchange)
    }),
  },
  {
    id: 'diagnose-text',
    label: 'Diagnose pasted text',
    group: 'Response',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'diagnose-text' }),
  },
  {
    id: 'copy-case-file',
    label: 'Copy the case file (Markdown)',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void copyReport(exchange)),
  },
  {
    id: 'save-case-file',
    label: 'Save the case file as Markdown',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void saveReport(exchange, 'markdown')),
  },
  {
    id: 'save-case-page',
    label: 'Save the case file as HTML',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void saveReport(exchange, 'html')),
  },
  {
    id: 'copy-curl',
    label: 'Copy as curl (bash)',
    group: 'Copy',
    enabled: inTenant,
    run: () => void copy('curl-bash'),
  },
  ...exportFormats
    .filter((format) => format !== 'curl-bash')
    .map((format): Omit<Action, 'shortcut'> => ({
      id: copyActionId(format),
      label: `Copy as ${wordsFor(format)}`,
      group: 'Copy',
      enabled: inTenant,
      run: () => void copy(format),
    })),
  ...liveFormats.map((format) => ({
    id: `live-${format}` as const,
    label: `With a fresh token: ${wordsFor(format)}`,
    group: 'Copy' as const,
    hidden: true as const,
    enabled: inTenant,
    run: () => void copyLive(format),
  })),
  {
    id: 'export',
    label: 'Preview or save an export',
    group: 'Copy',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'export' }),
  },
  {
    id: 'copy-token',
    label: 'Copy access token',
    group: 'Copy',
    enabled: inTenant,
    run: () => void copyToken(),
  },
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
    group: 'App',
    enabled: calm,
    run: () => useInspector.getState().show(!useInspector.getState().open),
  },
  {
    id: 'settings',
    label: 'Settings',
    group: 'App',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'settings' }),
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

const keys: Readonly<Record<string, Shortcut | undefined>> = shortcuts

export const actions: readonly Action[] = TABLE.map((action) => {
  const shortcut = keys[action.id]
  return shortcut === undefined ? action : { ...action, shortcut }
})

registerActions(actions)

/** What the application menu asked for. Its commands are ids of the table above. */
export function runMenuCommand(command: EventOf<'menu-command'>['command']): void {
  const action = actionCalled(command)
  if (action.enabled()) action.run()
}
