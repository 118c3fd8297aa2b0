/** `143 ms`, `2.40 s`, `1 min 5 s`: what an exchange or a step took. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(2)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`
}

/** `12:41`, the way a clock counts down. Never negative. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`
}

const STEPS: readonly (readonly [number, string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
]

/** `in 59 s`, `3 min ago`, `now`. Both in milliseconds since the epoch. */
export function formatRelative(time: number, now: number): string {
  const distance = Math.abs(time - now)
  const step = STEPS.find(([size]) => distance >= size)
  if (step === undefined) return 'now'
  const words = `${Math.floor(distance / step[0])} ${step[1]}`
  return time > now ? `in ${words}` : `${words} ago`
}

/** The local day that a time lies in, by its first moment and that of the next: 23 to 25 hours. */
export function dayOf(time: number): { readonly from: number; readonly until: number } {
  return { from: midnightOf(time, 0), until: midnightOf(time, 1) }
}

/** The first moment of the local day that a time lies in, or of one that is so many days later. */
export function midnightOf(time: number, days: number): number {
  const date = new Date(time)
  date.setHours(0, 0, 0, 0)
  date.setDate(date.getDate() + days)
  return date.getTime()
}

/** `Today`, `Yesterday`, `Thursday 26 November`, in another year `Wednesday 31 December 2025`. */
export function formatDay(time: number, now: number): string {
  const day = dayOf(time)
  const today = dayOf(now)
  if (day.from === today.from) return 'Today'
  if (day.until === today.from) return 'Yesterday'
  const date = new Date(time)
  const isThisYear = date.getFullYear() === new Date(now).getFullYear()
  return date
    .toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(isThisYear ? {} : { year: 'numeric' }),
    })
    .replace(',', '')
}

/** `2026-11-23 12:51:47` in local time, for people; seconds matter in a token. */
export function formatAbsolute(time: number): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return 'not a date'
  const pad = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`
}
