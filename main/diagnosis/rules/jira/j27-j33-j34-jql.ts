import { type JqlProblem, jqlProblem } from '../../../operations/jql.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { choosePerson, compare } from '../checks.ts'
import { certain, type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { quoted } from '../shown.ts'
import { outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { unboundedInCode } from '../in-code/requests.ts'
import { calledWrong, isSearch, jqlOf, wholeComplaints } from './error-collection.ts'

/** Python prints quotes within quotes with a backslash. */
const NO_VALUE =
  /\bvalue \\{0,2}'[^'\n]{1,200}' does not exist for the field|\bfield \\{0,2}'[^'\n]{1,200}' does not exist or you do not have permission to view it|'[^'\n]{1,200}' field does not exist or you do not have permission to view it|\bvalue with id \\{0,2}'[^'\n]{1,60}' does not exist for the field|\bissue with key \\{0,2}'[^'\n]{1,60}' does not exist for field/i
/** What JQL sorts by, or names as an issue, and nobody of this account sees. */
const NOT_SEEN =
  /\bnot able to sort using field \\{0,2}'|\bfield \\{0,2}'[^'\n]{1,80}' is not sortable\b|\bissue key \\{0,2}'[^'\n]{1,60}' for field \\{0,2}'[^'\n]{1,30}' is invalid\b/i
const UNBOUNDED = /unbounded jql quer(?:y|ies)/i
const SYNTAX =
  /\bexpecting either a value, list or function\b|error in the jql query|is a reserved jql (?:word|character)|jql query[^\n]{0,40}(?:syntax|pars)|\bexpecting (?:either |operator|a field name|\\{0,2}')[^\n]{0,80}\bbut got\b|quoted string[^\n]{0,120}has not been completed|illegal jql escape|operator \\{0,2}'[^'\n]{1,30}' is not supported by the|unable to find jql function|valid formats include: '?yyyy\/MM\/dd/i
/** `(line 1, character 80)` in any language. */
const POSITION = /\([^()\d]{1,20} ?\d{1,4}, ?[^()\d]{1,20} ?\d{1,5}\)/

/** What Jira does not take of a search. Its words follow the acting user's language. */
export const jqlRules: readonly Rule[] = [
  {
    id: 'J27',
    title: 'JQL names what this caller does not see',
    symptom:
      "400 to a search: “The value 'ABC' does not exist for the field 'project'.”, or “Field 'sprint' does not exist or you do not have permission to view it.”; in the browser the same JQL finds issues.",
    needs: 'Jira’s text about a value or a field that JQL names',
    cause:
      'The JQL names a project, field or value that does not exist, or that this account may not see: Jira says the same in both cases.',
    fix: [
      'Look at the account that asks: GET /rest/api/3/myself. It needs Browse Projects in the project that the JQL names.',
      'If the account is right, compare the spelling with GET /rest/api/3/jql/autocompletedata as the same account.',
    ],
    nextCheck: [
      compare('Does the app, or another user, get a result?'),
      choosePerson(
        'Does it succeed for somebody who sees it?',
        'Act as such a person, and send again.',
      ),
    ],
    grade: 'reported',
    sources: [sources.jqlValue, sources.maskedIssue],
    givesWayTo: ['J04'],
    judge: (facts) => {
      const said = hear(facts, NO_VALUE)
      if (said !== null) return certain('text', shownBy(said, 'x-aaccountid'))
      const unseen = hear(facts, NOT_SEEN)
      if (unseen !== null) return likely('text', shownBy(unseen, 'x-aaccountid'))
      const answer = calledWrong(facts).find(namesOfJql)
      if (answer !== undefined) return likely('shape', seen(answer, 'x-aaccountid'))
      const alone = calledWrong(facts).find(namesFieldOfJql)
      return alone === undefined ? null : possible('shape', seen(alone))
    },
  },
  {
    id: 'J33',
    title: 'Unbounded JQL',
    symptom:
      '400 to /rest/api/3/search/jql: “Unbounded JQL queries are not allowed here. Please add a search restriction to your query.”',
    needs: 'the text about unbounded JQL, or a 400 to a search whose JQL is empty or only sorts',
    cause:
      'The search has no restriction: /rest/api/3/search/jql refuses JQL that is empty or holds nothing but ORDER BY.',
    fix: [
      'Add a clause that restricts, such as project = ABC or updated >= -30d, before ORDER BY.',
    ],
    nextCheck: null,
    grade: 'measured',
    sources: [sources.unbounded, sources.unboundedToo, sources.measured],
    judge: (facts) => {
      const said = hear(facts, UNBOUNDED)
      if (said !== null) return certain('text', shownBy(said))
      const answer = calledWrong(facts).find(isUnbounded)
      return answer === undefined
        ? unboundedInCode(facts)
        : likely('facts', [...seen(answer), `jql: ${jqlOf(answer) ?? 'none'}`])
    },
  },
  {
    id: 'J34',
    title: 'JQL syntax',
    symptom:
      "400 to a search: “Error in the JQL Query: Expecting ')' before the end of the query.”, or “'true' is a reserved JQL word. You must surround it in quotation marks …”, often with line and character.",
    needs:
      'the text about an error in the JQL, a 400 to a search that names line and character, or one whose JQL the grammar has no place for',
    cause:
      'The JQL cannot be parsed: a quote or a bracket is missing, or a reserved word stands bare.',
    fix: [
      'Put values in double quotes and escape quotes within them; then encode the whole JQL as one query parameter, or send it in the body of a POST.',
      'Try it in the issue search of the browser, which marks the place.',
    ],
    nextCheck: null,
    grade: 'reported',
    sources: [sources.jqlSyntax, sources.jqlSyntaxToo],
    judge: (facts) => {
      const said = hear(facts, SYNTAX)
      if (said !== null) return certain('text', [...shownBy(said), ...jqlLine(said.answer)])
      const answer = calledWrong(facts).find((one) =>
        wholeComplaints(one).some(
          (words) => POSITION.test(words) && (isSearch(one) || isOfJql(one, words)),
        ),
      )
      return answer === undefined
        ? brokenJql(facts)
        : likely('shape', [...seen(answer), ...jqlLine(answer)])
    },
  },
]

/** An answer without its call: what is called JQL is so in every language. */
function isOfJql({ path }: Answer, words: string): boolean {
  return path === '' && /\bJQL\b/.test(words)
}

/** Whoever posted the address left its end out. */
function isCutOff({ url }: Answer, { evidence }: CaseFacts): boolean {
  return (
    url !== null &&
    evidence.passages.some(({ text }) => {
      const at = text.indexOf(url)
      return at >= 0 && /^(?:\.{2}|…)/.test(text.slice(at + url.length))
    })
  )
}

/** How a line begins that is a search and nothing else, bare or behind a quote of a language. */
const JQL_LINE =
  /^\s*(?:jql\s*[:=]\s*)?(["'`]?)((?:project|status|statusCategory|issuetype|assignee|reporter|key|labels|sprint|created|updated|resolution|parent|component|fixVersion)\s*(?:[=!~<>]|(?:not )?in\b).{3,2000})$/i
/** Templates of a language, and what was cut out by whoever posted it. */
const NOT_AS_SENT = /[{}$%…\\]|\.{3}|<\w/

/** A refused search that the grammar has no place for, where Jira said nothing of it that is known. */
function brokenJql(facts: CaseFacts): FindingSign | null {
  const wrong = calledWrong(facts)
  if (wrong.some((one) => wholeComplaints(one).length > 0)) return null
  for (const answer of wrong.filter((one) => isSearch(one) && !isCutOff(one, facts))) {
    const problem = jqlProblem(jqlOf(answer) ?? '')
    if (problem !== null)
      return likely('direct', [...seen(answer), ...jqlLine(answer), told(problem)])
  }
  const refused = facts.failing.find(({ status }) => status === 400)
  if (refused === undefined) return null
  const lines = facts.evidence.passages
    .filter(({ speaker }) => speaker === 'code' || speaker === 'person')
    .flatMap(({ text }) => text.split('\n'))
  for (const line of lines) {
    const jql = jqlAlone(line)
    const problem = jql === null || NOT_AS_SENT.test(jql) ? null : jqlProblem(jql)
    if (problem !== null)
      return likely('direct', [outcome(refused), quoted(line.trim()), told(problem)])
  }
  return null
}

/** A quote that was opened has to be closed, with nothing behind it but marks of the language. */
function jqlAlone(line: string): string | null {
  const [, quote = '', text] = JQL_LINE.exec(line) ?? []
  if (text === undefined) return null
  if (quote === '') return text.trimEnd()
  const end = text.lastIndexOf(quote)
  return end >= 0 && /^[,;)\s]*$/.test(text.slice(end + 1)) ? text.slice(0, end) : null
}

function told({ at, message }: JqlProblem): string {
  return `character ${String(at)} of the JQL: ${message}`
}

/** In another language: the complaint puts a word of the JQL in quotes, and names no place in it. */
function namesOfJql(answer: Answer): boolean {
  const jql = jqlOf(answer)
  if (jql === null || !isSearch(answer)) return false
  return wholeComplaints(answer).some(
    (words) => !POSITION.test(words) && quotedIn(words).some((name) => jql.includes(name)),
  )
}

/** In another language, and without its call: a value and the field of JQL that has none like it, both in quotes. */
function namesFieldOfJql(answer: Answer): boolean {
  return (
    answer.path === '' &&
    wholeComplaints(answer).some((words) => {
      const names = quotedIn(words)
      return names.length === 2 && !POSITION.test(words) && names.some((one) => FIELD.test(one))
    })
  )
}

const FIELD =
  /^(?:project|status|assignee|reporter|issuetype|type|sprint|component|fixVersion|affectedVersion|labels|priority|resolution|parent|epic link|issuekey|key|filter)$/i

function quotedIn(words: string): readonly string[] {
  return [...words.matchAll(/(?<!\p{L})['"‘’“”„«]([^'"‘’“”„«»]{1,80})['"‘’“”»](?!\p{L})/gu)].map(
    ([, name = '']) => name.trim(),
  )
}

function isUnbounded(answer: Answer): boolean {
  const jql = jqlOf(answer)
  return (
    /\/search\/jql\/?$/.test(answer.path) &&
    (jql === null ? isWholeRequest(answer) : /^\s*(?:order\s+by\b.*)?$/is.test(jql))
  )
}

/** The evidence holds the request as it was sent, so that a missing parameter was not sent. */
function isWholeRequest({ method, query, requestBody, requestHeadersKept }: Answer): boolean {
  return method === 'GET' ? query !== '' && requestHeadersKept : (requestBody ?? '').trim() === '{}'
}

function jqlLine(answer: Answer | null): readonly string[] {
  const jql = answer === null ? null : jqlOf(answer)
  return jql === null ? [] : [`jql: ${jql}`]
}
