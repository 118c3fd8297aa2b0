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
  [
    'T14',
    'The tool refreshes inside, and our Jira refresh token becomes invalid.\n\n> The PR is still in review.',
  ],
]

const TALK: readonly string[] = [
  'Jira says 401 ("You cannot edit the configuration of this project.") to accounts without that right.\n\nfix: go on when roles give 401',
  'feat(jira): retries\n\nConfluence says "Current user not permitted to use Confluence" here, and the job goes on now.',
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
