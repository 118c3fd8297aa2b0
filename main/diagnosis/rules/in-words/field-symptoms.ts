import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, create, search } = pieces

const BODY = String.raw`\b(?:json|bod(?:y|ies)|payload)\b`
const RICH = String.raw`\bdescriptions?\b|\bcomments?\b|\brich text\b|\btext fields?\b|\benvironment\b`
const DOCUMENT = String.raw`\bADF\b|\batlassian['’]?s? document\b|\bdocument format\b|\b(?:has to|must|should|needs? to) be a string\b|\bwants? (?:a |an )?(?:\w+ )?(?:document|string|object)\b|\bas a (?:plain )?string\b`

/** What stands in a body or a query: fields, values, JQL. */
export const fieldSymptoms: readonly Symptom[] = [
  {
    id: 'J23',
    says: [
      near(
        String.raw`\b(?:assignee|reporter|user|watcher)s?\b[^.\n]{0,30}\bname\b|\bname:|\buser ?names?\b|\buser ?keys?\b|\b(?:assignee|reporter|user|watcher|person)s? by name\b|\bname of (?:the |a )?(?:user|reporter|assignee|person|watcher)\b`,
        String.raw`\b(?:refus|reject|fail)\w*|\b400\b|\bno longer works\b|\bnot (?:work|accept)\w*|n['’]t (?:work|accept)\w*`,
        100,
      ),
      word(String.raw`\baccount ?ids?\b|\bgdpr\b`),
    ],
    statuses: [400, 404],
  },
  {
    id: 'J23',
    says: [
      word(String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bfails?\b|\brefus\w+\b|\bdoes nothing\b`),
      word(String.raw`\baccount ?ids?\b|\bgdpr\b`),
    ],
    inCode: /\b(?:name|user_?name|assignee|reporter)["']?\s*[:=]\s*[{["'`$\w]/i,
    statuses: [400, 404],
  },
  {
    id: 'J25',
    says: [
      near(
        BODY,
        String.raw`\b(?:invalid|malformed|broken|empty|incorrect|not (?:valid|correct|well[- ]formed|parsable)|cannot be parsed|cut off|no correct)\b`,
        60,
      ),
      word(String.raw`\bbad request\b|\b400\b|\brefus\w+\b|\breject\w+\b`),
    ],
    unless: /\bGET\b|\bcloudfront\b/i,
    statuses: [400],
  },
  {
    id: 'J30',
    says: [
      word(
        String.raw`\brequired fields?\b|\b(?:field|component|reporter|team|version|priority|epic|parent|assignee|summary)s?\b[^.\n]{0,30}\b(?:is|are) (?:required|mandatory)\b|\bmandatory (?:\w+ )?field\b|\bis mandatory there\b|\bissue ?type\b[^.\n]{0,40}\b(?:invalid|not (?:valid|available|exist|found)|does not exist)\b`,
      ),
      word(fails),
      word(String.raw`${create}|\bcreation\b`),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J43',
    says: [
      word(
        String.raw`\b(?:cannot|can ?not|can['’]t|could not|couldn['’]t|may not|must not|not allowed to) be (?:assigned\b(?! to (?!issues|tickets|tasks|work))|(?:the|an) assignee\b)|\b(?:is|are)(?: not|n['’]t) (?:\w+ )?assignable\b|\bassignee\b[^.\n]{0,40}\b(?:does(?: not|n['’]t)|not) (?:offer|list|come up|appear)`,
      ),
      word(String.raw`${fails}|\bissues?\b[^.\n]{0,40}\bnot (?:made|created)\b`),
      word(String.raw`${create}|\bassign\w*\b`),
    ],
    unless: /\bunassigned\b|\bdefault assignee\b|\bcan be assigned\b/i,
    statuses: [400, 403],
    certainty: 'likely',
  },
  {
    id: 'J31',
    says: [
      word(
        String.raw`\bfields?\b[^.\n]{0,40}\bcannot be set\b|\bnot on (?:the|that|any|its) (?:\w+ ){0,2}screen\b`,
      ),
      word(String.raw`${fails}|\bscreen\b`),
    ],
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J32',
    says: [near(RICH, fails, 100), word(DOCUMENT)],
    statuses: [400, 500],
    certainty: 'likely',
  },
  {
    id: 'J33',
    says: [word(String.raw`\bunbounded\b`), word(search)],
    unless: /\bbounded jql\b/i,
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'J34',
    says: [
      near(
        String.raw`\bjql\b|\bquery\b`,
        String.raw`\bsyntax\b|\bparse error\b|\breserved (?:word|character)|\bnot escaped\b|\bunescaped\b|\bunbalanced\b|\bwithout quotes\b`,
        120,
      ),
      word(fails),
    ],
    unless: /\bunbounded\b/i,
    statuses: [400],
  },
  {
    id: 'J27',
    says: [
      near(
        String.raw`\b(?:project|field|value|sprint|user|version)\b`,
        String.raw`\bdoes not exist\b|\bdoesn['’]t exist\b|\bunknown to\b`,
        100,
      ),
      word(String.raw`\bjql\b|\bsearch\b|\bquery\b`),
      word(fails),
    ],
    statuses: [400],
  },
  {
    id: 'J41',
    says: [
      near(String.raw`\btransitions?\b`, String.raw`${fails}|\bdoes not exist\b|\binvalid\b`, 80),
      word(String.raw`\b(?:id|identifier|name|exist|available|status)\b`),
    ],
    statuses: [400, 404],
  },
  {
    id: 'J33',
    says: [
      near(
        search,
        String.raw`\b(?:without|no) (?:any |a )?(?:conditions?|restrictions?|clauses?|where)\b|\bonly (?:sorts?|order by)\b`,
        80,
      ),
      word(pieces.fails),
      word(String.raw`\bsearch\/jql\b|\bjql\b`),
    ],
    statuses: [400],
  },
  {
    id: 'J34',
    says: [
      word(String.raw`(?<![\d.:-])400(?!\d|[.-]\d)|\bbad request\b`),
      // A name in quotes, with a sign that JQL has a meaning for.
      word(String.raw`[\`"“][A-Za-z][\w ]{0,30}[\\&+'’"!][\w "]{0,30}[\`"”]`),
      near(
        String.raw`\b(?:without|removed?|removing|disabled?|taken out|unticked|unchecked|exclud\w+)\b`,
        String.raw`\b(?:works?|fine|ok)\b`,
        80,
      ),
      word(String.raw`\b(?:jql|filters?|search\w*|quer(?:y|ies))\b`),
    ],
    statuses: [400],
  },
  {
    id: 'J34',
    says: [
      near(
        String.raw`\bjql\b`,
        String.raw`\bquotation marks?\b|\bapostrophes?\b|\b(?:double |single )?quotes?\b|\bspecial characters?\b`,
        80,
      ),
      word(pieces.fails),
    ],
    statuses: [400],
  },
]
