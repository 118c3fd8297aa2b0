/** Below this, seconds of a skew are latency and the rounding of the Date header. */
const TELLING_SECONDS = 5

/** Whether a measured skew, in seconds, is worth a person's attention. */
export function isTellingSkew(seconds: number | null): seconds is number {
  return seconds !== null && Math.abs(seconds) >= TELLING_SECONDS
}

/** `the server’s clock is 74 s behind this one`; a skew is the server's time minus the local. */
export function skewWords(seconds: number): string {
  if (seconds === 0) return 'the server’s clock agrees with this one'
  const direction = seconds > 0 ? 'ahead of' : 'behind'
  return `the server’s clock is ${Math.abs(seconds)} s ${direction} this one`
}

/** `+74 s`, `−74 s`: what is added to the local clock. */
export function formatOffset(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'}${Math.abs(seconds)} s`
}
