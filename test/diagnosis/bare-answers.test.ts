import { expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Answers of which little more is there than what was answered, and what is told of them first. */
const ANSWERS: readonly (readonly [what: string, text: string, first: RegExp])[] = [
  [
    'JQL that is refused in German, without its call',
    'HTTP/1.1 400 Bad Request\n{"errorMessages":["Fehler in der JQL-Abfrage: \'NOT\' ist ein reserviertes JQL-Wort. (Zeile 1, Zeichen 15)"],"errors":{}}',
    /^J34 likely/,
  ],
  [
    'JQL that is refused in Japanese, without its call',
    'HTTP/1.1 400 Bad Request\n{"errorMessages":["JQL クエリのエラー: \'NOT\' は予約語です。(行 1, 文字 15)"],"errors":{}}',
    /^J34 likely/,
  ],
  [
    'a 504 that Atlassian’s edge signs',
    'HTTP/1.1 504 Gateway Time-out\nServer: AtlassianEdge\n(all paths, recovered at 11:20)',
    /^N11 likely/,
  ],
  [
    'Apache’s page for a path of the API',
    'GET https://work.oak.example/rest/api/2/priority\n\nHTTP/1.1 404 Not Found\nServer: Apache\n<p>The requested URL /rest/api/2/priority was not found on this server.</p>',
    /^N03 likely/,
  ],
  [
    'Jackson’s words behind the line of code that brought them',
    'jira.add_issues_to_epic("OAK-200", "OAK-231")\n\ntext: Can not deserialize instance of java.util.ArrayList out of VALUE_STRING token (through reference chain: ...AddToEpicRequest["issueKeys"])\nurl: https://oak.atlassian.net/rest/greenhopper/1.0/epics/OAK-200/add\nHTTP 400',
    /^J25 /,
  ],
  [
    'a refusal of an account that is named, whatever somebody tells beside it',
    'DELETE https://oak.atlassian.net/rest/api/3/issue/OAK-204/comment/1188\n\n403 Forbidden\nX-AAccountId: 5c9d1f00ab34e2117f60c8d3\nContent-Length: 0\n\n(add-comment and edit-own-comment with the same creds are 201 / 200. The comment to be deleted belongs to somebody else.)',
    /^P01 possible/,
  ],
  [
    'the scheme in words, a request, and the outcome in words',
    'As the app (Authorization: JWT …):\n\nGET https://oak.atlassian.net/rest/api/3/project/search\n\nand all I see is 403',
    /^P01 possible/,
  ],
  [
    'the removed search, retold',
    'Server said: gone, use /rest/api/3/search/jql, see change 2046',
    /^J22 likely/,
  ],
]

const SITE = 'https://oak.atlassian.net/rest/api/3'

/** A request and its status, and not a word: what such a status usually has. */
const SILENT: Readonly<Record<string, string>> = {
  [`GET ${SITE}/issue/OAK-1\n403`]: 'P01 possible',
  [`DELETE ${SITE}/issue/OAK-1\n\nHTTP/1.1 403 Forbidden\n`]: 'P01 possible',
  [`POST ${SITE}/issue\nContent-Type: application/json\n\n{"fields":{}}\n\nHTTP/1.1 400 Bad Request\nContent-Length: 0\n`]:
    'J25 possible',
  [`GET ${SITE}/field\n200`]: '',
  [`GET https://api.github.com/repos/oak/oak\n403`]: '',
}

it.each(Object.entries(SILENT))('a request and its status alone: %s', (text, first) => {
  expect(toldOf(text)[0] ?? '').toBe(first)
})

it.each(ANSWERS)('%s', (_, text, first) => {
  expect(toldOf(text)[0] ?? 'nothing').toMatch(first)
})

it.each([
  [
    'JQL whose end was left out by whoever posted it',
    '400 Client Error: Bad Request for url: https://oak.atlassian.net/rest/api/3/search?jql=updated%3E%3D...',
    /^J34 likely/,
  ],
  [
    'a site that stands there as a placeholder',
    '[create-issue] GET https://api.atlassian.com/ex/jira/<gamma>/rest/api/2/issue/createmeta?projectKeys= -> 404',
    /^N14 likely/,
  ],
])('nothing is made of %s', (_, text, not) => {
  expect(toldOf(text).filter((one) => not.test(one))).toEqual([])
})

it('is no exchange for a token where a client’s configuration is called oauth2', () => {
  const text = `const jira = new Version3Client({ host: 'https://oak.atlassian.net', authentication: { oauth2: { accessToken } } })\n403 {"error":"Failed to parse Connect Session Auth Token"}`
  expect(toldOf(text)).toEqual(['J01 certain'])
})
