/** `712020:1f4…9c2e`: identifiers and tokens keep both ends, which is where they differ. */
export function truncateMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = most - 1
  return `${text.slice(0, Math.ceil(kept / 2))}…${text.slice(text.length - Math.floor(kept / 2))}`
}

/** At most two letters for an avatar. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/^\p{P}+/u, ''))
    .filter((word) => word !== '')
  const last = words.length > 1 ? firstLetter(words.at(-1) ?? '') : ''
  return `${firstLetter(words[0] ?? '?')}${last}`.toUpperCase()
}

/** By code point: half of a surrogate pair is no letter. */
function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0x3f)
}

/**
 * `acme.atlassian.net/wiki`: an address without its scheme, for reading. The host is the one that a
 * request would reach, letters of other alphabets in punycode.
 */
export function hostOf(address: string): string {
  const written = /^https?:[/\\]+[^/\\?#]*/iu.exec(address)?.[0]
  if (written === undefined || !URL.canParse(address)) return address
  return new URL(address).host + address.slice(written.length).replace(/\/$/u, '')
}

/** `/issue/ACME-7` of `/rest/api/3/issue/ACME-7`: the part in which the requests of a site differ. */
export function shortPath(path: string): string {
  return path.replace(/^(?:\/wiki)?\/(?:rest\/(?:api|agile)|api)\/[\w.]{1,8}(?=\/)/u, '')
}

/** What a person wrote to a tenant, in one line. */
export function noteInLine(note = ''): string {
  return note.replace(/\s*\n\s*/gu, ' · ')
}
