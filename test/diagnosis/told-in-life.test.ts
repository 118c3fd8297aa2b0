import { describe, expect, it } from 'vitest'
import { ruledOf } from './told.ts'

/** Failures as persons tell them who show nothing of the call: what is told first. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  J39: [
    'accountId is unknown to our Jira 8, it wants a name for the assignee and refuses the issue.',
  ],
  J29: [
    'Every call to Jira gave 401 after the new year.\nIn the profile the token stands as expired.',
    'The report of Jira in Power BI is empty since last week and nothing fails.\nThe API token had run out on that day.',
  ],
  J26: [
    'In the settings of the plug-in I enter my mail of Atlassian and my password, and it says “Login failed”.',
  ],
  J27: [
    "JQL project = ABC works in the browser, by the API I get \"The value 'ABC' does not exist for the field 'project'\"",
    'Our saved query has assignee in (mia) and returns an error that mia does not exist, since she left the company. It is a filter of Jira.',
  ],
  J30: [
    'The team switched to a team-managed project in Jira. Since then the tickets that the bot makes with type "Bug" are rejected.',
    'After the project became company-managed, creating a story by the API of Jira ends in an error.',
  ],
  J31: [
    'The epic link cannot be set on creation in this one project of Jira. The admin says that it is not on the screen.',
    'We moved the script to another site of Jira: customfield_10016 is not known there, 400.',
    'The same code on the customer’s Jira fails: the custom field has another id there.',
  ],
  J32: [
    'Bullets and links are lost since our tool sends the description as a string, Jira shows the raw markup.',
    'Since we call /rest/api/3 the description comes as an object with type doc in place of a string.\nOur parser crashes with "trim is not a function".',
    'INVALID_INPUT for the comment when I send plain text to version 3 of the API of Jira.',
  ],
  J33: [
    'A search with an empty query works at the old endpoint of Jira, but the new one rejects it with 400 about restrictions.',
    'jql "order by created" gives 400 at search/jql.',
  ],
  J34: [
    'summary ~ "foo [bar]" gives 400 from Jira, are the brackets to blame?',
    'The search in Jira for a summary with a colon ends in 400, without the colon it finds the issue.',
  ],
  J35: [
    'An old job kept logging in to Jira with the old password.\nNow the right password is refused as well, until somebody logs in by the browser.',
    'Login to Jira by the script stopped after I had mistyped the password five times, the browser asks for the letters of a picture.',
    'Our Jira answers 403 with the header X-Authentication-Denied-Reason. What is that?',
    'The bot’s account is locked out of Jira Server again and again, in the log stands "login denied".',
  ],
  J38: [
    'Thumbnails are not loaded in our app for Jira: they point to /secure/thumbnail/10001/… and are answered with a login.',
    'curl on /secure/attachment/10001/a.png with user:token saves a file of 0 bytes, or a page.',
    'The list of attachments comes from Jira, but each file that we save is the same size and holds the HTML of a login.',
  ],
  J42: [
    '{"detail":"Unable to fetch users from Jira"} comes for the reporter, while components and projects are found.',
    'The search for an assignee is empty for the bot in Jira, in the browser I find all people.',
    'No users in the drop-down for the reporter, although issues are loaded from Jira. With my admin account they are all there.',
  ],
  N13: [
    'POST creates nothing in Jira and returns the list of issues. The URL starts with http.',
    'Creating a comment in Confluence answers with a list of all comments, the base URL begins with http:// instead.',
  ],
  I21: [
    'The favicon and the CSS of our Connect app give 401, no JWT comes with them.',
    'Images of our add-on in Jira are not loaded: 401, the middleware wants a JWT that the browser does not send for them.',
  ],
  T13: [
    'The exchange of the assertion fails for one user since she left the company, all the others get tokens.\nIt is our Connect app for Jira.',
    'Acting as one person fails with invalid_grant since HR closed his account, the app gets tokens for everybody else in Jira.',
  ],
  T14: [
    'Jira in our cloud storage works for a day, then I have to disconnect and connect it again.',
    'After 90 days without use the OAuth connection of our app to Jira is gone, and the refresh fails.',
    'Two workers refresh the token of Jira at the same time, and then one of them gets invalid_grant.',
  ],
}

/** By the entry that is not told: the neighbour has happened. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['J30', 'We switched to a team-managed project in Jira and like it.'],
  [
    'J31',
    'The custom field of our Jira has the id customfield_10016, and the import fails with 401.',
  ],
  ['J32', 'The document of the contract could not be opened in Jira, it is a .doc.'],
  ['J35', 'The picture in the issue of Jira is not loaded, and asks for a login.'],
  ['J42', 'The search for issues is empty for the bot in Jira, in the browser I find all of them.'],
  ['N13', 'POST creates the issue in Jira and returns its key. The URL starts with http.'],
  ['I21', 'The page of our Connect app gives 401 although a JWT comes with it.'],
  ['T13', 'The exchange of the assertion fails for all users of Jira since the site moved.'],
  ['T14', 'After 90 days without a reply Jira closes the ticket, and the automation fails.'],
]

describe('what persons tell of a failure', () => {
  it.each(Object.entries(TOLD).flatMap(([id, texts]) => texts.map((text) => [id, text] as const)))(
    'is %s: %s',
    (id, text) => {
      expect(ruledOf(text)[0]).toMatch(new RegExp(`^${id} `))
    },
  )

  it.each(OTHERS)('is not %s: %s', (id, text) => {
    expect(ruledOf(text).filter((finding) => finding.startsWith(id))).toEqual([])
  })
})
