/**
 * Failure modes that this site can show. `switch`: turning it on changes the server, so that a
 * healthy client meets the symptom. `request`: the server always answers so; a certain request
 * shows it, and switching it on changes nothing.
 */
export interface Fault {
  readonly id: FaultId
  readonly by: 'switch' | 'request'
  readonly title: string
  readonly whatHappens: string
  readonly reproduce: string
}

export const faultIds = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'J01',
  'J02',
  'J03',
  'J04',
  'J05',
  'J06',
  'J07',
  'J08',
  'J09',
  'J10',
  'J11',
  'J12',
  'J13',
  'J14',
  'J15',
  'J16',
  'J17',
  'J18',
  'J19',
  'J20',
  'J21',
  'J22',
  'J23',
  'J24',
  'J25',
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
] as const

export type FaultId = (typeof faultIds)[number]

const asMia = 'Act as Mia Krystof and send GET /rest/api/3/myself.'

type Row = readonly [by: Fault['by'], title: string, whatHappens: string, reproduce: string]

const rows: Readonly<Record<FaultId, Row>> = {
  T01: [
    'switch',
    'ACT_AS_USER is not in the installed scopes',
    'The installed descriptor has lost ACT_AS_USER; the tenant still has its oauthClientId. The exchange is refused with unauthorized_client.',
    asMia,
  ],
  T02: [
    'switch',
    'The local clock is fast',
    'The site’s clock, and its Date header, run 76 seconds behind. Assertions seem to expire too far in the future.',
    asMia,
  ],
  T03: [
    'switch',
    'Audience of another authorization server',
    'The authorization server accepts no longer its own address as aud and answers Invalid aud.',
    asMia,
  ],
  T04: [
    'switch',
    'The oauthClientId is stale',
    'The site was imported: a new oauthClientId is in force, the payload at hand holds the old one.',
    asMia,
  ],
  T05: [
    'switch',
    'The payload has no oauthClientId',
    'The installed payload is handed out without oauthClientId, and no other is accepted.',
    'Add the tenant after switching this on, then act as Mia Krystof.',
  ],
  T06: [
    'request',
    'The assertion names a userkey',
    'A sub of urn:atlassian:connect:userkey:… is refused.',
    'Sign such an assertion, as atlassian-oauth2 does with userKey.',
  ],
  T07: [
    'request',
    'The assertion’s sub has no URN prefix',
    'A bare account id in sub is refused.',
    'Sign an assertion whose sub is the account id alone.',
  ],
  T08: [
    'request',
    'Wrong authorization server',
    'An assertion whose aud is another server is answered Invalid aud.',
    'Sign for the production server and post to this one.',
  ],
  T09: [
    'switch',
    'tnt is not the installed baseUrl',
    'The site is registered under http://localhost:port; the payload at hand names 127.0.0.1.',
    asMia,
  ],
  T10: [
    'switch',
    'The shared secret is stale',
    'A new shared secret is in force, the payload at hand holds the old one: user and app calls fail.',
    asMia,
  ],
  T11: [
    'request',
    'The scope parameter is malformed',
    'Lower case, commas or Forge names in scope are answered invalid_scope.',
    'Exchange with scope=read write.',
  ],
  J01: [
    'switch',
    'Bearer is not a Connect token',
    'The token endpoint’s answers arrive cut short, so that Jira cannot parse the token: 403.',
    asMia,
  ],
  J02: [
    'switch',
    'The Bearer token is rejected',
    'Access tokens are revoked as soon as they are issued: 401, also after a refresh.',
    asMia,
  ],
  J03: [
    'request',
    'The scheme is misspelt',
    'bearer, BEARER, two spaces or a tab count as no credential.',
    'Send Authorization: bearer <token> to GET /rest/api/3/project/search.',
  ],
  J04: [
    'switch',
    'Answered as anonymous',
    'Bearer tokens are dropped without a word: searches answer 200 with nothing in them.',
    'Act as Mia Krystof and send GET /rest/api/3/search/jql?jql=project=ACME.',
  ],
  J05: [
    'switch',
    'Wrong scheme for the token',
    'A Connect JWT sent as Bearer, or an access token sent as JWT, counts as no credential: creating an issue answers 400 about the summary.',
    'Send a Connect JWT as Bearer with POST /rest/api/3/issue.',
  ],
  J06: [
    'request',
    'iss is the clientKey',
    'A Connect JWT whose iss is not the app key is answered 401.',
    'Sign a Connect JWT with iss = clientKey.',
  ],
  J07: [
    'switch',
    'qsh does not match',
    'A proxy before Jira adds a query parameter, so that no Connect JWT matches its request: app calls get 401, user calls pass.',
    'Act as the app and send GET /rest/api/3/myself.',
  ],
  J08: [
    'request',
    'Context token sent to Jira',
    'A token whose qsh is context-qsh is answered 401.',
    'Send a Connect JWT with qsh = context-qsh.',
  ],
  J09: [
    'switch',
    'The app’s scopes are too small',
    'The installed descriptor holds only READ and ACT_AS_USER: writing answers 403.',
    'Act as Mia Krystof and send POST /rest/api/3/issue.',
  ],
  J10: [
    'request',
    'The path is not normalised',
    'A path with //, dot segments or broken escapes is answered 400.',
    'Send GET /rest/api/3//myself with a token.',
  ],
  J11: [
    'switch',
    'Scope check of the 3LO gateway',
    'Calls with a token are answered as api.atlassian.com answers a token without the scope. Paths under /ex/jira/ always are.',
    asMia,
  ],
  J12: [
    'switch',
    'No scope granted to the app',
    'Calls with a token are answered as for a Forge app without scopes: 403.',
    asMia,
  ],
  J13: [
    'request',
    'Operation for apps only',
    'GET /rest/api/3/webhook answers the app; a user gets 403.',
    'Act as Mia Krystof and send GET /rest/api/3/webhook.',
  ],
  J14: [
    'request',
    'Operation for administrators only',
    'GET /rest/api/3/permissions answers 401 to someone who is not an administrator.',
    'Act as Mia Krystof and send GET /rest/api/3/permissions.',
  ],
  J15: [
    'switch',
    'The user may not see the issue',
    'Mia Krystof has lost Browse Projects: her issues answer 404.',
    'Act as Mia Krystof and send GET /rest/api/3/issue/ACME-1.',
  ],
  J16: [
    'request',
    '401 for a missing project permission',
    'PUT /rest/api/3/project/ACME answers 401 to someone who does not administer the project.',
    'Act as Mia Krystof and send PUT /rest/api/3/project/ACME.',
  ],
  J17: [
    'switch',
    'The app user lost its project role',
    'The app gets 404 for issues of ACME; people still see them.',
    'Act as the app and send GET /rest/api/3/issue/ACME-1, then as Mia Krystof.',
  ],
  J18: [
    'request',
    'No access to Confluence',
    'Nobody here has Confluence: /wiki/rest/api answers 403.',
    'Act as Mia Krystof and send GET /wiki/rest/api/user/current.',
  ],
  J19: [
    'switch',
    'Freshly provisioned account',
    'For 70 seconds after the switch, tokens of people are answered 401.',
    asMia,
  ],
  J20: [
    'request',
    'XSRF check',
    'An upload without X-Atlassian-Token: no-check, or a write with a browser’s User-Agent, Origin or Referer, is answered 403.',
    'Send POST /rest/api/3/issue with User-Agent: Mozilla/5.0.',
  ],
  J21: [
    'switch',
    'Rate limited',
    'Calls are answered 429: writes to an issue by the limit per issue, everything else by the burst limit.',
    asMia,
  ],
  J22: [
    'request',
    'Removed search',
    '/rest/api/3/search answers 410.',
    'Send GET /rest/api/3/search?jql=project=ACME.',
  ],
  J23: [
    'request',
    'Old user identifiers',
    'username and key are refused in GDPR strict mode.',
    'Send GET /rest/api/3/user?username=mia.',
  ],
  J24: [
    'request',
    'Content-Type is wrong',
    'A body that is not declared as JSON is answered 415.',
    'Send POST /rest/api/3/issue with Content-Type: text/plain.',
  ],
  J25: [
    'request',
    'The body is not what it should be',
    'Broken, missing or misshapen JSON is answered 400, each in its own words.',
    'Send POST /rest/api/3/issue with the body {.',
  ],
  N01: [
    'request',
    'GET with a body',
    'The edge refuses a GET or HEAD that has a body: 403, HTML.',
    'Send GET /rest/api/3/myself with a body.',
  ],
  N02: [
    'switch',
    'The site was renamed',
    'Everything under the old address answers 302 to http://localhost:port, also POST.',
    asMia,
  ],
  N03: [
    'switch',
    'Dead link',
    'The site is gone: every path answers 404 in HTML. Unknown paths always do.',
    asMia,
  ],
  N04: ['switch', 'IP allowlist', 'The site’s IP allowlist does not know your address.', asMia],
  N05: [
    'request',
    'Body too large',
    'A JSON body above 1 MB is answered 413.',
    'Send POST /rest/devinfo/0.10/bulk with 2 MB of JSON.',
  ],
}

/** Every fault, in the order of their ids. */
export const faults: readonly Fault[] = faultIds.map((id) => {
  const [by, title, whatHappens, reproduce] = rows[id]
  return { id, by, title, whatHappens, reproduce }
})

export function isFaultId(word: string): word is FaultId {
  return (faultIds as readonly string[]).includes(word)
}

/** Throws RangeError naming the word that is no fault. */
export function readFaultIds(words: Iterable<string>): ReadonlySet<FaultId> {
  const ids = new Set<FaultId>()
  for (const word of words) {
    if (!isFaultId(word)) throw new RangeError(`No such fault: ${word}`)
    ids.add(word)
  }
  return ids
}
