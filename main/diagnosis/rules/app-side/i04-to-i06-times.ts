import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { sources } from '../sources.ts'
import { expiredInbound } from './inbound-facts.ts'
import { orByJwtLibrary } from './jwt-libraries.ts'
import { byText } from './library-text.ts'

const PRINTED = /(?:expired at|not-before time is) (.{10,60}?) and time is now (.{10,60}?) \(30/i

function printedTimes(facts: CaseFacts): FindingSign | null {
  const said = hear(
    facts,
    /expired at .{1,60} and time is now|not-before time is .{1,60} and time is now|expiration time must be after the not-before time/i,
  )
  if (said === null) return null
  const times = PRINTED.exec(said.words)
  const difference =
    times === null ? Number.NaN : (Date.parse(times[2] ?? '') - Date.parse(times[1] ?? '')) / 1000
  return certain(
    'text',
    [
      said.quote,
      ...(Number.isNaN(difference) ? [] : [`the two times differ by ${Math.abs(difference)} s`]),
    ],
    byWhichTime(said.words),
  )
}

/** A page grows old; a token that is not valid yet tells of the clock alone. */
function byWhichTime(words: string): Partial<FindingSign> {
  if (/not-before time is/i.test(words))
    return {
      cause:
        'By the server’s clock the token from Jira is not valid yet, by more than the 30 s of leeway: that clock is slow.',
      fix: ['Set the server’s clock by NTP: the two printed times differ by what it is off.'],
    }
  if (/expired at/i.test(words))
    return {
      cause:
        'By the server’s clock the token from Jira has expired, by more than the 30 s of leeway: the page stayed open for too long, or that clock is fast.',
    }
  return {}
}

/** The times of an inbound token. */
export const inboundTimesRules: readonly Rule[] = [
  {
    id: 'I04',
    title: 'Expired inbound token (Express)',
    symptom:
      'atlassian-connect-express answers 401 “Authentication request has expired. Try reloading the page.”',
    needs: 'atlassian-connect-express’s text about an expired request, or a token past its end',
    cause:
      'The token from Jira has expired: the page stayed open for longer than the token lives, or the app’s clock is fast. The library allows no leeway.',
    fix: ['Reload the page.', 'If fresh pages fail too, set the server’s clock by NTP.'],
    nextCheck: byHand(
      'The page or the clock?',
      'Compare the server’s clock with the Date header of any answer of Atlassian’s.',
    ),
    grade: 'documented',
    sources: [sources.ace, sources.clock],
    givesWayTo: ['I05'],
    fault: faults.I04,
    judge: orByJwtLibrary(byText(/authentication request has expired/i, expiredInbound), [
      'expired',
    ]),
  },
  {
    id: 'I05',
    title: 'Inbound token outside its time (Java)',
    symptom:
      '“Expired at … and time is now … (30 seconds leeway is allowed)”, or “Not-before time is … and time is now …”.',
    needs: 'Spring Boot’s text with two times',
    cause:
      'By the server’s clock the token from Jira has expired, or is not valid yet, by more than the 30 s of leeway.',
    fix: [
      'One old page: reload it.',
      'If fresh pages fail too, set the server’s clock by NTP: the two printed times differ by what it is off.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.springReader],
    judge: printedTimes,
  },
  {
    id: 'I06',
    title: 'Time claims missing or text',
    symptom:
      "“'exp' and 'iat' are required claims. Atlassian JWT does not allow JWTs with unlimited lifetimes.”, or “Expecting claim 'exp' to be numeric but it is a string”.",
    needs: 'the Java libraries’ text about exp and iat, or string-typed times',
    cause:
      'exp or iat is missing, or is text in place of a number: tokens that were made by hand look like this.',
    fix: ['Write exp and iat as whole seconds since 1970, as numbers.'],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.springReader],
    judge: byText(
      /'exp' and 'iat' are required claims|does not allow jwts with unlimited lifetimes|expecting claim '(?:exp|iat|nbf)' to be numeric|claim is of the wrong type/i,
    ),
  },
]
