/** More than anybody chooses from. */
const MOST = 100

const ELEMENT =
  /\\([{}[\],])|\{([^{}]*)\}|\[(\d+)-(\d+)(?::(\d+))?\]|\[([a-z])-([a-z])(?::(\d+))?\]|\[([A-Z])-([A-Z])(?::(\d+))?\]/

/**
 * What curl makes of the brackets in a URL or in the file of `-T`: `{one,two}`, `[1-3]`, `[01-10:2]`,
 * `[a-z]` (https://curl.se/docs/manpage.html#URL), the last changing fastest; the first hundred.
 */
export function globbed(text: string): readonly string[] {
  let all: readonly string[] = ['']
  let rest = text
  for (let found = ELEMENT.exec(rest); found !== null; found = ELEMENT.exec(rest)) {
    const before = rest.slice(0, found.index)
    const values = valuesOf(found)
    all = all.flatMap((begun) => values.map((value) => begun + before + value)).slice(0, MOST)
    rest = rest.slice(found.index + found[0].length)
  }
  return all.map((begun) => begun + rest)
}

const IPV6_OR_EMPTY = /\[(?:[\da-f]*:[\da-f:.]*(?:%\w+)?)?\]/gi

/** Whether curl refuses the brackets: one that is alone, or holds neither a list nor a range. */
export function isRefused(text: string): boolean {
  const rest = text.replace(new RegExp(ELEMENT, 'g'), '').replace(IPV6_OR_EMPTY, '')
  return /[{}[\]]/.test(rest)
}

function valuesOf([whole, escaped, list, ...range]: RegExpExecArray): readonly string[] {
  if (escaped !== undefined) return [escaped]
  if (list !== undefined) return list.split(/(?<!\\),/)
  const [from, to, step] = range[0] === undefined ? range.filter(Boolean) : range
  if (from === undefined || to === undefined) return [whole]
  const isNumber = /^\d/.test(from)
  const first = isNumber ? Number(from) : from.charCodeAt(0)
  const last = isNumber ? Number(to) : to.charCodeAt(0)
  const by = Math.max(Number(step ?? 1), 1)
  const count = Math.min(Math.floor((last - first) / by) + 1, MOST)
  // curl refuses a range that goes down.
  if (count < 1) return [whole]
  const written = (value: number): string =>
    isNumber ? `${value}`.padStart(from.length, '0') : String.fromCharCode(value)
  return Array.from({ length: count }, (_, at) => written(first + at * by))
}
