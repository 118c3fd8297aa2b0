/**
 * Rows found by a word from outside. An object would answer `constructor` and `__proto__`, too,
 * with what every object has.
 */
export function tableOf<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows))
}
