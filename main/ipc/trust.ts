import { liesAt } from '../wire/same-origin.ts'

/** What is read of Electron's WebFrameMain; null once the frame is gone. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/**
 * Only the top frame of the app's own page may call: not a sub-frame, not a page of another
 * origin, not a frame that has gone meanwhile.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isTrustedSender(
  frame: SenderFrame | null | undefined,
  origins: readonly string[],
): boolean {
  if (frame === null || frame === undefined || frame.parent !== null) return false
  return liesAt(frame.url, origins)
}
