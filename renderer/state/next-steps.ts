import type { WindowStep } from '../../contract/diagnosis.ts'
import { actionCalled, type ActionId } from './actions.ts'
import { useSettings } from './settings.ts'

const ACTIONS: Readonly<Record<Exclude<WindowStep['kind'], 'sign-with-clock'>, ActionId>> = {
  'paste-payload': 'newest-payload',
  'read-descriptor': 'descriptor',
  'choose-person': 'focus-people',
  'show-claims': 'show-claims',
  'send-again': 'send-again',
  'send-unedited': 'send-unedited',
}

/** Does what a finding offers in the window, for the tenant and the answer on screen. */
export async function takeStep(step: WindowStep): Promise<void> {
  if (step.kind === 'sign-with-clock') {
    await useSettings.getState().update({ clockOffsetSeconds: step.offsetSeconds })
    return
  }
  actionCalled(ACTIONS[step.kind]).run()
}
