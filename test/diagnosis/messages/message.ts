/** How a server puts a message into its body: Jira's fields and list, JSM, Confluence, gateway, OAuth, plain text. */
export type Shape =
  'field' | 'list' | 'service-desk' | 'confluence' | 'confluence-2' | 'gateway' | 'oauth' | 'text'

/** Messages that one call is answered with, and the entry of the catalogue that they have to give first. */
export interface Messages {
  readonly entry: string
  /** `POST /rest/api/3/issue`, at a site unless a host stands there. */
  readonly call: string
  readonly status: number
  readonly shape: Shape
  /** Where they are public. */
  readonly source: string
  readonly texts: readonly string[]
  /** Other programs say the same, so that without anything around it nothing need be told. */
  readonly common?: true
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
}

/** One message with what it was answered to. */
interface Answered extends Omit<Messages, 'texts'> {
  readonly text: string
}

const bodies: Readonly<Record<Shape, (one: Answered) => unknown>> = {
  field: ({ text }) => ({ errorMessages: [], errors: { customfield_10050: text } }),
  list: ({ text }) => ({ errorMessages: [text], errors: {} }),
  'service-desk': ({ text }) => ({
    errorMessage: text,
    i18nErrorMessage: { i18nKey: 'sd.error', parameters: [] },
  }),
  confluence: ({ text, status }) => ({
    statusCode: status,
    data: { authorized: false, valid: true, errors: [], successful: false },
    message: text,
  }),
  'confluence-2': ({ text, status }) => ({
    errors: [{ status, code: 'INVALID_REQUEST_PARAMETER', title: text, detail: null }],
  }),
  gateway: ({ text, status }) => ({ code: status, message: text }),
  oauth: ({ text }) => ({ error: 'invalid_grant', error_description: text }),
  text: ({ text }) => text,
}

const bodyOf = (one: Answered): string => {
  const body = bodies[one.shape](one)
  return typeof body === 'string' ? body : JSON.stringify(body)
}
const methodOf = ({ call }: Answered): string => call.split(' ')[0] ?? ''
const urlOf = ({ call }: Answered): string => {
  const [, address = ''] = call.split(' ')
  return address.startsWith('http') ? address : `https://tall-barr.atlassian.net${address}`
}

/** What people paste of it: the answer, the request, and what libraries print. */
export const ways: Readonly<Record<string, (one: Answered) => string>> = {
  alone: ({ text }) => text,
  'as an answer': (one) =>
    `HTTP/1.1 ${one.status} ${REASONS[one.status] ?? ''}\nContent-Type: ${one.shape === 'text' ? 'text/plain' : 'application/json;charset=UTF-8'}\n\n${bodyOf(one)}`,
  'below the request': (one) => `${methodOf(one)} ${urlOf(one)}\n${one.status} ${bodyOf(one)}`,
  'in a trace of python-jira': (one) =>
    `Traceback (most recent call last):\n  File "/opt/run.py", line 12, in <module>\n    client.run()\n  File "/usr/lib/python3/site-packages/jira/resilientsession.py", line 80, in raise_on_error\n    raise JIRAError(\njira.exceptions.JIRAError: JiraError HTTP ${one.status} url: ${urlOf(one)}\n\ttext: ${one.text}\n\n\tresponse headers = {'Content-Type': 'application/json;charset=UTF-8'}\n\tresponse text = ${bodyOf(one)}`,
  'in an error of axios': (one) =>
    `AxiosError: Request failed with status code ${one.status}\n    at settle (/app/node_modules/axios/dist/node/axios.cjs:1967:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: { method: '${methodOf(one).toLowerCase()}', url: '${urlOf(one)}' },\n  response: { status: ${one.status}, statusText: '${REASONS[one.status] ?? ''}', data: ${one.shape === 'text' ? JSON.stringify(one.text) : bodyOf(one)} }\n}`,
  'in a line of a log': (one) =>
    `2026-03-04 10:11:12,345 ERROR sync - ${methodOf(one)} ${urlOf(one)} failed: requests.exceptions.HTTPError: ${one.text}`,
  'in an error of php-jira-rest-client': (one) =>
    `PHP Fatal error: Uncaught JiraRestApi\\JiraException: CURL HTTP Request Failed: Status Code : ${one.status}, URL:${urlOf(one)}\nError Message : ${bodyOf(one)} in /var/www/vendor/lesstif/php-jira-rest-client/src/JiraClient.php:275`,
  'in an error of go-jira': (one) =>
    `2026/03/04 10:11:12 jira: request failed. Please analyze the request body for more details. Status code: ${one.status}: ${bodyOf(one)}`,
}
