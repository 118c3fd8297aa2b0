/** What forms do not show. */
export const BODY = ['sent', 'sentBody', 'headers'] as const
export const HEADED = ['sent', 'sentBody'] as const
export const LINE = ['sent', 'sentBody', 'headers', 'body'] as const

/** As Node prints a value. */
export const inspected = (value: unknown, depth = 0): string => {
  const pad = '  '.repeat(depth + 1)
  if (typeof value === 'string')
    return value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\n', '\\n')}'`
  if (Array.isArray(value))
    return value.length === 0
      ? '[]'
      : `[ ${value.map((one) => inspected(one, depth + 1)).join(', ')} ]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([name, one]) => `${pad}${/^\w+$/.test(name) ? name : `'${name}'`}: ${inspected(one, depth + 1)}`).join(',\n')}\n${'  '.repeat(depth)}}`
}

/** As Python prints it. */
export const python = (value: unknown): string => {
  if (typeof value === 'string')
    return value.includes("'") && !value.includes('"')
      ? `"${value}"`
      : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (value === null) return 'None'
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, one]) => `'${name}': ${python(one)}`)
      .join(', ')}}`
  return typeof value === 'number' ? String(value) : 'None'
}

export function rubyHash(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(rubyHash).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}=>${rubyHash(one)}`)
    .join(', ')}}`
}

export function elixir(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(elixir).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `%{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)} => ${elixir(one)}`)
    .join(', ')}}`
}
