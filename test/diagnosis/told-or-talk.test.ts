import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

const told = (text: string): readonly string[] => diagnoseText(text).findings.map(({ id }) => id)

/** Plans, releases and manuals have some of the same words. */
const COMPLAINTS: readonly (readonly [string, string])[] = [
  ['J02', 'They say that tokens will replace passwords in Jira. I sent one and still get 401.'],
  ['J02', 'Confluence is going to drop passwords, so I use a token; login is still refused, 401.'],
  [
    'J28',
    'I made a scoped token. They will replace the others. Every command of the Jira CLI comes back 401.',
  ],
  [
    'J13',
    'Our OAuth app will do the rest. The web hooks of Jira were refused: "Only apps can access this resource."',
  ],
  [
    'J39',
    'Version 9.12.4, deploymentType "Server". The test of the Jira plugin ends with HTTP 404 for /rest/api/3/myself.',
  ],
  [
    'P01',
    'I set the app up as described in the guide, but in Jira there is no panel. Same here, annoying.\n\n> It was a missing permission.',
  ],
  [
    'J11',
    'After I consented again the tools for Jira are gone. The consent page offered neither read nor write scopes.',
  ],
  [
    'J22',
    'A ticket is shown by its key. Each list of the Jira plugin now ends in HTTP error 410, and the system should not matter.',
  ],
  [
    'J26',
    "Basic authentication with passwords is deprecated\n\nSite (ex: https://myjira.atlassian.net): https://quitte.atlassian.net\nPassword:\nTraceback (most recent call last):\n\t2: from /usr/bin/jira:23:in `load'",
  ],
  // What those who answer plan, fix or guess is no plan of whoever asked.
  [
    'J36',
    'Our agent reads Jira. The connection is lost after 20 minutes and I have to reconnect.\n\n`Error: {"code":401,"message":"Unauthorized"}`\n\n> Sorry, we fixed something there. An API token is supported now, which should be steadier.',
  ],
  [
    'J30',
    'jira_project is set in my rule, nevertheless: Error creating JIRA ticket: HTTP 400: "project is required"\n\n> The option should be the short version of the key.\n\nGreat, that did it.',
  ],
  [
    'J39',
    "$ tool search\nHTTPStatusError: Client error '403' for url 'https://jira.firm.example/rest/api/3/search/jql'\n\nJira Data Center 9.17\n\n> Ran into this too, personal tokens seem not to be supported here.",
  ],
  [
    'J31',
    "New bot, first ticket in Jira: Field 'priority' cannot be set. It is not on the appropriate screen, or unknown.\n\n> The next release will leave it out. You should then set a default.",
  ],
  [
    'J21',
    'Export of our Jira: "Too many requests" at page 40.\n\n> This PR adds a pause. If it fails again we plan to make that an option.',
  ],
  // The steps of a report without its heads.
  [
    'N05',
    '- create a task\n- enter a large text\n- push it to Jira\n- see the error "The entered text is too long. It exceeds the allowed limit of 255 characters."\n\nIt should be possible to push it.',
  ],
  [
    'J41',
    '1. Create a Jira ticket in the panel\n2. Add a label\n3. Move it to done\n4. You get the message "Transition id 31 is not valid for this issue."\n\nIt should then be moved.',
  ],
  [
    'J34',
    "* Add a Jira filter with a quote\n* Update the board\n* Notice an error: Error in the JQL Query: Expecting ')' but got 'a'\n\nShould be escaped.",
  ],
  [
    'J15',
    '1) Use the Jira panel\n2) Change the key to PINE-3\n3) Observe that it fails with "Issue does not exist or you do not have permission to see it."\n\nIt should ask for another.',
  ],
  [
    'T14',
    'The tool refreshes inside, and our Jira refresh token becomes invalid.\n\n> The PR is still in review.',
  ],
]

const TALK: readonly string[] = [
  'Jira says 401 ("You cannot edit the configuration of this project.") to accounts without that right.\n\nfix: go on when roles give 401',
  'feat(jira): retries\n\nConfluence says "Current user not permitted to use Confluence" here, and the job goes on now.',
  '- create Jira tickets\n- see the error log of each in the panel\n- update their status\n\nShould be small.',
  'We plan to drop the old search of Jira, which answers 410. The next release will call the new one.\n\n> Good, mine still works.',
  'The next release should retry when Jira answers 429.\n\n> Thanks, this PR is fine.',
  'fix: pause when Jira says "Too many requests"\n\n> Could you take a look?',
  'Applies to: Cloud only\n\nA script that calls Jira may be refused with 401 where its token has scopes.',
  'Platform notice: Data Center\n\nCalls of Jira can be rejected with 403 after a wrong password.',
  '安装 Jira 应用时，可能会看到：\n\nThe app host returned HTTP response code 401 when we tried to contact it during installation.\n\n请检查代理 URL。',
  'Jira アプリ: 401 が返る場合があります。設定を確認してください。',
  'Möglicherweise meldet Jira dann 403 Forbidden. Falls Sie das sehen, prüfen Sie die Berechtigungen.',
  'Curl failed with code 401.\n{"message":"You must log in first."}\ncurl -u "$T:" https://circleci.com/api/v1.1/project/github/acme/jira/build',
  'POST https://api.pagerduty.com/incidents for a Jira ticket: 401 {"error":{"message":"Unauthorized"}}',
]

describe('a text with words of plans and manuals', () => {
  it('is heard where somebody tells of a failure of their own', () => {
    const missed = COMPLAINTS.filter(([id, text]) => told(text)[0] !== id)
    expect(missed.map(([id, text]) => `${id}, told ${told(text).join(' ')}: ${text}`)).toEqual([])
  })

  it('is not where nothing happened to anybody, or with another product', () => {
    expect(TALK.flatMap((text) => told(text).map((id) => `${id}: ${text}`))).toEqual([])
  })
})
