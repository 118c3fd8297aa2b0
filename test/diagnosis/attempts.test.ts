import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What was attempted and how it ended, with no word of an answer: by the first of its usual causes. */
const ATTEMPTS: Readonly<Record<string, readonly string[]>> = {
  J02: [
    'Jira widget: I typed server, mail and token, pressed Save and it does not let me in.',
    'My colleague and I use the same dashboard. Her key for Jira works, mine does not.',
    'Can not use my Jira token in the new version. Please help.',
    'Ticket from a customer: the check of the Jira credentials is red for him, whatever he enters.',
  ],
  J26: [
    'The Jira add-in asks for my user name and password over and over. I can open the site with them.',
    'Plugin prompts for the Jira password every time I start it, and then again.',
  ],
  J30: ['The bot cannot raise Jira bugs for one team, for the others it can. Whatever I try.'],
  J41: ['My card is not moved in Jira when the branch is merged. Any idea?'],
  J25: ['I can not fill the sprint field of Jira from the sheet, whatever I write there is wrong.'],
  J29: [
    'Since this week our nightly export of Jira is refused. Nothing was changed on our side. A colleague with his own token has no trouble.',
  ],
  J15: [
    'My filter id for Jira is "all-open-ones". The tool ends in a ResourceNotFoundException.',
    'I gave it the board id of my Jira team, which it says does not exist.',
  ],
  J04: ['The methods for field options of our Jira answer null, I tried both.'],
  J14: ['I get no sample data in the Jira trigger node, it always fails for my account.'],
  T14: ['I have to connect Jira anew every morning. The session does not stay.'],
  N02: [
    'We changed the address of our Jira site last week, and since then our app does not load any more.',
    'Our company was renamed and so was its Jira site. The connector is broken since.',
  ],
  N07: ['The plugin for Jira does not respect the proxy of my IDE, so I can never connect.'],
}

/** By the template of a tracker: the part for what failed tells of a failure, that for what was hoped for of none. */
const REPORTS: readonly (readonly [string, string])[] = [
  [
    'J26',
    'Jira sync of the whole team\n\n**Describe the bug**\nThe add-in asks for user name and password again. I can log in on the site with both.\n\n**Expected behaviour**\nIt connects.\n\n**Version** 2.4.1, Jira Cloud',
  ],
  [
    'J30',
    '1. create an alert\n2. add a Jira ticket to it\n3. choose a team\n\nExpected: ticket\nActual: "Team is required"',
  ],
  [
    'J32',
    '### Steps to reproduce\n- update the description of a Jira issue\n### Expected result\nIt is updated\n### Actual result\n"Operation value must be an Atlassian Document"',
  ],
  [
    'J41',
    'Schritte zum Nachstellen:\n1. change the status of a Jira issue to done\nErwartetes Verhalten:\ndone\nTatsächliches Verhalten:\nNo transitions found',
  ],
  [
    'J21',
    'Titre : Jira\n\nÉtapes\n1. use the import\n\nComportement attendu :\nfini\n\nComportement actuel :\nToo many requests',
  ],
  ['J15', 'Jira 报告\n复现步骤：\n1. add PINE-3\n期望结果：\nok\n实际结果：\nIssue does not exist'],
  [
    'N08',
    'Jira board\n\nSteps\n- add a board\n- use a big filter\n\nWhat should happen:\nit is shown\n\nWhat happened:\ntimeout',
  ],
  [
    'J02',
    'Version 6.1 (store)\nIt says Unauthorized when I check the Jira token.\n\nCurrent behaviour: red\nDesired behaviour: green',
  ],
]

/** Of a program that nobody names, with much that speaks for a failure. */
const UNNAMED: readonly (readonly [string, string])[] = [
  [
    'J02',
    'Hi, I can’t log in any more. The message is "Authentication failed", and it always worked.',
  ],
  [
    'J23',
    'My watcher cannot be added by his user name any more since the move to the cloud, I always get a 400.',
  ],
  [
    'N03',
    'I have a slash at the end of my base url, and then each path is broken: I get 404 for all of them. What is wrong?',
  ],
]

/** The same attempts where nothing failed. */
const QUIET: readonly string[] = [
  '**Is your feature request related to a problem?**\nThe Jira panel has no filter.\n\n**Describe the solution you’d like**\nA field for JQL.',
  '### Current behaviour\nJira tickets are made one by one.\n### New behaviour\nThey are made together.\n### Test plan\n- create two tickets',
  'Release 3.1\n- create Jira tickets from alerts\n- log in with a token',
  'How do I fill the sprint field of a Jira issue from a sheet?',
  'The add-in asks for the user name and the token of Jira once and keeps them.',
  'To move a card in Jira, choose the transition in the settings of the workflow.',
  'Expected: the Jira key in the title. Is there an option for it?',
  'What should happen to attachments when a Jira ticket is closed? We think of a job that removes them.',
  'Our site was renamed, and the Jira connector took the new address by itself.',
  'Add a check of the Jira credentials to the settings page.',
]

const cases = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([id, texts]) => texts.map((text): [string, string] => [id, text]))

const first = (text: string): string => toldOf(text)[0] ?? 'nothing'

describe('a failure told by what was attempted', () => {
  it('has the usual cause of such an attempt', () => {
    expect(cases(ATTEMPTS).map(([, text]) => [first(text), text])).toEqual(
      cases(ATTEMPTS).map(([id, text]) => [`${id} possible`, text]),
    )
  })

  it('is read out of the template of a tracker', () => {
    expect(REPORTS.map(([, text]) => [first(text).slice(0, 3), text])).toEqual(REPORTS)
  })

  it('is heard where no product is named', () => {
    expect(UNNAMED.map(([, text]) => [first(text), text])).toEqual(
      UNNAMED.map(([id, text]) => [`${id} possible`, text]),
    )
  })

  it('is not heard where nothing failed', () => {
    expect(QUIET.map((text) => [toldOf(text), text])).toEqual(QUIET.map((text) => [[], text]))
  })
})
