/** Ends a switch over a closed union: a case that is forgotten is a compile error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
