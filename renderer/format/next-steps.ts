import type { AskedCheck, NextCheck, WindowStep } from '../../contract/diagnosis.ts'
import { formatOffset } from './clock.ts'
import { formatCountdown } from './durations.ts'

type Run = NonNullable<NextCheck['run']>

/** Whether main asks a site or a server for it; the rest is done in the window. */
export function isAsked(run: Run): run is AskedCheck {
  return run.kind === 'request' || run.kind === 'compare' || run.kind === 'exchange-again'
}

/** What the button of a step says; of a limit that is not over, how many milliseconds are left. */
export function stepWords(step: WindowStep, left = 0): string {
  switch (step.kind) {
    case 'paste-payload':
      return 'Paste the newest payload…'
    case 'read-descriptor':
      return 'Read the installed descriptor…'
    case 'choose-person':
      return 'Choose who to act as…'
    case 'show-claims':
      return 'Show the claims'
    case 'send-again':
      return left > 0
        ? `Send again in ${formatCountdown(Math.ceil(left / 1000) * 1000)}`
        : 'Send again'
    case 'send-unedited':
      return 'Send with the real credential'
    case 'sign-with-clock':
      return `Sign with ${formatOffset(step.offsetSeconds)}`
  }
}
