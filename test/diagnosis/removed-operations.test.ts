import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What asks Jira for the metadata of every project at once, which Jira 9 no longer answers. */
const CREATEMETA: readonly string[] = [
  'GET /rest/api/2/issue/createmeta?projectKeys=OAK&expand=projects.issuetypes.fields HTTP/1.1\n\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"errorMessages":["Issue Does Not Exist"],"errors":{}}',
  'Since Jira was brought to 9.4 our tool creates no issues.\n\nDEBUG Request: GET https://jira.oak.example/rest/api/2/issue/createmeta?projectKeys=OAK\nDEBUG Response: 404\n{"errorMessages":["Issue Does Not Exist"],"errors":{}}',
  'New-JiraIssue stopped working after the update to Jira 9.4.3:\n\nInvoke-JiraMethod : Issue Does Not Exist\n\nIt cannot read createmeta any more, I think.',
  'curl -u me:secret https://jira.oak.example/rest/api/latest/issue/createmeta\n\n{"errorMessages":["Issue Does Not Exist"],"errors":{}}',
  'Error while sending event: Failed to create meta project: failed to get create meta : request failed. Please analyze the request body for more details. Status code: 404. We are on Jira 9.12 Data Center.',
  '# Mends the integration\n\nOn account of the removal of the createmeta REST endpoint it does not work with Jira 9.1. The command gives:\n\nReason\nStatus code: 404\nMessage: Issue Does Not Exist',
]

/** An operation that has another address now, as whoever found it says. */
const MOVED: readonly string[] = [
  'When I run jira.backup() it ends in a 404. Looking around I found that the endpoint changed to /rest/backup/1/export/runbackup. With that in the client it seems to work.',
  'Our export of Jira gets 404 since the weekend. The URL of the backup has moved to /rest/backup/1/export/runbackup, it seems.',
  'The script that reads the pages of Confluence fails with 410: /wiki/rest/api/content was replaced by /wiki/api/v2/pages.',
  'We get a 404 from Jira for the worklog report, the old path was superseded by /rest/api/3/worklog/updated.',
]

const ANOTHER: readonly (readonly [text: string, id: string])[] = [
  [
    'GET /rest/api/2/issue/createmeta?projectKeys=OAK HTTP/1.1\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"errorMessages":["You do not have the permission to see the specified issue."],"errors":{}}',
    'J22',
  ],
  [
    'GET /rest/api/2/issue/createmeta/OAK/issuetypes HTTP/1.1\n\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"errorMessages":["No project could be found with key \'OAK\'."],"errors":{}}',
    'J22',
  ],
  [
    'The path of the issue types in Jira has changed.\n\nBefore: /rest/api/2/issue/createmeta?projectIds={id}\nNow: /rest/api/2/issue/createmeta/{id}/issuetypes, which returns 404\n\nAfter the upgrade of Jira to 8.20 it works.',
    'J22',
  ],
  ['Jira 9: the issue OAK-7 is a 404, Issue Does Not Exist.', 'J22'],
  ['We changed the endpoint in our settings to /rest/api/3/myself and get a 401 from Jira.', 'J22'],
  ['The site of our Jira moved to another address last week and every call ends in a 404.', 'J22'],
]

const QUIET: readonly string[] = [
  'The next release takes createmeta by project, for Jira 9 removed the one for all. A 404 of it is handled.',
  'Release 2.1: the endpoint of the backup of Jira changed to /rest/backup/1/export/runbackup, a 404 is no longer returned.',
]

describe('an operation that is no longer served', () => {
  it.each(CREATEMETA)('is told of createmeta: %s', (text) => {
    expect(toldOf(text)[0]).toBe('J22 likely')
  })

  it.each(MOVED)('is told by its new address: %s', (text) => {
    expect(toldOf(text)[0]).toMatch(/^J22 /)
  })

  it.each(ANOTHER)('is not what another answer tells of: %s', (text, id) => {
    expect(toldOf(text)[0] ?? 'nothing').not.toMatch(new RegExp(`^${id}`))
  })

  it.each(QUIET)('is no failure where a change is told of: %s', (text) => {
    expect(toldOf(text)).toEqual([])
  })
})
