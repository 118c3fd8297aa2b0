import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

const ASKED = '557058:61f0aa2c-88d1-4b5e-9c36-0d1f7aa1e2b0'
const OTHER = '557058:0e77c1d4-13aa-4f1b-b6a8-c0b2d9e4f715'
const SHORT = '5b10ac8d82e05b22cc7d4ef5'

/** The account that was asked for, and another that was answered, side by side. */
const ANOTHER: readonly Row[] = [
  {
    name: 'two lines of a log',
    text: `Two users of our Jira app saw somebody else's tickets. Header logging caught one:\n\n requested accountId   ${ASKED}\n x-aaccountid          ${OTHER}   <- a real person\n status                200\n\nIs it Atlassian mixing up sessions?`,
  },
  {
    name: 'one line of a log',
    text: `WARN impersonation mismatch requested=${ASKED} x-aaccountid=${OTHER} path=/rest/api/3/search/jql status=200`,
  },
  {
    name: 'a table',
    text: `Now and then people get the list of a colleague in our Jira app:\n\n| asked for | X-AAccountId |\n|---|---|\n| ${ASKED} | ${OTHER} |`,
  },
  {
    name: 'prose',
    text: `We asked for a token as ${SHORT} and the X-AAccountId of the answer from Jira says 70121f3ac5b2e40069e1a77b. Why?`,
  },
  {
    name: 'shortened',
    text: `Jira Cloud, acting as a user: expected account 5b10ac8d82…, but X-AAccountId: 70121f3ac5… in the response, 200 OK.`,
  },
  {
    name: 'by /myself',
    text: `The token was exchanged with sub = urn:atlassian:connect:useraccountid:${ASKED} but GET /rest/api/3/myself answers as ${OTHER}, status 200.`,
  },
  {
    name: 'JSON',
    text: `{"level":"warn","msg":"wrong user","requestedAccountId":"${ASKED}","xAAccountId":"${OTHER}","status":200,"path":"/rest/api/3/myself"}`,
  },
]

const OF_APP: readonly Row[] = [
  {
    name: 'the app’s own',
    text: `Comments of our Jira app are written by the app.\n\n requested accountId   ${ASKED}\n x-aaccountid          ${OTHER}   <- our own add-on\n status                201`,
  },
]

const NOBODY_ELSE: readonly Row[] = [
  {
    name: 'the same account',
    text: ` requested accountId   ${ASKED}\n x-aaccountid          ${ASKED}\n status                200   GET /rest/api/3/myself`,
  },
  {
    name: 'the same, cut short',
    text: `requested=5b10ac8d82… x-aaccountid=${SHORT} GET /rest/api/3/myself status=200`,
  },
  {
    name: 'two people of one issue',
    text: `The issue in Jira has reporter ${ASKED} and assignee ${OTHER}; X-AAccountId is what our code logs.`,
  },
  {
    name: 'a plan',
    text: `X-AAccountId of an answer names the account that Jira answered. We will log the requested account next to it.`,
  },
]

const JQL = '/rest/api/3/search/jql?jql=project=VEN'

/** As the user nothing, as the app something, and the site knew the user. */
const RIGHTLY_EMPTY: readonly Row[] = [
  {
    name: 'a debug page',
    text: `User "Lindiwe Khumalo" opens the page of the app → "No vendors found". I open it → 23 vendors.\n\n[impersonated] GET ${JQL} → 200, issues: 0, X-AAccountId = 62c41a09b7... (this is her own id, we looked it up), /myself → Lindiwe Khumalo, active\n[as app]       GET ${JQL} → 200, issues: 23\n\nShe is in the jira-users group and can see the project in the side bar.`,
  },
  {
    name: 'the app first',
    text: `Why does she see nothing?\n\nas app: GET ${JQL} -> 200, 14 issues\nas user: GET ${JQL} -> 200, 0 issues, X-AAccountId: ${SHORT}`,
  },
  {
    name: 'logfmt',
    text: `actingAs=user method=GET path=${JQL} status=200 total=0 x-aaccountid=${SHORT}\nactingAs=app method=GET path=${JQL} status=200 total=9 x-aaccountid=${OTHER}`,
  },
  {
    name: 'printed lists',
    text: `as user GET ${JQL} 200 X-AAccountId: ${SHORT} {"issues":[],"isLast":true}\nas app GET ${JQL} 200 {"issues":[{"id":"1"}],"isLast":true}\n\nHer list stays empty.`,
  },
]

const NOT_RIGHTLY: readonly Row[] = [
  {
    name: 'nobody known',
    text: `as app: GET ${JQL} -> 200, 14 issues\nas user: GET ${JQL} -> 200, 0 issues, no X-AAccountId in the answer`,
  },
  {
    name: 'empty for the app too',
    text: `as app: GET ${JQL} -> 200, 0 issues\nas user: GET ${JQL} -> 200, 0 issues, X-AAccountId: ${SHORT}`,
  },
  {
    name: 'of another search',
    text: `as app: GET /rest/api/3/search/jql?jql=project=OPS -> 200, 14 issues\nas user: GET ${JQL} -> 200, 0 issues, X-AAccountId: ${SHORT}`,
  },
  {
    name: 'as somebody else',
    text: `as app: GET ${JQL} -> 200, 14 issues\nas user: GET ${JQL} -> 200, 0 issues, X-AAccountId: ${SHORT} (somebody else, not hers)`,
  },
]

describe('accounts that a text sets side by side', () => {
  rows('are of another person', ANOTHER, ({ text }) => expect(toldOf(text)[0]).toBe('S03 likely'))
  rows('are of the app', OF_APP, ({ text }) => expect(toldOf(text)[0]).toBe('S02 likely'))
  rows('are one, or of nobody who was asked for', NOBODY_ELSE, ({ text }) => {
    expect(heardIn(text).filter((said) => /^S0[23]/.test(said))).toEqual([])
  })
})

describe('an empty list as the user and a full one as the app', () => {
  rows('is right for the user', RIGHTLY_EMPTY, ({ text }) => {
    expect(toldOf(text)).toEqual(['S04 likely'])
  })
  rows('is not where the site knew nobody, or both are empty', NOT_RIGHTLY, ({ text }) => {
    expect(heardIn(text).filter((said) => said === 'S04 likely')).toEqual([])
  })
})
