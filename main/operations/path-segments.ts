/** The parts of a path between slashes; a query, a fragment, doubled and trailing slashes say nothing. */
export function segmentsOf(path: string): string[] {
  return path
    .replace(/[?#][^]*$/u, '')
    .split('/')
    .filter((segment) => segment !== '')
}

export const isPlaceholder = (segment: string): boolean => segment.startsWith('{')

/** `/rest/api/2`, `/3` and `/latest` are one API; a Confluence tenant's address ends with `/wiki`. */
export function alikeSegments(segments: readonly string[]): string[] {
  const [first, second, third, ...rest] = segments
  if (first === 'wiki') return segments.slice(1)
  if (first !== 'rest' || second !== 'api' || third === undefined || !VERSIONS.has(third))
    return [...segments]
  return [first, second, '3', ...rest]
}

const VERSIONS: ReadonlySet<string> = new Set(['2', '3', 'latest'])

/** https://url.spec.whatwg.org/#single-dot-path-segment and its double: they also count encoded. */
export function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment)
}
