import { describe, expect, it } from 'vitest'
import { toldOf as told } from './told.ts'

/** Texts in which nothing failed for anybody, by what they are. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  'a change and its review': [
    'sprint.ts: waits where Jira is busy\n\n```diff\n-  return fetch(board)\n+  return patiently(board)\n```\n\n> Why is that needed?\n\nThe board of the big team is answered with a 429 at times.',
    'feat(boards): sprints of Jira through OAuth 2.0 (3LO)\n\nRestricted tokens could not connect before.\n\n> Who can have a look?',
    'What this brings\n- Confluence pages by v2\n- 404 falls back to v1, invalid_grant asks people to connect Jira again\n\nLeft to do before the merge: the name of the option',
    'Reverts the check of the Jira JWT: 401 on staging.',
    'getVersions of Jira asks /rest/api/2 now instead of /rest/api/3. A DELETE there gave 405.',
    'Step 2: an expired Jira token is no crash\n\nTo build: invalid_grant or unauthorized_client sets the state "sign in again", a 503 is tried again.\n\nAcceptance\n- [ ] tests for 401 and 503\n- [ ] no mail for an outage',
    'This change adds a look at the status page after we get a 502 from Jira. If there is an incident we show it.',
    '+    if (jira.status === 403) {\n+      return askForScopes(jira)\n+    }\n\n> Is that for webhooks only?\n\n> No, for boards as well; they are blocked without the scope.',
    'docs/login.md\n+## Signing in to Jira\n+- the `sharedSecret`, to sign tokens\n+- the `clientKey`\n\n> I should add: without the secret a token cannot be verified at all.',
    'red, before: (fail) Jira token refresh > keeps the newest. Expected: 200 Received: 403\ngreen, after: 14/14',
    'Merged to main, is in the next version.\n\nIncluded\n- Jira over 3LO beside API tokens; a refused refresh (invalid_grant, consent withdrawn) says "please sign in"\n- Basic stays as it was',
  ],
  'a page for whoever reads it': [
    'Troubleshoot the Jira import\n\n401 Unauthorized. Make a new token, the old one may have expired.\n403 Forbidden. Re-check the scopes of the app.\nBehind a firewall: allow our addresses.',
    'Error codes of the Confluence importer\n\nCNF-2001  The access token is empty.\nCNF-2002  The list of spaces is too long.\nCNF-2007  The refresh token could not be read.',
    'AUTH_0001\nError: The signature of the JWT is invalid.\nSolution: check the shared secret of the Jira app.\nAUTH_0002\nError: The issuer does not match.',
    '- 404: look whether the Jira project key is right\n- 429 (too many requests): wait twice as long each time\n\nLogs: `app logs`, see that each variable is set',
    'By default a Forge app that calls Jira for a person who has not agreed fails. To allow it, add the scope to the manifest. Changing scopes may lead to a new major version.',
    'Jira rights. Data Center takes tokens as Bearer, Cloud as Basic.\n\nTroubleshooting: a 403 means that the account lacks rights. Give it the role, or choose another. Check the groups. Without Administer Jira we cannot register the webhook, then add it by hand.',
    'As a rule an app reads Jira as itself. An app with ACT_AS_USER can ask for a token of a person, and its comments are that person’s then.',
    'A client that sends an expired cookie is taken for nobody by Jira: a search that finds 90 issues finds those that everybody may see. An expired token gets a 401.',
    'qsh-of-context: whether the qsh of context tokens is checked in Jira. signed-hooks: with true, hooks are signed with RS256 and verified with a public key, with false nothing is verified.',
    'Whoever has built more than one webhook for Jira knows its limits. There are two kinds: those of the admin (JQL, no retry) and those of Forge (short timeouts, at least once). What follows is what one should know before.',
  ],
  'what the teller’s own server answers': [
    'Jira’s webhooks are signed. When the signature is old we answer with 500, and Jira tries again.',
    'By returning 400 to the Jira webhook we can tell it not to try again.',
    'Our endpoint returns 401 to Jira where the header is missing, and 403 where the tenant is locked.',
  ],
  'a design, a plan, a talk that somebody announces': [
    'RFC-12: one refresh at a time\n\nStatus: draft\n\nMotivation. Two workers that refresh at once end with "Unknown or invalid refresh token", and the customer has to connect Jira again.\n\nProposal\n1. a lock around the refresh\n2. metrics\n\nNon goals: the assertion of Connect',
    'Title: "403 and other greetings from Jira"\nAbstract: some calls say 401 where one would think of 403, some say 404. A tour with examples.\nBio: I keep two apps alive.',
    '**Goals.** All calls of our Jira app as granular scopes.\n**Risks.** Each one that is forgotten shows at the customer only ("missing scope grants").\n**Decision needed:** go or no go',
    'Agenda, Thursday\n- why the webhook of Jira is answered with 401 in the tests of others\n- 429 and us\nAction items\n- Ines: a list of endpoints',
    'Jira’s way is a document. Kata 5: write postComment("hi"), it takes a string in v2; in v3 you’ll be told "Operation value must be an Atlassian Document". Pair up.',
  ],
  'what has no ticket of its own': [
    '## What it is\n\nThere is no GitHub issue behind this. It adds an importer for Jira Cloud, and people without an address get a made-up placeholder as their user name.',
    'No ticket for it yet: the Jira exporter learns to take an API token, the old password stays possible.',
  ],
  'minutes of a meeting': [
    'Weekly sync of the integrations team, 3 March\nPresent: Lea, Tomasz, Uma\n1. Outage of Monday (the refresh of Jira tokens ran twice): closed, the lock is in.\n2. Search move: 410s are over, everybody is on /search/jql.\n3. AOB: none.\nActions: Uma writes to the customer.',
    '# Minutes, 2026-03-04\n\n**Attendees:** Ola, Per\n**Apologies:** Siv\n\n- Jira rate limits: 429s went down to zero after the pause between calls\n- Confluence: 403 of the customer Fjell was their licence, closed\n\n**Action items**\n- Ola: dashboard',
    'Protokoll, Runde der Integrationen\nAnwesend: Jana, Piet, Ole\nTOP 1: Jira-Suche, 410 ist vorbei, alle Dienste umgestellt\nTOP 2: 429 seit dem Umbau keine mehr\nTOP 3: Sommerfest',
    'Retro of sprint 31\nPresent: all\nWhat went well: the 401s of the Jira exporter are gone since the new token.\nWhat went badly: two releases on a Friday.\nAction items: no releases on Fridays.',
  ],
  'a record of a decision': [
    '# ADR 12: where the refresh tokens of Jira are kept\n\nStatus: accepted\n\nContext: each refresh gives a new token, and losing one means a new consent.\n\nDecision: a row in Postgres, locked while it is refreshed.\n\nConsequences: one query more. “Unknown or invalid refresh token” stays the normal end of a connection, shown as “please connect again”.',
    'ADR-7 Basic or 3LO for the Jira importer\nStatus: superseded by ADR-9\nConsidered options: API tokens, 3LO, Connect\nDecision outcome: 3LO. Whoever withdraws the consent is asked for it again, a 401 means no more than that.',
    '## Decision record: retries\n\n**Status:** proposed\n**Decision drivers:** the 429s of Jira, the budget of the queue\n**Decision:** three tries with jitter\n**Consequences:** an import of 10,000 issues takes an hour',
  ],
  'a lesson': [
    'Slide 7: "401, 403, 404, who said no?"\n- 401: Jira does not know you\n- 404: Jira will not tell\nSpeaker notes: ask the room what comes for a hidden issue. Then the CAPTCHA story of the intern.',
    'Slide 3 — The life of a token\nSlide 4 — invalid_grant and how it comes about\nSlide 5 — Exercise: find the 401 in this trace of Jira\nNotes: ten minutes each, in pairs',
    'Slide 14, "401, 403 or 404: who said no?"\n- 401: who are you?  - 403: I know you, but no.  - 404: I won’t tell you\nSpeaker notes: ask the audience what Jira sends for an issue behind a security level. Pause. Then tell the story of the intern and the CAPTCHA, always a laugh. Exercise on slide 15, ten minutes, in pairs. Those who are done first show their answer at the board, the others copy it. Coffee at 10:30, and please leave the room by the door on the left, the right one is locked and sets off the alarm of the building.',
    'Learning goals: tell a 401 of Jira from a 403.\nExercise 2: why is the list empty without a login? Solution on the next page.\nHandout: the table of headers (X-Seraph-LoginReason).',
  ],
  'an article of a series': [
    'Now that the service account is there, let us call Jira with it. As part 1 of this series said, its tokens have scopes.\n\nThe usual address is\nhttps://your-site.atlassian.net/{endpoint}\nThe other one is\nhttps://api.atlassian.com/ex/jira/{cloudId}/{endpoint}\n\ncurl -H "Authorization: Bearer $TOKEN" \\\n--url "https://api.atlassian.com/ex/jira/{cloudId}/rest/api/3/project"\n\nKeep the token safe. Old versions of the API do not know this address; they end in 404 or 403.',
    'In this post I show how to call Confluence from a shell. Part 2 is about webhooks.\n\ncurl -u "$EMAIL:$TOKEN" "https://{site}.atlassian.net/wiki/api/v2/spaces"\n\nA wrong token ends in 401 or 404. I update the article where something changes.',
  ],
  'a proposal for what an own server answers': [
    'Follow-up from "Jira Connect subscriptions over REST": say why it is a 401\n\n`api/v4/integrations/jira_connect/subscriptions` takes two ways of authentication. If one fails it gives back a `401`, and the client cannot tell which. To mend this we can\n\n- add a reason to `unauthorized!`\n- say `JWT authentication failed`',
    'To improve this we could give the 403 of our Jira endpoint a body with a reason, so that the client can show it.',
  ],
  'what a program does about an answer': [
    '# Limits\n\nPlotty honours the limits of Jira. When Jira answers `429 Too Many Requests`, we\n\n1. read `Retry-After`,\n2. wait, and\n3. go on with half of it.',
    'If Jira returns a 429 we wait for a minute.',
    'When Jira responds with 401, the app asks for the login again. On a 503 from Jira it retries three times.',
  ],
  'a question, and no failure': [
    'I write a Jira webhook, and it seems there is no signing secret. Is one mandatory?\n\n> You can always return true.',
    'There is a function that reads the permissions of a Confluence page. Could there be one that sets them?\n\n> I looked for it too, any luck?\n\nThe SDK has nothing for it, plain REST does.',
    'How is the Jira plugin to be set up for version 3? It wants a webhook URL, but I find no page about it. Could you write one?',
    'I need to know whether a person may see a Jira issue. `/rest/api/3/permissions/check` looks right, only I find no method for it in the library, so I have not tried it.',
    'README, "Jira with a token": it says that user name and password are not needed. The example beneath has both:\n\n{\n  username: "me",\n  password: token\n}\n\nWhich of the two is right?',
    'Creating a Jira request I want to send the answers of its form, and with create_request I see no way to do so.\n\n> Cloud or Server?',
    'The docs of the Jira action have a link that ends in a 404. Perhaps the one about issues was meant.',
    'The README is out of date: the old way of installing for Jira Cloud does not exist any more, and it does not say that sharing has to be on.',
  ],
}

/** Nearly the same words, of somebody for whom something failed. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  J21: [
    'When Jira answers 429 too many requests we lose the comments that were in the queue.',
    'When Jira answers 429 we wait. Since Monday waiting does not help, each of our calls is answered with 429 Too Many Requests.',
    'Motivation: our importer of Jira gets 429 since Monday, and we cannot work.\n\nProposal: raise our limit',
    'What this brings us is trouble: our sync of Jira gets a 429 after a minute.',
    'By default the importer asks Jira for everything at once, and I get 429 too many requests.',
  ],
  T14: [
    'Status: accepted, they wrote in the ADR. In fact each refresh against Jira fails since Monday with "Unknown or invalid refresh token" and we have to reconnect everybody.',
  ],
  J02: [
    'Present in the call: customer, me. Their exporter gets 401 from Jira since midnight, same token as ever. Actions: I need an answer today.',
    'I followed part 2 of the series, and my call of https://pine.atlassian.net/rest/api/3/myself ends in 401.',
    'I took the change of the other ticket and still get a 401 from Jira:\n\n+ headers.Authorization = "Basic " + pair',
    'Our endpoint asks Jira for the issue and gets a 401 each time.',
    'Troubleshooting so far: new token, other browser. Jira still answers 401 to my calls.',
    'There is a function that reads my Jira profile, and it gets 401. Is a token mandatory?',
    'We answer customers out of Jira. Since Monday Jira returns 401 to our tool.',
  ],
  J26: [
    'Здравствуйте! Подключаем интеграцию с Jira Cloud, пароль точно верный.\n\nОшибка 401: Basic authentication with passwords is deprecated.\n\nЧто значит deprecated? Обновлять модуль пока не можем.',
    'Guten Tag, das Passwort für Jira stimmt, im Browser geht es.\n\nFehler 401: Basic authentication with passwords is deprecated.\n\nWas heißt deprecated? Unsere Version ist alt.',
  ],
  P01: ['README followed to the letter, and I get 403 Forbidden when I create a Jira issue.'],
  N14: [
    'The page of our Confluence is a 404. I found no example with a base URL; mine is https://pine.atlassian.net/jira, and the server info cannot be read.',
  ],
  J04: [
    'I find no page about it, but the search of Jira returns no issues although the browser shows them.',
    'The example of the README finds nothing: my token for Jira is wrong on purpose, and there is no error, just an empty list.',
  ],
  N11: ['We merged to main and since then each call of Jira ends with 502.'],
  J15: [
    'As a rule it works, but for PINE-7 I get: Issue does not exist or you do not have permission to see it.',
  ],
}

/** A failure of the teller’s own server: whatever is told of it, Jira refused nobody. */
const OWN: readonly string[] = [
  'Jira’s webhooks are checked with one secret. After a rotation our receiver answers 401, signature failed.',
  'After the update our handler rejects each Jira webhook with 401.',
  'My backend answers 401 to the Jira webhook since the secret was changed.',
  'Since the move our own controller always returns 401 to Jira’s calls.',
]

describe('a text that reports no failure', () => {
  it.each(Object.keys(QUIET))('is quiet: %s', (kind) => {
    const alarms = (QUIET[kind] ?? []).flatMap((text) =>
      told(text).map((finding) => `${finding}: ${text}`),
    )
    expect(alarms).toEqual([])
  })

  it('is no refusal of Jira’s where the teller’s own server refuses', () => {
    const alarms = OWN.flatMap((text) =>
      told(text)
        .filter((finding) => /^J(?:01|02|26|28)/.test(finding))
        .map((finding) => `${finding}: ${text}`),
    )
    expect(alarms).toEqual([])
  })

  it('is not one of nearly the same words in which something failed', () => {
    const missed = Object.entries(HEARD).flatMap(([id, texts]) =>
      texts
        .filter((text) => told(text)[0]?.startsWith(id) !== true)
        .map((text) => `${id}, told ${told(text).join(' ')}: ${text}`),
    )
    expect(missed).toEqual([])
  })
})
