import type { EventOf } from '../../../contract/events.ts'
import { answerActions } from './answer.ts'
import { appActions } from './app.ts'
import { requestActions } from './request.ts'
import { tenantActions } from './tenants.ts'
import { type Action, actionCalled, registerActions } from '../../state/actions.ts'

/**
 * Everything that can be done, once: palette, shortcuts, tooltips and the menu read this table. The
 * keys are in contract/shortcuts.ts, and those that a person chose in the settings.
 */
export const actions: readonly Action[] = [
  ...requestActions,
  ...tenantActions,
  ...answerActions,
  ...appActions,
]

registerActions(actions)

/** What the application menu asked for. Its commands are ids of the table above. */
export function runMenuCommand(command: EventOf<'menu-command'>['command']): void {
  const action = actionCalled(command)
  if (action.enabled()) action.run()
}
