import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { exchangeAgain, readDescriptor, sendWithIt } from '../checks.ts'
import { likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear } from '../hear.ts'
import { type EvidenceLine, aside } from '../shown.ts'
import { outcome, tokenTrouble } from '../signs.ts'
import { sources } from '../sources.ts'
import { judgedAssertion } from './assertion-signs.ts'
import { isUnexplained, refusals, toldOfExchange } from './refusal-signs.ts'

function scopesText(facts: CaseFacts): EvidenceLine {
  const scopes = facts.tenant?.installedScopes ?? null
  return scopes === null
    ? aside('installed scopes: not known')
    : `installed scopes: ${scopes.join(', ')}`
}

/** Guzzle cuts it off behind 120 characters of the body. */
const GRANT_TYPE =
  /not authorized to use this authorization grant type|\bauthenticated client is not authorized to use ?(?:this ?)?(?:\(truncated|…|\.{3}|$)/im
const CODE = /\bunauthorized_client\b/i

interface RefusedClient {
  readonly said: Heard
  /** The code stands beside another description than the one that was ever reported. */
  readonly isOther: boolean
}

/** RFC 6749's code for a client that may not use the grant; with another description it may say another thing. */
function refusedClient(facts: CaseFacts): RefusedClient | null {
  const named = hear(facts, GRANT_TYPE)
  if (named !== null) return { said: named, isOther: false }
  const code = hear(facts, CODE)
  if (code === null) return null
  const description = code.answer?.json?.['error_description'] ?? null
  const isOther = typeof description === 'string' || /error_description/.test(code.words)
  // Of any other server it is said of a redirect, a refresh token or a secret.
  return isOther && code.product !== 'connect-server' ? null : { said: code, isOther }
}

/** Somebody tells that the scope went, was missing or came back. */
const WITHOUT_SCOPE =
  /\b(?:delet|remov|dropp|took|taken|lost|miss|without|forg[oe]t|lack|no longer|not (?:have|hold|list|includ|contain|in)|did not|didn['’]t|added|adding|add|return|put|restor|chang)\w*\b[^.\n]{0,100}\bact[_ -]?as[_ -]?(?:a[_ -]?)?user\b|\bact[_ -]?as[_ -]?(?:a[_ -]?)?user\b[^.\n]{0,80}\b(?:was|is|were|has been|got|went)\b[^.\n]{0,30}\b(?:delet|remov|dropp|gone|lost|miss|not|forgotten)/i

/** Whether the text is about a Connect app at all: the words of the answer are those of any OAuth server. */
function isAboutConnect(facts: CaseFacts, { product }: Heard): boolean {
  return (
    ['connect-server', 'site'].includes(product) ||
    facts.tenant !== null ||
    facts.assertions.length > 0 ||
    tokenTrouble(facts).some(({ host }) => host !== null) ||
    facts.code.length > 0 ||
    facts.evidence.passages.some(({ text }) => CONNECT_WORDS.test(text))
  )
}

const CONNECT_WORDS =
  /\bconnect\b|shared_?secret|oauth_?client_?id|urn:atlassian|act_as_user|jwt-bearer|\b(?:un)?install(?:ed|ation)\b|impersonat|\/oauth2\/token/i

export const actAsUserScope: Rule = {
  id: 'T01',
  title: 'ACT_AS_USER is not installed',
  symptom:
    'The token endpoint answers {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}, for every user of the site.',
  needs:
    'unauthorized_client of the token endpoint, or a refusal while the installed scopes lack ACT_AS_USER',
  cause:
    'The version of the app installed on this site probably lacks the scope ACT_AS_USER: without it the app can act as no user, even where an oauthClientId is stored.',
  fix: [
    'Look at the scopes of the version installed on this site, not at the descriptor in the repository.',
    'Add ACT_AS_USER to the descriptor’s scopes and publish it.',
    'Let the site’s admin approve the update, or reinstall on a development site.',
    'Store the installed payload that Jira sends then, and exchange with its values.',
  ],
  nextCheck: [
    readDescriptor('Does the installed version hold ACT_AS_USER?'),
    exchangeAgain('Has the site taken a version with ACT_AS_USER meanwhile?'),
    sendWithIt,
  ],
  grade: 'reported',
  sources: [sources.scopeApproval, sources.impersonation],
  givesWayTo: ['T05', 'T14', 'T15'],
  fault: faults.T01,
  judge: (facts) => {
    const scopes = facts.tenant?.installedScopes ?? null
    const lacks = faults.T01(judgedAssertion(facts)) !== null
    const client = refusedClient(facts)
    const told = hear(facts, WITHOUT_SCOPE, { talk: true })
    const refused = refusals(facts)
    if (client !== null) {
      const { said, isOther } = client
      const evidence = [
        ...toldOfExchange(said),
        ...(told === null ? [] : [told.quote]),
        scopesText(facts),
      ]
      if (lacks || told !== null) return likely('text-and-fact', evidence)
      if (isOther) return possible('text', evidence)
      if (!GRANT_TYPE.test(said.words) && !isAboutConnect(facts, said))
        return possible('text', evidence)
      return scopes === null
        ? likely('text', evidence)
        : possible('text', [
            ...evidence,
            'ACT_AS_USER is listed for the newest version, which the site need not have approved yet',
          ])
    }
    if (told !== null && facts.asked === null)
      return likely('text', [told.quote, ...refused.map(outcome)])
    if (lacks && refused.length > 0 && isUnexplained(facts))
      return likely('facts', [...refused.map(outcome), scopesText(facts)])
    return lacks && facts.beforehand && facts.asked?.kind === 'user'
      ? likely('facts', [scopesText(facts), 'asked to act as a user'])
      : null
  },
}
