import { describe, expect, it } from 'vitest'
import { ruledOf } from './told.ts'

const startsWith =
  (id: string) =>
  (finding: string): boolean =>
    finding.startsWith(`${id} `)

/** By the entry: what is told of an address that is not the one. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  // XML-RPC and SOAP.
  J22: [
    'Our converter for Confluence calls https://acme.atlassian.net/wiki/rpc/xmlrpc and gets java.io.FileNotFoundException.',
    'java.io.FileNotFoundException: https://acme.jira.com/rpc/xmlrpc\n\tat sun.net.www.protocol.http.HttpURLConnection.getInputStream(HttpURLConnection.java:1624)',
    'Client of SOAP for Jira: "Could not find service". The site is in the cloud, https://acme.atlassian.net/rpc/soap/jirasoapservice-v2?wsdl is 404.',
    'xmlrpc.client.ProtocolError: <ProtocolError for acme.atlassian.net/wiki/rpc/xmlrpc: 404 Not Found>',
    'Our Jira Server 7.0 answers 404 to /rpc/soap/jirasoapservice-v2, with 6.4 the import worked.',
    'Is the cloud not supported any more, now that XML-RPC is gone?\n\nThe test of the connection to https://acme.jira.com fails with BAD_URL.',
  ],
  N02: [
    'The site got a new name last week.\nReading works by the redirect, but creating issues in Jira fails.',
    'Since we have a custom domain for Jira, calls of the API to support.acme.example give 302 to acme.atlassian.net.\nThe credential is lost there, all is 401.',
    'We renamed our instance of Jira; posting a comment to the old address fails with 405.',
  ],
  N12: [
    "The time tracker cannot connect to the Jira server.\nIt says: the 'link' start tag on line 12 position 4 does not match the end tag of 'head'.",
    'Jira sync: xml.etree.ElementTree.ParseError: mismatched tag: line 9, column 2, while reading the answer.',
    'Our client of Confluence fails: The element type "meta" must be terminated by the matching end-tag "</meta>".',
  ],
  N14: [
    `[main] INFO JiraListener - Jira server: connecting to the instance at http://jira.acme.example:8080/secure/Dashboard.jspa as mia
JQLException: JIRA query failed: error 500`,
    `Connection to Jira at https://acme.atlassian.net/jira/software/projects/ABC/boards/3 established for mia
jira.exceptions.JIRAError: JiraError HTTP 404 while reading the version`,
  ],
  J34: [
    'The list of my issues ends in 400: Bad Request.\nIt is the status `To Do\\Later`: with that one taken out of the filter it works, with it in it fails again.',
    'Search of Jira gives HTTP 400 for one component only, "R&D "Core"". All others work.\nAs soon as I remove that component from the JQL it is fine.',
  ],
}

/** Nothing of that failed, or it is another's. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['J22', 'We still use SOAP on our Jira Server 6 and want to move to REST.'],
  ['J22', 'The file xmlrpc.php of our WordPress answers 405 to every client.'],
  [
    'J22',
    'Our SAP speaks SOAP and creates issues in Jira by REST: 401 Unauthorized since the password changed.',
  ],
  ['N02', 'I renamed the project in Jira, and creating issues fails with "project is required".'],
  ['N02', 'The custom field was renamed, posting a comment fails with 400.'],
  [
    'N12',
    'The macro of our page says that the start tag does not match the end tag, so I mended my XML.',
  ],
  ['N14', 'I opened https://jira.acme.example/browse/ABC-1, and the REST call gives 403.'],
  ['J34', 'Creating an issue gives 400: Bad Request. Without the due date it works.'],
]

describe('an address that is not the one', () => {
  it.each(Object.entries(TOLD).flatMap(([id, texts]) => texts.map((text) => [id, text] as const)))(
    'is %s: %s',
    (id, text) => {
      expect(ruledOf(text)[0]).toMatch(new RegExp(`^${id} `))
    },
  )

  it.each(OTHERS)('is not %s: %s', (id, text) => {
    expect(ruledOf(text).filter(startsWith(id))).toEqual([])
  })
})
