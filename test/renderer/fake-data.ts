import type { Person } from '../../contract/people.ts'
import type { ClaimReading, ClaimsReading } from '../../contract/claims.ts'
import type { Exchange, Step, TokenUse } from '../../contract/exchange.ts'
import type { AppStatus } from '../../contract/app.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import type { ConnectTenant, OnePayload, PayloadReading } from '../../contract/tenants.ts'

/** 2026-11-23T12:00:00Z: the clock of every canned answer. */
export const NOW = 1_795_435_200_000

export const mia: Person = {
  accountId: '712020:0a1b2c3d-1111-4222-8333-944444444444',
  displayName: 'Mia Krystof',
  emailAddress: 'mia.krystof@example.com',
  active: true,
  accountType: 'atlassian',
}

export const emma: Person = {
  accountId: '712020:5e6f7a8b-5555-4666-8777-988888888888',
  displayName: 'Emma Richards',
  emailAddress: null,
  active: true,
  accountType: 'atlassian',
}

export const ian: Person = {
  accountId: '5b10a2844c20165700ede21f',
  displayName: 'Ian Inactive',
  emailAddress: 'ian@example.com',
  active: false,
  accountType: 'customer',
}

export const status: AppStatus = {
  version: '0.1.0',
  versions: { Electron: '45.4.1', Chromium: '142.0.7444.59', Node: '24.21.0' },
  platform: 'linux',
  keychain: { state: 'ready', name: 'the keyring', hint: null, secretsInMemory: 0 },
  setAside: [],
  readOnly: [],
  notCarriedOver: [],
  setAsideRows: [],
  interrupted: [],
  copy: null,
  databasePlace: 'own',
  databaseUnwritten: null,
  tabsUnwritten: null,
  tabsTooHeavy: [],
  databaseThread: 'runs',
  practice: null,
}

export function tenant(change: Partial<ConnectTenant> = {}): ConnectTenant {
  return {
    kind: 'connect',
    id: 'acme',
    appKey: 'com.example.tickets',
    clientKey: '1f2e3d4c-aaaa-4bbb-8ccc-0123456789ab',
    baseUrl: 'https://acme.atlassian.net',
    displayUrl: null,
    product: 'jira',
    name: 'Acme',
    label: 'production',
    starred: true,
    oauthClientId: 'eyJob3N0S2V5Ijo',
    installedScopes: ['READ', 'WRITE', 'ACT_AS_USER'],
    authorizationServer: null,
    secretGeneration: 1,
    secretPlace: 'keychain',
    addedAt: NOW,
    updatedAt: NOW,
    uninstalledAt: null,
    ...change,
  }
}

export const tenants: readonly ConnectTenant[] = [
  tenant(),
  tenant({
    id: 'globex',
    name: 'Globex',
    baseUrl: 'https://globex.atlassian.net',
    clientKey: 'globex-key',
    starred: false,
  }),
  tenant({
    id: 'globex-wiki',
    name: 'Globex Confluence',
    baseUrl: 'https://globex.atlassian.net/wiki',
    clientKey: 'globex-wiki-key',
    product: 'confluence',
    starred: false,
    uninstalledAt: NOW,
  }),
  tenant({
    id: 'dev',
    name: 'Our development site',
    baseUrl: 'https://example-dev.atlassian.net',
    clientKey: 'dev-key',
    label: 'development',
    starred: false,
  }),
  tenant({
    id: 'practice',
    name: 'Practice site',
    baseUrl: 'http://127.0.0.1:41234',
    clientKey: 'practice-key',
    label: 'practice',
    starred: false,
  }),
]

const claim = (
  change: Partial<ClaimReading> & Pick<ClaimReading, 'name' | 'value'>,
): ClaimReading => ({
  meaning: 'What this claim says in a token of this kind.',
  setBy: 'the app',
  status: 'ok',
  time: null,
  ...change,
})

export const assertionReading: ClaimsReading = {
  version: 1,
  kind: 'assertion',
  title: 'User assertion',
  verified: 'yes',
  signedBy: { tenantId: 'acme', name: 'Acme', generation: 'current' },
  header: { alg: 'HS256', typ: 'JWT' },
  claims: [
    claim({
      name: 'iss',
      value: 'urn:atlassian:connect:clientid:eyJob3N0S2V5Ijo',
      meaning: 'The OAuth client id of this installation.',
    }),
    claim({
      name: 'sub',
      value: `urn:atlassian:connect:useraccountid:${mia.accountId}`,
      meaning: 'The person the app asks to act as.',
    }),
    claim({
      name: 'tnt',
      value: 'https://acme.atlassian.net',
      meaning: 'The site, byte for byte as the payload had it.',
    }),
    claim({
      name: 'aud',
      value: 'https://oauth-2-authorization-server.services.atlassian.com',
      meaning: 'The authorization server.',
    }),
    claim({ name: 'iat', value: NOW / 1000, time: NOW, meaning: 'When it was signed.' }),
    claim({
      name: 'exp',
      value: NOW / 1000 + 60,
      time: NOW + 60_000,
      meaning: 'When it stops being accepted.',
      status: 'remark',
    }),
  ],
  findings: [],
  qsh: null,
  notes: [],
}

export const connectReading: ClaimsReading = {
  ...assertionReading,
  kind: 'connect-jwt',
  title: 'Connect JWT of the app',
  verified: 'not-verified',
  signedBy: null,
  claims: [
    claim({
      name: 'is',
      value: 'com.example.tickets',
      meaning: 'No such claim is read.',
      status: 'problem',
      setBy: '',
    }),
    claim({
      name: 'qsh',
      value: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      meaning: 'Binds the token to one request.',
    }),
  ],
  findings: [
    {
      id: 'L01',
      severity: 'problem',
      claim: 'is',
      message: 'The issuer is written as “is”.',
      fix: 'Name the claim “iss”.',
      source:
        'https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/',
    },
  ],
  qsh: {
    inToken: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    computed: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    canonicalRequest: 'GET&/rest/api/3/search&jql=project%20%3D%20DESK',
    match: false,
    likelyReasons: ['plus-kept'],
    likelyReasonWords: ['a plus in the query taken as a plus, not as a space'],
    disagreements: [],
    disagreementWords: [],
  },
}

const MYSELF = JSON.stringify({
  self: `https://acme.atlassian.net/rest/api/3/user?accountId=${mia.accountId}`,
  accountId: mia.accountId,
  accountType: 'atlassian',
  emailAddress: mia.emailAddress,
  displayName: mia.displayName,
  active: true,
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
  groups: { size: 3, items: [] },
  applicationRoles: { size: 1, items: [] },
  bigNumber: 9_007_199_254_740_993n.toString(),
})

export const exchangeStep: Step = {
  id: 's1',
  purpose: 'token-exchange',
  actingAs: { kind: 'user', accountId: mia.accountId },
  request: {
    method: 'POST',
    url: 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token',
    headers: [
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Accept', 'application/json'],
    ],
    body: null,
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'application/json']],
    body: {
      size: 120,
      head: '{"access_token":"•••","expires_in":900}',
      encoding: 'utf8',
      truncated: false,
      bodyId: null,
    },
  },
  networkError: null,
  startedAt: NOW,
  firstByteMs: 61,
  totalMs: 62,
}

export const requestStep: Step = {
  id: 's2',
  purpose: 'request',
  actingAs: { kind: 'user', accountId: mia.accountId },
  request: {
    method: 'GET',
    url: 'https://acme.atlassian.net/rest/api/3/myself',
    headers: [
      ['Accept', 'application/json'],
      ['User-Agent', 'Understudy/0.1.0'],
      ['Authorization', 'Bearer •••'],
    ],
    body: null,
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Date', 'Mon, 23 Nov 2026 12:00:00 GMT'],
      ['Content-Type', 'application/json;charset=UTF-8'],
      ['Server', 'AtlassianEdge'],
      ['X-AAccountId', mia.accountId],
      ['Cache-Control', 'no-cache, no-store, no-transform'],
      ['Atl-Traceid', '5f0c6a1d9b8e4c7f'],
      ['X-RateLimit-Remaining', '348'],
      ['Vary', 'Accept'],
    ],
    body: {
      size: MYSELF.length,
      head: MYSELF,
      encoding: 'utf8',
      truncated: false,
      bodyId: 'body-1',
    },
  },
  networkError: null,
  startedAt: NOW + 63,
  firstByteMs: 78,
  totalMs: 81,
}

export const accessTokenUse: TokenUse = {
  id: 't3',
  name: 'Access token',
  stepId: 's1',
  carriedBy: 'answer-access-token',
  sentIn: ['s2'],
  grant: {
    accountId: mia.accountId,
    personName: mia.displayName,
    answeredBy: 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token',
    answeredAt: NOW,
    validUntil: NOW + 900_000,
    scopes: [],
    sentTo: ['GET https://acme.atlassian.net/rest/api/3/myself'],
  },
  reading: {
    version: 1,
    kind: 'opaque-access-token',
    title: 'Access token, opaque',
    verified: 'not-verified',
    signedBy: null,
    header: null,
    claims: [],
    findings: [],
    qsh: null,
    notes: [],
  },
}

export function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    id: 'exchange-1',
    tenantId: 'acme',
    actingAs: { kind: 'user', accountId: mia.accountId },
    outcome: 'answered',
    steps: [exchangeStep, requestStep],
    tokens: [
      {
        id: 't1',
        name: 'Assertion',
        stepId: 's1',
        carriedBy: 'form-assertion',
        sentIn: [],
        grant: null,
        reading: assertionReading,
      },
      {
        id: 't2',
        name: 'App JWT',
        stepId: 's2',
        carriedBy: 'authorization-jwt',
        sentIn: [],
        grant: null,
        reading: connectReading,
      },
    ],
    failure: null,
    startedAt: NOW,
    totalMs: 143,
    clockSkewSeconds: 0,
    whyNotComparable: null,
    ...change,
  }
}

/** The founding failure: the authorization server refuses the assertion. */
/** What main answers to a send: the exchange, and what the window shows beside it. */
export function answered(of: Exchange): RequestAnswer {
  return {
    exchange: of,
    remembered: [
      { ...mia, pinned: false, lastUsedAt: NOW },
      { ...emma, pinned: true, lastUsedAt: NOW - 1000 },
    ],
    tokenExpiresAt: of.actingAs.kind === 'user' ? Date.now() + 761_000 : null,
  }
}

export const refusedExchange: Exchange = exchange({
  id: 'exchange-2',
  outcome: 'failed',
  steps: [
    {
      ...exchangeStep,
      response: {
        status: 401,
        statusText: 'Unauthorized',
        headers: [
          ['Content-Type', 'application/json'],
          ['Date', 'Mon, 23 Nov 2026 12:00:00 GMT'],
        ],
        body: {
          size: 27,
          head: '{"error":"invalid_client"}',
          encoding: 'utf8',
          truncated: false,
          bodyId: null,
        },
      },
    },
  ],
  tokens: [
    {
      id: 't1',
      name: 'Assertion',
      stepId: 's1',
      carriedBy: 'form-assertion',
      sentIn: [],
      grant: null,
      reading: assertionReading,
    },
  ],
  failure: {
    code: 'exchange_refused',
    message: 'The authorization server refused to give a token for Mia Krystof.',
    hint: 'Check that the installed descriptor has the scope ACT_AS_USER.',
    details: { status: '401', error: 'invalid_client' },
  },
})

const oneReading: OnePayload = {
  eventType: 'installed',
  appKey: 'com.example.tickets',
  clientKey: '9d8c7b6a-2222-4333-8444-555555555555',
  baseUrl: 'http://initech.atlassian.net/',
  mendedBaseUrl: 'https://initech.atlassian.net',
  displayUrl: null,
  product: 'jira',
  oauthClientId: null,
  secretLength: 64,
  suggestedName: 'initech.atlassian.net',
  suggestedLabel: 'production',
  mends: [{ id: 'single-quotes', message: 'Single quotes were read as double quotes.' }],
  lints: [
    {
      id: 'no-oauth-client-id',
      severity: 'problem',
      field: 'oauthClientId',
      message: 'There is no oauthClientId.',
      fix: 'Add the scope ACT_AS_USER to the descriptor and have the site update the app.',
    },
    {
      id: 'trailing-slash',
      severity: 'remark',
      field: 'baseUrl',
      message: 'The base URL ends in a slash.',
      fix: 'Paste the payload as Jira sent it.',
    },
  ],
  refusal: null,
  standing: { kind: 'new' },
}

export const newReading: PayloadReading = { ...oneReading, several: [] }

/** A payload of another tenant in the same text. */
function payloadOf(name: string, change: Partial<OnePayload> = {}): OnePayload {
  return {
    ...oneReading,
    clientKey: `key-of-${name}`,
    baseUrl: `https://${name}.atlassian.net`,
    mendedBaseUrl: null,
    suggestedName: name,
    lints: [],
    ...change,
  }
}

/** Five tenants in one text: each stands otherwise to what is stored. */
export const severalReading: PayloadReading = {
  ...newReading,
  several: [
    payloadOf('initech'),
    payloadOf('umbrella', {
      baseUrl: 'https://umbrella.atlassian.net/',
      mendedBaseUrl: 'https://umbrella.atlassian.net',
    }),
    payloadOf('globex', {
      standing: {
        kind: 'same-tenant',
        tenantId: 'globex',
        name: 'Globex',
        changes: ['The oauthClientId is replaced.'],
      },
    }),
    payloadOf('acme', {
      standing: { kind: 'imported-site', tenantId: 'acme', name: 'Acme', oldClientKey: 'old' },
    }),
    payloadOf('hooli', {
      secretLength: null,
      refusal: 'The payload has no usable sharedSecret.',
    }),
  ],
}
