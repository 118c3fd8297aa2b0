import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What stands around a failure, and what it is. */
const TOLD: readonly (readonly [id: string, text: string])[] = [
  [
    'T04',
    'After the site import at the weekend our app was installed again on the new site. Since then nobody can save as themselves: "token exchange failed (400)". The oauthClientId in our table for them is from 2023.',
  ],
  [
    'T04',
    'Customer moved into a merged site, the partner did the import, then they reinstalled us. Acting as a user is refused with 400 for everybody there, the app as itself works. In our DB the client id of that tenant has a created date of two years ago although the hook brought another one.',
  ],
  [
    'T08',
    "One customer is on the government cloud (acme.atlassian-us-gov-mod.net). Impersonation fails only there. We post the assertion to oauth-2-authorization-server.services.atlassian.com for everybody, it's hard-coded.",
  ],
  [
    'T08',
    'act-as works for all tenants except agency.atlassian-us-gov-mod.net. The aud is a constant of ours, the production authorization server.',
  ],
  [
    'T08',
    'FedRAMP tenant, moderate: user impersonation never works, app calls do. Same authorization server address for all tenants in config. Is there another one for them?',
  ],
  [
    'T08',
    'Our dev site on jira-dev.com refuses the exchange, prod sites are fine. The token url is the same const for both.',
  ],
  [
    'T10',
    'Since the tenant table was copied into AWS Secrets Manager all tenants are broken: exchange refused, our JWT gets 401 from Jira, iframe token signature invalid. The secrets seem to have a newline at the end now (length 65 instead of 64).',
  ],
  [
    'T10',
    "We re-encrypted the shared secrets on Friday. Since then neither direction works, Jira refuses our JWT (401) and we refuse Jira's (signature). When I print the decrypted value there is a trailing space.",
  ],
  [
    'T10',
    'All tenants: signature does not verify, and user token exchange is invalid_grant. Only change: the secret column was varchar(60) after the schema migration, real secrets have 64+ characters. Cut off?',
  ],
  [
    'J07',
    "The first page comes fine, from the second page on (startAt=50) Jira answers 401. We create the app's JWT once at the start and use the same Authorization header in the loop. 8 seconds in total so it isn't expired.",
  ],
  [
    'J07',
    "We cache the app's JWT for 2 minutes per tenant to save CPU. GET /myself works, every other call with that cached JWT is 401. Without the cache all fine.",
  ],
  [
    'J26',
    "I created the API token while logged in as helpdesk@, but in the form I put my own address as the user. It says basic authentication with passwords is deprecated. I don't use a password!",
  ],
  [
    'J26',
    'Der Token gehört unserem Dienstkonto, im Feld Benutzer steht aber meine eigene Adresse. Fehler: 401. Token dreimal neu kopiert. Muss das dieselbe Person sein?',
  ],
  [
    'J26',
    "The token is from my colleague's account, the email in the settings is mine. 401 all the time, token is new. Does it matter whose email it is?",
  ],
  [
    'J29',
    'Both our exporter and the Slack digest stopped on the same morning, both use the same bot account of Jira. There had been a mail from Atlassian two weeks before that a token would expire, nobody read it.',
  ],
  [
    'J29',
    'Everything that uses the jira-bot login died overnight. We never change anything there. I recall a notice "your API token is about to expire" last month.',
  ],
  [
    'J36',
    'Long export over 3LO: after an hour each call to api.atlassian.com/ex/jira is 401 Unauthorized, before it all 200. We take the access token once at the beginning.',
  ],
  [
    'J36',
    'Sync of big customers dies after 3600 seconds with 401 from the gateway, small customers finish in time and are fine. The token is read from the DB at the start of the job.',
  ],
  [
    'J36',
    'worker keeps the access_token in memory for the whole run; past one hour everything from api.atlassian.com/ex/jira/… is 401',
  ],
  [
    'J43',
    "Round robin of our form: always when it is Beatriz' turn the ticket isn't created. Taken out of the rotation: no failures. She has no agent licence, seats were full.",
  ],
  [
    'J43',
    'Tickets assigned by the rota fail for one colleague only. She can comment in the service project but is not an agent.',
  ],
  [
    'J43',
    'Creation fails whenever the default assignee is Paolo. He left the project role last week. Others work.',
  ],
  [
    'S02',
    "Comments should come from the user, but all are authored by our app's robot avatar. 201 each time. We sign the JWT for the call with sub = account id of the user.",
  ],
  [
    'S02',
    "In the JWT for the REST call we put the person's accountId as sub and iss is the app key. The issue is created, but the reporter is the app.",
  ],
  [
    'S02',
    'worklogs are written as the app, not as the user. jwt: iss=app key, sub=accountId, qsh ok. no token exchange in between. is sub ignored?',
  ],
  [
    'S04',
    "The widget is empty only for Noor. The answer names her account. In Jira she can't see the project either, she joined last week.",
  ],
  [
    'S04',
    "For one user the search gives 200 and nothing, with the app's own account 12 issues. X-AAccountId is the right one. She isn't in the project's roles.",
  ],
  [
    'T15',
    'refresh_token is undefined in the answer of the exchange (auth.atlassian.com). scope=read:jira-work write:jira-work',
  ],
]

/** The contrary, what is solved, a wish, another product: this is not told. */
const NEAR: readonly (readonly [id: string, text: string])[] = [
  [
    'T04',
    "We compared the oauthClientId with the newest payload: it's the same. Still unauthorized_client for all users of the site since the import.",
  ],
  [
    'T08',
    'Our gov customers use the gov authorization server, all works. Question: is there a list of such servers?',
  ],
  [
    'T10',
    'The GitHub webhook secret is one character longer in Vault, GitHub deliveries fail with invalid signature.',
  ],
  [
    'J07',
    'The first page is fine, the second page gives 401 because our session at the portal (own login) ends. Own product, no Jira.',
  ],
  ['J07', 'First page 200, then 429 from the second page on. JWT is made for each page.'],
  [
    'J29',
    'There had been a mail from Atlassian that a token would expire, we made a new one in time and everything runs.',
  ],
  ['J36', 'The export takes 3600 s and is fine, the token is refreshed every 50 minutes.'],
  ['J43', 'We added an agent licence for Beatriz, now each ticket is created. Thanks!'],
  ['S02', "Comments come from the app's account, as intended. Can we change its avatar?"],
  ['S04', 'Jemima was added to the project and sees all 12 now.'],
  ['T15', 'The answer has a refresh_token as offline_access is among the scopes. All good.'],
  ['J26', 'The token and the email belong to the same service account, works since yesterday.'],
]

describe('what stands around a failure', () => {
  it.each(TOLD)('is %s: %s', (id, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${id} (?:possible|likely)$`))
  })

  it.each(NEAR)('is not likely %s: %s', (id, text) => {
    expect(toldOf(text)).not.toContain(`${id} likely`)
    expect(toldOf(text)).not.toContain(`${id} certain`)
  })
})
