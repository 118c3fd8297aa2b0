const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** `2.1 KB`: one decimal below ten, none above; 1024 bytes to the KB. */
export function formatBytes(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024
    unit += 1
  }
  const digits = unit > 0 && size < 10 ? 1 : 0
  return `${size.toFixed(digits)} ${UNITS[unit] ?? 'B'}`
}
