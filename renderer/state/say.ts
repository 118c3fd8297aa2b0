import type { Failure } from '../../contract/result.ts'

/** Notifications are not needed for the first paint: the library is fetched with the first one. */
async function show(title: string, message: string, color: string, lasts: number): Promise<void> {
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
