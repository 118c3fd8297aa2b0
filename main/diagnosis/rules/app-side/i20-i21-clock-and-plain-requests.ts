import { speakers } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { cacheableButAsked } from '../in-code/cacheable-pages.ts'
import { quoted } from '../shown.ts'
import { heardOfLibrary, verifiedIn } from './jwt-libraries.ts'
import { NO_TOKEN } from './library-text.ts'
import { sources } from '../sources.ts'

/** The same in further libraries, and as people tell it. */
const TOO_EARLY =
  /\biat\b[^.\n]{0,40}in the future|issued[- ]at[^.\n]{0,40}(?:in the future|greater than the current time)/i
const STATIC_CALL =
  /\b(?:GET|for|of|at) \/?[^\s?]{1,200}\.(?:js|mjs|css|map|png|svg|jpe?g|gif|ico|woff2?|ttf)(?=[\s?"']|$)/m
/** The same, as people tell it. */
const NO_TOKEN_TOLD =
  /\b(?:no|missing|without(?: an?| the)?|(?:not|n['’]t) (?:contain|have|include|get|see|receiv|carry)\w*(?: an?| the| any)?)\s+(?:`|"|')?jwt\b|\bjwt\b[^.\n]{0,40}\b(?:(?:is|was) (?:missing|gone|absent)|(?:not|n['’]t) (?:there|present|sent|included|passed|added|appended))\b/i
/** What it was asked for, as people tell it. */
const PLAIN_TOLD =
  /\bcacheable\b|\bstatic (?:files?|assets?|resources?|content|route)\b|\bstyle ?sheets?\b|\b(?:for|of|load(?:s|ing)?) (?:an?|the|our|my|its)? ?(?:\w+ )?(?:images?|icons?|logos?|scripts?|css)\b|\b(?:images?|icons?|logos?|scripts?|css)\b[^.\n]{0,40}\b(?:does|do|did|is|are|was|were|will|won)(?: not|n['’]t|['’]t) load/i
/** A log names many files beside the call that failed. */
const FILE_TOLD = /[\w-]\.(?:js|mjs|css|png|svg|jpe?g|gif|ico|woff2?)(?![\w.-])/i
/** Nobody writes to a page or a file. */
const WRITE = /\b(?:POST|PUT|PATCH|DELETE)\b/
const CACHEABLE_TOLD = /\bcacheable\b/i
const CACHEABLE = /["']?cacheable["']?\s*[:=]\s*true/i
const STATIC_FILE = /\.(?:js|mjs|css|map|png|svg|jpe?g|gif|ico|woff2?|ttf)$/i

export const plainRequestRules: readonly Rule[] = [
  {
    id: 'I20',
    title: 'The verifier’s clock is behind',
    symptom:
      'Now and then, or always on one machine: “Token used before issued” (golang-jwt), “The token is not yet valid (iat)” (PyJWT), “Cannot handle token prior to …” (php-jwt), “Issued At claim is greater than the current time”.',
    needs: 'the text of a JWT library about a token from the future',
    cause:
      'By the clock of the machine that verifies, the token was issued in the future: that clock is behind the issuer’s, and the library allows no leeway. A second is enough.',
    fix: [
      'Set the clock of the machine that verifies by NTP (containers and virtual machines: that of the host).',
      'Allow some seconds of leeway in the library.',
      'If the token is the app’s own, see that iat is in whole seconds of UTC, not in milliseconds or local time.',
    ],
    nextCheck: byHand(
      'How far is the clock off?',
      'Compare the machine’s time with the Date header of any answer of Atlassian’s.',
    ),
    grade: 'reported',
    sources: [sources.goClock, sources.goClockToo, sources.clock],
    judge: (facts) => {
      const said = heardOfLibrary(facts, 'early') ?? hear(facts, TOO_EARLY)
      if (said === null) return null
      // Every product’s tokens are verified by these libraries.
      return (verifiedIn(facts) === 'unknown' ? possible : likely)('own-text', shownBy(said))
    },
  },
  {
    id: 'I21',
    title: 'Request that comes without a token by design',
    symptom:
      'atlassian-connect-express answers 401 “Could not find authentication data on request” for the page of a cacheable iframe, or for a script, a style sheet or an image.',
    needs: 'a request without a token for a static file, or for a module that is cacheable',
    cause:
      'Nothing is wrong with any token: Connect adds none to the address of a cacheable iframe, and a browser sends none with scripts, style sheets and images.',
    fix: [
      'Serve static files, and the pages of cacheable modules, on routes without authentication.',
      'In a cacheable page call AP.context.getToken() and send that token with the page’s own requests to the app’s backend.',
      'Or take "cacheable": true out of the module: its URL then carries a jwt again.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.cacheable, sources.ace],
    judge: judgePlainRequest,
  },
]

function judgePlainRequest(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, NO_TOKEN)
  if (said === null)
    return (
      toldOfCacheable(facts) ??
      toldOfGuarded(facts) ??
      cacheableButAsked(facts, hearInComment(facts, NO_TOKEN))
    )
  const files = facts.failing.filter(
    ({ where, method, path, token }) =>
      where === 'app' && method === 'GET' && token === null && STATIC_FILE.test(path),
  )
  if (files.length > 0)
    return certain('own-text', [...shownBy(said), `a static file: ${files[0]?.path ?? ''}`])
  const call = hear(facts, STATIC_CALL)
  if (call !== null) return certain('own-text', [...shownBy(said), call.quote])
  const cacheable = facts.log.find((line) => CACHEABLE.test(line))
  if (cacheable !== undefined)
    return certain('own-text', [...shownBy(said), quoted(CACHEABLE.exec(cacheable)?.[0] ?? '')])
  if (WRITE.test(said.words)) return null
  const told =
    hear(facts, PLAIN_TOLD, { by: speakers }) ?? hear(facts, FILE_TOLD, { by: ['person'] })
  if (told !== null) return likely('own-text', [...shownBy(said), told.quote])
  const isAlone = facts.answers.every(({ url }) => url === null)
  return isAlone ? possible('nothing-else', shownBy(said)) : null
}

function toldOfCacheable(facts: CaseFacts): FindingSign | null {
  const told = hear(facts, NO_TOKEN_TOLD)
  const cacheable = hear(facts, CACHEABLE_TOLD, { by: speakers })
  return told === null || cacheable === null
    ? null
    : likely('own-text', [told.quote, cacheable.quote])
}

const GUARD = /\b(?:addon\.)?authenticate\(\)|\bevery route\b|\ball (?:our |the )?routes\b/i
const REFUSED = /(?<![\w.:-])401(?![\w-])|\bunauthori[sz]ed\b/i

/** A static file that is refused where the app asks for a token on whatever it serves, as people tell it. */
function toldOfGuarded(facts: CaseFacts): FindingSign | null {
  const file = hear(facts, PLAIN_TOLD) ?? hear(facts, FILE_TOLD)
  const guard = hear(facts, GUARD, { everywhere: true })
  return file === null || guard === null || hear(facts, REFUSED, { everywhere: true }) === null
    ? null
    : likely('own-text', [file.quote, guard.quote])
}
