import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, type LookAlike, isNotSaid, isSaidFirst } from './entry.ts'

const site = 'https://hagebutte.atlassian.net'
const known = 'X-AAccountId: 5b10a2844c20165700ede21g'

function call(line: string, sent: string, answer: string): string {
  const [head = '', ...body] = answer.split('\n\n')
  return `${line.replace(' /', ` ${site}/`)}
Authorization: Basic [redacted]
Content-Type: application/json
${sent === '' ? '' : `\n${sent}\n`}
HTTP/1.1 ${head}
Content-Type: application/json;charset=UTF-8

${body.join('\n\n')}`
}

const messages = (...texts: readonly string[]): string =>
  JSON.stringify({ errorMessages: texts, errors: {} })
const fields = (errors: Readonly<Record<string, string>>): string =>
  JSON.stringify({ errorMessages: [], errors })

const searches: readonly Entry[] = [
  {
    name: 'J27 a project',
    first: 'J27 certain',
    text: call(
      'GET /rest/api/3/search/jql?jql=project%20%3D%20HGB',
      '',
      `400 Bad Request\n${known}\n\n${messages("The value 'HGB' does not exist for the field 'project'.")}`,
    ),
  },
  {
    name: 'J04 python-jira, anonymous',
    first: 'J04 certain',
    text: `jira.exceptions.JIRAError: JiraError HTTP 400 url: ${site}/rest/api/2/search?jql=sprint+in+openSprints%28%29&maxResults=50
	text: Field 'sprint' does not exist or this field cannot be viewed by anonymous users.

	response headers = {'Content-Type': 'application/json;charset=UTF-8', 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED'}`,
  },
  {
    name: 'J04 in French, a body alone',
    first: 'J04 likely',
    text: messages(
      "La valeur 'SUP' n'existe pas pour le champ 'project'.",
      "Le champ 'resolution' n'existe pas ou ce champ ne peut pas être affiché par des utilisateurs anonymes.",
    ),
  },
  {
    name: 'J04 in German, of an account that nobody is',
    first: 'J04 likely',
    text: `400 Bad Request\n${messages('Das Feld „sprint“ ist nicht vorhanden oder für anonyme Benutzer nicht sichtbar.')}`,
  },
  {
    name: 'J27 as Python prints bytes',
    first: 'J27 certain',
    text: `[400: POST] ${site}/rest/api/3/search/jql body=b'{"errorMessages":["The value \\'HGB\\' does not exist for the field \\'project\\'."],"warningMessages":[]}'`,
  },
  {
    name: 'J27 in German',
    first: 'J27 likely',
    text: call(
      'GET /rest/api/3/search/jql?jql=project%20%3D%20HGB',
      '',
      `400 Bad Request\n${known}\n\n${messages('Der Wert „HGB“ existiert nicht für das Feld „project“.')}`,
    ),
  },
  {
    name: 'J33 by its text, node',
    first: 'J33 certain',
    text: `Error: {"errorMessages":["Unbounded JQL queries are not allowed here. Please add a search restriction to your query."],"errors":{}}
    at fetchIssues (/app/search.js:92:24)`,
  },
  {
    name: 'J33 by the request, in French',
    first: 'J33 likely',
    text: call(
      'POST /rest/api/3/search/jql',
      '{"jql":"ORDER BY created DESC","maxResults":50}',
      `400 Bad Request\n${known}\n\n${messages('Les requêtes JQL sans restriction ne sont pas autorisées ici.')}`,
    ),
  },
  {
    name: 'J33 curl that prints the body alone, in German',
    first: 'J33 likely',
    text: `$ curl -s -H "Authorization: Basic $B" "${site}/rest/api/3/search/jql?jql=order+by+created"
{"errorMessages":["Unbegrenzte JQL-Abfragen sind hier nicht erlaubt."],"errors":{}}`,
  },
  {
    name: 'J34 Java client',
    first: 'J34 certain',
    text: `net.rcarz.jiraclient.RestException: 400 : {"errorMessages":["Error in the JQL Query: Expecting ')' before the end of the query."],"errors":{}}
	at net.rcarz.jiraclient.RestClient.request(RestClient.java:160)`,
  },
  {
    name: 'J34 in German, by the place it names',
    first: 'J34 likely',
    text: call(
      'GET /rest/api/3/search/jql?jql=summary%20~%20%22a',
      '',
      `400 Bad Request\n${known}\n\n${messages('Fehler in der JQL-Abfrage: Die Zeichenfolge in Anführungszeichen ist nicht abgeschlossen. (Zeile 1, Zeichen 11)')}`,
    ),
  },
]

const creation: readonly Entry[] = [
  {
    name: 'J30 the issue type',
    first: 'J30 certain',
    text: call(
      'POST /rest/api/2/issue',
      '{"fields":{"project":{"key":"HGB"},"summary":"x","issuetype":{"name":"Bug"}}}',
      `400 Bad Request\n${known}\n\n${fields({ issuetype: 'The issue type selected is invalid.' })}`,
    ),
  },
  {
    name: 'J30 a required field, in Spanish',
    first: 'J30 likely',
    text: call(
      'POST /rest/api/3/issue',
      '{"fields":{"project":{"key":"HGB"},"summary":"x","issuetype":{"id":"10004"}}}',
      `400 Bad Request\n${known}\n\n${fields({ reporter: 'Informador es obligatorio.' })}`,
    ),
  },
  {
    name: 'J30 PHP client',
    first: 'J30 certain',
    text: `JiraRestApi\\JiraException: CURL HTTP Request Failed: Status Code : 400, URL:${site}/rest/api/2/issue
Error Message : {"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid."}}`,
  },
  {
    name: 'J31 one custom field, to a known account',
    first: 'J31 likely',
    text: call(
      'PUT /rest/api/3/issue/HGB-3',
      '{"fields":{"customfield_10011":"x"}}',
      `400 Bad Request\n${known}\n\n${fields({ customfield_10011: "Field 'customfield_10011' cannot be set. It is not on the appropriate screen, or unknown." })}`,
    ),
  },
  {
    name: 'J31 as Python prints bytes',
    first: 'J31 likely',
    text: `2026-01-08 10:00:00 client ERROR [400: POST] ${site}/rest/api/3/issue body=b'{"errorMessages":[],"errors":{"customfield_10011":"Field \\'customfield_10011\\' cannot be set. It is not on the appropriate screen, or unknown."}}'`,
  },
  {
    name: 'J32 wants a document',
    first: 'J32 certain',
    text: call(
      'POST /rest/api/3/issue',
      '{"fields":{"project":{"key":"HGB"},"summary":"x","description":"plain"}}',
      `400 Bad Request\n${known}\n\n${fields({ description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' })}`,
    ),
  },
  {
    name: 'J32 wants a string',
    first: 'J32 likely',
    text: `2026-08-01 12:00:01 ERROR sync HTTP 400 ${site}/rest/api/2/issue/HGB-9: {"errorMessages":[],"errors":{"description":"Operation value must be a string"}}`,
  },
  {
    name: 'J32 wants a string in a field of another kind',
    first: 'J32 possible',
    text: `2026-08-01 12:00:01 ERROR sync HTTP 400 ${site}/rest/api/2/issue/HGB-9: {"errorMessages":[],"errors":{"customfield_10034":"Operation value must be a string"}}`,
  },
  {
    name: 'J32 by the body, in Japanese',
    first: 'J32 likely',
    text: call(
      'POST /rest/api/3/issue/HGB-9/comment',
      '{"body":"plain"}',
      `400 Bad Request\n${known}\n\n${fields({ comment: 'コメントの本文が有効ではありません。' })}`,
    ),
  },
  {
    name: 'J41 by its text, Sentry',
    first: 'J41 certain',
    text: `HTTPError: 400 Client Error for url: ${site}/rest/api/2/issue/OMC-277/transitions
response: {"errorMessages":["'transition' identifier must be an integer"],"errors":{}}`,
  },
  {
    name: 'J41 by the request, in Portuguese',
    first: 'J41 likely',
    text: call(
      'POST /rest/api/3/issue/HGB-9/transitions',
      '{"transition":{"id":"Done"}}',
      `400 Bad Request\n${known}\n\n${messages('O identificador da transição precisa ser um número inteiro')}`,
    ),
  },
]

const lookAlikes: readonly LookAlike[] = [
  {
    name: 'a masked issue is no JQL',
    not: ['J27', 'J34'],
    text: call(
      'GET /rest/api/3/issue/HGB-4',
      '',
      `404 Not Found\n${known}\n\n${messages('Issue does not exist or you do not have permission to see it.')}`,
    ),
  },
  {
    name: 'a page token that ran out',
    not: ['J27', 'J33', 'J34'],
    text: call(
      'GET /rest/api/3/search/jql?jql=project%20%3D%20HGB&nextPageToken=abc',
      '',
      `400 Bad Request\n${known}\n\n${messages('The provided nextPageToken is invalid or has expired.')}`,
    ),
  },
  {
    name: 'a date that cannot be read',
    not: ['J30', 'J31', 'J32'],
    text: call(
      'POST /rest/api/3/issue',
      '{"fields":{"project":{"key":"HGB"},"summary":"x","duedate":"tomorrow"}}',
      `400 Bad Request\n${known}\n\n${fields({ duedate: 'Error parsing date string: tomorrow' })}`,
    ),
  },
  {
    name: 'fields that every screen has: another identity',
    not: ['J30', 'J31 likely', 'J31 certain'],
    text: call(
      'POST /rest/api/3/issue',
      '{"fields":{"project":{"key":"HGB"},"summary":"x","description":{}}}',
      `400 Bad Request\n\n${fields({ summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.", description: "Field 'description' cannot be set. It is not on the appropriate screen, or unknown." })}`,
    ),
  },
  {
    name: 'a transition that went well',
    not: ['J41'],
    text: `POST ${site}/rest/api/3/issue/HGB-9/transitions
Authorization: Basic [redacted]

{"transition":{"id":"31"}}

HTTP/1.1 204 No Content
${known}
`,
  },
  {
    name: 'a body that is no JSON',
    not: ['J30', 'J32', 'J41'],
    text: call(
      'POST /rest/api/3/issue/HGB-9/transitions',
      '{"transition":',
      `400 Bad Request\n${known}\n\n${messages('There was an error parsing JSON. Check that your request body is valid.')}`,
    ),
  },
]

const permissions: readonly Entry[] = [
  {
    name: 'J14 by its text',
    first: 'J14 likely',
    text: call(
      'GET /rest/api/3/screens?maxResults=100',
      '',
      `403 Forbidden\n${known}\n\n${messages('Only Jira administrators can manage screens.')}`,
    ),
  },
  {
    name: 'P01 in another language, without headers',
    first: 'P01 possible',
    text: `403 ${messages('Sie haben keine Berechtigung, Vorgänge zu bearbeiten.')}`,
  },
]

describe('searches, fields and transitions', () => {
  rows('a permission is told by its entry', permissions, isSaidFirst)
  rows('a search is told by its entry', searches, isSaidFirst)
  rows('a field or transition is told by its entry', creation, isSaidFirst)
  rows('are not taken for another', lookAlikes, isNotSaid)
})
