import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { toldOf } from './told.ts'

/** A line or two in which somebody sums up what a program said, or does: the entry that comes first. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  // Nobody's name, and no word of oneself.
  J25: ['labels: "must be a list", 400', 'bad request, the estimate has to be a number (400)'],
  J30: ['the Squad field must be chosen (400), and the form has none'],
  J35: ['captcha, login denied', 'bot account: login denied until the captcha is done'],
  N11: ['500 on each call of the importer'],
  N12: ['not valid json, begins with <html'],
  // What is nearly all of one cause.
  J23: ['reporter → accountId only, names are refused by Jira (GDPR strict)'],
  N08: [
    'Board sync: the first pages come, then a read timeout after a minute and nothing is stored.',
  ],
  // A message in other words.
  J34: ['Jira says EMPTY is reserved in JQL and has to stand in quotes'],
  J41: [
    'no such transition on this issue (“Done”)',
    'bot says that the transition is not offered for the ticket',
  ],
  J01: [
    'The exporter got its API token, and Jira cannot parse it as a connect session token.',
    'Loading boards: an error about parsing some Connect session auth token.',
  ],
  J32: [
    'Review: the comment goes to v3 as plain text, and the body has to be an Atlassian document.',
    'Creating a ticket in Jira with plain text is refused, the description needs an ADF document',
    'Editor add-on: no String can be made out of an object, it says, for the comment in Jira.',
  ],
  N03: ['our base URL ends up on the dead link page for every REST call'],
  N09: ['Searching the wiki: error, our company CA is unknown to the app.'],
  T15: ['Jira connector: scopes (goals) never added to the app'],
  T12: ['Forge remote: offlineUserAuthToken gives no token, the user id was sent alone'],
  I01: ['our panel in Jira shows unauthorized, wrong query hash'],
  J11: [
    'MCP of Atlassian: after the consent, which showed only two boxes, the Jira tools are gone.',
    'The gateway refuses the sprint call for want of scopes, 3LO token with all of them ticked.',
  ],
  J40: ['The Atlassian connector suddenly claims the app is not installed, reads are all right.'],
  J36: ['after an hour all Jira tools fail until I reconnect'],
  N06: ['Launcher for Jira fails, the subdomain is blank in its settings'],
  N05: ['attachment is refused, larger than the allowed size'],
  P01: [
    'GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES\n200\n{"permissions":{"EDIT_ISSUES":{"name":"Edit Issues","havePermission":false}}}',
  ],
  I07: [
    'After a restored backup the installed apps are dead: the import has a new client key, our record the old secret.',
  ],
  J38: ['$ file out/*\nout/plan.pdf: HTML document, ASCII text\n\nall of them come from Jira'],
  J02: ['Reporting tool for Jira: whoever has a new token cannot get in'],
  T14: [
    'A cron job refreshes the Jira OAuth tokens, the tool does so too; then ours is dead.',
    'Slack bot: signed out of Jira every morning',
    'We stored only the access token, so the next refresh at Atlassian fails.',
    'Refreshing at Jira rotates the token and the plugin keeps the first.',
  ],
  J04: ['Board of our cloud site shows nothing and no error, settings checked twice'],
  J22: [
    'Nightly job with /rest/api/2/search on Jira cloud, data is undefined lately.',
    'data = s.get(f"{HOST}/rest/api/3/search", params=q).json()\nreturn {"rows": data["issues"]}',
  ],
  J13: ['Registering hooks in Jira with Basic is turned away, only Connect apps may do so.'],
  N13: ['301, then 405 on create. the server url is http'],
  N15: ['Flow cannot list boards, 404, headers show Atl-Missing-Tcs true. Site is on Jira cloud.'],
  J31: [
    'ERROR node: 400 {"errorMessages":[],"errors":{"labels":"Das Feld \'labels\' kann nicht festgelegt werden."}}',
  ],
  // Code as it is described, and the comment in which its result stands.
  T03: ['The plugin asks auth.atlassian.io for the token, per user. It never gets one.'],
  J06: ['Our Jira app encodes a JWT whose iss is the clientKey, and all calls of Jira fail.'],
  J07: [
    'We sign our own token for calls to Jira with context-qsh as the query hash, and Jira denies it.',
  ],
  N01: [
    "r = requests.get(u, data='{}', auth=A)\nr.status_code  # 403\nr.headers['X-Cache']  # 'Error from cloudfront'",
  ],
  J26: [
    'PowerShell: the Basic header is made of $mail:$token in single quotes, the answer is empty. Jira cloud.',
    'Jira proxy with a Basic header.\n\n> your base64 ends with a line break, surely',
    'basic auth with my Jira token, user is the login name and not an e-mail, nothing comes back',
  ],
  // A program's words, and a complaint that is none of changes.
  N07: ['jira.getBoard(4).catch(console.error)\n// ECONNREFUSED connect 10.0.4.2:8080'],
}

/** The same words where nobody met with anything. */
const QUIET: readonly string[] = [
  'New option `--skip-tls`: leaves certificates of Jira unchecked.',
  'The description of a v3 issue is an ADF document; a macro makes it from Markdown.',
  'Remote backends swap the system token by offlineUserAuthToken: contextIds, userId. Returned: authToken, errors[].message.',
  "echo -n 'me@acme.example:TOKEN' | base64 # for the Basic header of Jira",
  'Moved from /rest/api/3/search to /rest/api/3/search/jql on Jira cloud, everything works.',
  'Install hook from Jira: iss is the clientKey there, which we verify.',
  'The transition is chosen by its name in the ticket workflow.',
]

describe('a note of a line or two', () => {
  it('is heard, whoever it names and whatever its words are for the message', () => {
    const missed = Object.entries(NOTES).flatMap(([id, texts]) =>
      texts
        .map((text) => [id, text, toldOf(text)] as const)
        .filter(([, , [first]]) => first?.split(' ')[0] !== id),
    )
    expect(missed).toEqual([])
  })

  it('tells of nothing where nobody met with anything', () => {
    const alarms = QUIET.map((text) => [text, toldOf(text)] as const).filter(
      ([, found]) => found.length > 0,
    )
    expect(alarms).toEqual([])
  })

  it('is a message with its words in another order', () => {
    const text =
      "Jira gadget: The 'workedOn' field does not exist or you do not have permission to view it."
    expect(toldOf(text)[0]).toMatch(/^J27 /)
  })

  it('is never certain in a person’s words', () => {
    const ids = Object.values(NOTES)
      .flat()
      .filter((text) => !/[{}=]/.test(text))
      .flatMap((text) => diagnoseText(text).findings)
      .filter(({ certainty }) => certainty === 'certain')
      .map(({ id }) => id)
    expect(ids).toEqual([])
  })
})
