/** What stands above the values of items of a list that are no objects, where a table is made of it. */
export const VALUE_COLUMN = '(value)'

/**
 * What stands above a column of a table of JSON, also in a CSV: `fields.status.name`, or a JSONPath where that would
 * name another column as well, such as a name with a dot of its own. An item that has no members is by itself one of
 * the empty path.
 */
export function columnName(path: readonly string[]): string {
  if (path.length === 0) return VALUE_COLUMN
  const [first = ''] = path
  const isPlain =
    path.every((name) => name !== '' && !name.includes('.')) &&
    !/^\$(?:$|\[)/.test(first) &&
    !(path.length === 1 && first === VALUE_COLUMN)
  return isPlain ? path.join('.') : path.reduce(below, '$')
}

const below = (before: string, name: string): string =>
  /^[a-z_$][\w$]*$/i.test(name) ? `${before}.${name}` : `${before}['${escaped(name)}']`

const escaped = (name: string): string => name.replace(/[\\']/g, '\\$&')
