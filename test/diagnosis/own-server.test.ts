import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

const head = (...lines: readonly string[]): string => `\n\n${lines.join('\n')}\n\n`
const REALM = 'WWW-Authenticate: OAuth realm="https%3A%2F%2Fjira.example.com"'
const PAIR = /^The server did not accept the pair behind Basic: user name and password/
const TOKEN = /^The server did not accept the bearer token: a personal access token/
const ANY = /^No credential that this server takes arrived/
const CLOUD = /^The site did not accept the Basic credential: the e-mail address and the API token/

/** A refused credential at one's own server, and at sites of Cloud. */
const TOLD: readonly (readonly [what: string, text: string, cause: RegExp])[] = [
  [
    'a pair, by the id of the request',
    `curl -u jdoe:pw -i https://jira.example.com/rest/api/2/myself${head('HTTP/1.1 401', 'X-AREQUESTID: 542x123x1', REALM)}`,
    PAIR,
  ],
  [
    'a pair, by the name of the user',
    `curl -u jdoe:pw -i https://jira.example.com/rest/api/2/myself${head('HTTP/1.1 401', 'X-AUSERNAME: anonymous', REALM)}`,
    PAIR,
  ],
  [
    'a pair, by what somebody says',
    `We have Jira Data Center 9.12.\n\ncurl -u jdoe:pw -i https://jira.example.com/rest/api/2/myself${head('HTTP/1.1 401', REALM)}`,
    PAIR,
  ],
  [
    'a token',
    `curl -H "Authorization: Bearer NjE3" -i https://jira.example.com/rest/api/2/myself${head('HTTP/1.1 401', 'X-AREQUESTID: 542x123x1', REALM)}`,
    TOKEN,
  ],
  [
    'what is not shown',
    `GET https://jira.example.com/rest/api/2/myself${head('HTTP/1.1 401', 'X-ASESSIONID: 1x2x3', REALM)}`,
    ANY,
  ],
  [
    'a pair at a site of Cloud, whoever speaks of a server',
    `We moved from our server to Cloud.\n\ncurl -u me@example.com:token -i https://acme.atlassian.net/rest/api/3/myself${head('HTTP/1.1 401', 'X-AREQUESTID: 0af7651916cd43dd8448eb211c80319c')}`,
    CLOUD,
  ],
  [
    'a pair at a host of which nothing is known',
    `curl -u me@example.com:token -i https://jira.example.com/rest/api/3/myself${head('HTTP/1.1 401', REALM)}`,
    CLOUD,
  ],
]

describe('a credential that was refused', () => {
  it.each(TOLD)('%s', (_what, text, cause) => {
    const [first] = diagnoseText(text).findings
    expect([first?.id, first?.cause]).toEqual(['J02', expect.stringMatching(cause)])
  })

  it('is tried by hand as that server takes it, at its own address', () => {
    const steps = TOLD.map(([, text]) => JSON.stringify(diagnoseText(text).findings[0]?.nextCheck))
    expect(steps[0]).toContain(
      'curl --user USER:PASSWORD https://jira.example.com/rest/api/2/myself',
    )
    expect(steps[3]).toContain(
      'curl --header \\"Authorization: Bearer TOKEN\\" https://jira.example.com/rest/api/2/myself',
    )
    expect(steps[5]).toContain(
      'curl --user EMAIL:TOKEN https://acme.atlassian.net/rest/api/3/myself',
    )
  })

  it('names the id of the request to whom it tells something', () => {
    const notesOf = (at: number): readonly string[] => diagnoseText(TOLD[at]?.[1] ?? '').notes
    expect(notesOf(0)).toContain('For the administrator of that server: X-AREQUESTID 542x123x1')
    expect(notesOf(5)).toContain(
      'For Atlassian’s support: Atl-Traceid 0af7651916cd43dd8448eb211c80319c',
    )
  })
})
