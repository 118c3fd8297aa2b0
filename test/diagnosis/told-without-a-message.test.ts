import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What people tell who met with no message, or show none: the entry that comes first. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  J23: [
    'assign of our bot does nothing on Jira Cloud when it is given an e-mail address. The API wants an accountId, and nobody sees that it failed.',
    'On Jira Cloud the reporter is left out without an error if I pass a display name; it takes account ids only.',
    'Watchers that are given by their e-mail are silently ignored. Jira wants the account id.',
    'Mentioning people by display name fails on Jira Cloud, it needs the accountId.',
    'add_participant with an e-mail has no effect in our Jira, only an account id does something.',
  ],
  J15: [
    'Only three of our twelve Jira projects come back from getProjects(). With my own login the same call lists all of them.',
    'Not all of the boards are listed by the Jira bot, whereas I see every one of them in the browser. In the end it was a permission.',
    'The Jira connector finds fewer issues than I do with my account: half of the project is missing.',
    'Some of the Jira projects are missing from the list that the service account gets; as an admin I get more.',
  ],
  J26: [
    'I fill in\n\nSite: https://harbour.atlassian.net\nUser: ana\nPassword: hunter2\n\nand save, and no list of projects appears. I am an administrator.',
    'Jira URL: https://pine.atlassian.net\nUsername: jo\nPassword: secret1\n\nAfter saving the form is empty again and no project can be chosen.',
  ],
  J27: [
    'Our build cannot be published when its commit names a Jira issue that does not exist: Jira answers with BadRequest.\n\nSteps: link a made-up issue, publish.',
    'Reproduce: put the key of an issue that was deleted into the release, save. Jira says bad request and the release is not made.',
    'The deployment fails with 400 from Jira as soon as one of its tickets does not exist any more.',
  ],
  J14: [
    'The account of our tests seems not to be able to create groups in Jira. It needs to be a site admin for that now.',
    'Our script is not able to create a custom field in Jira Cloud.\n\n> That takes administrator rights.',
    'Creating roles in Jira: not able to, the account would have to be an admin.',
  ],
  N05: [
    'The whole log goes into the description of the Jira ticket. When it has more characters than a description may have no ticket is made, only an error.',
    'A Jira comment that is longer than allowed is not added, the plugin shows an error.',
    'Creating the Jira issue fails as soon as the stack trace makes the description too long.',
    'If the text exceeds 32767 characters the Jira comment is refused.',
  ],
  N06: [
    'The Jira plugin always says: check your network connection. There is no proxy here.\n\n> I had typed the Jira URL with https://, it wants the host name only.',
    'Jira add-on: "could not connect". My fault: the domain alone belongs there, and I had put https:// before it.',
    'It cannot reach Jira.\n\nSolved: the field wants only the domain, without https://.',
  ],
  J38: [
    'With OAuth the list of attachments comes from api.atlassian.com, then the bot fetches https://pine.atlassian.net/wiki/download/attachments/7/plan.pdf, and the file never arrives.',
    'Jira over OAuth: attachments are listed, but the download does not come.',
  ],
  N03: [
    'Publishing to Confluence ends in a 404: "The page could not be found". The base URL ends with /wiki.\n\n> Take /wiki away, the tool adds it.',
    'A 404, whatever I do in Confluence.\n\n> Removed /wiki from the end of the base URL, and it works.',
  ],
}

/** The same words where nothing failed. */
const QUIET: readonly string[] = [
  'Jira Cloud takes account ids. Our tool looks them up by e-mail or display name, so either may be given.',
  'Only some of the Jira projects are synced by default; choose the others in Settings.',
  'Site: https://harbour.atlassian.net\nUser: ana\nPassword: see the vault\n\nThat is the Jira of the demo.',
  'Adds a check for Jira issues that do not exist: the build is published without them.',
  'Site admins create groups in Jira. Others ask them.',
  'Descriptions of Jira tickets are cut at 32767 characters since version 3.',
  'Enter the domain of your Jira only, without https://.',
  'Attachments of Jira are downloaded through api.atlassian.com with OAuth now.',
  'Base URL of Confluence: ends with /wiki, https://pine.atlassian.net/wiki for instance.',
  'The list shows all Jira projects that the account may see; others have more.',
]

describe('a failure of which no message is shown', () => {
  it('is known by what people tell of it', () => {
    const missed = Object.entries(TOLD).flatMap(([id, texts]) =>
      texts
        .filter((text) => toldOf(text)[0]?.startsWith(id) !== true)
        .map((text) => `${id}, told ${toldOf(text).join(' ')}: ${text}`),
    )
    expect(missed).toEqual([])
  })

  it('is never certain', () => {
    const certain = Object.values(TOLD)
      .flat()
      .filter((text) => toldOf(text).some((finding) => finding.endsWith('certain')))
    expect(certain).toEqual([])
  })

  it('is not told of where the same words tell of none', () => {
    const alarms = QUIET.flatMap((text) => toldOf(text).map((finding) => `${finding}: ${text}`))
    expect(alarms).toEqual([])
  })
})
