import { parseJson } from '../../../wire/json.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear, hearInComment, shownBy } from '../hear.ts'
import { outcome, plainPath, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import {
  calledWrong,
  fieldComplaints,
  isSent,
  namesFields,
  wholeComplaints,
} from './error-collection.ts'
import { showsCredential } from './credential-signs.ts'
import { readOfIssue, readOfProject } from './issue-reads.ts'
import { RICH_FIELDS, isOfOtherVersion } from './rich-text.ts'

const ISSUE_PATH = /^\/rest\/api\/\w+\/issue(?:\/bulk|\/[^/]+)?\/?$/
const REQUIRED =
  /\b(?:the )?issue ?type (?:selected is invalid|is required)|\bvalid issue type is required|\bspecify a valid (?:issue type|project id or key)|\bvalid project is required|\bissues must be assigned\b|\bcould not find (?:valid )?'?issue ?type|\byou must specify an? [\w ]{2,40} of the issue\b|(?:^|[":.\s])[\w' -]{2,60} is required\.?(?=[\\"\s,}\]]|$)/i
/** In English; and as the site says it in German, French, Spanish and Portuguese. */
const OFF_SCREEN =
  /\bfield \\{0,2}'[^'\n]{1,80}' cannot be set\b|\bFeld \\{0,2}['„"]?[^'\n]{1,80}['“"]? kann nicht (?:fest|ge)(?:ge)?setzt werden|\b(?:le )?champ \\{0,2}['«][^'»\n]{1,80}['»] ne peut pas être défini|\bel campo \\{0,2}['"][^'\n]{1,80}['"] no se puede (?:establecer|configurar|definir)|\bcampo \\{0,2}['"][^'\n]{1,80}['"] não pode ser definido/i
const WANTS_DOCUMENT =
  /must be an? (?:valid )?(?:atlassian document|ADF\b)|\bcomment body is not valid/i
const DOCUMENT_TOLD = /\batlassian document format\b|\bADF\b/
const WANTS_STRING = /operation (?:value )?must be a string/i
/** Jackson’s words, with the field’s name behind them. */
const STRING_OF_RICH =
  /can ?not deserialize (?:an? )?(?:instance|value) of [\w.$\x60 ]{1,80}String\x60? (?:out of|from) \w{1,30} (?:token|value)[^\n]{0,300}(?:\[\\{0,2}"(?:body|comment|description|environment)\\{0,2}"\]|CommentJsonBean)/i
const TRANSITION_ID = /'transition\\{0,2}'[ -](?:identifier|id)\b/i
const TRANSITION =
  /transition id '?\w{1,20}'? is not valid for this issue|["'`] is not a valid (?:state|status|transition)\b|perform an? (?:illegal )?workflow operation|\binvalid transition(?: name| id)?\b|\bno transition (?:named|found|called|with (?:the )?(?:id|name))\b|\bfailed (?:to )?find (?:a )?valid transition\b|(?<!= ?['"`])\btransition (?:was )?not found\b/i

const TYPES = 'Which types and fields does the project take?'
const TRANSITIONS = { question: 'Which transitions are offered?', part: 'transitions' } as const
const ON_SCREEN = {
  question: 'Is the field on the screen for this account?',
  part: 'editmeta',
} as const

/** What Jira does not take of the fields of an issue. Their names tell where its words are in another language. */
export const fieldRules: readonly Rule[] = [
  {
    id: 'J30',
    title: 'Issue type or required field',
    symptom:
      '400 to POST /rest/api/{2,3}/issue with errors for single fields: {"issuetype":"The issue type selected is invalid."}, {"reporter":"Reporter is required."}, {"assignee":"Issues must be assigned."}, in the language of the acting user.',
    needs: 'a 400 to the creation of an issue that names fields which were not sent, or its type',
    cause:
      'The project does not accept the issue as it was sent: the issue type does not belong to the project, or a field that the project requires is missing.',
    fix: [
      'Ask what this project requires, as the account that creates: GET /rest/api/3/issue/createmeta/{project}/issuetypes, then …/issuetypes/{id} for its fields.',
      'Send the issue type by its id: names are translated, and differ from project to project.',
      'To set the reporter the acting account needs the permission Modify Reporter; leave the field out where the project does not require it.',
    ],
    nextCheck: byHand(
      TYPES,
      'Send GET /rest/api/3/issue/createmeta/{project}/issuetypes as the same account.',
    ),
    grade: 'reported',
    sources: [
      sources.issueType,
      sources.issueTypeToo,
      sources.createReference,
      sources.createMetadata,
    ],
    judge: (facts) => judgeRequired(facts) ?? notInMetadata(facts),
  },
  {
    id: 'J31',
    title: 'Field that is not on the screen',
    symptom:
      "400: “Field 'customfield_10011' cannot be set. It is not on the appropriate screen, or unknown.”, to an account that the site knows, for some fields only.",
    needs: 'the text about the screen, and no sign that the request was taken as somebody else’s',
    cause:
      'The field is not on the create or edit screen of this project and issue type, or its id belongs to another site.',
    fix: [
      'Look whether the field is offered to the acting account: GET /rest/api/3/issue/createmeta/{project}/issuetypes/{id} to create, GET /rest/api/3/issue/{key}/editmeta to edit.',
      'Have it put on the screen by an administrator, or leave it out; ids of custom fields differ from site to site.',
    ],
    nextCheck: byHand(
      ON_SCREEN.question,
      'Send GET /rest/api/3/issue/{key}/editmeta, or the create metadata, as the same account.',
    ),
    grade: 'reported',
    sources: [sources.offScreen, sources.offScreenToo, sources.createReference],
    judge: judgeScreen,
  },
  {
    id: 'J32',
    title: 'Rich text in the form of the other version',
    symptom:
      '400: “Operation value must be an Atlassian Document (see the Atlassian Document Format)” for a description, comment or text field, or “Operation value must be a string”.',
    needs: 'the text about the Atlassian Document Format or a string, or a 400 about a rich field',
    cause:
      'A rich text field has the form of the other version of the API: /rest/api/3 wants a document (ADF), /rest/api/2 a string.',
    fix: [
      'With /rest/api/3 send {"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"…"}]}]}.',
      'Or call /rest/api/2 and send the text as a string.',
    ],
    nextCheck: null,
    grade: 'reported',
    sources: [
      sources.adf,
      sources.adfComment,
      sources.adfInvalid,
      sources.adfString,
      sources.adfReference,
    ],
    judge: judgeRichText,
  },
  {
    id: 'J41',
    title: 'Transition that the issue does not have',
    symptom:
      "400 to POST …/transitions: “'transition' identifier must be an integer”, in German “'transition'-ID muss eine Ganzzahl sein”, or “Transition id '31' is not valid for this issue.”",
    needs: 'the text about a transition, or a 400 to …/transitions whose id is not a number',
    cause:
      'The issue has no transition with the id that was sent: a name or a status stands in its place, or the workflow does not offer it at the moment, or not to this account.',
    fix: [
      'Ask for what is offered, as the same account and at the moment: GET /rest/api/3/issue/{key}/transitions.',
      'Send the id of the transition as {"transition":{"id":"31"}}; the name of a status, or a status id, is something else.',
    ],
    nextCheck: byHand(
      TRANSITIONS.question,
      'Send GET /rest/api/3/issue/{key}/transitions as the same account.',
    ),
    grade: 'reported',
    sources: [sources.transition, sources.transitionToo],
    judge: judgeTransition,
  },
]

function creates(answer: Answer): boolean {
  return (answer.method ?? 'POST') === 'POST' && ISSUE_PATH.test(plainPath(answer))
}

function judgeRequired(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, REQUIRED)
  const answer = calledWrong(facts).find(
    (one) => (creates(one) || one.path === '') && isAboutFields(one),
  )
  if (answer === undefined)
    return said === null || said.answer?.where === 'app' || !isOfCreation(facts, said)
      ? null
      : likely('text', shownBy(said))
  const names = Object.keys(fieldComplaints(answer))
  const evidence = [...seen(answer, 'x-aaccountid'), `fields: ${names.join(', ')}`]
  const more = { nextCheck: readOfProject(facts, answer, TYPES) }
  if (said !== null && said.answer === answer) return certain('text', evidence, more)
  return creates(answer) ? likely('shape', evidence, more) : possible('shape', evidence, more)
}

function notInMetadata(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, /\bmissing from create metadata\b/i)
  return said === null ? null : possible('text', [said.quote], NOT_CREATABLE)
}

const NOT_CREATABLE = {
  cause:
    'This account may not create issues in the project, or the project has no such type; it is named by its key there.',
}

/** Not what a screen refuses, nor rich text: fields that were not sent, or that name type and project. */
function isAboutFields(answer: Answer): boolean {
  const complaints = Object.entries(fieldComplaints(answer))
  if (complaints.some(([, words]) => OFF_SCREEN.test(words) || isRichText(words))) return false
  return complaints.some(
    ([name, words]) =>
      /^(?:issuetype|project|parent|pid)$/.test(name) ||
      REQUIRED.test(words) ||
      (answer.requestBody !== null && !isSent(answer, name)),
  )
}

const CREATING =
  /\bcreat(?:e|es|ed|ing)\b[^.\n]{0,40}\b(?:issues?|tickets?|bugs?|tasks?|stor(?:y|ies)|epics?)\b/i

function isOfCreation(facts: CaseFacts, { answer, words }: Heard): boolean {
  const fits = ({ status }: Answer): boolean => status === null || status === 400 || status >= 500
  return (
    (namesFields(words) || hear(facts, CREATING) !== null) &&
    (answer?.status === 400 || facts.failing.every(fits))
  )
}

function judgeScreen(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, OFF_SCREEN)
  if (said === null || said.answer?.where === 'app') return null
  const { answer } = said
  const names = answer === null ? [] : Object.keys(fieldComplaints(answer))
  const evidence = shownBy(said, 'x-aaccountid')
  // Every create screen has the summary: where it is refused, somebody else was seen.
  const isOpen = names.length === 1 || showsCredential(facts, answer)
  if (names.includes('summary')) return possible(isOpen ? 'open' : 'facts', evidence)
  if (answer !== null && (answer.named || word(answer) === 'basic'))
    return likely('own-text', evidence, {
      nextCheck:
        answer.method === 'POST'
          ? readOfProject(facts, answer, ON_SCREEN.question)
          : readOfIssue(facts, answer, ON_SCREEN),
    })
  const named = [...said.words.matchAll(/\bfield \\{0,2}'([^'\n\\]{1,80})/gi)].map(
    ([, name]) => name,
  )
  const fields = [...names, ...named]
  if (fields.length > 0 && fields.every((name) => /^\d+$/.test(name ?? '')))
    return possible('open', evidence, {
      cause:
        'A field is named by its number alone, so Jira does not know it; or the field is not on the screen.',
      fix: ['Write the id of a custom field with its prefix: customfield_10075, not 10075.'],
    })
  return names.length > 0 ||
    (named.length > 0 && !named.some((name) => /^summary$/i.test(name ?? '')))
    ? likely('text', evidence)
    : possible('open', evidence)
}

function isRichText(words: string): boolean {
  return WANTS_DOCUMENT.test(words) || WANTS_STRING.test(words)
}

function judgeRichText(facts: CaseFacts): FindingSign | null {
  const document = hear(facts, WANTS_DOCUMENT)
  if (document !== null)
    return certain('text', shownBy(document), {
      cause: 'A rich text field was sent as a string, and /rest/api/3 wants a document (ADF).',
    })
  const text = hear(facts, WANTS_STRING)
  if (text !== null)
    return certain('text', shownBy(text), {
      cause:
        'A text field was sent as a document or another object, and this version of the API, or this field, wants a string.',
    })
  const typed = hear(facts, STRING_OF_RICH)
  if (typed !== null && typed.answer?.where !== 'app')
    return likely('own-text', shownBy(typed), {
      cause:
        'A text field was sent as a document or another object, and this version of the API wants a string.',
    })
  const invalid = calledWrong(facts).find(
    (one) =>
      /\/rest\/api\/3\/issue/.test(one.path) && wholeComplaints(one).includes('INVALID_INPUT'),
  )
  if (invalid !== undefined)
    return likely('own-text', seen(invalid), {
      cause:
        'The document (ADF) in a rich text field is not valid: /rest/api/3 says no more than INVALID_INPUT then.',
      fix: [
        'Check the document against the ADF schema: unknown nodes, empty text nodes, or line breaks within a text are the usual faults.',
        'Send the smallest document first, one paragraph with one text, then add the rest.',
      ],
    })
  const told = hear(facts, DOCUMENT_TOLD)
  const refused = calledWrong(facts).find(({ shape }) => shape !== 'html')
  if (told !== null && refused !== undefined)
    return likely('own-text', [outcome(refused), told.quote])
  const answer = calledWrong(facts).find(
    (one) =>
      Object.keys(fieldComplaints(one)).some((name) => RICH_FIELDS.includes(name)) &&
      isOfOtherVersion(one),
  )
  return answer === undefined ? null : likely('facts', seen(answer))
}

function judgeTransition(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, TRANSITION_ID)
  if (said !== null)
    return certain('text', shownBy(said), {
      cause:
        'The id of the transition is not a whole number: a name, a status, an empty value or nothing stands there.',
      nextCheck: readOfIssue(facts, said.answer, TRANSITIONS),
    })
  const other = hear(facts, TRANSITION) ?? hearInComment(facts, TRANSITION)
  if (other !== null)
    return likely('own-text', shownBy(other), {
      nextCheck: readOfIssue(facts, other.answer, TRANSITIONS),
    })
  const answer = calledWrong(facts).find(
    (one) =>
      one.method === 'POST' &&
      /\/issue\/[^/]+\/transitions\/?$/.test(one.path) &&
      wholeComplaints(one).length > 0 &&
      Object.keys(fieldComplaints(one)).length === 0 &&
      (one.requestBody === null || parseJson(one.requestBody) !== undefined),
  )
  if (answer === undefined) return null
  const id = /"transition"\s*:\s*(?:\{[^{}]*?"id"\s*:\s*)?("[^"]*"|[\w.-]+)/.exec(
    answer.requestBody ?? '',
  )?.[1]
  const isNumber = id !== undefined && /^"?\d+"?$/.test(id)
  const evidence = [...seen(answer), ...(id === undefined ? [] : [`transition: ${id}`])]
  return (isNumber ? possible : likely)('shape', evidence, {
    nextCheck: readOfIssue(facts, answer, TRANSITIONS),
  })
}
