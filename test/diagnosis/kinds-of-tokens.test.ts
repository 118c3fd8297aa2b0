import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { ruledOf } from './told.ts'

describe('a login reason that failed', () => {
  it.each([
    'Connecting to our Jira fails.\nIn the answer I see X-Seraph-LoginReason: AUTHENTICATED_FAILED.',
    'Could you take personal access tokens as well?\n\nI gave it a PAT where it asks for the API token of Confluence, but that did not work, it says "x-seraph-loginreason": "AUTHENTICATED_FAILED".',
    'The login of the plug-in is refused. All that Jira sends is x-seraph-loginreason: AUTHENTICATED_FAILED, the password is right.',
  ])('is a refused login where somebody says so: %s', (text) => {
    expect(ruledOf(text)[0]).toMatch(/^J02 /)
  })

  it.each([
    'The search finds nothing. In the headers stands x-seraph-loginreason: AUTHENTICATED_FAILED.',
    'x-seraph-loginreason: AUTHENTICATED_FAILED',
    'The list comes back empty, nothing fails.\nx-seraph-loginreason: AUTHENTICATED_FAILED',
  ])('is an answer to nobody else: %s', (text) => {
    expect(ruledOf(text)[0]).toMatch(/^J04 /)
  })
})

describe('a message that asks for something', () => {
  it.each([
    'Authentication failed for Jira API (403). Token may be expired or invalid. Please verify credentials.',
    'Authentication failed for Confluence API (401). Please check your credentials.',
    'Login to Jira failed: Unauthorized (401). Please try again with another token.',
  ])('is a machine’s: %s', (text) => {
    expect(ruledOf(text).join()).toMatch(/\bJ02\b/)
  })

  it.each([
    'Please verify that the plan covers the new tokens of Jira, they may be needed in March.',
    'Please check the docs of Jira before you merge, 401 may be returned there.',
  ])('is a person’s where nothing failed: %s', (text) => {
    expect(ruledOf(text)).toEqual([])
  })
})

/** What the cause says where one kind of token stands in the place of another. */
const IN_PLACE: readonly (readonly [string, RegExp])[] = [
  [
    'On our Jira Data Center I put the personal access token in the password field next to my user name.\nIt gives 401.',
    /personal access token/,
  ],
  [
    'The test of the connection to our Confluence Server says 401.\nI filled in a PAT as the API token, together with the user name.',
    /personal access token/,
  ],
  [
    'The program sends my PAT as Basic auth, always 401 from our own Jira server.',
    /personal access token/,
  ],
  [
    'I made an API token at id.atlassian.com.\nOur Jira server at https://jira.acme.example refuses it with 401, user name and token are right.',
    /Server and Data Center/,
  ],
]

describe('a token of another kind', () => {
  it.each(IN_PLACE)('is named by the cause: %s', (text, words) => {
    const [first] = diagnoseText(text).findings
    expect(first?.id).toBe('J02')
    expect(first?.cause).toMatch(words)
  })

  it.each([
    'On https://acme.atlassian.net my API token gives 401 with the e-mail address.',
    'Our Jira Data Center answers 401 to user name and password.',
  ])('is not claimed where nothing tells of one: %s', (text) => {
    expect(diagnoseText(text).findings[0]?.cause).not.toMatch(
      /was sent as one half of Basic|for Cloud sites: a Jira or Confluence/,
    )
  })
})
