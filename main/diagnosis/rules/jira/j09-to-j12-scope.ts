import { headerOf } from '../../../wire/headers.ts'
import { coversScope } from '../../../connect/scopes.ts'
import { CLOSED_TO_CONNECT, isAppOnly, scopeForOperation } from '../../operation-needs.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand, compare, readDescriptor } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { atSite, outcome, perhapsAtSite, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import { ofPrograms } from '../sending-code.ts'
import { writesWithoutScope } from '../in-code/consented-scopes.ts'
import { doubledInCode } from '../in-code/requests.ts'
import { IN_FORGE, isOfForge } from './forge-scopes.ts'

const CONNECT_TEXT = /not in an authorized api scope/i
const GRANTS_TEXT = /missing scope grants?\b|granted the following scopes/i
/** Of an operation that the scopes of the token do not reach, and of one that no token of OAuth 2.0 does. */
const NOT_ENABLED = /oauth 2\.0 is not enabled for (?:this )?(?:method|resource)/i
const GATEWAY_TEXT = /scope does not match|FAILURE_CLIENT_SCOPE_CHECK/i
const GATEWAY_RETOLD = /\bscopes? (?:do|did|does)(?: not|n['’]t) match|\bscopes?[ -]mismatch/i
/** `read:jira-work`, `write:issue:jira`: names of OAuth 2.0 and Forge, in any language's sentence. */
const GRANULAR_SCOPE = /\b(?:read|write|delete|manage|admin):[a-z][a-z.-]*(?::[a-z][a-z.-]*)?\b/

const WHICH_SYSTEM = compare('Which system refuses: does the app’s own JWT get through?')

/** A call of ours can be made as the app as well; of another’s, the credential tells. */
function whichSystem({ evidence }: CaseFacts): Partial<FindingSign> {
  if (evidence.origin === 'send') return { nextCheck: WHICH_SYSTEM }
  return isOfForge(evidence) ? IN_FORGE : {}
}

/** Three scope systems, which look alike: Connect's, that of the gateway, that of Forge. */
export const jiraScopeRules: readonly Rule[] = [
  {
    id: 'J09',
    title: 'Connect scope too small',
    symptom:
      '403 “Request not in an authorized API scope” (by the source of the Connect plugin; today’s wording is not published), for some operations only.',
    needs:
      'the scope filter’s text, or a 403 of an operation that needs more than the installed scopes',
    cause: 'The app does not hold the Connect scope that this operation needs.',
    fix: [
      'Add the scope to the descriptor, publish, and let the site’s admin approve the update: more scopes need approval.',
      'A user’s token has no more scopes than the app.',
    ],
    nextCheck: [
      readDescriptor('Which scopes does the site hold?'),
      byHand(
        'Has the site taken a version with the scope that is needed?',
        'Let an admin of the site look at the app under Connected apps: more scopes wait there to be approved.',
      ),
    ],
    grade: 'documented',
    sources: [sources.scopes, sources.restReference, sources.connectPlugin],
    judge: (facts) => {
      const said = hear(facts, CONNECT_TEXT)
      if (said !== null)
        return certain('text', [...shownBy(said), ...heldAndNeeded(facts, said.answer)])
      const short = tooSmall(facts) ?? closed(facts)
      if (short !== null) return short
      return openScope(facts)
    },
  },
  {
    id: 'J10',
    title: 'Path not normalised',
    symptom: '400 “The request URI is improperly formed” (by the source of the Connect plugin).',
    needs: 'the text about the request URI, or a 400 of a path that is not normalised',
    cause: 'The path is not normalised: doubled slashes, dot segments or a broken percent escape.',
    fix: [
      'Normalise the URL before signing and sending: one slash between segments, no “..”, every % followed by two hex digits.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.connectPlugin],
    judge: (facts) => {
      const said = hear(facts, /request uri is improperly formed/i)
      if (said !== null)
        return certain(
          'text',
          said.answer === null ? [said.quote] : [...seen(said.answer), `path: ${said.answer.path}`],
        )
      const answer = atSite(facts, 400).find(({ path }) =>
        /\/\/|\/\.\.?(?:\/|$)|%(?![0-9a-f]{2})/i.test(path),
      )
      if (answer !== undefined) return likely('facts', [...seen(answer), `path: ${answer.path}`])
      // A doubled slash before the first segment reaches no resource, whatever the product.
      const doubled = atSite(facts, 404).find(({ path }) => /^\/{2,}(?:rest|wiki)\//.test(path))
      return doubled === undefined
        ? ofPrograms(facts, doubledInCode)
        : likely('own-text', [...seen(doubled), `path: ${doubled.path}`])
    },
  },
  {
    id: 'J11',
    title: 'Scope missing at the gateway',
    symptom:
      'api.atlassian.com answers 401 {"code":401,"message":"Unauthorized; scope does not match"}, often with x-failure-category: FAILURE_CLIENT_SCOPE_CHECK.',
    needs: 'the gateway’s scope refusal',
    cause:
      'A token of OAuth 2.0 (3LO), Forge or a scoped API token lacks the scope at the gateway api.atlassian.com; Connect’s scopes have no part in it.',
    fix: [
      'Add the scopes that the REST reference names for the operation: in the developer console, and the person consents again; or make a new API token that has them.',
      'A Connect app calls the site’s own URL, not the gateway.',
    ],
    nextCheck: byHand(
      'Which credential is it?',
      'See how the token was made: only 3LO, Forge and scoped API tokens belong at api.atlassian.com.',
    ),
    grade: 'reported',
    sources: [sources.gatewayScope, sources.restReference],
    judge: (facts) => {
      const said = hear(facts, GATEWAY_TEXT)
      const nextCheck = whichSystem(facts)
      if (said !== null) return certain('text', shownBy(said, 'x-failure-category'), nextCheck)
      const retold = hear(facts, GATEWAY_RETOLD)
      if (retold !== null) return likely('text', shownBy(retold), nextCheck)
      const flagged = facts.failing.find(({ headers }) =>
        /SCOPE_CHECK/i.test(headerOf(headers, 'x-failure-category') ?? ''),
      )
      if (flagged !== undefined)
        return certain('facts', seen(flagged, 'x-failure-category'), nextCheck)
      const shaped = facts.failing.find(
        ({ where, status, json }) =>
          where === 'gateway' && status === 401 && json?.['code'] === 401,
      )
      if (shaped !== undefined)
        return (shaped.json?.['message'] === 'Unauthorized' ? possible : likely)(
          'shape',
          seen(shaped),
        )
      const notEnabled = hear(facts, NOT_ENABLED)
      if (notEnabled !== null) return possible('text', shownBy(notEnabled), nextCheck)
      const inCode = writesWithoutScope(facts)
      if (inCode !== null) return inCode
      if (!isOfTokens(facts)) return null
      const named = namesScope(facts)
      if (named !== null) return likely('shape', seen(named))
      const open = openScope(facts)
      return open === null ? null : { ...open, ground: 'text' }
    },
  },
  {
    id: 'J12',
    title: 'Scopes of the manifest not granted',
    symptom:
      '403: “Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [].”',
    needs: 'the text about missing scope grants, or scope names of OAuth 2.0 in a 403',
    cause:
      'A Forge or Connect-on-Forge app calls without the scopes of its manifest being granted on this site.',
    fix: [
      'Add the scopes to the manifest, deploy, and let the site’s admin accept the new version.',
    ],
    nextCheck: byHand(
      'Which version is installed on the site?',
      'Compare the installed version’s scopes with the manifest: forge install list.',
    ),
    grade: 'reported',
    sources: [sources.scopeGrants, sources.restReference],
    judge: (facts) => {
      const said = hear(facts, GRANTS_TEXT)
      if (said !== null) return certain('text', shownBy(said), whichSystem(facts))
      const named = namesScope(facts)
      if (named !== null) return (isOfTokens(facts) ? possible : likely)('shape', seen(named))
      const gateway = facts.failing.find(
        ({ where, status, said: words }) =>
          where === 'gateway' && status === 403 && words.length === 0,
      )
      if (gateway !== undefined) return possible('status', seen(gateway))
      const open = openScope(facts)
      return open === null ? null : { ...open, ground: 'shared-shape' }
    },
  },
]

/** A 403 that names a scope of OAuth 2.0 or Forge. */
function namesScope({ failing }: CaseFacts): Answer | null {
  const named = failing.find(
    ({ status, said, where }) =>
      status === 403 &&
      where !== 'token-endpoint' &&
      said.some(({ words }) => GRANULAR_SCOPE.test(words)),
  )
  return named ?? null
}

/** Somebody speaks of tokens of OAuth 2.0 or of API tokens, and nobody of an app of Forge or Connect. */
function isOfTokens({ evidence }: CaseFacts): boolean {
  const says = (words: RegExp): boolean => evidence.passages.some(({ text }) => words.test(text))
  return says(OF_TOKENS) && !says(OF_APPS)
}

const OF_TOKENS =
  /\b(?:oauth|3lo|mcp|connectors?|api[- ]?(?:tokens?|keys?)|access[- ]tokens?|granular|developer console|consent)\b/i
const OF_APPS = /\bforge\b|\bmanifest\b|\bdescriptor\b|\bact_as_user\b|\bconnect app\b/i

function neededBy(facts: CaseFacts, answer: Answer): string | null {
  return (
    facts.evidence.neededScope ??
    (answer.method === null ? null : scopeForOperation(answer.method, answer.path))
  )
}

function heldAndNeeded(facts: CaseFacts, answer: Answer | null): readonly string[] {
  const needed = answer === null ? facts.evidence.neededScope : neededBy(facts, answer)
  const held = facts.tenant?.installedScopes ?? null
  return [
    ...(needed === null ? [] : [`needed: ${needed}`]),
    ...(held === null ? [] : [`installed: ${held.join(', ')}`]),
  ]
}

/** Nothing that an app of Connect could hold opens it; said before sending, and where the site refused. */
function closed(facts: CaseFacts): FindingSign | null {
  if (facts.tenant === null) return null
  const isClosed = (needed: string | null): boolean => needed === CLOSED_TO_CONNECT
  const answer = atSite(facts, 403).find((one) => isClosed(neededBy(facts, one)))
  if (answer === undefined && !(facts.beforehand && isClosed(facts.evidence.neededScope)))
    return null
  return likely('facts', [...(answer === undefined ? [] : seen(answer)), NO_SCOPE], {
    cause: 'This operation is closed to Connect apps: none of Connect’s scopes opens it.',
    fix: [
      'Read the operation in Atlassian’s reference: it may be open to Forge and OAuth 2.0 apps, or have a newer one in its place.',
      'Try it with an API token of a person to see what it answers at all.',
    ],
    nextCheck: null,
  })
}

const NO_SCOPE = 'Connect scope by Atlassian’s reference: INACCESSIBLE'

function tooSmall(facts: CaseFacts): FindingSign | null {
  const held = facts.tenant?.installedScopes ?? null
  if (held === null) return null
  const answer = atSite(facts, 403, 401).find((one) => {
    const needed = neededBy(facts, one)
    return (
      needed !== null &&
      needed !== CLOSED_TO_CONNECT &&
      !coversScope(held, needed) &&
      (one.status === 403 || facts.evidence.neededScope !== null)
    )
  })
  if (answer !== undefined)
    return likely(isBetterExplained(answer) ? 'weaker-facts' : 'direct', [
      ...seen(answer),
      ...heldAndNeeded(facts, answer),
    ])
  const needed = facts.evidence.neededScope
  return facts.beforehand &&
    needed !== null &&
    needed !== CLOSED_TO_CONNECT &&
    !coversScope(held, needed)
    ? likely('facts', heldAndNeeded(facts, null))
    : null
}

/**
 * Where apps alone may call, no scope would help a user's token (J13); and the scope filter answers
 * 403, so a 401 that names the account is about the account (J14, J16).
 */
function isBetterExplained(answer: Answer): boolean {
  return answer.status === 401
    ? answer.named
    : isAppOnly(answer.method, answer.path) && word(answer) === 'bearer'
}

const TELLS_OF_REFUSAL = /\b403\b|forbidden|denied|error|fail|insufficient/i

/** “insufficient scope” and a 403 are all there is: Connect's scope or that of Forge. */
function openScope(facts: CaseFacts): FindingSign | null {
  const said = hear(
    facts,
    /insufficient[_ ]scope|missing (?:the )?(?:required )?scopes?\b|(?:lacks|needs|requires) (?:the )?(?:required |necessary )?scopes?\b|scope.{0,30}(?:not (?:granted|authori[sz]ed)|denied|missing|mismatch)/i,
  )
  if (
    said === null ||
    GATEWAY_TEXT.test(said.words) ||
    GRANTS_TEXT.test(said.words) ||
    CONNECT_TEXT.test(said.words)
  )
    return null
  const answer = said.answer ?? perhapsAtSite(facts, 403)[0] ?? null
  if (answer === null && hear(facts, TELLS_OF_REFUSAL) === null) return null
  if (
    answer !== null &&
    (answer.where === 'token-endpoint' ||
      answer.where === 'gateway' ||
      (answer.status !== 403 && answer.status !== null))
  )
    return null
  if (answer !== null && word(answer) === 'jwt')
    return likely('shape', [said.quote, outcome(answer)])
  return possible('shape', [said.quote, ...(answer === null ? [] : [outcome(answer)])], {
    nextCheck: WHICH_SYSTEM,
  })
}
