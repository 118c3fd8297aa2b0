import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { coversScope, isAppOnly, scopeForOperation } from '../../main/diagnosis/operation-scopes.ts'
import { type PlannedRequest, preflight } from '../../main/diagnosis/preflight.ts'
import { acme as acmeProfile } from '../fakes/tenant-profile.ts'

const acme: ConnectTenant = { ...acmeProfile, installedScopes: ['READ', 'WRITE', 'ACT_AS_USER'] }
const mia = { kind: 'user', accountId: '5b10a2844c20165700ede21g' } as const

function findingsOf(
  change: Partial<PlannedRequest>,
  tenant: Partial<ConnectTenant> = {},
): readonly Finding[] {
  return preflight({
    tenant: { ...acme, ...tenant },
    actingAs: mia,
    method: 'GET',
    url: 'https://acme.atlassian.net/rest/api/3/myself',
    skewSeconds: 0,
    nowSeconds: 1_795_435_200,
    ...change,
  })
}

function told(...of: Parameters<typeof findingsOf>): readonly string[] {
  return findingsOf(...of).map(({ id, certainty }) => `${id} ${certainty}`)
}

describe('preflight', () => {
  const rows: readonly (readonly [
    string,
    readonly string[],
    Partial<PlannedRequest>,
    Partial<ConnectTenant>?,
  ])[] = [
    ['nothing to say', [], {}],
    ['no oauthClientId', ['T05 certain'], {}, { oauthClientId: null }],
    ['no oauthClientId, as the app', [], { actingAs: { kind: 'app' } }, { oauthClientId: null }],
    ['ACT_AS_USER not installed', ['T01 likely'], {}, { installedScopes: ['READ'] }],
    [
      'ACT_AS_USER not installed, as the app',
      [],
      { actingAs: { kind: 'app' } },
      { installedScopes: ['READ'] },
    ],
    ['scopes not known', [], {}, { installedScopes: null }],
    [
      'a scope too small',
      ['J09 likely'],
      {
        method: 'POST',
        url: 'https://acme.atlassian.net/rest/api/3/issue',
        actingAs: { kind: 'app' },
      },
      { installedScopes: ['READ'] },
    ],
    [
      'a scope that implies the one needed',
      [],
      { method: 'POST', url: '/rest/api/3/issue' },
      { installedScopes: ['ADMIN', 'ACT_AS_USER'] },
    ],
    [
      'an operation the table does not know',
      [],
      { method: 'POST', url: '/rest/other/1/x', actingAs: { kind: 'app' } },
      { installedScopes: ['READ'] },
    ],
    ['a newer payload', ['T04 likely'], { superseded: true }],
    ['a fast clock', ['C01 likely'], { skewSeconds: -61 }],
    ['a slow clock', ['C01 likely'], { skewSeconds: 300 }],
    ['a clock a little off', [], { skewSeconds: 60 }],
    ['a clock that signing follows', [], { skewSeconds: -300, signingOffsetSeconds: -300 }],
    [
      'a clock that signing follows in part',
      ['C01 likely'],
      { skewSeconds: -300, signingOffsetSeconds: -200 },
    ],
    ['an account that is not active', ['T13 likely'], { personActive: false }],
    ['an account that is active', [], { personActive: true }],
    ['a user key', ['T06 likely'], { actingAs: { kind: 'user', accountId: 'JIRAUSER10100' } }],
    ['an address', ['T06 likely'], { actingAs: { kind: 'user', accountId: 'mia@example.com' } }],
    [
      'a prefix',
      ['C02 likely'],
      { actingAs: { kind: 'user', accountId: 'urn:atlassian:connect:useraccountid:5b10' } },
    ],
    [
      'anonymous: none of it matters',
      [],
      { actingAs: { kind: 'anonymous' }, skewSeconds: 999, superseded: true },
      { oauthClientId: null, installedScopes: [] },
    ],
  ]
  it.each(
    rows.map(([name, expected, change, tenant = {}]) => ({ name, expected, change, tenant })),
  )('$name', ({ expected, change, tenant }) => expect(told(change, tenant)).toEqual(expected))
})

describe('what stands beside the warning', () => {
  it.each<[string, object | null, Partial<PlannedRequest>, Partial<ConnectTenant>?]>([
    ['T05', { kind: 'paste-payload' }, {}, { oauthClientId: null }],
    ['T04', { kind: 'paste-payload' }, { superseded: true }],
    ['T01', { kind: 'read-descriptor' }, {}, { installedScopes: ['READ'] }],
    ['T13', { kind: 'choose-person' }, { personActive: false }],
    ['T06', { kind: 'choose-person' }, { actingAs: { kind: 'user', accountId: 'JIRAUSER1' } }],
    ['C02', { kind: 'choose-person' }, { actingAs: { kind: 'user', accountId: 'urn:x' } }],
    ['C01', { kind: 'sign-with-clock', offsetSeconds: -300 }, { skewSeconds: -300 }],
    [
      'C01',
      { kind: 'sign-with-clock', offsetSeconds: -300 },
      { skewSeconds: -300, signingOffsetSeconds: -100 },
    ],
  ])('%s: %o', (id, run, change, tenant) => {
    expect(findingsOf(change, tenant)[0]).toMatchObject({ id, nextCheck: { run } })
  })
})

describe('scopeForOperation', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['GET', '/rest/api/3/issue/ACME-1', 'READ'],
    ['get', '/rest/api/2/project/search', 'READ'],
    ['POST', '/rest/api/3/search/jql', 'READ'],
    ['POST', '/rest/api/3/issue', 'WRITE'],
    ['PUT', '/rest/api/3/issue/ACME-1/comment/10', 'WRITE'],
    ['DELETE', '/rest/api/3/issue/ACME-1', 'DELETE'],
    ['PUT', '/rest/api/3/project/ACME/role/10002', 'PROJECT_ADMIN'],
    ['POST', '/rest/api/3/field', 'ADMIN'],
    ['GET', '/rest/api/3/mypreferences', 'ACT_AS_USER'],
    ['GET', '/rest/api/3/user/email', 'ACCESS_EMAIL_ADDRESSES'],
    ['POST', '/rest/agile/1.0/board', null],
    ['GET', '/wiki/rest/api/content', null],
  ]
  it.each(rows)('%s %s needs %s', (method, path, scope) =>
    expect(scopeForOperation(method, path)).toBe(scope),
  )

  it('knows what a scope implies', () => {
    expect(coversScope(['write'], 'READ')).toBe(true)
    expect(coversScope(['ACT_AS_USER'], 'READ')).toBe(false)
    expect(coversScope([], 'NONE')).toBe(true)
    expect(coversScope(['PROJECT_ADMIN'], 'ADMIN')).toBe(false)
  })

  it.each([
    ['/rest/api/3/webhook', true],
    ['/rest/api/2/workflow/rule/config', true],
    ['/rest/atlassian-connect/1/addons/x/properties', true],
    ['/rest/api/3/issue/X-1', false],
  ])('%s is for apps only: %s', (path, expected) => {
    expect(isAppOnly(path)).toBe(expected)
  })
})
