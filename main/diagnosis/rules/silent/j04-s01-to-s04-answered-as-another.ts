import { headerOf } from '../../../wire/headers.ts'
import { plainAccountId } from '../../facts/accounts.ts'
import { itemCountOf } from '../../facts/answers.ts'
import type { NextCheck } from '../../../../contract/diagnosis.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, choosePerson, compare } from '../checks.ts'
import { keptForWholeSite } from '../in-code/kept-user-tokens.ts'
import { isEmptyListing, toldRefusal } from '../jira/credential-signs.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import type { Rule } from '../rule.ts'
import type { EvidenceLine } from '../shown.ts'
import { accountOf, isConfluence, isRefused, outcome, quiet, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { actedByOwnJwt } from './by-own-jwt.ts'
import { emptyForNobody, rightlyEmpty } from './rightly-empty.ts'
import { answeredByApp, toldAnother } from './told-accounts.ts'
import { answeredAsOne, emptyForPerson, emptyWithoutAccount } from './told-people.ts'

const FAILED_LOGIN = /^AUTHENT(?:ICATED_FAILED|ICATION_DENIED)|AUTHORISATION_FAILED/i

/** The answer itself says that it was given to nobody, though a credential or a person was meant. */
function saysNobody(facts: CaseFacts, { headers, scheme }: Answer): boolean {
  if (FAILED_LOGIN.test(headerOf(headers, 'x-seraph-loginreason') ?? '')) return true
  const meant = (scheme ?? '') !== '' || facts.asked?.kind === 'user' || facts.asked?.kind === 'app'
  return meant && headerOf(headers, 'x-ausername')?.trim().toLowerCase() === 'anonymous'
}

/** A search of which nobody shows what it found: such a one is empty. */
function isUnseenListing({ path, shape }: Answer): boolean {
  return shape !== 'json' && /\/search(?:\/jql)?\/?$/.test(path)
}

function appIds(facts: CaseFacts): readonly string[] {
  return facts.evidence.comparisons.flatMap(({ actingAs, accountId }) =>
    actingAs.kind === 'app' && accountId !== null ? [plainAccountId(accountId)] : [],
  )
}

/** The account that answered, where the evidence knows who was asked for and it is another. */
function strangers(
  facts: CaseFacts,
): readonly { readonly answer: Answer; readonly identity: string }[] {
  const { asked } = facts
  if (asked?.kind !== 'user' || asked.accountId === 'unknown') return []
  return quiet(facts).flatMap((answer) => {
    const named = /\/myself$/.test(answer.path) ? answer.json?.['accountId'] : undefined
    const identity = answer.identity ?? (typeof named === 'string' ? named : null)
    return identity === null || identity === '' || identity === asked.accountId
      ? []
      : [{ answer, identity }]
  })
}

/** A call that works, and the word for who was answered, as people tell both in one breath. */
const WORKS_AS_NOBODY =
  /(?:\b200\b|\bworks?\b|\bsucce(?:eds?|ss)\b)[^\n]{0,160}\banonymous(?:ly)?\b|\banonymous(?:ly)?\b[^\n]{0,160}\b200\b/i
const NOT_TAKEN =
  /\bAUTHENTICAT(?:ED_FAILED|ION_DENIED)\b|\b(?:expired|revoked|wrong|old|invalid)\b[^.\n]{0,40}\b(?:token|credentials?)\b|\b(?:token|credentials?)\b[^.\n]{0,40}\b(?:expired|revoked|invalid|ran out)\b|\bx-ausername\b/i

function toldAnonymous(facts: CaseFacts): FindingSign | null {
  if (facts.failing.length > 0) return null
  const told = hear(facts, WORKS_AS_NOBODY, { everywhere: true })
  const why = told === null ? null : hear(facts, NOT_TAKEN, { everywhere: true, talk: 'any' })
  return told === null || why === null
    ? null
    : possible('own-text', [told.quote, ...(why.quote.text === told.quote.text ? [] : [why.quote])])
}

/** Nothing fails, and yet it is wrong. */
export const silentRules: readonly Rule[] = [
  {
    id: 'J04',
    title: 'Empty, because anonymous',
    symptom:
      "200 and an empty list, where the person sees issues in the browser; no X-AAccountId in the answer, perhaps x-seraph-loginreason: AUTHENTICATED_FAILED. Or 400 to a search: “Field 'sprint' does not exist or this field cannot be viewed by anonymous users.”",
    needs:
      'an empty list without an identity, while somebody was asked for, or a search that speaks of anonymous users',
    cause:
      'The credential was not accepted, and the site answered anonymously in place of refusing: the call “works” and finds nothing.',
    fix: [
      'Mend the credential, not the search: look for an expired or revoked API token, a token of another site, a misspelt header, a redirect that drops it.',
      'Check the new one with GET /rest/api/3/myself: it answers 401 where a search answers 200.',
      'In the program, take a 200 with an empty list and without X-AAccountId for a failed login.',
    ],
    nextCheck: compare('Who was answered, and do others see something?'),
    grade: 'documented',
    sources: [sources.silentSearch, sources.jqlAnonymous, sources.maskedIssue, sources.measured],
    givesWayTo: ['J03', 'J35', 'N12'],
    judge: (facts) => askedAnonymously(facts) ?? answeredNobody(facts),
  },
  {
    id: 'S01',
    title: 'Answered anonymously',
    symptom:
      '200 with content, but as an anonymous visitor gets it: no X-AAccountId, perhaps a login reason that failed.',
    needs:
      'an answer that is not a listing, told to be anonymous by the login reason or by a refused /myself',
    cause:
      'The site answered anonymously although somebody was asked for: the credential was not accepted.',
    fix: [
      'Fetch a fresh credential; an expired one is often answered like this.',
      'Before trusting a 200, compare X-AAccountId of the answer with the person asked for.',
    ],
    nextCheck: compare('Does the answer differ from an anonymous one?'),
    grade: 'documented',
    sources: [sources.silentSearch, sources.maskedIssue],
    givesWayTo: ['J03', 'J04'],
    judge: (facts) => {
      const answer = quiet(facts).find(
        (one) =>
          !one.named && !isEmptyListing(one) && !isUnseenListing(one) && saysNobody(facts, one),
      )
      return answer === undefined
        ? toldAnonymous(facts)
        : certain('facts', seen(answer, 'x-seraph-loginreason', 'x-ausername'))
    },
  },
  {
    id: 'S02',
    title: 'Answered as the app',
    symptom: '200, and X-AAccountId is the app’s own account although a user was asked for.',
    needs: 'X-AAccountId of the answer that is the app’s own, while a user was asked for',
    cause: 'The request was answered as the app itself, not as the user asked for.',
    fix: [
      'To act as the user send the user’s access token behind Bearer: the app’s own JWT acts as the app, whatever its sub says.',
    ],
    nextCheck: compare('Do user and app see different things?'),
    grade: 'documented',
    sources: [sources.impersonation, sources.ace],
    judge: (facts) => {
      const found = strangers(facts).find(
        ({ answer, identity }) =>
          appIds(facts).includes(identity) || answer.json?.['accountType'] === 'app',
      )
      return found === undefined
        ? (answeredAsOne(facts, true) ??
            toldAnother(facts, true) ??
            answeredByApp(facts) ??
            actedByOwnJwt(facts))
        : certain('mark', identityEvidence(facts, found))
    },
  },
  {
    id: 'S03',
    title: 'Answered as another account',
    symptom: '200, and X-AAccountId is another person’s than asked for.',
    needs: 'X-AAccountId of the answer that is another person’s than asked for',
    cause: 'The request was answered as another account than the one asked for.',
    fix: [
      'Look at where tokens are cached: the key has to hold tenant and account id, else one person is given another’s token.',
    ],
    nextCheck: compare('Whose answer is it?'),
    grade: 'documented',
    sources: [sources.impersonation, sources.restReference],
    givesWayTo: ['S02'],
    judge: (facts) => {
      const [found] = strangers(facts)
      return found === undefined
        ? (answeredAsOne(facts, false) ?? toldAnother(facts, false) ?? keptForWholeSite(facts))
        : certain('facts', identityEvidence(facts, found))
    },
  },
  {
    id: 'S04',
    title: 'Rightly empty',
    symptom:
      '200 and an empty list, with the right X-AAccountId; the app sees items with the same request.',
    needs:
      'the same listing as the user and as the app, both with their identity, one of them empty',
    cause: 'The user’s empty list is right for them: they lack permission for what the app sees.',
    fix: [
      'Nothing is wrong with the token: look at Browse Projects and issue security for this user in the project in question.',
    ],
    nextCheck: [
      compare('Who sees the items?'),
      choosePerson('Does somebody else see them?', 'Act as such a person, and send again.'),
    ],
    grade: 'documented',
    sources: [sources.restReference],
    givesWayTo: ['J04', 'J03'],
    judge: (facts) => rightlyEmpty(facts) ?? emptyForPerson(facts),
  },
]

function identityEvidence(
  facts: CaseFacts,
  { answer, identity }: { readonly answer: Answer; readonly identity: string },
): readonly EvidenceLine[] {
  return [`asked for: ${accountOf(facts) ?? ''}`, `answered as: ${identity}`, outcome(answer)]
}

/** An error of the site’s that speaks of anonymous users, in the language of the site. */
const ANONYMOUS_ABROAD =
  /"errorMessages"[^\]]{0,2000}(?:\b(?:anonym(?!ous)|anónim|anônim|anonim|anoniem)\w+|匿名|익명|анонимн)/i

/** A search says outright whom it was run as. */
function askedAnonymously(facts: CaseFacts): FindingSign | null {
  const inEnglish = hear(facts, /cannot be viewed by anonymous users/i)
  const said = inEnglish ?? hear(facts, ANONYMOUS_ABROAD)
  return said === null
    ? null
    : (inEnglish === null ? likely : certain)('own-text', shownBy(said, 'x-seraph-loginreason'), {
        cause:
          'The search ran anonymously: Jira speaks of anonymous users, so no credential was accepted, and an anonymous visitor does not see what the JQL names.',
        fix: [
          'Mend the credential, not the JQL: an API token goes as Basic with the e-mail address of its account, and an expired or revoked token is answered just like this.',
          'Check that the header Authorization is really sent, and that no redirect drops it.',
        ],
        nextCheck: asAsked('Whom does the site see?', '/rest/api/3/myself', facts.asked),
      })
}

function answeredNobody(facts: CaseFacts): FindingSign | null {
  const nextCheck = asAsked('Whom does the site see?', '/rest/api/3/myself', facts.asked)
  const empty = quiet(facts).filter(
    (answer) =>
      isEmptyListing(answer) &&
      !isConfluence(answer) &&
      !/\/servicedeskapi\//.test(answer.path) &&
      !answer.named,
  )
  const failed = quiet(facts).find(
    (answer) => itemCountOf(answer.json) === 0 && saysNobody(facts, answer),
  )
  if (failed !== undefined)
    return certain('mark', seen(failed, 'x-seraph-loginreason', 'x-ausername'), {
      nextCheck,
    })
  const [answer] = empty
  if (answer === undefined)
    return saidOfNobody(facts, nextCheck) ?? emptyForNobody(facts) ?? emptyWithoutAccount(facts)
  if (isAnonymousOnPurpose(facts, answer)) return null
  const others = facts.comparisons.some(
    ({ itemCount, url, actingAs }) =>
      (itemCount ?? 0) > 0 && url === answer.url && actingAs.kind !== 'anonymous',
  )
  const evidence = [
    outcome(answer),
    'an empty list',
    answer.headersKept ? 'no X-AAccountId in the answer' : 'headers of the answer are not known',
  ]
  if (isRefused(facts) || refusedMyself(facts))
    return certain('facts', [...evidence, 'GET /myself with the same credential: 401'], {
      nextCheck,
    })
  if (others && answer.headersKept)
    return likely('facts', [...evidence, 'others see items with the same request'], {
      nextCheck,
    })
  const credential =
    (answer.scheme ?? '') !== '' || facts.asked?.kind === 'user' || facts.asked?.kind === 'app'
  return credential
    ? possible('shape', evidence, {
        nextCheck: compare('Who was answered, and do others see something?'),
      })
    : null
}

/** The login reason of an answer of which nothing else is known; OUT: nobody was logged in. */
const NOBODY_LOGGED_IN = /^(?:AUTHENTICATED_FAILED|OUT)\b/i
/** A line that counts what a call found, beside the login reason. */
const FAILED_AND_EMPTY =
  /\b(?:issues|items|total|count|results?|rows|found|hits)\s?[=:]\s?0\b[^\n]{0,120}\bAUTHENTICATED_FAILED\b|\bAUTHENTICATED_FAILED\b[^\n]{0,120}\b(?:issues|items|total|count|results?|rows|found|hits)\s?[=:]\s?0\b/
const EMPTY_WORDS =
  /\b(?:no|zero|0|empty|without any)\s(?:\w+\s)?(?:results?|issues?|lists?|items|tickets|projects)\b|\b(?:returns?|finds?|found|lists?|gives?|shows?) (?:me )?(?:nothing|no \w+)|\bempty (?:array|response|list)\b/i
const CREDENTIAL_WORDS =
  /\b(?:tokens?|api keys?|credentials?|password)\b[^.\n]{0,60}\b(?:expired|wrong|invalid|revoked|deleted|incorrect|not accepted|missing|typo|mistyped)\b|\bkey had a typo\b|\b(?:expired|wrong|invalid|revoked|incorrect|check (?:your|the)|bad)\b[^.\n]{0,40}\b(?:tokens?|api keys?|credentials?|password)\b/i

/** Without an answer to look at: a login reason alone, or somebody's words about both. */
function saidOfNobody(facts: CaseFacts, nextCheck: NextCheck): FindingSign | null {
  const told = facts.answers.find(
    ({ status, headers, named }) =>
      (status === null || status < 300) &&
      !named &&
      NOBODY_LOGGED_IN.test(headerOf(headers, 'x-seraph-loginreason') ?? ''),
  )
  const givesWayTo = (told?.json ?? null) === null ? [] : ['S01']
  if (told !== undefined && toldRefusal(facts) === null)
    return likely('mark', seen(told, 'x-seraph-loginreason'), { nextCheck, givesWayTo })
  if (facts.answers.some(({ status }) => status !== null && status >= 400)) return null
  const logged = hear(facts, FAILED_AND_EMPTY, { by: ['server', 'log'] })
  if (logged !== null) return likely('mark', [logged.quote], { nextCheck })
  const emptiness = hear(facts, EMPTY_WORDS)
  const credential = emptiness === null ? null : hear(facts, CREDENTIAL_WORDS)
  return emptiness === null || credential === null
    ? null
    : possible('open', [emptiness.quote, credential.quote], { nextCheck })
}

function refusedMyself(facts: CaseFacts): boolean {
  return facts.failing.some(
    ({ path, status, where }) => where === 'site' && status === 401 && /\/myself$/.test(path),
  )
}

function isAnonymousOnPurpose(facts: CaseFacts, answer: Answer): boolean {
  if (facts.asked?.kind === 'anonymous') return true
  return facts.asked === null && answer.requestHeadersKept && (answer.scheme ?? '') === ''
}
