import { call, listen } from '../../bridge.ts'

/**
 * Gives main what the window still holds before it goes: where main says that it closes, which waits for that,
 * and before a reload, of which nothing but the page's own event tells. Returns how to stop.
 *
 * @param lastCalls when each has given what it holds
 */
export function handOver(lastCalls: readonly (() => Promise<unknown>)[]): () => void {
  const giveAll = (): Promise<unknown> => Promise.all(lastCalls.map((give) => give()))
  // Not pagehide: main hears no frame that is gone, and a reload may be that far by then.
  const onLeave = (): void => void giveAll()
  window.addEventListener('beforeunload', onLeave)
  const stop = listen('window-closes', () => {
    void giveAll().then(() => call('workspace:handed-over', null))
  })
  return () => {
    window.removeEventListener('beforeunload', onLeave)
    stop()
  }
}
