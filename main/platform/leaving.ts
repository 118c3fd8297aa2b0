import type { EventEmitter } from 'node:events'

/**
 * Calls back when the computer is about to sleep, or its screen was locked. Timers stand still in a
 * sleep, so what waits for one would lie there until somebody comes back.
 *
 * @param monitor Electron's `powerMonitor`
 * @see https://www.electronjs.org/docs/latest/api/power-monitor
 */
export function onLeaving(monitor: Pick<EventEmitter, 'on'>, leaving: () => void): void {
  monitor.on('suspend', leaving)
  monitor.on('lock-screen', leaving)
}
