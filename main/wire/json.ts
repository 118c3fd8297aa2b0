export type JsonObject = Readonly<Record<string, unknown>>

/** What a JSON text holds; undefined, which no JSON text can hold, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The same with whole numbers that are no double as bigint: ids of 17 digits that differ in the last
 * one are different ids.
 */
export function parseExactJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return parseJson(text)
  try {
    return JSON.parse(text, exactNumber)
  } catch {
    return undefined
  }
}

function exactNumber(
  _key: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown {
  const source = context?.source ?? ''
  const isExact = typeof value !== 'number' || Number.isSafeInteger(value)
  return isExact || !/^-?\d+$/.test(source) ? value : BigInt(source)
}

/** JSON whose numbers are written again as they stand: an id of 20 digits, `1.0`. Undefined of what is none. */
export function parseJsonToWrite(text: string): unknown {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (source: string) => unknown }
  try {
    return JSON.parse(text, (_name, value: unknown, told?: { readonly source?: string }) =>
      typeof value === 'number' && told?.source !== undefined ? rawJSON(told.source) : value,
    )
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
