/** What every place of a kind has, so that one pass tells the kinds that a text has none of. */
export interface Sign {
  /**
   * One of them stands at the beginning of each place: ASCII, at most 16 characters, lower case where the
   * pattern ignores case.
   */
  readonly starts: readonly string[]
  /** Sticky: what stands there. */
  readonly pattern: RegExp
}

export type Signs = ReadonlySet<Sign>

interface Start {
  readonly sign: Sign
  /** Its own bit. */
  readonly bit: number
  /** Index of the pair that is looked for. */
  readonly offset: number
  readonly codes: readonly number[]
  /** 0x20 where case says nothing. */
  readonly either: number
  readonly beside: Beside
}

/** The pair next to the one that is looked for: one comparison tells most places that are none. */
interface Beside {
  /** -1 for the one before, 1 for the one behind. */
  readonly step: number
  /** Bits that say nothing, set on both sides of the comparison. */
  readonly mask: number
  readonly pair: number
}

/** Characters that are looked at as bytes at a time, with what stands around them. */
const PART = 65_536
const AROUND = 16
const bytes = Buffer.alloc(PART + 2 * AROUND)
const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)

/**
 * Looks for all of the signs in one pass, two characters at a step: of whatever is three characters long two
 * stand at an even index, and the rarest two of those are looked for. `includes` stops at every first letter,
 * a regular expression of many words at every character: each costs as much for a few signs as this for all.
 *
 * @returns which of the signs, at most 31, a text has
 */
export function signSearch(signs: readonly Sign[]): (text: string) => Signs {
  /** By a pair, as one number: the bits of the signs that may be there, and its index in the lists. */
  const bits = new Uint32Array(1 << 16)
  const which = new Uint16Array(1 << 16)
  const lists: Start[][] = [[]]
  for (const [index, sign] of signs.entries())
    for (const text of sign.starts)
      for (const offset of [rarestPair(text, 0), rarestPair(text, 1)]) {
        const codes = Array.from(text, (character) => character.charCodeAt(0))
        const either = sign.pattern.ignoreCase ? 0x20 : 0
        const beside = besideOf(codes, offset, either)
        const start: Start = { sign, bit: 1 << index, offset, codes, either, beside }
        for (const pair of pairsOf(text, start)) {
          bits[pair] = (bits[pair] ?? 0) | start.bit
          if (which[pair] === 0) which[pair] = lists.push([]) - 1
          lists[which[pair] ?? 0]?.push(start)
        }
      }

  return (text) => {
    const found = new Set<Sign>()
    let wanted = 2 ** signs.length - 1
    for (let from = 0; from < text.length; from += PART) {
      bytes.write(
        text.slice(Math.max(0, from - AROUND), from + PART + AROUND),
        from === 0 ? AROUND : 0,
        'latin1',
      )
      const end = (AROUND + Math.min(PART, text.length - from) + 1) >> 1
      let at = nextPair(bits, wanted, AROUND / 2, end)
      while (at < end) {
        for (const start of lists[which[pairs[at] ?? 0] ?? 0] ?? []) {
          const { step, mask, pair } = start.beside
          if (((pairs[at + step] ?? 0) | mask) !== pair) continue
          const place = 2 * at - start.offset
          if ((wanted & start.bit) === 0 || !begins(place, start)) continue
          start.sign.pattern.lastIndex = from + place - AROUND
          if (!start.sign.pattern.test(text)) continue
          found.add(start.sign)
          wanted &= ~start.bit
        }
        at = nextPair(bits, wanted, at + 1, end)
      }
    }
    // A text may hold what nothing keeps.
    bytes.fill(0, 0, Math.min(bytes.length, text.length + AROUND))
    return found
  }
}

/** Index of the next pair that may be of a wanted sign. Four at a step, which halves the time. */
function nextPair(bits: Uint32Array, wanted: number, from: number, end: number): number {
  const of = (index: number): number => bits[pairs[index] ?? 0] ?? 0
  let at = from
  while (at + 3 < end && ((of(at) | of(at + 1) | of(at + 2) | of(at + 3)) & wanted) === 0) at += 4
  while (at < end && (of(at) & wanted) === 0) at += 1
  return at
}

/** Whether it stands at this index of the bytes. */
function begins(at: number, { codes, either }: Start): boolean {
  for (let index = 0; index < codes.length; index += 1)
    if (((bytes[at + index] ?? 0) | either) !== ((codes[index] ?? 0) | either)) return false
  return true
}

/** The one behind, but where the start has more characters before. */
function besideOf(codes: readonly number[], offset: number, either: number): Beside {
  const step = Math.min(2, codes.length - offset - 2) < Math.min(2, offset) ? -1 : 1
  const own = [0, 1].map((at) => codes[offset + 2 * step + at])
  const masks = own.map((code) => (code === undefined ? 0xff : either))
  const known = own.map((code, at) => (code ?? 0xff) | (masks[at] ?? 0))
  return { step, mask: pairOf(masks), pair: pairOf(known) }
}

/** Two bytes as they stand in `pairs`. */
function pairOf(two: readonly number[]): number {
  bytes.set(two, 0)
  return pairs[0] ?? 0
}

/** Every character, for what stands beside a sign. */
const ANY = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))

/** The pair of a start in each case, as it stands in `pairs`. */
function pairsOf(text: string, { offset, either }: Start): ReadonlySet<number> {
  const [first, second] = [text[offset], text[offset + 1]].map((character) => {
    if (character === undefined) return ANY
    return either === 0 ? [character] : [character.toLowerCase(), character.toUpperCase()]
  })
  const codes = (first ?? []).flatMap((one) =>
    (second ?? []).map((two) => {
      bytes.write(one + two, 'latin1')
      return pairs[0] ?? 0
    }),
  )
  return new Set(codes)
}

/** What tells which characters stand beside each other often. */
const SAMPLE = `{"id":"10001","key":"TEST-1","self":"https://acme.atlassian.net/rest/api/3/issue/10001","fields":
{"summary":"The user was asked to log in again, and then no page of the other project was shown","created":
"2026-11-23T09:41:07.123+0000","assignee":{"accountId":"5b10a2844c20165700ede21g","displayName":"Mia Krystof",
"accountType":"atlassian","active":true,"timeZone":"Australia/Sydney"},"avatarUrls":{"48x48":"https://avatar-management.prod.public.net
/initials/MK-1.png?size=48&s=48","24x24":"https://avatar-management.prod.public.net/initials/MK-1.png?size=24&s=24"},"status":{"name":"In Progress","value":"false","statusCategory":{"colorName":
"yellow"}},"issuetype":{"description":"A task that needs to be done."},"priority":null,"resolution":"Default",
"updated":null,"created":null,"creator":{"state":"active"}}}`

/** Index of the rarest pair that stands at an even index where the start has an even (0) or odd one. */
function rarestPair(start: string, parity: 0 | 1): number {
  const often = (at: number): number => SAMPLE.split(start.slice(at, at + 2)).length
  const within = Array.from({ length: start.length - 1 }, (_, at) => at)
    .filter((at) => at % 2 === parity)
    .sort((one, other) => often(one) - often(other))
  return within[0] ?? -parity
}
