import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

/** A call that creates goes to http://, comes back from https:// as a GET, and lists what is there. */
const LISTED: readonly Row[] = [
  {
    name: 'a flow',
    text: `In our Power Automate flow the step "create ticket" turns green each time and yet no ticket appears in Jira. It isn't the new ticket's key, it's a long JSON *list of components*\n\nMethod POST\nURI http://brightwater.atlassian.net/rest/api/3/component\nHeaders Authorization Basic ..., Content-Type application/json\nBody {"name":"Chromebooks","project":"ITS"}\nOutput status 200, final URL https://brightwater.atlassian.net/rest/api/3/component\n\nWell "ticket", component, whatever. My colleague's flow is a copy & paste of the docs example and does work.`,
  },
  {
    name: 'a module of Make',
    text: `URL: http://acme.atlassian.net/rest/api/3/issue/OPS-1/comment\nMethod: POST\nStatus code: 200\n\nThe output is the list of all comments. My comment is never added.`,
  },
  {
    name: 'Python',
    text: `r = requests.post("http://acme.atlassian.net/rest/api/3/version", json=version, auth=auth)\n\nIt prints 200 and an array of the 14 versions that are there, no version is created. r.url is https://acme.atlassian.net/rest/api/3/version`,
  },
  {
    name: 'axios',
    text: `Creating a component in Jira does nothing. config.url is 'http://acme.atlassian.net/rest/api/3/component', config.method 'post', and response.request.res.responseUrl is 'https://acme.atlassian.net/rest/api/3/component'.`,
  },
  {
    name: 'a shell',
    text: `curl -sL -X POST http://acme.atlassian.net/rest/api/3/project -H 'Content-Type: application/json' -d @project.json\n\nThat gives me all the projects instead of the new one, and nothing is created.`,
  },
  {
    name: 'n8n',
    text: `HTTP Request node, POST http://acme.atlassian.net/wiki/rest/api/content, status 200: I get back a list of pages, and the page does not turn up in Confluence.`,
  },
  {
    name: 'a setting',
    text: `jira.base_url = http://acme.atlassian.net\n\nReading works. When our bot creates an issue, Jira answers 200 with a list and no issue appears.`,
  },
]

/** The redirect itself is shown, behind a command that names the address. */
const SENT_ON: readonly Row[] = [
  {
    name: 'HTTPie',
    text: `$ http --follow --all POST http://larkhill.atlassian.net/rest/api/3/version name=v2 project=LH -a "$ME:$KEY"\nHTTP/1.1 301 Moved Permanently\nLocation: https://larkhill.atlassian.net/rest/api/3/version\n\nHTTP/1.1 405 Method Not Allowed\nAllow: POST`,
  },
  {
    name: 'HTTPie that prints a list',
    text: `$ http -F --all POST http://larkhill.atlassian.net/rest/api/3/component name=Api\nHTTP/1.1 302 Found\nLocation: https://larkhill.atlassian.net/rest/api/3/component\n\nHTTP/1.1 200 OK\n\n{"startAt":0,"maxResults":50,"total":1,"values":[]}`,
  },
  {
    name: 'a comment',
    text: `% xh --follow post http://larkhill.atlassian.net/rest/api/3/issue/LH-3/comment body=hi\nHTTP/1.1 301 Moved Permanently\nlocation: https://larkhill.atlassian.net/rest/api/3/issue/LH-3/comment\n\nthen 200 and no new comment`,
  },
]

const RENAMED: readonly Row[] = [
  {
    name: 'to another site',
    text: `$ http --follow --all POST http://larkhill.atlassian.net/rest/api/3/version name=v2\nHTTP/1.1 302 Found\nLocation: https://larkhill-group.atlassian.net/rest/api/3/version\n\nHTTP/1.1 405 Not Allowed`,
  },
]

const NO_PLAIN: readonly Row[] = [
  {
    name: 'https alone',
    text: `Method POST\nURI https://acme.atlassian.net/rest/api/3/component\nOutput status 200, and a list of components, no ticket appears in Jira.`,
  },
  {
    name: 'a server of one’s own',
    text: `POST http://jira.acme.example/rest/api/2/version answers 200 with a list of versions, no version is created.`,
  },
  {
    name: 'a link to an issue',
    text: `No ticket appears in Jira when the form is sent, only http://acme.atlassian.net/browse/OPS-1 from last week is there.`,
  },
  {
    name: 'a redirect that only reads',
    text: `GET http://acme.atlassian.net/rest/api/3/project, final URL https://acme.atlassian.net/rest/api/3/project, status 200: a list of projects, as it should be.`,
  },
  {
    name: 'a plan',
    text: `We will change http://acme.atlassian.net/rest/api/3 to https:// in the settings next week, for the list of components.`,
  },
]

describe('a call that creates, sent to http://', () => {
  rows('lists in place of creating', LISTED, ({ text }) => {
    expect(heardIn(text)[0]).toMatch(/^N13 (?:likely|possible)$/)
  })
  rows('is sent on to the same site at https://', SENT_ON, ({ text }) => {
    const told = heardIn(text)
    expect(told[0]).toMatch(/^N13 (?:likely|certain)$/)
    expect(told.filter((said) => said.startsWith('N02'))).toEqual([])
  })
  rows('is a renamed site where it is sent on to another', RENAMED, ({ text }) => {
    expect(heardIn(text)[0]).toMatch(/^N02 /)
  })
  rows('is not one to https://, or to another host', NO_PLAIN, ({ text }) => {
    expect(heardIn(text).filter((said) => said.startsWith('N13'))).toEqual([])
  })
})
