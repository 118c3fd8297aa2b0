/** Of a place of a list, also of one that holds nothing: whoever reads the list goes over each. */
const PLACE_WEIGHT = 64

/**
 * Whether a structured-clone value weighs at most `limit`, counting a character or byte as one and
 * each value as eight more. Stops as soon as it is too much, so a huge message costs no more than
 * the limit; shared and circular references are counted once.
 */
export function weighsAtMost(value: unknown, limit: number): boolean {
  const open: unknown[] = [value]
  const seen = new Set<object>()
  let weight = 0
  while (open.length > 0) {
    const next = open.pop()
    weight += 8 + ownWeight(next)
    if (weight > limit) return false
    if (typeof next !== 'object' || next === null || seen.has(next) || ArrayBuffer.isView(next))
      continue
    seen.add(next)
    for (const [key, child] of Object.entries(next)) {
      weight += key.length
      open.push(child)
    }
  }
  return weight <= limit
}

function ownWeight(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (Array.isArray(value)) return PLACE_WEIGHT * value.length
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength
  return 0
}
