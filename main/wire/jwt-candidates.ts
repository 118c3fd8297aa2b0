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
const PERCENT = 2
const DOT = '.'.charCodeAt(0)
const CLASSES = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.~+/=') {
  CLASSES[character.charCodeAt(0)] = TOKEN
}
CLASSES['%'.charCodeAt(0)] = PERCENT

/** Escapes of characters a token may have; any other escape (`%22`, `%26`) ends it. */
const TOKEN_ESCAPES: ReadonlyMap<string, string> = tableOf({
  '2E': '.',
  '3D': '=',
  '2B': '+',
  '2F': '/',
  '2D': '-',
  '5F': '_',
  '7E': '~',
})
const ESCAPE = /%([0-9A-F]{2})/gi
/** What a mail program, a terminal or a document puts inside a token when it wraps it. */
const WRAP = /^(?=[\s\S]*[\n\r\u00ad\u200b\u2060\ufeff])[\s\\>|"'+\u00ad\u200b\u2060\ufeff]{1,80}$/
/** The first three base64url characters of `{"`, `{ ` and `{` with a line break or a tab. */
const JWT_START = /e(?:y[IJA]|w[o0k])/g

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

/** Behind what is no character of base64url, or behind an equals sign as it is escaped. */
function isStart(text: string, at: number): boolean {
  return (
    !/[A-Za-z0-9_-]/.test(text[at - 1] ?? '') || /%3D$/i.test(text.slice(Math.max(0, at - 3), at))
  )
}

/** The end of the characters from here that a token may have, percent escapes of them included. */
function endOfRun(text: string, start: number): number {
  let at = start
  for (let width = tokenWidth(text, at); width > 0; width = tokenWidth(text, at)) at += width
  return at
}

function tokenWidth(text: string, at: number): 0 | 1 | 3 {
  const code = at < text.length ? text.charCodeAt(at) : 128
  const group = code < 128 ? CLASSES[code] : NOT_TOKEN
  if (group === TOKEN) return 1
  if (group === PERCENT) return TOKEN_ESCAPES.has(text.slice(at + 1, at + 3).toUpperCase()) ? 3 : 0
  return 0
}

const LONGEST_GAP = 80

/** The run behind this one, where only what wraps a line is between them. */
function runBehind(text: string, { end }: Run): Run | null {
  let start = end
  while (start < text.length && start - end <= LONGEST_GAP && tokenWidth(text, start) === 0)
    start += 1
  return start < text.length && WRAP.test(text.slice(end, start))
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
    for (let at = run.start; at < run.end; at += 1) {
      joinedLength += 1
      if (text.charCodeAt(at) === DOT) {
        dots += 1
        if (dots === 1) headerEnd = joinedLength - 1
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
  const plain = raw.replace(
    ESCAPE,
    (whole, hex: string) => TOKEN_ESCAPES.get(hex.toUpperCase()) ?? whole,
  )
  const dots = plain.split('.').length - 1
  return plain.endsWith('.') && (dots === 3 || dots === 5) ? plain.slice(0, -1) : plain
}

function hasJsonHeader(token: string): boolean {
  const segments = token.split('.', 6)
  if (segments.length !== 3 && segments.length !== 5) return false
  return Buffer.from(segments[0] ?? '', 'base64url')
    .toString('latin1')
    .trimEnd()
    .endsWith('}')
}
