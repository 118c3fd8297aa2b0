import { describe, expect, it } from 'vitest'
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
  {
    name: 'JSON of level info',
    text: `{"level":30,"msg":"acted","requestedAccountId":"${ASKED}","xAAccountId":"${OTHER}","status":200,"path":"/rest/api/3/myself","cache":"hit"}`,
  },
  {
    name: 'logfmt with names of its own',
    text: `ts=2026-05-02T08:00:01Z msg="jira call" act_as=${SHORT} method=POST path=/rest/api/3/issue/AB-3/comment status=201 x_aaccountid=5c9aa1f77cb0420d9ea5bd33 cache=hit`,
  },
  {
    name: 'columns, of which the first row is right',
    text: 'time          tenant     asked for         x-aaccountid      cache\n11:20:01.100  larkfield  712020:aa (Ivo)   712020:aa         miss\n11:20:01.412  larkfield  712020:bb (Uma)   712020:aa         hit  key=utok:larkfield',
  },
  {
    name: 'a table of rows, of which the first is right',
    text: '| user asked for | x-aaccountid | status |\n|---|---|---|\n| 712020:aa | 712020:aa | 200 |\n| 712020:bb | 712020:aa | 200 |',
  },
  {
    name: 'lines with commas, of which the first is right',
    text: 'tenant,asked,answered,status\nalder,712020:aa01,712020:aa01,200\nalder,712020:bb02,712020:aa01,200',
  },
  {
    name: 'what is wanted behind what was answered',
    text: '<- 200 GET /rest/api/3/issue/A-1 x-aaccountid 712020:0b5ac0de (wanted 712020:77f1c0de)',
  },
  {
    name: 'for whom, in JSON',
    text: `{"job":"digest","for":"${ASKED}","x-aaccountid":"${OTHER}","status":200}`,
  },
  {
    name: 'the answer of /myself',
    text: 'GET /rest/api/3/myself as 712020:77f1c0de -> 200 {"accountId":"712020:0b5ac0de","displayName":"Ivo"}',
  },
  {
    name: 'one line a call',
    text: 'impersonate Ivo (712020:aa) → PUT /rest/api/3/issue/LK-8 204, x-aaccountid: 712020:aa\nimpersonate Uma (712020:bb) → PUT /rest/api/3/issue/LK-9 204, x-aaccountid: 712020:aa',
  },
  {
    name: 'ids cut short, behind their names',
    text: 'req-1 token for 5c1f22aa (Noor)   GET /rest/api/3/myself 200 accountId=5c1f22aa displayName=Noor\nreq-2 token for 60aa90bb (Finn)   GET /rest/api/3/myself 200 accountId=5c1f22aa displayName=Noor',
  },
]

const OF_APP: readonly Row[] = [
  {
    name: 'the app’s own',
    text: `Comments of our Jira app are written by the app.\n\n requested accountId   ${ASKED}\n x-aaccountid          ${OTHER}   <- our own add-on\n status                201`,
  },
  {
    name: 'by the type of the account',
    text: `assert failed in nightly contract test "acts as Wilma"\n  requested  : ${SHORT} (Wilma, atlassian)\n  responded  : 557058:2f1b8a0e-… (accountType "app", displayName "Tidy Sprint")\n  status     : 200`,
  },
  {
    name: 'by /myself',
    text: 'as Wilma: GET /rest/api/3/myself -> 200 {"accountId":"557058:2f1b8a0e","accountType":"app","displayName":"Tidy Sprint"}',
  },
  {
    name: 'as an author',
    text: `call made for   : ${SHORT}\nhistory author  : ${OTHER} "Tidy Sprint" (app)`,
  },
  {
    name: 'expected and actual',
    text: `expected: ${SHORT}\nactual:   ${OTHER} (accountType: app)\nGET /rest/api/3/myself -> 200`,
  },
  {
    name: 'by its own JWT',
    text: `FAIL  acts as the user\n  Expected: "${SHORT}"\n  Received: "${OTHER}"\n  (GET /rest/api/3/myself, 200, authorization: JWT …)`,
  },
  {
    name: 'logfmt',
    text: `msg="jira call" act_as=${SHORT} method=POST path=/rest/api/3/issue/AB-3/comment status=201 x_aaccountid=${OTHER} account_type=app`,
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
    name: 'columns',
    text: 'time      asked          answered (x-aaccountid)\n10:01:02  712020:a1      712020:a1\n10:01:04  712020:b7      712020:b7',
  },
  {
    name: 'lines with commas',
    text: 'tenant,asked,answered,status\nalder,712020:aa01,712020:aa01,200\nalder,712020:bb02,712020:bb02,200',
  },
  {
    name: 'the answer of /myself',
    text: 'GET /rest/api/3/myself as 712020:77f1c0de -> 200 {"accountId":"712020:77f1c0de"}\nassignee of A-1: 712020:0b5ac0de',
  },
  {
    name: 'one line a call, of two people',
    text: 'impersonate Uma (712020:bb) → PUT /rest/api/3/issue/LK-9 204, x-aaccountid: 712020:bb\nimpersonate Ivo (712020:aa) → PUT /rest/api/3/issue/LK-9 204, x-aaccountid: 712020:aa',
  },
  {
    name: 'logfmt',
    text: `msg="jira call" act_as=${SHORT} path=/rest/api/3/issue/AB-3/comment status=201 x_aaccountid=${SHORT}`,
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
    name: 'counted by n',
    text: 'as=app    GET /rest/api/3/search/jql?jql=project=LEGAL   200  n=27  x-aaccountid=557058:f0 (app)\nas=user   GET /rest/api/3/search/jql?jql=project=LEGAL   200  n=0   x-aaccountid=712020:8d44 (= requested)',
  },
  {
    name: 'JSON',
    text: `{"as":"app","path":"${JQL}","status":200,"issues":14,"x-aaccountid":"557058:f0c1"}\n{"as":"user","path":"${JQL}","status":200,"issues":0,"x-aaccountid":"712020:8d44"}`,
  },
  {
    name: 'columns',
    text: `caller   url                                        status  count  x-aaccountid\napp      ${JQL}      200     14     557058:f0c1\nuser     ${JQL}      200     0      712020:8d44 (as requested)`,
  },
  {
    name: 'by who called alone',
    text: 'as app : 200, 27 issues, X-AAccountId 557058:f0ab\nas Noor: 200, 0 issues, X-AAccountId 712020:8d44 = Noor\n(same JQL: project = LEGAL)',
  },
  {
    name: 'by the JQL alone',
    text: 'who=app  jql="project = LEGAL" total=27\nwho=712020:8d44 jql="project = LEGAL" total=0 x-aaccountid=712020:8d44',
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
    name: 'nobody known, in logfmt',
    text: `as=app  GET ${JQL}  200 total=14 x-aaccountid=557058:f0c1\nas=user  GET ${JQL}  200 total=0 x-aaccountid=-`,
  },
  {
    name: 'nobody known, by who called alone',
    text: 'as app : 200, 27 issues, X-AAccountId 557058:f0ab\nas Noor: 200, 0 issues, no X-AAccountId',
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

/** With an account something, without one nothing. */
const EMPTY_FOR_NOBODY: readonly Row[] = [
  {
    name: 'on two machines',
    text: `laptop:  GET ${JQL}  200  issues=31  x-aaccountid=${SHORT}\nserver:  GET ${JQL}  200  issues=0   x-aaccountid=-`,
  },
  {
    name: 'by the JQL alone',
    text: 'who=app  jql="project = LEGAL" total=27 status=200 x-aaccountid=557058:f0ab\nwho=sync jql="project = LEGAL" total=0 status=200 x-aaccountid=(none)',
  },
]

describe('an empty list for nobody and a full one for somebody', () => {
  rows('is one that was answered anonymously', EMPTY_FOR_NOBODY, ({ text }) => {
    expect(toldOf(text)[0]).toBe('J04 likely')
  })
  it('is none where both are somebody’s', () => {
    const text = `laptop:  GET ${JQL}  200  issues=31  x-aaccountid=${SHORT}\nserver:  GET ${JQL}  200  issues=31  x-aaccountid=${SHORT}`
    expect(heardIn(text)).toEqual([])
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
