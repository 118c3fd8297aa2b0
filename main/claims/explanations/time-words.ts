/** Past the year 5138 as seconds, before 1973 as milliseconds: no date of a token is both. */
export const SURELY_MILLISECONDS = 100_000_000_000

const UNITS: readonly (readonly [string, number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
]

/** A number of seconds in its two largest units: `14 min 3 s`. */
export function durationWords(seconds: number): string {
  let rest = Math.round(Math.abs(seconds))
  const parts: string[] = []
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size)
    if (count === 0) continue
    parts.push(`${count} ${unit}`)
    rest -= count * size
    if (parts.length === 2) break
  }
  return parts.length === 0 ? '0 s' : parts.join(' ')
}

/** `3 min ago`, `in 57 s`, `now`. */
export function relativeWords(seconds: number, nowSeconds: number): string {
  const difference = Math.round(seconds - nowSeconds)
  if (difference === 0) return 'now'
  return difference < 0 ? `${durationWords(difference)} ago` : `in ${durationWords(difference)}`
}
