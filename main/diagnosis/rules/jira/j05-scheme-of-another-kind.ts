import { faults } from '../../../claims/faults/all-faults.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, byHand } from '../checks.ts'
import { UNREAD_BEARER } from './credential-signs.ts'
import { judgedToken } from '../judged-token.ts'
import { type FindingSign, certain, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear } from '../hear.ts'
import { pageTokenInCode } from '../in-code/credentials.ts'
import { putsOn, wouldSend, ofPrograms, type ProgramFacts } from '../sending-code.ts'
import { outcome, perhapsAtSite, seen } from '../signs.ts'
import { sources } from '../sources.ts'

function schemeMismatch(facts: CaseFacts): FindingSign | null {
  const screen = /cannot be set\. It is not on the appropriate screen, or unknown/i
  for (const answer of perhapsAtSite(facts, 400, 401, 403, 404)) {
    const mismatch = faults.J05(judgedToken(facts, answer.token, answer))
    if (
      answer.token !== null &&
      mismatch !== null &&
      hear(facts, UNREAD_BEARER, { among: [answer] }) === null
    )
      return certain(
        'compared',
        [
          `“${(answer.scheme ?? '').trim()}” before a ${mismatch.kind === 'connect-jwt' ? 'JWT of the app' : 'token of another kind'}`,
          ...seen(answer),
        ],
        mismatch.kind === 'connect-jwt' ? JWT_BEHIND_BEARER : TOKEN_BEHIND_JWT,
      )
  }
  const said = hear(facts, screen)
  if (said !== null && isOfEdit(facts, said)) return null
  const shaped = perhapsAtSite(facts, 400).find(isFieldTrouble)
  if (said === null && shaped === undefined) return ofPrograms(facts, inCode)
  return possible(
    'shape',
    said === null
      ? seen(shaped as Answer)
      : [said.quote, ...(said.answer === null ? [] : [outcome(said.answer)])],
    { cause: SOMEBODY_ELSE },
  )
}

/** An edit screen, or that of a transition, need not have the summary. */
const EDITS =
  /\b(?:updat|edit)(?:e|es|ed|ing|s)?\b|\bUpdate(?=[A-Z])|\b(?:re-?open|transition)\w*\b|\/editmeta\b/i

function isOfEdit(facts: CaseFacts, { answer, words }: Heard): boolean {
  return (
    (answer === null || answer.method === null) &&
    (EDITS.test(words) || (hear(facts, EDITS) !== null && hear(facts, /\bcreat\w*\b/i) === null))
  )
}

const SOMEBODY_ELSE =
  'The request may have been taken as somebody else’s, or as anonymous: then Jira refuses fields that every create screen has. The word before the token decides it (Bearer for access tokens, JWT for the app’s own).'

const KNOWN_THEN = byHand(
  'Is this identity known, with the word that belongs to the token?',
  'Send GET /rest/api/3/myself with it.',
)
const JWT_BEHIND_BEARER = {
  cause:
    'The app’s own JWT was sent behind the word Bearer, which is for access tokens: the site does not take it there.',
  fix: [
    'Send it as “JWT …”: so the call is made as the app.',
    'To act as a user, exchange an assertion for an access token: that one goes behind “Bearer …”.',
  ],
  nextCheck: KNOWN_THEN,
}
const TOKEN_BEHIND_JWT = {
  cause:
    'The word before the token does not belong to its kind: “JWT” is for what the app signs itself, “Bearer” for access tokens.',
  fix: ['Send an access token as “Bearer …”, and the app’s own JWT as “JWT …”.'],
  nextCheck: KNOWN_THEN,
}

function inCode(facts: ProgramFacts): FindingSign | null {
  if (putsOn(facts, ({ scheme, kind }) => scheme === 'bearer' && kind === 'app-jwt'))
    return wouldSend(facts, 'a JWT that it signs itself goes out behind the word Bearer', REFUSED, {
      cause:
        'In this code the app’s own JWT goes out behind the word Bearer; a site takes it behind the word JWT only.',
    })
  if (
    putsOn(facts, ({ scheme, kind }) => scheme === 'bearer' && kind === 'page-token') &&
    pageTokenInCode(facts) !== null
  )
    return wouldSend(
      facts,
      'the JWT of a page’s address goes out behind the word Bearer',
      REFUSED,
      {
        cause:
          'In this code the JWT that the product put into the address of a page goes out behind the word Bearer, which is for access tokens; and behind the word JWT its hash would be that of the page.',
        fix: [
          'For a call as the app make a JWT of the app with the qsh of this request, behind the word JWT.',
          'For a call as the user exchange an assertion for an access token: that goes behind Bearer.',
        ],
      },
    )
  return putsOn(facts, ({ scheme, kind }) => scheme === 'jwt' && kind === 'access-token')
    ? wouldSend(facts, 'an access token goes out behind the word JWT', REFUSED, {
        cause:
          'In this code an access token goes out behind the word JWT; it is taken behind the word Bearer only.',
      })
    : null
}

const REFUSED = [400, 401, 403]

/** Jira without its words: 400 whose only complaint is about fields that every create screen has. */
function isFieldTrouble({ json, named, requestBody }: Answer): boolean {
  const errors = json?.['errors']
  const messages = json?.['errorMessages']
  if (
    named ||
    !Array.isArray(messages) ||
    messages.length > 0 ||
    typeof errors !== 'object' ||
    errors === null
  )
    return false
  const names = Object.keys(errors)
  return (
    names.length > 1 &&
    names.every((name) => requestBody?.includes(`"${name}"`) === true) &&
    names.includes('summary')
  )
}

export const schemeOfAnotherKind: Rule = {
  id: 'J05',
  title: 'Scheme of another kind of token',
  symptom:
    "400: “Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.”, for fields that every create screen has; or a refusal while the app’s JWT stands behind Bearer.",
  needs:
    'a scheme that does not belong to the kind of token, or Jira’s complaint about fields of a create screen',
  cause:
    'The word before the token does not belong to its kind (Bearer for access tokens, JWT for the app’s own): the request was taken as somebody else’s, or as anonymous.',
  fix: [
    'Send the app’s JWT as “JWT …” and an access token as “Bearer …”.',
    'If scheme and token agree, look at the create metadata of this user: the field may not be on the screen.',
  ],
  nextCheck: byHand(
    'Is it the identity or the screen?',
    'Send GET /rest/api/3/myself with the same header, then GET /rest/api/3/issue/createmeta/{project}/issuetypes as that user.',
  ),
  grade: 'reported',
  sources: [sources.scheme],
  givesWayTo: ['J30'],
  fault: faults.J05,
  judge: (facts) => {
    const found = schemeMismatch(facts)
    const { asked } = facts
    if (found === null || asked === null || asked.kind === 'anonymous') return found
    const question = 'Is this identity known, with the credential that it ought to send?'
    return { ...found, nextCheck: asAsked(question, '/rest/api/3/myself', asked) }
  },
}
