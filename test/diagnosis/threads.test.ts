import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

/** The thread that this project began with, told in other words; answers and code as they are. */
const QUESTION = `
Bearer token request answers unauthorized_client

I want a bearer token for a user. My request is signed with the shared secret from the installation, and what I get is this:

    "error": "unauthorized_client",
    "error_description": "The authenticated client is not authorized to use this authorization grant type"

I have no idea what is wrong with it.
`

const ASIDE = `
Do you know about the query string hash? There is a page on it: https://developer.atlassian.com/cloud/jira/platform/understanding-jwt/

I do, this request seems to need none. In the project that the documentation links to I found this:

    byte[] payload = Arrays.asList(
        "{   \`iss\`: \`urn:atlassian:connect:clientid:" + clientId + "\`,",
        "    \`sub\`: \`urn:atlassian:connect:userkey:" + userKey + "\`,",
        "    \`tnt\`: \`" + instanceBaseUrl + "\`,",
        "    \`aud\`: \`" + AUTHORIZATION_SERVER_URL + "\`,",
        "    \`iat\`: " + now + ",",
        "    \`exp\`: " + exp + "    }"

Which endpoint do you call? It reads as if bearer tokens were not allowed there.

I POST to “https://auth.atlassian.io/oauth2/token”.

Now I am confused :thinking:
The token service (https://auth.atlassian.io/oauth2/token) belongs to OAuth 2.0 (3LO), where a code from the callback is changed for a token. For a Connect app you do not need it. Or do you want to act as a user?

I do, for each user. Mine is much like the sample (.NET):
`

const CODE = `
            payload.Add("is", "urn:atlassian:connect:clientid:" + customer.OauthClientId);
            payload.Add("sub", "urn:atlassian:connect:userkey:" + user.UserName);
            payload.Add("tnt", customer.BaseUrl);
            payload.Add("aud", authUrl);
            payload.Add("iat", DateTime.Now.GetIat());
            payload.Add("exp", DateTime.Now.GetExp(30));
`

const END = `
I need to know more. Is it a Connect app, do you store the payload of the installed hook, and is there somebody in front of it? The example in the documentation is this:

    "iss": "jira:1234567",
    "iat": 1300819370,
    "exp": 1300819380,
    "qsh": "8063ff4ca1e41df7bc90c8ab6d0f6207d491cf6dad7c66ea797b4614b71922e9",
    "sub": "mia"

I read the message again and remembered that I had changed the descriptor today to test the database. I had deleted the Act_as_a_user scope, so there was an oauthClientId in the database and an app that may not act.

It is back, and I have my token.
`

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('a thread of several voices', () => {
  it('is T01; what the code would sign stands behind it, and nothing is certain', () => {
    const findings = told(QUESTION + ASIDE + CODE + END)
    expect(findings[0]).toBe('T01 likely')
    expect(findings).toContain('L01 possible')
    expect(findings).toContain('T06 possible')
    expect(findings.filter((finding) => finding.endsWith('certain'))).toEqual([])
  })

  it('is T01 by its first post alone', () => {
    expect(told(QUESTION)).toEqual(['T01 likely'])
  })

  it('is T01 by its end alone, where somebody says what they had changed', () => {
    expect(told(END)[0]).toBe('T01 possible')
  })

  it('is its faults in the code alone, none of them certain', () => {
    const { findings } = diagnoseText(CODE)
    expect(findings.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
      'L01 possible',
      'T06 possible',
    ])
    expect(findings[0]?.evidence).toEqual([
      'in this code: “payload.Add("is", "urn:atlassian:connect:clientid:" + customer.OauthClientId);”',
    ])
    expect(findings[0]?.fix).toEqual(['Rename “is” to “iss”.'])
  })

  it.each([
    'We had removed ACT_AS_USER from the descriptor.',
    'The scope ACT_AS_USER was missing in our atlassian-connect.json.',
    'Fixed it: I forgot to add the act_as_user scope.',
    'It turned out that act-as-user had been dropped with the last version, it is not in the list any more.',
  ])('ends on T01 where it says: %s', (end) => {
    expect(
      told(`The token endpoint refuses my assertion with 401 since today.\n\n${end}`)[0],
    ).toMatch(/^T01 /)
  })
})
