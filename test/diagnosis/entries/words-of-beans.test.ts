import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, isNotSaid, isSaidFirst, type LookAlike } from './entry.ts'

const named = (first: Entry['first'], text: string): Entry => ({
  name: text.slice(0, 60),
  first,
  text,
})

/** What Jackson, single operations and the pages of a login say of what was sent to Jira or Confluence. */
const said: readonly Entry[] = [
  named(
    'J25 likely',
    'Jira 400: {"errorMessages":["Can not instantiate value of type [simple type, class com.atlassian.jira.rest.WorklogBean] from JSON String; no single-String constructor/factory method"]}',
  ),
  named(
    'J25 likely',
    'jira-client: Unrecognized field "colour" (Class com.atlassian.jira.rest.v2.issue.IssueLinkBean), not marked as ignorable',
  ),
  named(
    'J25 possible',
    'const made = await api.components.create({ name: 7 })\n// {\n//      "statusCode": 400,\n//      "body":{"errorMessages":["Can not construct instance of com.atlassian.jira.rest.ComponentBean from String value"]}\n// }',
  ),
  named('J25 likely', "Jira says: The 'projectKeys' query parameter is required. (400)"),
  named(
    'J25 likely',
    'Confluence refuses the update: Version must be incremented on update. Current version is: 12',
  ),
  named(
    'P01 likely',
    'JiraError HTTP 400 url: https://quitte.atlassian.net/rest/api/2/issue/Q-3/comment\n\ttext: You are currently not a member of the project role: Testers.',
  ),
  named(
    'T15 likely',
    'The Atlassian login of our tool ends with "Client is not allowed to use offline_access scope".',
  ),
  named(
    'J11 likely',
    'Our Jira connector (OAuth) lists no boards: HTTP 403, scope required: read:board-scope:jira-software',
  ),
]

const others: readonly LookAlike[] = [
  {
    name: 'a bean of another program',
    not: ['P01', 'J11', 'T15'],
    text: 'Unrecognized field "colour" (Class com.example.CarBean), not marked as ignorable',
  },
  {
    name: 'a scope of a Forge app’s manifest',
    not: ['J11'],
    text: 'Forge app, HTTP 403 from Jira: read:issue:jira is not among the scopes of the manifest',
  },
]

describe('words of beans, operations and logins', () => {
  rows('are known whoever hands them on', said, isSaidFirst)
  rows('are not taken for others', others, isNotSaid)
})
