/** All but what lies under that key. */
export function without<T>(
  all: Readonly<Record<string, T>>,
  key: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== key))
}

/** With that as the newest, and of the others the newest: no more than `most` in all. */
export function withNewest<T>(
  all: Readonly<Record<string, T>>,
  [key, value]: readonly [key: string, value: T],
  most: number,
): Readonly<Record<string, T>> {
  const entries = Object.entries({ ...without(all, key), [key]: value })
  return Object.fromEntries(entries.slice(-most))
}
