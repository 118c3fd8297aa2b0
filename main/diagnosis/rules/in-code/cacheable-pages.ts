import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import type { Heard } from '../hear.ts'
import { unspokenLines } from '../sending-code.ts'
import { asCode, shownByLine } from '../signing-code.ts'

const CACHEABLE = /\bcacheable["']?\s*[:=]\s*true\b/i
const URL_OF_MODULE = /\burl["']?\s*:\s*["']\/?([\w./-]{1,80})/
/** Lines of one module between the two. */
const FARTHEST = 6
const ASKS =
  /authenticat|\b(?:verify|check|require|validate|need)s?_?\w{0,12}(?:jwt|token)|\bjwt_?required|\bvalid_?token/i
/** Of a route; a decorator may stand above or below it. */
const ROUTE =
  /\.(?:get|use|all|route|add_url_rule)\(|@(?:\w+\.)?(?:Get|Request)(?:Mapping)?\b|^\s*get\s|Route::get|MapGet\(/i

/** I21 in code: the page of a module that is cacheable stands on a route that asks for a token. */
export function cacheableButAsked(facts: CaseFacts, refused: Heard | null): FindingSign | null {
  const lines = unspokenLines(facts)
  const at = lines.findIndex((line) => CACHEABLE.test(line))
  const path = at < 0 ? null : nearestUrl(lines, at)
  const cacheable = lines[at]
  if (path === null || cacheable === undefined) return null
  const asked = lines.find((line, where) => isRouteOf(line, path) && isAsked(lines, where))
  if (asked === undefined) return null
  const cause =
    'In this code the page of a module that is cacheable stands on a route that asks for a token: Connect adds none to the address of such a page.'
  return refused === null
    ? shownByLine(asked, { cause, fix: FIX })
    : likely('own-text', [asCode(asked.trim()), asCode(cacheable.trim()), refused.quote], { cause })
}

const FIX = [
  'Serve the page without authentication, and send the token of AP.context.getToken() with what it asks the app’s backend for.',
  'Or take "cacheable": true out of the module: its URL then carries a jwt again.',
]

function nearestUrl(lines: readonly string[], at: number): string | null {
  for (let far = 0; far <= FARTHEST; far += 1)
    for (const line of [lines[at - far], lines[at + far]]) {
      const url = URL_OF_MODULE.exec(line ?? '')?.[1]
      if (url !== undefined) return url
    }
  return null
}

function isRouteOf(line: string, path: string): boolean {
  return ROUTE.test(line) && ['"', "'"].some((mark) => ends(line, `${path}${mark}`))
}

/** The path as a whole: it begins behind a quotation mark, with a slash or without. */
function ends(line: string, end: string): boolean {
  const at = line.indexOf(end)
  return at > 0 && /["'](?:\/)?$/.test(line.slice(Math.max(0, at - 2), at))
}

function isAsked(lines: readonly string[], at: number): boolean {
  if (ASKS.test(lines[at] ?? '')) return true
  return [lines[at - 1], lines[at + 1]].some(
    (line = '') => /^\s*[@[]/.test(line) && ASKS.test(line),
  )
}
