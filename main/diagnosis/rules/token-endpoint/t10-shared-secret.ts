import { SECRET_HAS_WHITE_SPACE } from '../../evidence/payload-facts.ts'
import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { inAssertion, serverNamesCause } from './assertion-signs.ts'
import { byNewestPayload } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { lineOfDecodedSecret, signsWithDecodedSecret } from '../in-code/decoded-secret.ts'
import { newSecretIgnored } from '../in-code/stored-secrets.ts'
import { alteredSecret } from '../altered-secret.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'
import { outcome, seconds, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { NEWEST, isUnexplained, refusals } from './refusal-signs.ts'

const INBOUND_FAILS =
  /Signature verification failed|JwtInvalidSignature|JwtSignatureMismatch|Signed JWT rejected: Invalid signature/i

function secretFault(facts: CaseFacts): FindingSign | null {
  const refused = refusals(facts)
  if (refused.length === 0) return refusedWithAltered(facts) ?? refusedApp(facts)
  const evidence = refused.map(outcome)
  if (facts.log.includes(SECRET_HAS_WHITE_SPACE) && !serverNamesCause(facts)) {
    return certain('facts', [...evidence, 'the stored sharedSecret has white space at an end'])
  }
  if (!isUnexplained(facts)) return null
  const altered = alteredSecret(facts)
  if (altered !== null) return likely('own-text', [...evidence, altered], ALTERED)
  const decoded = lineOfDecodedSecret(facts.log.flatMap((record) => record.split('\n')))
  if (decoded !== null)
    return likely('direct', [...evidence, quoted(decoded), 'the secret is decoded before it signs'])
  if (hear(facts, /^invalid_client$/i, { among: facts.failing }) !== null)
    return likely('shared-shape', [...evidence, quoted('invalid_client')])
  const otherId = inAssertion(facts, faults.T04) !== null
  const inbound = hear(facts, INBOUND_FAILS) !== null
  if (inbound && !otherId)
    return likely('direct', [
      ...evidence,
      'a token that Jira signed does not verify with the stored secret either',
    ])
  if (
    facts.comparisons.some(({ actingAs, status }) => actingAs.kind === 'app' && status === 401) &&
    !otherId
  ) {
    return likely('compared', [
      ...evidence,
      'as the app the site answers 401 too: both are signed with the same secret',
    ])
  }
  if (facts.tenant?.superseded === true)
    return likely('weaker-facts', [...evidence, 'a newer installed payload of this site is known'])
  return possible(otherId ? 'open' : 'nothing-else', [
    ...refused.flatMap((answer) => seen(answer)),
    'nothing in the claims explains the refusal',
  ])
}

const ALTERED: Partial<FindingSign> = {
  cause:
    'The stored shared secret has white space at an end that Jira did not send with it: whatever is signed, or verified, with it does not hold.',
  fix: [
    'Trim the stored secret where it is read, and where it is written; see that the editor, echo or the vault adds no line break.',
    'Compare its length with the one of the newest installed payload.',
  ],
}

const REFUSED_SOMEWHERE = /(?<![\d.:-])40[013](?!\d|[.-]\d)|\bBadRequest|\bUnauthorized\b/

/** The claims of an exchange are shown, and a refusal that names no place: beside an altered secret it is the exchange's. */
function refusedWithAltered(facts: CaseFacts): FindingSign | null {
  if (facts.assertions.length === 0 || !isUnexplained(facts)) return null
  const said = hear(facts, REFUSED_SOMEWHERE, { everywhere: true })
  const altered = said === null ? null : alteredSecret(facts)
  return said === null || altered === null
    ? null
    : likely('own-text', [said.quote, altered], ALTERED)
}

/** The app's own JWT is refused though its claims are right: its secret may be stale, too. */
function refusedApp(facts: CaseFacts): FindingSign | null {
  const answer = facts.failing.find(
    ({ where, status, token, named }) =>
      where === 'site' && status === 401 && token?.kind === 'connect-jwt' && !named,
  )
  const exchanged = facts.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
  if (
    answer === undefined ||
    exchanged ||
    (seconds(answer.token, 'exp') ?? Infinity) <= (answer.date ?? facts.now ?? 0)
  )
    return null
  return possible('open', [outcome(answer), 'the app’s JWT is signed with the shared secret too'], {
    cause:
      'The shared secret that signed the app’s JWT may not be the one of this installation: rotated by a reinstall, of another tenant, or altered.',
  })
}

/** The shared secret, of which no answer speaks. */
export const sharedSecret: Rule = {
  id: 'T10',
  title: 'Wrong shared secret',
  symptom:
    'The exchange is refused although every claim is right; the app’s own JWTs, and tokens that Jira sends, do not verify with the stored secret either. What the endpoint answers is not published.',
  needs:
    'a refused exchange whose claims are right, better with a signature of Jira’s that does not hold either',
  cause:
    'The shared secret that signed the assertion is not the one of this installation: rotated by a reinstall, of another tenant, or altered (white space, base64-decoded).',
  fix: [
    NEWEST,
    'Use the secret’s characters as UTF-8 bytes: do not base64-decode it, and trim what copying added.',
  ],
  nextCheck: byNewestPayload('Is the stored secret that of the newest installed payload?'),
  grade: 'documented',
  sources: [sources.secretRotation, sources.secretsOlder, sources.installSecrets],
  givesWayTo: ['J06', 'J07', 'J08', 'T13', 'T14', 'T15'],
  judge: (facts) => secretFault(facts) ?? signsWithDecodedSecret(facts) ?? newSecretIgnored(facts),
}
