import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { linesBesideCode, nameSetIn, sendsAppJwt, wouldSend } from '../sending-code.ts'

const MAKES =
  /(?:\b|_)(?:sign|encode|create|make|build|generate|mint|issue|new)\w{0,24}\(|\bjwt\w{0,12}\(|\.compact\(\)/i
const OF_JWT = /jwt|token|qsh/i
const HASHES = /\bqsh|query_?string_?hash|\bfromMethodAnd/i
const PATH = /\/rest\/(?:api|agile)\/[^"'`\s,;)?]{1,200}/g
/** What differs from one turn of a loop to the next. */
const VARIES = /[$#]?\{\w|%[sd]|["'`]\s*(?:\+|\.)\s*\$?\w/
const LOOPS =
  /^\s*(?:for|foreach|while|until|do\s*\{|loop\b)|\.(?:map|forEach|each|flatMap)\b|\beach\s+do\b|\bPromise\.all\b/
/** The next page is another query, and has another hash. */
const NEXT_PAGE =
  /\b(?:next_?page_?token|page_?token|start_?at|next_?cursor)\b["'\]]{0,3}\s?(?:,|\+?=(?!=)|:)/i
const CALLS =
  /\bfetch\w*\(|\baxios\b|\brequests?\.|\.(?:get|request|send|do|execute|exchange)(?:Async)?\(|curl_exec|\bDo\(/i

/** J07 in code: one JWT, with the hash of one request, goes out with several. */
export function oneJwtForAll(facts: CaseFacts): FindingSign | null {
  const lines = linesBesideCode(facts)
  const at = lines.findIndex((line) => MAKES.test(line) && OF_JWT.test(nameSetIn(line) ?? ''))
  const made = lines[at]
  const isAsApp = sendsAppJwt(facts) || lines.some((line) => HASHES.test(line))
  if (made === undefined || !isAsApp) return null
  const name = nameSetIn(made)
  const after = bodyBehind(lines, at)
  // Signed anew for each call.
  if (after.some((line) => nameSetIn(line) === name)) return null
  const loop = after.findIndex((line) => LOOPS.test(line))
  const looped = loop < 0 ? [] : after.slice(loop)
  const isLooped =
    looped.some((line) => line.includes('/rest/') && VARIES.test(line)) || isPaged(looped)
  const paths = new Set(
    after.filter((line) => !MAKES.test(line)).flatMap((line) => line.match(PATH) ?? []),
  )
  return paths.size < 2 && !isLooped
    ? null
    : wouldSend(facts, quoted(made.trim()), [401], {
        cause:
          'In this code one JWT is made and sent with several requests: its qsh is the hash of one of them, and each other one is refused.',
        fix: ['Sign a JWT for each request, with the hash of its own method, path and query.'],
      })
}

/** Page after page is asked for, and nothing is signed on the way. */
function isPaged(lines: readonly string[]): boolean {
  return (
    lines.some((line) => NEXT_PAGE.test(line)) &&
    lines.some((line) => CALLS.test(line)) &&
    !lines.some((line) => MAKES.test(line) && OF_JWT.test(line))
  )
}

/** The lines behind one as far as its function goes. */
function bodyBehind(lines: readonly string[], at: number): readonly string[] {
  const depth = indentOf(lines[at] ?? '')
  const after = lines.slice(at + 1)
  const end = after.findIndex((line) => line.trim() !== '' && indentOf(line) < depth)
  return end < 0 ? after : after.slice(0, end)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
