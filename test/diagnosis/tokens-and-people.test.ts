import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What is told first of each text. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  // A token that is just one year old.
  J29: [
    'alert: jira-exporter down since 2026-11-14 00:00 UTC\nexporter says 401 on everything, /myself too. No deploy since September.\nsecret in vault: version 3, written 2025-11-14 by carla, comment "new api token for exporter, 365d"',
    'Seit dem 3. März bekommt unser Export aus Jira nur noch 401. In der Notiz steht: API-Token erstellt am 03.03.2025, jetzt ist der 03.03.2026. Sonst wurde nichts geändert.',
    'Jira answers 401 to our report since 14 May 2026. Nothing was changed; the token was made on 14 May 2025.',
    'Our sync of Jira is 401 since today. The wiki says of the API token: valid for one year, created 2025-03-02. Today is 2026-03-02.',
  ],
  // The very same call, at both hosts.
  J28: [
    'Wir haben ein Dienstkonto mit Token (read:jira-work) angelegt. Gegen\nhttps://api.atlassian.com/ex/jira/e3a1…/rest/api/3/myself\n→ 200, der Name des Kontos. Gegen\nhttps://oak.atlassian.net/rest/api/3/myself\n→ 401. Adresse, Mail und Token jeweils kopiert.',
    'Same e-mail and token of the service account:\nGET https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest/api/3/project -> 200\nGET https://oak.atlassian.net/rest/api/3/project -> 401',
    'curl -u bot@oak.example:TOKEN https://oak.atlassian.net/wiki/api/v2/spaces returns 401, and the same with https://api.atlassian.com/ex/confluence/11111111-2222-3333-4444-555555555555/wiki/api/v2/spaces returns 200.',
  ],
  J13: [
    '@ina: config of the app by a script, basic auth, admin:\nGET https://oak.atlassian.net/rest/atlassian-connect/1/addons/com.oak.docs/properties\n401 { "statusCode": 401, "message": "Only Connect apps can use this operation." }\n@bo: new token with more scopes?\n@ina: classic one without scopes, should be allowed anything, no?',
  ],
  J43: [
    'Our alert tickets take the assignee from the rota. In week 48 no ticket was made, Jira refused: user Ingrid Solheim can’t be assigned issues. If I make one by hand her name does not come up in the assignee box of this project.',
    'The import into Jira fails for one person: 400, she may not be assigned issues in this project, it says. All others work.',
    'Jira: "User ‘Bo Lind’ can not be assigned issues." for the tickets of the new project only.',
    'No ticket for Ana: the assignee picker of the Jira project does not offer her, and the API answers 400, she is not assignable there.',
  ],
  J07: [
    'As the app GET /rest/api/3/project works, GET /rest/api/3/user/assignable/search?project=OAK&query=Jana Novak is 401. All signed by one function, "JWT " + HS256. http_build_query gives + for blanks and is what is hashed, guzzle sends %20.',
    'Our Connect app’s JWT is refused with 401 by Jira only where the query has a space. We hash with URLSearchParams (plus signs), the client sends %20.',
    'Jira answers 401 to the calls with expand twice (expand=a&expand=b), all others are fine. The qsh is made by the same code for all of them.',
    'The app token works for /rest/api/3/myself. With umlauts in the jql it is 401, the hash is made before the client encodes them.',
  ],
}

const OTHERS: readonly (readonly [text: string, not: string])[] = [
  [
    'Jira answers 401 since 2026-05-14. The token was made on 2026-05-01, the project exists since 2025-05-14.',
    'J29',
  ],
  ['The API token of 2025-05-14 was renewed on 2026-05-14, since then Jira works.', 'J29'],
  [
    'GET https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest/api/3/myself -> 401\nGET https://oak.atlassian.net/rest/api/3/myself -> 200, same e-mail and token',
    'J28',
  ],
  [
    'Authorization: Bearer (3LO)\nGET https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest/api/3/myself -> 200\nGET https://oak.atlassian.net/rest/api/3/myself -> 403',
    'J28',
  ],
  ['Our script for Jira: 401, and the assignee is a user that can be assigned.', 'J43'],
  ['We see warnings now and then that a Jira issue can’t be assigned to somebody.', 'J43'],
  ['With an API token the search of Jira with spaces in the query is 401, basic auth.', 'J07'],
]

describe('a credential, a person, a hash', () => {
  const texts = Object.entries(FIRST).flatMap(([id, all]) => all.map((text) => [id, text] as const))

  it.each(texts)('is told first, %s: %s', (id, text) => {
    expect(toldOf(text)[0] ?? 'nothing').toMatch(new RegExp(`^${id} (?:likely|possible)`))
  })

  it.each(OTHERS)('is another matter: %s', (text, not) => {
    expect(toldOf(text)[0] ?? 'nothing').not.toMatch(new RegExp(`^${not} `))
  })
})
