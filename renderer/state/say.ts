import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'

/** Whether anything was said yet: the place where it is shown is drawn from then on. */
export const useSaid = create<{ readonly anything: boolean }>()(() => ({ anything: false }))

/** Notifications are not needed for the first paint: the library is fetched with the first one. */
async function show(title: string, message: string, color: string, lasts: number): Promise<void> {
  useSaid.setState({ anything: true })
  const { notifications } = await import('@mantine/notifications')
  notifications.show({
    title,
    message,
    color,
    autoClose: lasts,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this message' },
  })
}

/** Says what was done, and for how long it holds. */
export function say(title: string, message = ''): void {
  void show(title, message, 'iris', 5000)
}

/** What happened, then what to do next. For failures with no better place to be shown. */
export function sayFailure(failure: Failure): void {
  void show(failure.message, failure.hint ?? '', 'red', 10_000)
}
