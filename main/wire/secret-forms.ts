import { placesOf } from './edits.ts'
import type { Span } from './encodings.ts'

/** Shorter than this, a derived form would match by chance. */
const SHORTEST_DERIVED = 6
const SHORTEST_PLAIN = 4

/** Secrets whose spellings are held: those of the exchanges under way, and a few tenants' tokens. */
const MOST_HELD = 32
const held = new Map<string, Spellings>()

/** A secret, spelt out. */
export interface Spellings {
  readonly secret: string
  /** The forms by a piece of letters and digits that they share: one look tells that none is there. */
  readonly byPiece: readonly (readonly [piece: string, forms: readonly string[]])[]
  /** Every character by its number: ten times as long, and hardly ever asked for. */
  readonly numbered: () => readonly string[]
  /** Base64 that a mail or a PEM file may have broken into lines. */
  readonly wrapped: readonly string[]
}

/**
 * Every spelling in which a known secret is looked for: plain, escaped as JSON (also as Gson, Go
 * and PHP write it), percent- and form-encoded, as HTML, hexadecimal, and base64 of it, of its JSON
 * and of its base64, at each of the three alignments that it can have inside a longer text
 * (`user:secret` in a Basic header), in both alphabets. Longest first; none is shorter than the
 * secret.
 */
export function formsOfSecret(secret: string): readonly string[] {
  const { byPiece, numbered } = spellingsOf(secret)
  return longestFirst([...byPiece.flatMap(([, forms]) => forms), ...numbered()])
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

/** Those of its spellings that may be in the text: all that are, and hardly another. */
export function formsOfSecretIn(text: string, spelt: Spellings): readonly string[] {
  const { byPiece, numbered } = spelt
  const there: string[] = []
  for (const [piece, forms] of byPiece) if (text.includes(piece)) there.push(...forms)
  if (text.includes(NUMBER)) there.push(...numbered())
  return there
}

/** Where a piece of one of its spellings stands. */
export function placesOfSecret(text: string, { byPiece }: Spellings): readonly Span[] {
  const pieces = byPiece.map(([piece]) => piece)
  return [...pieces, NUMBER].flatMap((piece) => placesOf(text, piece))
}

/** What a character by its number begins with. */
const NUMBER = '&#'

interface Held {
  /** How many secrets the list had: one that grew is spelt anew. */
  readonly length: number
  readonly all: readonly Spellings[]
}

/** Of a list of more secrets than are held one by one, for as long as that list is. */
const heldLists = new WeakMap<readonly string[], Held>()

/**
 * Each of a list once, spelt out. A list is asked for each entry of a text: the secrets of 300 payloads were spelt
 * out for each of 1,200 entries, which took 11 seconds.
 */
export function spellingsOfEach(secrets: readonly string[]): readonly Spellings[] {
  if (secrets.length <= MOST_HELD) return [...new Set(secrets)].map(spellingsOf)
  const known = heldLists.get(secrets)
  if (known?.length === secrets.length) return known.all
  const all = [...new Set(secrets)].map(spellingsOf)
  heldLists.set(secrets, { length: secrets.length, all })
  return all
}

/** Spelt out once for the secrets in use: a text is redacted for every header and body. */
function spellingsOf(secret: string): Spellings {
  const known = held.get(secret)
  if (known !== undefined) return known
  const spellings = spellOut(secret)
  held.set(secret, spellings)
  const oldest = held.keys().next().value
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
  return spellings
}

function spellOut(secret: string): Spellings {
  if (secret.length < SHORTEST_PLAIN)
    return { secret, byPiece: [], numbered: () => [], wrapped: [] }
  const hex = Buffer.from(secret).toString('hex')
  const encoded = [secret, ...jsonSpellings(secret)].flatMap(alignedBase64s)
  const derived = [...encoded, ...alignedBase64s(alignedBase64(Buffer.from(secret), 0))]
    .concat(hex, hex.toUpperCase())
    .flatMap((form) => [form, toBase64Url(form)])
  const all = [secret, ...new Set(derived.filter((form) => form.length >= SHORTEST_DERIVED))]
  const words = [...new Set(all.map(longestWord).map(fromRarest))]
  const byPiece = Map.groupBy(
    longestFirst(all.flatMap(escapedSpellings)),
    (form) => words.find((word) => form.includes(word)) ?? form,
  )
  let numbered: readonly string[] | null = null
  return {
    secret,
    byPiece: [...byPiece],
    numbered: () => (numbered ??= longestFirst(all.flatMap(numberedSpellings))),
    wrapped: [...new Set(encoded)].filter(isWrapped),
  }
}

/** The longest run of letters and digits, which no escaping touches; the form itself where it has none. */
function longestWord(form: string): string {
  const words = form.match(/[A-Za-z0-9]+/g) ?? []
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  return longest.length < SHORTEST_PLAIN ? form : longest
}

/** Letters and digits that JSON, English and addresses use least, rarest first. */
const RARE = 'QXJYVWHqjGUFOBLDRZKNPMIECTASxzkvwb976f8yg543'
const SHORTEST_SEARCHED = 6

/**
 * The rest of a piece from its rarest character on, as `includes` skips to the first character and
 * stops at each: a piece that begins with `e` costs ten times as much as one that begins with `Q`.
 */
function fromRarest(piece: string): string {
  const starts = piece.slice(0, Math.max(1, piece.length - SHORTEST_SEARCHED + 1))
  const rarest = Array.from(RARE).find((character) => starts.includes(character))
  return rarest === undefined ? piece : piece.slice(starts.indexOf(rarest))
}

function alignedBase64s(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  return [0, 1, 2].map((offset) => alignedBase64(bytes, offset))
}

/**
 * The characters that base64 of `<offset bytes><secret><anything>` is bound to hold: the ones at
 * both ends that also depend on a neighbour are cut off (RFC 4648 section 4).
 */
function alignedBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const bits = (offset + bytes.length) * 8
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6))
}

function toBase64Url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

/** What neither JSON nor an address escapes. */
const UNRESERVED = /^[A-Za-z0-9_.-]*$/

function escapedSpellings(form: string): readonly string[] {
  if (UNRESERVED.test(form)) return [form, ...partlyNumbered(form)]
  const percent = encodeURIComponent(form.toWellFormed())
  const json = JSON.stringify(form).slice(1, -1)
  return [
    form,
    percent,
    encodeURIComponent(percent),
    percent.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
    percent.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams([['', form]]).toString().slice(1),
    // Names of the parts of a form: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
    form.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22'),
    ...jsonSpellings(form),
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    ...htmlSpellings(form),
  ]
}

/** As JSON.stringify and Go, Gson and PHP write a string; each also in ASCII alone. */
function jsonSpellings(form: string): readonly string[] {
  const json = JSON.stringify(form).slice(1, -1)
  const php = json.replaceAll('/', '\\/').replaceAll('\\"', '"')
  const spelt = [json, escaped(json, /[&<>]/g), escaped(json, /[=&<>']/g)]
  return [...spelt, escaped(php, /[&<>'"]/g).replace(/\\u00[0-9a-f]{2}/g, upperHex)]
    .concat(escaped(php.replaceAll('\\/', '/'), /[&<>'"]/g).replace(/\\u00[0-9a-f]{2}/g, upperHex))
    .flatMap((each) => [each, escaped(each, /[^ -~]/g)])
}

function upperHex(escape: string): string {
  return escape.slice(0, 2) + escape.slice(2).toUpperCase()
}

function escaped(json: string, which: RegExp): string {
  return json.replace(which, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
const decimal = (char: string): string => `#${char.codePointAt(0) ?? 0}`
const hexadecimal = (char: string): string => `#x${(char.codePointAt(0) ?? 0).toString(16)}`

/** By name where there is one, and by number. */
function htmlSpellings(form: string): readonly string[] {
  const entities = (which: RegExp, spell: (char: string) => string): string =>
    withEntities(form, which, spell)
  const named = (otherwise: (char: string) => string) => (char: string) =>
    Object.hasOwn(NAMED, char) ? (NAMED[char] ?? '') : otherwise(char)
  return [
    entities(/[&<>"]/g, named(decimal)),
    entities(/[&<>"']/g, named(decimal)),
    entities(/[&<>"']/g, named(hexadecimal)),
    entities(
      /[&<>"'`=]/g,
      named((char) => hexadecimal(char).toUpperCase().replace('X', 'x')),
    ),
    entities(/['"]/g, decimal).replace(/&(?!#)|[<>]/g, (char) => `&${NAMED[char] ?? ''};`),
    entities(/[&<>"']/g, decimal),
    entities(/[&<>"'=]/g, hexadecimal),
    ...partlyNumbered(form),
  ]
}

function withEntities(form: string, which: RegExp, spell: (char: string) => string): string {
  return form.replace(which, (char) => `&${spell(char)};`)
}

/** Letters and digits as they are. */
function partlyNumbered(form: string): readonly string[] {
  return [decimal, hexadecimal].map((spell) => withEntities(form, /[^A-Za-z0-9]/gu, spell))
}

function numberedSpellings(form: string): readonly string[] {
  return [decimal, hexadecimal].map((spell) => withEntities(form, /./gsu, spell))
}

/** Lines of base64 are 64 characters (PEM) or 76 (RFC 2045) and end so, also inside a JSON string. */
const SHORTEST_LINE = 64
const LINE_ENDS = ['\n', '\r', '\\n', '\\r']
const LINE_END = /(?:\\[rn]|[\r\n]){1,4}/y
const SHORTEST_PIECE = 12

function isWrapped(form: string): boolean {
  return form.length >= 2 * SHORTEST_PIECE
}

/** The text with `mark` for each base64 of a secret that has line ends within it. */
export function withoutWrapped(text: string, all: readonly Spellings[], mark: string): string {
  if (all.length === 0 || !LINE_ENDS.some((end) => text.includes(end))) return text
  return all
    .flatMap(({ wrapped }) => wrapped)
    .reduce((left, form) => hideWrapped(left, form, mark), text)
}

/** Of two neighbouring pieces that are together no longer than a line, one is not broken. */
function hideWrapped(text: string, form: string, mark: string): string {
  const length = Math.min(SHORTEST_LINE / 2, Math.floor(form.length / 2))
  return [0, length].reduce((left, from) => {
    const piece = form.slice(from, from + length)
    const kept: string[] = []
    let behind = 0
    for (let at = left.indexOf(piece); at >= 0; at = left.indexOf(piece, at + length)) {
      const start = startBefore(left, at, form.slice(0, from))
      const end = endBehind(left, at + length, form.slice(from + length))
      if (start < behind || end < 0) continue
      kept.push(left.slice(behind, start), mark)
      behind = end
    }
    return kept.length === 0 ? left : kept.join('') + left.slice(behind)
  }, text)
}

/** Index at which `form`, line ends within it passed over, begins that ends at `end`; -1 where it does not. */
function startBefore(text: string, end: number, form: string): number {
  let at = end
  for (let index = form.length - 1; index >= 0; index -= 1) {
    if (text[at - 1] !== form[index]) {
      const lineEnd = /(?:\\[rn]|[\r\n]){1,4}$/.exec(text.slice(Math.max(0, at - 8), at))
      at -= lineEnd?.[0].length ?? 0
    }
    if (text[at - 1] !== form[index]) return -1
    at -= 1
  }
  return at
}

/** Index behind `form`, line ends within it passed over; -1 where it does not stand at `start`. */
function endBehind(text: string, start: number, form: string): number {
  let at = start
  for (const char of form) {
    if (text[at] !== char) {
      LINE_END.lastIndex = at
      if (LINE_END.test(text)) at = LINE_END.lastIndex
    }
    if (text[at] !== char) return -1
    at += 1
  }
  return at
}
