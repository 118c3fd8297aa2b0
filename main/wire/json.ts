export type JsonObject = Readonly<Record<string, unknown>>

/** What a JSON text holds; undefined, which no JSON text can hold, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
