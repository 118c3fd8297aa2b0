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
const JWT_START = /(?:^|[^A-Za-z0-9_-])(ey[IJA]|ew[o0k])/

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
  const runs = runsOf(text)
  const found: Candidate[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] as Run
    const start = jwtStart(text, run)
    if (start === null) continue
    const last = lastRunOfToken(text, runs, index, start)
    const end = (runs[last] as Run).end
    const token = cleanToken(pieces(text, runs, index, last, start))
    const decoded = hasJsonHeader(token)
    if (decoded || last === index) {
      found.push({ token, start, end, joined: last > index, decoded })
    } else {
      const alone = cleanToken(pieces(text, runs, index, index, start))
      found.push({
        token: alone,
        start,
        end: run.end,
        joined: false,
        decoded: hasJsonHeader(alone),
      })
    }
    index = last
  }
  return found
}

/** Longest stretches of characters a token may have, percent escapes of them included. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const width = tokenWidth(text, at)
    if (width === 0) {
      if (start >= 0) runs.push({ start, end: at })
      start = -1
      continue
    }
    if (start < 0) start = at
    at += width - 1
  }
  return runs
}

function tokenWidth(text: string, at: number): 0 | 1 | 3 {
  const code = at < text.length ? text.charCodeAt(at) : 128
  const group = code < 128 ? CLASSES[code] : NOT_TOKEN
  if (group === TOKEN) return 1
  if (group === PERCENT) return TOKEN_ESCAPES.has(text.slice(at + 1, at + 3).toUpperCase()) ? 3 : 0
  return 0
}

function jwtStart(text: string, run: Run): number | null {
  const inRun = text.slice(run.start, run.end).replace(/%3D/gi, '==%')
  const match = JWT_START.exec(inRun)
  if (match === null) return null
  return run.start + match.index + match[0].length - 3
}

/** A token that lacks a segment, or a piece of its signature, goes on after a line break. */
function lastRunOfToken(text: string, runs: readonly Run[], first: number, start: number): number {
  let last = first
  let dots = 0
  let headerEnd = -1
  let signatureLength = 0
  let joinedLength = 0
  let expected: number | null = null
  const head: string[] = []
  for (let index = first; index < runs.length; index += 1) {
    const run = runs[index] as Run
    const from = index === first ? start : run.start
    if (index > first) {
      const gap = text.slice((runs[index - 1] as Run).end, run.start)
      if (!WRAP.test(gap)) break
      if (dots >= 2 && (expected === null || signatureLength + (run.end - from) > expected)) break
      if (
        dots === 0 &&
        text.startsWith('eyJ', from) &&
        text[(runs[index - 1] as Run).end - 1] !== '.'
      )
        break
    }
    last = index
    for (let at = from; at < run.end; at += 1) {
      joinedLength += 1
      if (text.charCodeAt(at) === DOT) {
        dots += 1
        if (dots === 1) headerEnd = joinedLength - 1
        signatureLength = 0
      } else {
        signatureLength += 1
      }
    }
    if (headerEnd < 0 || expected === null) head.push(text.slice(from, run.end))
    if (headerEnd >= 0 && expected === null)
      expected = expectedSignature(head.join('').slice(0, headerEnd))
    if (dots >= 2 && signatureLength >= (expected ?? 0)) break
  }
  return last
}

function expectedSignature(headerText: string): number {
  const algorithm = /"alg"\s*:\s*"([A-Z0-9]{1,10})"/.exec(
    Buffer.from(headerText, 'base64url').toString('latin1'),
  )?.[1]
  return SIGNATURE_LENGTHS.get(algorithm ?? '') ?? 0
}

function pieces(
  text: string,
  runs: readonly Run[],
  first: number,
  last: number,
  start: number,
): string {
  return runs
    .slice(first, last + 1)
    .map((run, index) => text.slice(index === 0 ? start : run.start, run.end))
    .join('')
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
