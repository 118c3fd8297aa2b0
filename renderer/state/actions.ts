import type { ExportFormat, LiveFormat } from '../../contract/export-targets.ts'

/** Everything that can be done, by name; what each does is in app/actions/. */
export const actionIds = [
  'send',
  'save-request',
  'save-request-as',
  'new-tab',
  'close-tab',
  'reopen-tab',
  'next-tab',
  'previous-tab',
  'send-again',
  'send-unedited',
  'cancel',
  'focus-path',
  'focus-method',
  'edit-params',
  'edit-headers',
  'edit-body',
  'edit-expect',
  'import',
  'focus-people',
  'act-as-app',
  'act-as-nobody',
  'pin-person',
  'focus-tenants',
  'saved',
  'checks',
  'saved-folder',
  'history',
  'forget-history',
  'new-tenant',
  'tenant-card',
  'rename-tenant',
  'tenant-note',
  'star-tenant',
  'base-url',
  'newest-payload',
  'descriptor',
  'remove-tenant',
  'start-practice',
  'stop-practice',
  'practice-faults',
  'show-body',
  'find-in-body',
  'show-headers',
  'show-timing',
  'show-claims',
  'show-diagnosis',
  'compare',
  'compare-before',
  'compare-past',
  'next-step',
  'next-page',
  'all-pages',
  'next-difference',
  'previous-difference',
  'diagnose-text',
  'copy-case-file',
  'save-case-file',
  'save-case-page',
  'copy-curl',
  'export',
  'copy-token',
  'palette',
  'inspector',
  'settings',
  'shortcuts',
  'help',
  'fold-side',
  'answer-beside',
  'theme-system',
  'theme-light',
  'theme-dark',
] as const

export type ActionId = (typeof actionIds)[number] | `copy-${ExportFormat}` | `live-${LiveFormat}`

export interface Action {
  readonly id: ActionId
  /** Names the button, the tooltip and the palette's line alike. */
  readonly label: string
  /** The palette finds it by these words too: what is behind it, and what other apps call it. */
  readonly others?: string
  readonly group: 'Request' | 'Identity' | 'Tenants' | 'Response' | 'Copy' | 'App'
  /** Left out of the palette: it is asked for where its words can be read first. */
  readonly hidden?: true
  /** It stops or removes something: the palette names it last. */
  readonly ends?: true
  readonly enabled: () => boolean
  readonly run: () => void
}

const known = new Map<ActionId, Action>()

/** What each action does, said once by the window: features below it name actions by id alone. */
export function registerActions(actions: readonly Action[]): void {
  for (const action of actions) known.set(action.id, action)
}

export function actionCalled(id: ActionId): Action {
  const action = known.get(id)
  if (action === undefined) throw new Error(`the window has not said what ${id} does`)
  return action
}

/** The id of the action that copies this format; bash is the one the application menu names. */
export function copyActionId(format: ExportFormat): ActionId {
  return format === 'curl-bash' ? 'copy-curl' : `copy-${format}`
}
