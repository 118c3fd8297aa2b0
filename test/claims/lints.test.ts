import { describe, expect, it } from 'vitest'
import type { ClaimsReading } from '../../contract/claims.ts'
import { inspectToken, type InspectContext } from '../../main/claims/inspect.ts'
import { lints } from '../../main/claims/lint.ts'
import {
  ACCOUNT_ID, acme, acmeSecret, API_TOKEN, APP_BASE_URL, assertionClaims, connectClaims, contextClaims, forgeClaims, hs256, IFRAME,
  inboundClaims, INSTALLED, lifecycleClaims, NOW, PUBLIC_PEM, REQUEST, rs256, SECRET, segment, sessionClaims,
} from './made-tokens.ts'

type Context = Partial<InspectContext>

interface Case {
  readonly id: string
  readonly what: string
  readonly wrong: string
  /** The same token without the fault, read in the same surroundings: nothing may be said of it. */
  readonly right: string
  readonly context?: Context
  /** Where the surroundings make the difference. */
  readonly rightContext?: Context
  readonly claim: string | null
  /** Other lints that rightly see the same fault. */
  readonly also?: readonly string[]
}

const byAcme: Context = { tenant: acme, secrets: [acmeSecret] }
const toJira: Context = { ...byAcme, request: REQUEST }
const toApp: Context = { ...byAcme, request: IFRAME, baseUrl: APP_BASE_URL }
const installing: Context = { tenant: acme, request: INSTALLED, baseUrl: APP_BASE_URL, publicKey: PUBLIC_PEM }
const assertion = (changes: Readonly<Record<string, unknown>>): string => hs256(assertionClaims(changes))
const connect = (changes: Readonly<Record<string, unknown>>): string => hs256(connectClaims(changes))
const rightAssertion = hs256(assertionClaims())
const rightConnect = hs256(connectClaims())
const rightInbound = hs256(inboundClaims())
const rightSession = hs256(sessionClaims())
const rightLifecycle = rs256(lifecycleClaims())
const rightForge = rs256(forgeClaims())
const [head = '', body = '', tail = ''] = rightAssertion.split('.')
const bare = { tenant: null }

const CASES: readonly Case[] = [
  { id: 'T01', what: 'installed without ACT_AS_USER', wrong: rightAssertion, right: rightAssertion, context: { ...byAcme, tenant: { ...acme, installedScopes: ['READ'] } }, rightContext: byAcme, claim: null },
  { id: 'T02', what: 'an assertion that lives two minutes', wrong: assertion({ exp: NOW + 120 }), right: rightAssertion, claim: 'exp' },
  { id: 'T03', what: 'the old audience', wrong: assertion({ aud: 'https://auth.atlassian.io' }), right: rightAssertion, claim: 'aud' },
  { id: 'T04', what: 'a stale oauthClientId', wrong: assertion({ iss: 'urn:atlassian:connect:clientid:old' }), right: rightAssertion, claim: 'iss' },
  { id: 'T05', what: 'undefined interpolated', wrong: assertion({ iss: 'urn:atlassian:connect:clientid:undefined' }), right: rightAssertion, claim: 'iss' },
  { id: 'T06', what: 'a user key', wrong: assertion({ sub: 'urn:atlassian:connect:userkey:admin' }), right: rightAssertion, claim: 'sub' },
  { id: 'T07', what: 'a bare account id', wrong: assertion({ sub: ACCOUNT_ID }), right: rightAssertion, claim: 'sub' },
  { id: 'T08', what: 'the server of another environment', wrong: assertion({ aud: 'https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com' }), right: rightAssertion, claim: 'aud' },
  { id: 'T09', what: 'the displayUrl', wrong: assertion({ tnt: 'https://jira.acme.example' }), right: rightAssertion, claim: 'tnt' },
  { id: 'T09', what: 'http, and no tenant known', wrong: assertion({ tnt: 'http://acme.atlassian.net' }), right: rightAssertion, context: bare, claim: 'tnt' },
  { id: 'T09', what: 'a path, and no tenant known', wrong: assertion({ tnt: 'https://acme.atlassian.net/jira' }), right: assertion({ tnt: 'https://acme.atlassian.net/wiki' }), context: bare, claim: 'tnt' },
  { id: 'T10', what: 'another secret', wrong: hs256(assertionClaims(), 'another'), right: rightAssertion, claim: null },
  { id: 'L03', what: 'an e-mail address', wrong: assertion({ sub: 'urn:atlassian:connect:useraccountid:mia@example.com' }), right: rightAssertion, claim: 'sub' },
  { id: 'L03', what: 'a user key as account id', wrong: assertion({ sub: 'urn:atlassian:connect:useraccountid:JIRAUSER10100' }), right: assertion({ sub: 'urn:atlassian:connect:useraccountid:557058:f58131cb-b67d-43c7-b30d-6b58d40bd077' }), claim: 'sub' },
  { id: 'L03', what: 'an e-mail address in a session token', wrong: hs256(sessionClaims({ sub: 'mia@example.com' })), right: rightSession, claim: 'sub' },
  { id: 'L09', what: 'a qsh in an assertion', wrong: assertion({ qsh: 'a'.repeat(64) }), right: rightAssertion, claim: 'qsh' },
  { id: 'L13', what: 'a trailing slash in aud', wrong: assertion({ aud: 'https://oauth-2-authorization-server.services.atlassian.com/' }), right: rightAssertion, claim: 'aud' },
  { id: 'L13', what: 'the token path in aud', wrong: assertion({ aud: 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token' }), right: rightAssertion, claim: 'aud' },
  { id: 'L15', what: 'scopes as a claim', wrong: assertion({ scope: 'READ' }), right: rightAssertion, claim: 'scope' },
  { id: 'L30', what: 'the app key in an assertion', wrong: assertion({ iss: acme.appKey }), right: rightAssertion, claim: 'iss' },
  { id: 'L01', what: 'is for iss', wrong: hs256({ ...assertionClaims({ iss: undefined }), is: assertionClaims()['iss'] }), right: rightAssertion, claim: 'is' },
  { id: 'L01', what: 'expires for exp', wrong: hs256({ ...connectClaims({ exp: undefined }), expires: NOW + 180 }), right: rightConnect, context: toJira, claim: 'expires' },
  { id: 'L01', what: 'Qsh for qsh', wrong: hs256({ ...connectClaims({ qsh: undefined }), Qsh: connectClaims()['qsh'] }), right: rightConnect, context: toJira, claim: 'Qsh' },
  { id: 'L27', what: 'no tnt', wrong: assertion({ tnt: undefined }), right: rightAssertion, claim: 'tnt' },
  { id: 'L10', what: 'a name twice', wrong: hs256(JSON.stringify(assertionClaims()).replace('{', '{"iss":"other",')), right: rightAssertion, claim: 'iss' },
  { id: 'L11', what: 'a line break in tnt', wrong: assertion({ tnt: 'https://acme.atlassian.net\n' }), right: rightAssertion, claim: 'tnt', also: ['T09'] },
  { id: 'L12', what: 'null interpolated in sub', wrong: assertion({ sub: 'urn:atlassian:connect:useraccountid:null' }), right: rightAssertion, claim: 'sub' },
  { id: 'L12', what: 'an unfilled template', wrong: connect({ iss: '${ADDON_KEY}' }), right: rightConnect, context: toJira, claim: 'iss', also: ['L31'] },
  { id: 'L14', what: 'the URN in capitals', wrong: assertion({ sub: `URN:atlassian:connect:useraccountid:${ACCOUNT_ID}` }), right: rightAssertion, claim: 'sub' },
  { id: 'L14', what: 'qsh in capitals', wrong: connect({ qsh: String(connectClaims()['qsh']).toUpperCase() }), right: rightConnect, context: toJira, claim: 'qsh', also: ['J07'] },
  { id: 'L14', what: 'alg in lower case', wrong: hs256(connectClaims(), SECRET, { typ: 'JWT', alg: 'hs256' }), right: rightConnect, context: toJira, claim: 'header.alg' },
  { id: 'L14', what: 'a host in capitals', wrong: assertion({ tnt: 'https://ACME.atlassian.net' }), right: rightAssertion, context: bare, claim: 'tnt' },
  { id: 'L18', what: 'iss a list', wrong: connect({ iss: [acme.appKey] }), right: rightConnect, context: toJira, claim: 'iss' },
  { id: 'L28', what: 'a character that base64url has not', wrong: `${head}.${body.slice(0, 20)}!${body.slice(20)}.${tail}`, right: rightAssertion, claim: null },
  { id: 'I14', what: 'two segments', wrong: `${head}.${body}`, right: rightAssertion, claim: null },
  { id: 'I14', what: 'alg none', wrong: `${segment({ alg: 'none' })}.${body}.`, right: rightAssertion, claim: 'header.alg' },
  { id: 'L25', what: 'a shared secret', wrong: `ATCO${'a1B2'.repeat(20)}`, right: 'b3BhcXVlIGFjY2VzcyB0b2tlbg', claim: null },
  { id: 'L29', what: 'padding', wrong: `${head}==.${body}.${tail}`, right: rightAssertion, claim: null, also: ['T10'] },
  { id: 'J06', what: 'iss the client key', wrong: connect({ iss: acme.clientKey }), right: rightConnect, context: toJira, claim: 'iss' },
  { id: 'L31', what: 'the key of another app', wrong: connect({ iss: 'com.example.other' }), right: rightConnect, context: toJira, claim: 'iss' },
  { id: 'L08', what: 'no qsh', wrong: connect({ qsh: undefined }), right: rightConnect, context: toJira, claim: 'qsh' },
  { id: 'L17', what: 'qsh in base64', wrong: connect({ qsh: Buffer.alloc(32, 7).toString('base64') }), right: rightConnect, context: byAcme, claim: 'qsh' },
  { id: 'J07', what: 'qsh of another URL', wrong: connect({ qsh: 'a'.repeat(64) }), right: rightConnect, context: toJira, claim: 'qsh' },
  { id: 'J08', what: 'a context JWT to Jira', wrong: hs256(contextClaims()), right: rightConnect, context: toJira, claim: 'qsh' },
  { id: 'L24', what: 'sub in a Connect JWT', wrong: connect({ sub: ACCOUNT_ID }), right: rightConnect, context: toJira, claim: 'sub' },
  { id: 'I01', what: 'qsh of another URL', wrong: hs256(inboundClaims({ qsh: 'a'.repeat(64) })), right: rightInbound, context: toApp, claim: 'qsh' },
  { id: 'I03', what: 'no qsh in the lifecycle JWT', wrong: rs256(lifecycleClaims({ qsh: undefined })), right: rightLifecycle, context: installing, claim: 'qsh' },
  { id: 'I03', what: 'a context JWT on a route that checks requests', wrong: hs256(contextClaims()), right: rightInbound, context: toApp, claim: 'qsh' },
  { id: 'I09', what: 'nobody we know', wrong: hs256(inboundClaims({ iss: '00000000-4b5a-6978-8796-a5b4c3d2e1f0' }), 'unknown'), right: rightInbound, context: { tenant: null, secrets: [acmeSecret] }, claim: 'iss' },
  { id: 'L32', what: 'another client key', wrong: hs256(inboundClaims({ iss: '00000000-4b5a-6978-8796-a5b4c3d2e1f0' })), right: rightInbound, context: toApp, claim: 'iss' },
  { id: 'I11', what: 'HS256 at the installed route', wrong: hs256(inboundClaims()), right: rightLifecycle, context: { tenant: acme, request: INSTALLED, baseUrl: APP_BASE_URL }, claim: 'header.alg', also: ['I01'] },
  { id: 'I12', what: 'aud of another address', wrong: rs256(lifecycleClaims({ aud: ['https://old-tunnel.example'] })), right: rightLifecycle, context: installing, claim: 'aud' },
  { id: 'I13', what: 'no kid', wrong: rs256(lifecycleClaims(), { alg: 'RS256' }), right: rightLifecycle, context: installing, claim: 'header.kid' },
  { id: 'I19', what: 'a Forge token of another issuer', wrong: rs256(forgeClaims({ iss: 'forge' })), right: rightForge, context: bare, claim: 'iss' },
  { id: 'J01', what: 'an API token as Bearer', wrong: `Authorization: Bearer ${API_TOKEN}`, right: `Authorization: Basic ${Buffer.from(`mia@example.com:${API_TOKEN}`).toString('base64')}`, context: bare, claim: null },
  { id: 'J05', what: 'a Connect JWT as Bearer', wrong: `Authorization: Bearer ${rightConnect}`, right: `Authorization: JWT ${rightConnect}`, context: toJira, claim: null },
  { id: 'J05', what: 'an access token as JWT', wrong: 'Authorization: JWT b3BhcXVlIGFjY2Vzcw', right: 'Authorization: Bearer b3BhcXVlIGFjY2Vzcw', context: bare, claim: null },
  { id: 'J03', what: 'a scheme in lower case', wrong: `Authorization: jwt ${rightConnect}`, right: `Authorization: JWT ${rightConnect}`, context: toJira, claim: null },
  { id: 'J03', what: 'two spaces', wrong: 'Authorization: Bearer  b3BhcXVlIGFjY2Vzcw', right: 'Authorization: Bearer b3BhcXVlIGFjY2Vzcw', context: bare, claim: null },
  { id: 'L26', what: 'HS512', wrong: hs256(assertionClaims(), SECRET, { typ: 'JWT', alg: 'HS512' }), right: rightAssertion, context: bare, claim: 'header.alg' },
  { id: 'L22', what: 'an empty signature', wrong: `${head}.${body}.`, right: rightAssertion, context: bare, claim: null },
  { id: 'I07', what: 'another secret', wrong: hs256(inboundClaims(), 'another'), right: rightInbound, context: toApp, claim: null },
  { id: 'I08', what: 'another key', wrong: `${rightLifecycle.slice(0, -6)}AAAAAA`, right: rightLifecycle, context: installing, claim: null },
  { id: 'L04', what: 'the base64-decoded secret', wrong: hs256(assertionClaims(), Buffer.from(SECRET, 'base64')), right: rightAssertion, claim: null },
  { id: 'L04', what: 'the base64-decoded secret, by app key alone', wrong: hs256(connectClaims({ aud: undefined }), Buffer.from(SECRET, 'base64')), right: hs256(connectClaims({ aud: undefined })), context: { tenant: null, secrets: [acmeSecret] }, claim: null },
  { id: 'L16', what: 'the secret with a line break', wrong: hs256(assertionClaims(), `${SECRET}\n`), right: rightAssertion, claim: null },
  { id: 'L23', what: 'the previous secret', wrong: hs256(assertionClaims(), 'old secret'), right: rightAssertion, context: { tenant: acme, secrets: [acmeSecret, { ...acmeSecret, generation: 'previous', secret: 'old secret' }] }, claim: null },
  { id: 'I06', what: 'exp as a text', wrong: connect({ exp: String(NOW + 180) }), right: rightConnect, context: toJira, claim: 'exp' },
  { id: 'I06', what: 'no iat', wrong: connect({ iat: undefined }), right: rightConnect, context: toJira, claim: 'iat' },
  { id: 'L02', what: 'milliseconds', wrong: connect({ iat: NOW * 1000, exp: (NOW + 180) * 1000 }), right: rightConnect, context: toJira, claim: 'iat' },
  { id: 'L19', what: 'a fraction', wrong: connect({ iat: NOW + 0.5 }), right: rightConnect, context: toJira, claim: 'iat' },
  { id: 'L06', what: 'exp before iat', wrong: connect({ exp: NOW - 60, iat: NOW }), right: rightConnect, context: toJira, claim: 'exp', also: ['L20'] },
  { id: 'L05', what: 'a clock two minutes ahead', wrong: connect({ iat: NOW + 120, exp: NOW + 300 }), right: rightConnect, context: toJira, claim: 'iat' },
  { id: 'I05', what: 'nbf after exp', wrong: connect({ nbf: NOW + 900 }), right: connect({ nbf: NOW }), context: toJira, claim: 'nbf' },
  { id: 'I05', what: 'nbf ahead', wrong: connect({ nbf: NOW + 100 }), right: connect({ nbf: NOW }), context: toJira, claim: 'nbf' },
  { id: 'L07', what: 'a day', wrong: connect({ exp: NOW + 86_400 }), right: rightConnect, context: toJira, claim: 'exp' },
  { id: 'I04', what: 'an iframe left open', wrong: hs256(inboundClaims({ iat: NOW - 3600, exp: NOW - 3420 })), right: rightInbound, context: toApp, claim: 'exp' },
  { id: 'L20', what: 'an assertion of yesterday', wrong: assertion({ iat: NOW - 86_400, exp: NOW - 86_340 }), right: rightAssertion, claim: 'exp' },
  { id: 'J02', what: 'an access token that can be read and has expired', wrong: `{"access_token":"${rs256({ iss: 'x', exp: NOW - 5 })}"}`, right: `{"access_token":"${rs256({ iss: 'x', exp: NOW + 5 })}"}`, context: bare, claim: 'exp' },
]

function inspect(text: string, context: Context): Promise<ClaimsReading> {
  return inspectToken(text, { nowSeconds: NOW, tenant: null, ...context })
}

const idsOf = (reading: ClaimsReading): string[] => reading.findings.map(({ id }) => id)

describe('lints', () => {
  it.each(CASES)('$id sees $what', async ({ id, wrong, context, claim, also }) => {
    const reading = await inspect(wrong, context ?? byAcme)
    expect(new Set(idsOf(reading))).toEqual(new Set([id, ...(also ?? [])]))
    expect(reading.findings.find((finding) => finding.id === id)).toMatchObject({ claim, source: expect.stringMatching(/^https:\/\//) as string })
  })

  it.each(CASES)('$id says nothing of the correct twin ($what)', async ({ right, context, rightContext }) => {
    const reading = await inspect(right, rightContext ?? context ?? byAcme)
    expect(reading.findings).toEqual([])
  })

  it('has a wrong token for every lint', () => {
    expect(new Set(CASES.map(({ id }) => id))).toEqual(new Set(lints.map(({ id }) => id)))
  })

  it('names the first byte that differs, and in which letter', async () => {
    const reading = await inspect(assertion({ tnt: 'https://acne.atlassian.net' }), byAcme)
    expect(reading.findings[0]?.message).toBe(
      '“tnt” is not the baseUrl of acme production: it differs at byte 10: “n” in the token, “m” in the profile.',
    )
  })
})
