export type CodeValue =
  | string
  | number
  | boolean
  | null
  | { readonly base64: string }
  | { readonly file: string }
  /** Bytes and texts that are one behind the other. */
  | { readonly pieces: readonly CodeValue[] }
  | readonly CodeValue[]
  | ReadonlyMap<string, CodeValue>

export function textOf(value: CodeValue): string {
  return typeof value === 'string' ? value : ''
}

/** Array.isArray tells no readonly list. */
export function isList(value: CodeValue | undefined): value is readonly CodeValue[] {
  return Array.isArray(value)
}

export function isTable(value: CodeValue | undefined): value is ReadonlyMap<string, CodeValue> {
  return value instanceof Map
}

/** As JSON takes it. */
export function plain(value: CodeValue): unknown {
  if (isTable(value)) return Object.fromEntries([...value].map(([name, own]) => [name, plain(own)]))
  return isList(value) ? value.map((each) => plain(each)) : value
}
