import { app } from 'electron'

/**
 * Lets the app end while a keychain call still waits behind its prompt. An orderly exit joins the
 * thread that waits and hangs with it, so the process ends itself at once; documents are written
 * synchronously, and nothing is left to lose by then.
 */
export function endEvenWhile(isBusy: () => boolean): void {
  app.on('quit', () => {
    if (isBusy()) process.kill(process.pid, 'SIGKILL')
  })
}
