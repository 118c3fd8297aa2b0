import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

const FIRST: Readonly<Record<string, readonly string[]>> = {
  // A value that has another form than its field.
  J25: [
    'I want to change the priority of a Jira issue with update_field_value and get\n\n"errors\\":{\\"priority\\":\\"Specify the Priority (id or name) in the string format\\"}\n\nAs I see it one would also have to update a string field, which is mandatory there.',
    'PUT /rest/api/2/issue/OAK-7\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"errorMessages":[],"errors":{"resolution":"Specify the Resolution (id or name) in the string format"}}',
    'JIRAError: HTTP 400 url: https://oak.atlassian.net/rest/api/2/issue text: Specify the Security Level (name or id) in the string format',
    'Drop-downs do not work with our step for Jira Cloud.\n\n```yaml\nwith:\n  project: OAK\n  fields: \'{"customfield_10154": "True"}\'\n```\n\nThe field:\n```json\n"customfield_10154": {\n  "required": false,\n  "schema": {\n    "type": "option",\n    "customId": 10154\n  }\n}\n```',
  ],
  // A text that is too long for its field.
  N05: [
    '# Summary can’t exceed 255 characters\n\nWith our alerts there are plenty of these errors: "Summary can\'t exceed 255 characters"\n\nMy config for Jira:\n```yaml\ndefaults:\n  issue_type: Support\n  priority: High\n  summary: \'{{ template "jira.summary" . }}\'\n  wont_fix_resolution: "Won\'t Do"\n```',
    "Lots of alerts make no ticket in Jira, in the log there are dozens of such errors: Summary can't exceed 255 characters.",
  ],
}

const OTHERS: readonly (readonly [text: string, not: string])[] = [
  [
    'Our step for Jira:\n\n```yaml\nwith:\n  fields: \'{"customfield_10154": "True"}\'\n```\n\nThe field:\n```json\n"customfield_10154": {\n  "schema": {\n    "type": "string",\n    "customId": 10154\n  }\n}\n```\nThe run fails.',
    'J25',
  ],
  [
    'In Jira one has to specify the priority (id or name) for each severity, the manual says.',
    'J25',
  ],
]

describe('the value of a field', () => {
  const texts = Object.entries(FIRST).flatMap(([id, all]) => all.map((text) => [id, text] as const))

  it.each(texts)('is told first, %s: %s', (id, text) => {
    expect(toldOf(text)[0] ?? 'nothing').toMatch(new RegExp(`^${id} (?:likely|possible)`))
  })

  it.each(OTHERS)('is another matter: %s', (text, not) => {
    expect(toldOf(text)[0] ?? 'nothing').not.toMatch(new RegExp(`^${not} likely`))
  })
})
