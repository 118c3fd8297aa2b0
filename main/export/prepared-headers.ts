type Headers = readonly { readonly name: string }[]

export function hasHeader(headers: Headers, name: string): boolean {
  return headers.some((header) => header.name.toLowerCase() === name.toLowerCase())
}

/** Those of the names that no header has: most often what a program then adds. */
export function missingOf(names: readonly string[], headers: Headers): readonly string[] {
  return names.filter((name) => !hasHeader(headers, name))
}

/** Whether several headers have one name. */
export function isRepeated(headers: Headers): boolean {
  return new Set(headers.map(({ name }) => name.toLowerCase())).size < headers.length
}

/** Whether Node would send a header before the others, as an object of JavaScript lists numbers first. */
export function isNumbered(headers: Headers): boolean {
  return headers.some(({ name }) => /^\d+$/.test(name))
}

/** Whether an object, or a map, of headers loses none. */
export function areDistinct(headers: Headers): boolean {
  return !isRepeated(headers) && !hasHeader(headers, '__proto__')
}
