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

/** More than there are rules: some patterns are made of what a text says. */
const MOST_KNOWN = 10_000

/** The same of patterns, by their source: what is written in a function is another pattern at each call. */
export function oncePerSource<Value>(work: (source: string) => Value): (pattern: RegExp) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return ({ source }) => {
    const before = known.get(source)
    if (before !== undefined) return before.value
    const value = work(source)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(source, { value })
    return value
  }
}
