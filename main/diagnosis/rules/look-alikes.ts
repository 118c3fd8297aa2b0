/** Failures that are taken for each other, and what tells them apart. */
export interface LookAlikes {
  readonly ids: readonly string[]
  readonly apart: string
}

const rows: readonly (readonly [ids: string, apart: string])[] = [
  [
    'T01 T05',
    'Without any oauthClientId it is T05; T01 has one, and the scope is missing all the same.',
  ],
  [
    'T01 T04',
    'By the endpoint’s error: unauthorized_client belongs to T01; for a stale id (T04) no text is public.',
  ],
  [
    'T02 C01',
    'The number in the text less the lifetime (exp − iat) is what the clock is ahead; the Date of any answer shows it, too.',
  ],
  [
    'T03 T08',
    'By the host in aud and of the request: auth.atlassian.io is the past, the others are environments.',
  ],
  ['T06 T07 C02', 'By what stands in sub: the prefix of a user key, no prefix, or one too many.'],
  [
    'T04 T10',
    'The client id in iss differs from the stored one: T04. A token that Jira signed does not verify with the stored secret: T10.',
  ],
  [
    'T04 T13',
    'Whether everybody is refused (T04) or one person alone (T13); the person’s record says active: false.',
  ],
  [
    'T11 J09 J11 J12',
    'Which door refuses: the token endpoint, the site, the gateway, or an app of Forge by its manifest.',
  ],
  ['J01 J02', '403 before routing: not a Connect token. 401: a token of the right kind, refused.'],
  [
    'J02 J14 J16',
    'Whether the site knows the account: X-AAccountId, /myself, or the same token at work elsewhere.',
  ],
  ['J02 J19', 'The account is a minute old, and the same token works afterwards.'],
  ['J03 J04', 'J03 shows in the request: the scheme as it was sent.'],
  [
    'J04 S04',
    'Whether the answer names the account that was asked for: X-AAccountId, X-Seraph-LoginReason, /myself.',
  ],
  ['J04 S01', 'J04 is an empty list; S01 is content that anybody may see.'],
  ['S02 S03', 'Whether the account that answered is the app’s own (accountType: app).'],
  [
    'J06 J07 J08',
    'By the claims of the JWT: iss, the hash against the request, the word context-qsh.',
  ],
  [
    'J07 T10',
    'The hash fits the request and the call is refused all the same: the secret signs it wrong.',
  ],
  [
    'J09 J12 J13 P01',
    'By the text; without one, by the scopes of the installed version against the operation’s.',
  ],
  [
    'J15 N02 N03',
    'JSON: an entity or a permission. A page: the path. A redirect to another host: a renamed site.',
  ],
  ['J15 J17', 'As the app 404 and as a user 200: the app lost its access.'],
  [
    'J20 N01',
    'J20 is plain text, and of a write; N01 is a page of CloudFront, and of a GET or HEAD.',
  ],
  ['J02 J26', 'By the text of the 401: J26 speaks of Basic authentication and passwords.'],
  [
    'J02 J28 J29',
    'Whether the same credential works at api.atlassian.com/ex/… (J28), and on which day it stopped (J29).',
  ],
  [
    'J26 J35',
    'X-Authentication-Denied-Reason, or X-Seraph-LoginReason: AUTHENTICATION_DENIED, shows J35.',
  ],
  [
    'J04 J27 J29',
    'A search that is refused with a word about anonymous users is J04: nobody was signed in, perhaps because of J29. Without that word it is J27, of an account that Jira knows.',
  ],
  [
    'J27 J33 J34',
    'By the text: a name that is not found, no restriction at all, or a place in the JQL that cannot be parsed.',
  ],
  ['J15 J27', 'J15 is a 404 for one issue or project, J27 a 400 to a search.'],
  [
    'J05 J30 J31',
    'J30 names what was not sent, or the issue type. J31 names single fields that were. Where even the summary is refused, somebody else was seen: J05.',
  ],
  [
    'J30 J43',
    'J30 has no assignee, and the project wants one; J43 names one who may not be assigned.',
  ],
  [
    'J25 J30',
    'J30 names the type, or what was not sent; J25 refuses the value of a field that was.',
  ],
  [
    'T16 J12',
    'T16 is an error of Forge’s runtime, before anything is sent; J12 is an answer that lists the scopes.',
  ],
  ['J31 J32', 'J31 refuses the field, J32 the form of its value.'],
  [
    'J25 J32 J41',
    'J25 is about the body as a whole, J32 about one field, J41 about the id of a transition.',
  ],
  [
    'J01 J28 J37',
    'By the token: an API token or 3LO token as Bearer (J01), an API token with scopes as Basic (J28), a token that Forge handed over (J37).',
  ],
  [
    'J11 J36 J40',
    'By the gateway’s text: a scope, nothing but “Unauthorized”, or an app that is not installed.',
  ],
  ['J02 J38', 'REST calls with the same credential succeed: J38.'],
  [
    'J39 N03',
    'Whether the host is Atlassian’s: Cloud’s own dead link is a page, the path of another Jira mostly JSON.',
  ],
  ['J42 J14 P01', 'By the operation: only those that list people are J42.'],
  ['N13 N02', 'Where the redirect leads: the same host with https (N13), or another host (N02).'],
  [
    'N14 N03',
    'N14 has the address of a page, or a host that is not a site, before /rest/; N03 has a wrong path.',
  ],
  ['N15 N11', 'N15 is Atlassian’s page for a site that is not served, and stays; N11 passes.'],
  [
    'I20 I04 I05 C01',
    'The token is from the future (I20, the verifier’s clock is behind) or too old (I04, I05).',
  ],
  ['I21 I14', 'I21: this kind of request never has a token. I14: it should have one.'],
  ['T14 T15', 'By grant_type: refresh_token, or authorization_code.'],
  ['T01 T15', 'By the host: unauthorized_client of auth.atlassian.com is not about Connect.'],
  ['J24 J25', '415 is about the header, 400 about the body.'],
  ['N06 N07 N08', 'By the system’s code: the name, the connection, or the time.'],
  ['N07 N12', 'N12: something answered, and it was not HTTP, or not JSON.'],
  [
    'I01 I02 I03',
    'I03: the token has no hash at all. The other two are one fault in two libraries.',
  ],
  ['I01 J07', 'Who refused: the app a token of Jira’s (I01), or Jira one of the app’s (J07).'],
  ['I04 I05 C01', 'One old page: reload it. Fresh pages as well: the clock.'],
  [
    'I07 I08',
    'By the method in the text: sha256 is the shared secret, RSA-SHA256 the key of an install hook.',
  ],
  ['I07 I09 I10', 'Whether there is a record, and a secret in it.'],
  ['I11 I12 I15', 'By the text: the algorithm, the audience, or the tenant of the body.'],
  ['I09 I17', 'I09 is a token that arrived, I17 a call that the app made.'],
]

export const lookAlikes: readonly LookAlikes[] = rows.map(([ids, apart]) => ({
  ids: ids.split(' '),
  apart,
}))

/** What tells the first findings apart, where some of them are taken for each other. */
export function apartNotes(ids: readonly string[]): readonly string[] {
  const first = ids.slice(0, 3)
  if (first.length < 2) return []
  return lookAlikes.flatMap(({ ids: alike, apart }) => {
    const both = alike.filter((id) => first.includes(id))
    return both.length < 2 ? [] : [`${both.join(' or ')}: ${apart}`]
  })
}
