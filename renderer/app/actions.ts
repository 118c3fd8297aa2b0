import type { EventOf } from '../../contract/contract.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { copy, copyToken } from './flows/exporting.ts'
import { cancel, send } from './flows/send.ts'
import { tabOf } from '../state/tabs.ts'
import { FOCUS, focusOn } from '../keys/focus.ts'
import type { Shortcut } from '../keys/shortcuts.ts'
import { AS_APP, AS_NOBODY, useActing } from '../state/acting.ts'
import { useComposer } from '../state/composer.ts'
import { whyNotComparable } from '../state/request-of.ts'
import { shownExchange, useDiagnosis } from '../state/diagnosis.ts'
import { copyActionId } from '../keys/copy-action-id.ts'
import { exportFormats } from '../../contract/exporting.ts'
import { wordsFor } from '../format/exports.ts'
import { usePractice } from '../state/practice.ts'
import { useInspector } from '../state/inspector.ts'
import { useFaults } from '../state/faults.ts'
import { type ResponseTab, useResponse } from '../state/response.ts'
import { useSettings } from '../state/settings.ts'
import { useShell } from '../state/shell.ts'
import { useTenants } from '../state/tenants.ts'
import { usePalette } from '../state/palette.ts'

export interface Action {
  readonly id: string
  /** Names the button, the tooltip and the palette's line alike. */
  readonly label: string
  readonly group: 'Request' | 'Identity' | 'Tenants' | 'Response' | 'Copy' | 'App'
  readonly shortcut?: Shortcut
  readonly enabled: () => boolean
  readonly run: () => void
}

const always = (): boolean => true
const calm = (): boolean =>
  useShell.getState().dialog === null && useComposer.getState().question === null
const tenantId = (): string | null => useTenants.getState().selectedId
const inTenant = (): boolean => tenantId() !== null && calm() && !useInspector.getState().open
const running = (): boolean => useResponse.getState().running[tabOf(tenantId() ?? '')] !== undefined
const practiceRuns = (): boolean => (useShell.getState().status?.practice ?? null) !== null

const practiceSelected = (): boolean =>
  practiceRuns() && useShell.getState().status?.practice?.tenantId === tenantId()

const comparable = (): boolean => {
  const exchange = shownExchange()
  return exchange !== null && whyNotComparable(exchange) === null
}

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
export const actions: readonly Action[] = [
  {
    id: 'send',
    label: 'Send the request',
    group: 'Request',
    shortcut: 'Mod+Enter',
    enabled: inTenant,
    run: () => void send(),
  },
  {
    id: 'cancel',
    label: 'Cancel the running request',
    group: 'Request',
    shortcut: 'Escape',
    enabled: () => calm() && running() && !usePalette.getState().open,
    run: () => void cancel(),
  },
  {
    id: 'focus-path',
    label: 'Edit the path',
    group: 'Request',
    shortcut: 'Mod+L',
    enabled: inTenant,
    run: () => focusOn(FOCUS.path),
  },
  {
    id: 'import',
    label: 'Import a curl command, HTTP request or HAR',
    group: 'Request',
    shortcut: 'Mod+Shift+V',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'import' }),
  },
  {
    id: 'focus-people',
    label: 'Choose who to act as',
    group: 'Identity',
    shortcut: 'Mod+2',
    enabled: inTenant,
    run: () => useShell.getState().showPeoplePicker(true),
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
    shortcut: 'Mod+1',
    enabled: inTenant,
    run: () => focusOn(FOCUS.tenantSearch),
  },
  {
    id: 'new-tenant',
    label: 'Add a tenant',
    group: 'Tenants',
    shortcut: 'Mod+N',
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
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'remove-tenant', tenantId: id })),
  },
  {
    id: 'start-practice',
    label: 'Start the practice site',
    group: 'Tenants',
    enabled: () => calm() && !practiceRuns(),
    run: () => void usePractice.getState().start(),
  },
  {
    id: 'stop-practice',
    label: 'Stop the practice site',
    group: 'Tenants',
    enabled: () => calm() && practiceRuns(),
    run: () => void usePractice.getState().stop(),
  },
  {
    id: 'practice-faults',
    label: 'Faults of the practice site',
    group: 'Tenants',
    shortcut: 'Mod+Shift+F',
    enabled: () => calm() && practiceSelected(),
    run: () => useFaults.getState().show(!useFaults.getState().open),
  },
  {
    id: 'show-body',
    label: 'Show the body',
    group: 'Response',
    shortcut: 'Mod+3',
    enabled: inTenant,
    run: withTenant(showing('body')),
  },
  {
    id: 'show-headers',
    label: 'Show the headers',
    group: 'Response',
    shortcut: 'Mod+4',
    enabled: inTenant,
    run: withTenant(showing('headers')),
  },
  {
    id: 'show-timing',
    label: 'Show the timing',
    group: 'Response',
    shortcut: 'Mod+5',
    enabled: inTenant,
    run: withTenant(showing('timing')),
  },
  {
    id: 'show-claims',
    label: 'Show the claims',
    group: 'Response',
    shortcut: 'Mod+6',
    enabled: inTenant,
    run: withTenant(showing('claims')),
  },
  {
    id: 'show-diagnosis',
    label: 'Show the diagnosis',
    group: 'Response',
    shortcut: 'Mod+7',
    enabled: inTenant,
    run: withTenant(showing('diagnosis')),
  },
  {
    id: 'compare',
    label: 'Compare as user, app and anonymous',
    group: 'Response',
    shortcut: 'Mod+Shift+A',
    enabled: () => calm() && comparable(),
    run: withExchange((exchange) => {
      useResponse.getState().showView(tabOf(exchange.tenantId), 'diagnosis')
      void useDiagnosis.getState().compare(exchange)
    }),
  },
  {
    id: 'diagnose-text',
    label: 'Diagnose pasted text',
    group: 'Response',
    shortcut: 'Mod+Shift+D',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'diagnose-text' }),
  },
  {
    id: 'copy-case-file',
    label: 'Copy the case file (Markdown)',
    group: 'Copy',
    shortcut: 'Mod+Shift+M',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void useDiagnosis.getState().copyReport(exchange)),
  },
  {
    id: 'save-case-file',
    label: 'Save the case file as Markdown',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void useDiagnosis.getState().saveReport(exchange, 'markdown')),
  },
  {
    id: 'save-case-page',
    label: 'Save the case file as HTML',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void useDiagnosis.getState().saveReport(exchange, 'html')),
  },
  {
    id: 'copy-curl',
    label: 'Copy as curl (bash)',
    group: 'Copy',
    shortcut: 'Mod+Shift+C',
    enabled: inTenant,
    run: () => void copy('curl-bash'),
  },
  ...exportFormats
    .filter((format) => format !== 'curl-bash')
    .map((format): Action => ({
      id: copyActionId(format),
      label: `Copy as ${wordsFor(format)}`,
      group: 'Copy',
      enabled: inTenant,
      run: () => void copy(format),
    })),
  {
    id: 'export',
    label: 'Preview or save an export',
    group: 'Copy',
    shortcut: 'Mod+Shift+E',
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
    shortcut: 'Mod+K',
    enabled: calm,
    run: () => usePalette.getState().show(!usePalette.getState().open),
  },
  {
    id: 'inspector',
    label: 'Token inspector',
    group: 'App',
    shortcut: 'Mod+I',
    enabled: calm,
    run: () => useInspector.getState().show(!useInspector.getState().open),
  },
  {
    id: 'settings',
    label: 'Settings',
    group: 'App',
    shortcut: 'Mod+,',
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

const byId = new Map(actions.map((action) => [action.id, action]))

/** The action of that id; an unknown id is a mistake in this program. */
export function actionCalled(id: string): Action {
  const action = byId.get(id)
  if (action === undefined) throw new Error(`no action is called ${id}`)
  return action
}

/** What the application menu asked for. Its commands are ids of the table above. */
export function runMenuCommand(command: EventOf<'menu-command'>['command']): void {
  const action = actionCalled(command)
  if (action.enabled()) action.run()
}
