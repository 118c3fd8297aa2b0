import type { NextCheck } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import { isObject } from '../../../wire/json.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { anonymously, asAsked, choosePerson, compare } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { namesEntity, unfilledSegment, whyNotServed } from '../network/not-served.ts'
import { quoted } from '../shown.ts'
import { writes } from './error-collection.ts'
import {
  atSite,
  comparedWith,
  isAboutAtlassian,
  isConfluence,
  outcome,
  plainPath,
  seen,
} from '../signs.ts'
import { sources } from '../sources.ts'
import { askForPermission, isAsApp } from './permission-signs.ts'

const WHO_SEES_IT = compare('Does the app, or another user, see it?')

/** Of Jira, its boards, its service desks and Confluence: nothing of this key or id, or not for this account. */
const ABSENT =
  /(?:does not exist|(?:could not|cannot|was not) (?:be )?found),? or you (?:do not|don['’]t) have (?:permission to (?:see|view) it|the required permissions?\b)|\bissue does not exist\b|no project could be found with (?:key|id)|there is no content with the given id, or the calling user does not have permission|\b(?:the issue|this (?:issue|work item)) no longer exists\b|\bthe (?:work item|issue|epic|sprint|board|request|version|filter) (?:you are trying to view )?does not exist or you do(?:n['’]t| not) have permission\b|\bselected filter is not available to you\b|\bcan ?not find (?:a )?(?:comment|worklog|issue|attachment)\b[^\n]{0,20}\bid\b|\bcould not find (?:issue by id or key|version for id|content with id|project)\b|\bno (?:content|space|page|issue link type|link type|project|issue type|custom field|role|component|property|attachment|user) (?:was )?(?:found )?with (?:the )?(?:given )?(?:key|id|name)s? ?[:('"]|\b(?:the )?(?:component|dashboard|attachment|issue type|remote link|property|priority|status|resolution|security level|screen|field configuration|notification scheme|permission scheme|workflow scheme|service desk|request type|group) (?:with )?(?:the )?(?:id|key|name|named) ?:? ?\\{0,2}['"]?[^'"\n]{1,60}['"]? does(?:n['’]t| not) exist\b|\bcannot update content with id\b[^\n]{0,60}\bdoes not exist\b|\bservice\.exceptions\.(?:api\.)?NotFoundException\b|\brequested board cannot be viewed\b|\byou cannot view this project\b/i

/** The same of an issue or a project as a site says it in German, French, Spanish, Portuguese or Italian. */
const ABSENT_ABROAD =
  /(?<!\b(?:feld|champ|campo|wert|valeur|valor|valore)\b[^\n]{0,60})(?:existiert nicht|(?:ist )?nicht vorhanden|n['’]existe pas|no existe|não existe|non esiste)\b[^"\n]{0,20} (?:oder|ou|o) [^"\n]{0,60}(?:berechtigung|autorisation|permiso|permissão|permess)/i

/** In the words of many programs. */
const NOT_FOUND =
  /\bproperty with key not found\b|\bthe (?:custom field|field|context|option|workflow|workflow scheme|screen|screen tab|filter|version|component|status|priority|project role) was not found\b|\bissue type IDs were not found\b|\bscheme with ID \d{1,10} not found\b/i

function masked(facts: CaseFacts): FindingSign | null {
  const told =
    hear(facts, ABSENT) ??
    hear(facts, ABSENT_ABROAD, { by: ['server', 'log'] }) ??
    (isAboutAtlassian(facts) ? hear(facts, NOT_FOUND) : null)
  // A field or value that JQL names is refused in the same words, with another status.
  const said = (told?.answer?.status ?? 404) === 404 ? told : null
  const answers = facts.failing.filter(
    ({ status, where }) =>
      status === 404 && (where === 'site' || where === 'unknown' || where === 'gateway'),
  )
  const answer =
    (said?.answer?.status === 404 || said?.answer?.status === null ? said.answer : null) ??
    answers.find((one) => one.shape === 'json' && isTold(one)) ??
    null
  if (answer === null) return said === null ? bare404(facts, answers) : likely('text', [said.quote])
  if (isProbe(facts, answer)) return possible('weaker-facts', seen(answer, 'x-aaccountid'))
  const deletion = deletedBefore(facts, answer)
  if (deletion !== null)
    return possible('compared', [...seen(answer), outcome(deletion)], {
      cause:
        'It was deleted by a request before this one, which was answered well: what is gone is answered in this way, to everybody.',
      fix: ['Nothing, if it was to be deleted; what must stay is to be asked for before that.'],
      nextCheck: null,
    })
  const others = [
    ...comparedWith(facts, answer, 'app'),
    ...comparedWith(facts, answer, 'user'),
  ].filter(({ status }) => status < 300)
  const asAppAlone = isAsApp(facts, answer) && others.length > 0
  if (asAppAlone) return possible('shape', seen(answer, 'x-aaccountid'))
  if (others.length > 0)
    return certain(
      'facts',
      [
        ...seen(answer, 'x-aaccountid'),
        `as ${others.map(({ actingAs }) => actingAs.kind).join(' and ')}: ${others.map(({ status }) => String(status)).join(', ')}`,
      ],
      {
        cause:
          'It exists, and this account may not see it: others get it with the same request. Look at Browse Projects and at issue security.',
        nextCheck: whoSees(facts, answer),
      },
    )
  const unfilled = unfilledSegment(answer)
  if (unfilled !== null)
    return likely('own-text', [...seen(answer), unfilledIn(unfilled)], UNFILLED)
  const isUncredited =
    answer.requestHeadersKept &&
    (answer.scheme ?? '') === '' &&
    answer.token === null &&
    !answer.named
  if (isUncredited && facts.asked === null)
    return likely('text', [...seen(answer), 'no credential was sent'], {
      cause:
        'The request carried no credential, and an anonymous visitor does not see it; or it does not exist. Jira says the same in both cases.',
      fix: [
        'Send the credential that you meant to send, and see that no redirect or proxy drops it.',
        'If it is still a 404 then: look at Browse Projects and issue security of that account, and at key and site.',
      ],
    })
  const nobody =
    answer.headersKept && !answer.named && (answer.scheme ?? '') !== '' && !isConfluence(answer)
  const login = failedLogin(answer)
  if (login !== null)
    return likely('own-text', [...seen(answer), login], {
      cause:
        'The credential was not accepted, so an anonymous visitor asked, who does not see it; whether it is there, the answer does not tell.',
      fix: [
        'Send GET /rest/api/3/myself with the very same credential: it answers 401, where other calls answer as if nothing were there.',
        'Mend the credential: an expired or revoked API token, a token of another site, a misspelt header.',
      ],
      nextCheck: asAsked('Was the credential accepted?', '/rest/api/3/myself', facts.asked),
    })
  const evidence = [
    ...seen(answer, 'x-aaccountid'),
    ...(nobody ? ['no X-AAccountId: the credential may not have been accepted'] : []),
  ]
  // Where another call is refused outright, that is the story: nobody was signed in.
  if (atSite(facts, 401).some(({ named }) => !named))
    return possible('shared-shape', [...evidence, 'another call was answered 401'])
  // The shape alone fits whatever a 404 says; Jira's words are what sets it apart.
  return (said === null ? possible : likely)(
    said === null ? 'shape' : 'text',
    evidence,
    nobody
      ? {
          cause:
            'The answer names no account, so the request may have been answered anonymously: an anonymous visitor does not see it. Else the account may not see it, or it does not exist; Jira says the same in all three cases.',
          nextCheck: [
            asAsked('Was the credential accepted?', '/rest/api/3/myself', facts.asked),
            ...whoSees(facts, answer),
          ],
        }
      : {
          ...(isConfluence(answer) ? IN_CONFLUENCE : answer.named ? SEEN_ACCOUNT : {}),
          nextCheck: whoSees(facts, answer),
        },
  )
}

/** A call that took away what was asked for, or what it is a part of, and went well. */
function deletedBefore({ answers }: CaseFacts, answer: Answer): Answer | null {
  const path = `${plainPath(answer)}/`
  const before = answers.slice(0, Math.max(0, answers.indexOf(answer)))
  return (
    before.find(
      (one) =>
        one.method === 'DELETE' &&
        one.host === answer.host &&
        one.status !== null &&
        one.status >= 200 &&
        one.status < 300 &&
        one.path !== '' &&
        path.startsWith(`${plainPath(one)}/`),
    ) ?? null
  )
}

/** The answer names the account: nobody need ask whether the credential was accepted. */
const SEEN_ACCOUNT = {
  cause:
    'The site knows the account, and the account may not see it; or it does not exist. Jira says the same in both cases. Usual reasons are a missing Browse Projects permission and issue security.',
  fix: [
    'Grant the account Browse Projects and the issue’s security level, or act as somebody who has them.',
    'If nobody sees it, look at key and site: it may have been moved, renamed or deleted.',
  ],
}

const IN_CONFLUENCE = {
  cause:
    'The account may not see it, or it does not exist: Confluence says the same in both cases. Usual reasons are the space’s permissions and restrictions of the page or of one above it.',
  fix: [
    'See as whom the call was made: GET /wiki/rest/api/user/current with the very same credential.',
    'Let the account view the space, and look at the restrictions of the page and of those above it; or act as somebody who sees it.',
    'If nobody sees it, look at id and site: it may be a draft, in the trash, or of another site.',
  ],
}

/** First whether anybody sees it, then whether this account sees the project around it. */
function whoSees(facts: CaseFacts, answer: Answer): readonly NextCheck[] {
  return [
    WHO_SEES_IT,
    ...askForPermission(facts, answer),
    choosePerson(
      'Does it succeed for somebody who sees it?',
      'Act as such a person, and send again.',
    ),
  ]
}

/** A program that looks whether a thing is there before it makes it: the refusal of the second call is the matter. */
function isProbe({ failing }: CaseFacts, probe: Answer): boolean {
  const above = plainPath(probe).replace(/\/[^/]+\/?$/, '')
  return (
    probe.method === 'GET' &&
    failing
      .slice(failing.indexOf(probe) + 1)
      .some(
        (one) =>
          writes(one) &&
          one.status === 400 &&
          one.host === probe.host &&
          plainPath(one).replace(/\/$/, '') === above,
      )
  )
}

const UNFILLED = {
  cause:
    'The path was sent with a name where a value belongs: what the program puts there was not set, and nothing has that id.',
  fix: ['Look where the program takes the value from, and let it stop where there is none.'],
}

function unfilledIn(segment: string): string {
  return `in the path stands ${quoted(segment)} where an id or a key belongs`
}

/** The answer itself says that the credential was not taken. */
function failedLogin({ headers }: Answer): string | null {
  const reason = headerOf(headers, 'x-seraph-loginreason') ?? ''
  return /^AUTHENT(?:ICATED_FAILED|ICATION_DENIED)|AUTHORISATION_FAILED/i.test(reason)
    ? `x-seraph-loginreason: ${reason}`
    : null
}

/** An error collection, or the JSON of an entity's absence; not the answer for a path that no resource has. */
function isTold(answer: Answer): boolean {
  const { json, where } = answer
  if (json === null) return where !== 'gateway' && namesEntity(answer)
  if (where === 'gateway') return Array.isArray(json['errorMessages'])
  return (
    Array.isArray(json['errorMessages']) ||
    isNotFoundOfV2(json['errors']) ||
    (typeof json['message'] === 'string' && !/null for uri/i.test(json['message']))
  )
}

/** Confluence's API of version 2: `{"errors":[{"status":404,"code":"NOT_FOUND",…}]}`. */
function isNotFoundOfV2(errors: unknown): boolean {
  const [first] = Array.isArray(errors) ? (errors as readonly unknown[]) : []
  return isObject(first) && first['code'] === 'NOT_FOUND'
}

function bare404(facts: CaseFacts, answers: readonly Answer[]): FindingSign | null {
  const answer = answers.find(
    (one) =>
      one.where === 'site' &&
      one.shape !== 'html' &&
      namesEntity(one) &&
      whyNotServed(one) === null &&
      one.said.every(({ words }) => !words.includes('null for uri')),
  )
  if (answer === undefined) return null
  const unfilled = unfilledSegment(answer)
  if (unfilled !== null) return likely('direct', [outcome(answer), unfilledIn(unfilled)], UNFILLED)
  return possible(
    'status-and-path',
    [
      outcome(answer),
      'the path names one thing that may be absent, or hidden from this account',
      'nothing tells whether the answer was JSON or a page',
    ],
    { nextCheck: anonymously('Is the site there?', '/rest/api/3/serverInfo') },
  )
}

/** What an account may not even see. */
export const maskedEntity: Rule = {
  id: 'J15',
  title: 'Masked: absent, or not allowed to see',
  symptom: `404 {"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}, or “No project could be found with key '…'”.`,
  needs: 'a 404 in JSON for an issue, project or other entity',
  cause:
    'The account may not see it, it does not exist, or the request was answered anonymously: Jira says the same in all three cases. Usual reasons are a missing Browse Projects permission and issue security.',
  fix: [
    'Make sure first that the credential was accepted: the answer names the account in X-AAccountId, and GET /rest/api/3/myself says who it is.',
    'Grant the account Browse Projects and the issue’s security level, or act as somebody who has them.',
    'If nobody sees it, look at key and site: it may have been moved, renamed or deleted.',
  ],
  nextCheck: WHO_SEES_IT,
  grade: 'measured',
  sources: [sources.maskedIssue, sources.measured],
  givesWayTo: ['N02', 'J17', 'J27'],
  judge: masked,
}
