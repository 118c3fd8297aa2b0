/** What many rules ask of the same thing, worked out when it is first asked and kept for as long as the thing is. */
export function oncePer<Thing extends object, Value>(
  work: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before.value
    const value = work(thing)
    known.set(thing, { value })
    return value
  }
}
