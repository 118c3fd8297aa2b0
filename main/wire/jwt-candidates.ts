import type { Sign } from './sign-search.ts'
import { tableOf } from './table.ts'

/** A stretch of the text that may be a token. */
export interface Candidate {
  readonly token: string
  readonly start: number
  readonly end: number
  readonly joined: boolean
  readonly decoded: boolean
}

interface Run {
  readonly start: number
  readonly end: number
}

const NOT_TOKEN = 0
const TOKEN = 1
const ESCAPED = 2
const DOT = '.'.charCodeAt(0)
const CLASSES = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.~+/=') {
  CLASSES[character.charCodeAt(0)] = TOKEN
}
for (const character of '%\\&') CLASSES[character.charCodeAt(0)] = ESCAPED

/** Characters that a token may have, by their code: an escape of any other (`%22`, `%26`) ends it. */
const ESCAPABLE: ReadonlyMap<number, string> = new Map(
  Array.from('.=+/-_~', (character) => [character.charCodeAt(0), character]),
)
/** As a form or an address, JSON and HTML write a character. */
const ESCAPE =
  /%(?:25)*([2357][\da-f])|\\{1,8}u00([2357][\da-f])|&(?:amp;)*#(?:x([2357][\da-f])|(\d{2,3}));/giy
/**
 * What a mail program, a terminal or a document puts inside a token when it wraps it, the line break
 * also as JSON, a form and HTML write it.
 */
const WRAP =
  /(?:(?:\\|%(?:25)*5c|&#92;){1,8}(?:[nrt]|u000[ad])|\^?(?:%|&#37;)(?:25)*0[ad]|&#(?:1[03]|x[ad]);|<w?br ?\/?>|[\s\\>|"'+\u00ad\u200b\u2060\ufeff]){1,80}/iy
const LINE_BREAK = /[\n\r\u00ad\u200b\u2060\ufeff%&]|\\(?:[nr]|u000)|<w?br/i
/** The first three base64url characters of `{"`, `{ ` and `{` with a line break or a tab. */
const JWT_START = /e(?:y[IJA]|w[o0k])/g
/** Of base64 of an object, as a token begins, and of a list of them. */
export const startOfJwt: Sign = {
  starts: ['eyI', 'eyJ', 'eyA', 'ewo', 'ew0', 'ewk', 'W3s'],
  pattern: /e(?:y[IJA]|w[o0k])|W3s/y,
}

/** Lengths of a whole signature in base64url characters; RS256 with the usual 2,048 bit key. */
const SIGNATURE_LENGTHS: ReadonlyMap<string, number> = tableOf({
  HS256: 43,
  HS384: 64,
  HS512: 86,
  RS256: 342,
  ES256: 86,
})

/**
 * Every stretch that begins as a JWT does, wrapped lines joined, escapes undone. Each character is
 * looked at a fixed number of times.
 */
export function findJwts(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  JWT_START.lastIndex = 0
  for (let hit = JWT_START.exec(text); hit !== null; hit = JWT_START.exec(text)) {
    if (!isStart(text, hit.index)) continue
    const runs = runsOfToken(text, hit.index)
    const alone = candidateOf(text, runs.slice(0, 1))
    const joined = runs.length === 1 ? alone : candidateOf(text, runs)
    found.push(joined.decoded ? joined : alone)
    JWT_START.lastIndex = runs.at(-1)?.end ?? text.length
  }
  return found
}

function candidateOf(text: string, runs: readonly Run[]): Candidate {
  const token = cleanToken(runs.map(({ start, end }) => text.slice(start, end)).join(''))
  const { start } = runs[0] as Run
  const { end } = runs.at(-1) as Run
  return { token, start, end, joined: runs.length > 1, decoded: hasJsonHeader(token) }
}

/** What ends with a letter or digit and is none of a word: an escape. */
const BEHIND_ESCAPE =
  /(?:(?:%|&#37;)(?:25)*[\da-f]{2}|(?:\\|%5c)[nrt]|\\u[\da-f]{4}|\\x[\da-f]{2})$/i

/** Behind what is no character of base64url, or behind an escape. */
function isStart(text: string, at: number): boolean {
  return (
    !/[A-Za-z0-9_-]/.test(text[at - 1] ?? '') ||
    BEHIND_ESCAPE.test(text.slice(Math.max(0, at - 8), at))
  )
}

/** The end of the characters from here that a token may have, percent escapes of them included. */
function endOfRun(text: string, start: number): number {
  let at = start
  for (let width = tokenWidth(text, at); width > 0; width = tokenWidth(text, at)) at += width
  return at
}

function tokenWidth(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 128
  const group = code < 128 ? CLASSES[code] : NOT_TOKEN
  return group === ESCAPED ? (escapeAt(text, at)?.width ?? 0) : group === TOKEN ? 1 : 0
}

interface Escaped {
  readonly width: number
  readonly character: string
}

/** The character of a token that stands here as an escape; null where none does. */
function escapeAt(text: string, at: number): Escaped | null {
  ESCAPE.lastIndex = at
  const [whole, ...codes]: readonly (string | undefined)[] = ESCAPE.exec(text) ?? []
  if (whole === undefined) return null
  const [decimal, hex = ''] = [codes[3], codes.slice(0, 3).find((code) => code !== undefined)]
  const character = ESCAPABLE.get(
    decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal),
  )
  return character === undefined ? null : { width: whole.length, character }
}

/** Length of the dot that stands here, plain or escaped; 0 where none does. */
export function dotAt(text: string, at: number): number {
  if (text.charCodeAt(at) === DOT) return 1
  if (CLASSES[text.charCodeAt(at)] !== ESCAPED) return 0
  const escaped = escapeAt(text, at)
  return escaped?.character === '.' ? escaped.width : 0
}

/** The run behind this one, where only what wraps a line is between them. */
function runBehind(text: string, { end }: Run): Run | null {
  WRAP.lastIndex = end
  const gap = WRAP.exec(text)?.[0] ?? ''
  const start = end + gap.length
  return LINE_BREAK.test(gap) && tokenWidth(text, start) > 0
    ? { start, end: endOfRun(text, start) }
    : null
}

/** The run that begins here; a token that lacks a segment, or a piece of its signature, goes on after a line break. */
function runsOfToken(text: string, start: number): readonly Run[] {
  const runs: Run[] = []
  let dots = 0
  let headerEnd = -1
  let signatureLength = 0
  let joinedLength = 0
  let expected: number | null = null
  const head: string[] = []
  for (
    let run: Run | null = { start, end: endOfRun(text, start) };
    run !== null;
    run = runBehind(text, run)
  ) {
    if (runs.length > 0) {
      if (dots >= 2 && (expected === null || signatureLength + (run.end - run.start) > expected))
        break
      if (
        dots === 0 &&
        text.startsWith('eyJ', run.start) &&
        text[(runs.at(-1)?.end ?? 0) - 1] !== '.'
      )
        break
    }
    runs.push(run)
    for (let at = run.start, width = 0; at < run.end; at += Math.max(1, width)) {
      width = dotAt(text, at)
      joinedLength += Math.max(1, width)
      if (width > 0) {
        dots += 1
        if (dots === 1) headerEnd = joinedLength - width
        signatureLength = 0
      } else {
        signatureLength += 1
      }
    }
    if (headerEnd < 0 || expected === null) head.push(text.slice(run.start, run.end))
    if (headerEnd >= 0 && expected === null)
      expected = expectedSignature(head.join('').slice(0, headerEnd))
    if (dots >= 2 && signatureLength >= (expected ?? 0)) break
  }
  return runs
}

function expectedSignature(headerText: string): number {
  const algorithm = /"alg"\s*:\s*"([A-Z0-9]{1,10})"/.exec(
    Buffer.from(headerText, 'base64url').toString('latin1'),
  )?.[1]
  return SIGNATURE_LENGTHS.get(algorithm ?? '') ?? 0
}

/** Undoes escapes, and drops the full stop of the sentence that ended with the token. */
function cleanToken(raw: string): string {
  const plain = withoutEscapes(raw)
  const dots = plain.split('.').length - 1
  return plain.endsWith('.') && (dots === 3 || dots === 5) ? plain.slice(0, -1) : plain
}

function withoutEscapes(raw: string): string {
  if (!/[%\\&]/.test(raw)) return raw
  const pieces: string[] = []
  let from = 0
  for (let at = raw.search(/[%\\&]/); at < raw.length; at += 1) {
    if (CLASSES[raw.charCodeAt(at)] !== ESCAPED) continue
    const escaped = escapeAt(raw, at)
    if (escaped === null) continue
    pieces.push(raw.slice(from, at), escaped.character)
    from = at + escaped.width
    at = from - 1
  }
  return pieces.join('') + raw.slice(from)
}

function hasJsonHeader(token: string): boolean {
  const segments = token.split('.', 6)
  if (segments.length !== 3 && segments.length !== 5) return false
  return Buffer.from(segments[0] ?? '', 'base64url')
    .toString('latin1')
    .trimEnd()
    .endsWith('}')
}
