import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear, shownBy } from '../hear.ts'
import { isAboutAtlassian, outcome, plainPath, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import {
  calledWrong,
  fieldComplaints,
  isSent,
  namesFields,
  saysNothing,
  wholeComplaints,
} from './error-collection.ts'
import { showsCredential } from './credential-signs.ts'
import { readOfIssue, readOfProject } from './issue-reads.ts'
import { RICH_FIELDS, isOfOtherVersion } from './rich-text.ts'
import {
  DOCUMENT_TOLD,
  NOT_EDITABLE,
  OFF_SCREEN,
  OWN_REQUIRED,
  REFUSED_VALUE,
  REQUIRED,
  REQUIRED_ABROAD,
  STRING_OF_RICH,
  WANTS_DOCUMENT,
  WANTS_STRING,
} from './words-of-fields.ts'

const ISSUE_PATH = /^\/rest\/api\/\w+\/issue(?:\/bulk|\/[^/]+)?\/?$/
const TYPES = 'Which types and fields does the project take?'
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
      '400 to POST /rest/api/{2,3}/issue with errors for single fields: {"issuetype":"The issue type selected is invalid."}, {"reporter":"Reporter is required."}, {"assignee":"Issues must be assigned."}, “You must specify a summary of the issue.”, “You must specify a summary of the work item.”, in the language of the acting user.',
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
]

function creates(answer: Answer): boolean {
  return (answer.method ?? 'POST') === 'POST' && ISSUE_PATH.test(plainPath(answer))
}

/** Through a transition, whose screen has required fields of its own. */
function moves({ method, path }: Answer): boolean {
  return (method ?? 'POST') === 'POST' && /\/issue\/[^/]+\/transitions\/?$/.test(path)
}

function judgeRequired(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, REQUIRED)
  const answer = calledWrong(facts).find(
    (one) => (creates(one) || moves(one) || one.path === '') && isAboutFields(one),
  )
  if (answer === undefined)
    return said === null || said.answer?.where === 'app' || !isOfCreation(facts, said)
      ? (inOwnWords(facts) ?? abroad(facts))
      : likely('text', shownBy(said))
  const names = Object.keys(fieldComplaints(answer))
  const evidence = [...seen(answer, 'x-aaccountid'), `fields: ${names.join(', ')}`]
  const more = { nextCheck: readOfProject(facts, answer, TYPES) }
  if (said !== null && said.answer === answer) return certain('text', evidence, more)
  return creates(answer) ? likely('shape', evidence, more) : possible('shape', evidence, more)
}

function inOwnWords(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, OWN_REQUIRED)
  return said === null || said.answer?.where === 'app' ? null : likely('text', shownBy(said))
}

function abroad(facts: CaseFacts): FindingSign | null {
  const said = isAboutAtlassian(facts) ? hear(facts, REQUIRED_ABROAD) : null
  return said === null || said.answer?.where === 'app' ? null : possible('text', [said.quote])
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
  const complaints = Object.entries(fieldComplaints(answer)).filter(
    ([, words]) => !isOfValue(words),
  )
  if (complaints.some(([, words]) => OFF_SCREEN.test(words) || isRichText(words))) return false
  return complaints.some(
    ([name, words]) =>
      /^(?:issuetype|project|parent|parentId|pid)$/.test(name) ||
      REQUIRED.test(words) ||
      REQUIRED_ABROAD.test(words) ||
      (answer.requestBody !== null && !isSent(answer, name)),
  )
}

/** Of the value that was sent (J25), the person (J43), or whether it may be done at all (P01). */
function isOfValue(words: string): boolean {
  return (
    REFUSED_VALUE.test(words) ||
    /\bdata was not an\b|\bexpected object\b|\bpermission\b|\bcannot be assigned\b/i.test(words)
  )
}

const CREATING =
  /\bcreat(?:e|es|ed|ing)\b[^.\n]{0,40}\b(?:issues?|tickets?|bugs?|tasks?|stor(?:y|ies)|epics?)\b|\bPOST \S{0,200}\/rest\/api\/\w{1,6}\/issue(?:\/bulk|\/[^\s\/]{1,60}\/transitions)?(?=[\s"'?]|$)/i

function isOfCreation(facts: CaseFacts, { answer, words }: Heard): boolean {
  const fits = ({ status }: Answer): boolean => status === null || status === 400 || status >= 500
  return (
    (namesFields(words) || hear(facts, CREATING) !== null) &&
    (answer?.status === 400 || facts.failing.every(fits))
  )
}

function judgeScreen(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, OFF_SCREEN)
  if (said === null) return notEditable(facts)
  if (said.answer?.where === 'app') return null
  const { answer } = said
  const names = answer === null ? [] : Object.keys(fieldComplaints(answer))
  const evidence = shownBy(said, 'x-aaccountid')
  // Every create screen has the summary: where it is refused, somebody else was seen.
  const isOpen =
    names.length === 1 ||
    // No creation goes without them, on whatever screen.
    names.some((name) => name === 'project' || name === 'issuetype') ||
    showsCredential(facts, answer)
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

function notEditable(facts: CaseFacts): FindingSign | null {
  const said = isAboutAtlassian(facts) ? hear(facts, NOT_EDITABLE) : null
  return said === null || said.answer?.where === 'app'
    ? null
    : likely('text', shownBy(said), {
        cause:
          'The field cannot be changed where it was sent: it is not on the edit screen, or this operation never changes it (the project, the parent, the type).',
      })
}

function isRichText(words: string): boolean {
  return WANTS_DOCUMENT.test(words) || WANTS_STRING.test(words)
}

/** Certain by the body that was sent; no more than possible where no rich field is among those that are refused. */
function sureOf(facts: CaseFacts): typeof certain {
  const refused = calledWrong(facts)
  if (refused.some(isOfOtherVersion)) return certain
  const names = refused.flatMap((one) => Object.keys(fieldComplaints(one)))
  return names.length > 0 && !names.some((name) => RICH_FIELDS.includes(name)) ? possible : likely
}

function judgeRichText(facts: CaseFacts): FindingSign | null {
  const document = hear(facts, WANTS_DOCUMENT)
  if (document !== null)
    return certain('text', shownBy(document), {
      cause: 'A rich text field was sent as a string, and /rest/api/3 wants a document (ADF).',
    })
  const text = hear(facts, WANTS_STRING)
  // Null is refused in the same words, and so is what is no string in a field of plain text (S8-041, S7-713).
  if (text !== null)
    return sureOf(facts)('text', shownBy(text), {
      cause:
        'A text field was sent as a document, as another object or as null, and this version of the API, or this field, wants a string.',
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
      (Object.keys(fieldComplaints(one)).some((name) => RICH_FIELDS.includes(name)) ||
        saysNothing(one)) &&
      isOfOtherVersion(one),
  )
  return answer === undefined ? null : likely('facts', seen(answer))
}
