import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { coversScope } from '../../main/connect/scopes.ts'
import { isAppOnly, scopeForOperation } from '../../main/diagnosis/operation-needs.ts'
import { type PlannedRequest, preflight } from '../../main/diagnosis/preflight.ts'
import { acme as acmeProfile } from '../fakes/tenant-profile.ts'

const acme: ConnectTenant = { ...acmeProfile, installedScopes: ['READ', 'WRITE', 'ACT_AS_USER'] }
const BANNER = 'https://acme.atlassian.net/rest/api/3/announcementBanner'
const NO_SCOPES = { installedScopes: null }
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
    ['an operation closed to Connect', ['J09 likely'], { url: BANNER }],
    ['the same, where the scopes are not known', ['J09 likely'], { url: BANNER }, NO_SCOPES],
    ['the same, anonymously', [], { url: BANNER, actingAs: { kind: 'anonymous' } }],
    ['an operation for apps only, as a user', ['J13 likely'], { url: '/rest/api/2/webhook' }],
    ['the same, as the app', [], { url: '/rest/api/2/webhook', actingAs: { kind: 'app' } }],
    [
      'an operation for Forge apps only, which refuses impersonation',
      ['J09 likely'],
      { url: '/rest/forge/1/app/properties' },
    ],
    [
      'an operation that a newer list no longer has',
      ['J22 likely'],
      { url: '/rest/api/3/workflow/transitions/7/properties', actingAs: { kind: 'app' } },
      NO_SCOPES,
    ],
    ['an operation whose removal is announced', [], { url: '/rest/api/3/resolution' }],
    [
      'what HEAD asks is what GET asks',
      ['J13 likely'],
      { method: 'HEAD', url: '/rest/api/3/webhook' },
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

describe('an operation that no scope opens', () => {
  const [finding] = findingsOf({ url: BANNER })

  it('is told as that, not as a scope that is too small', () => {
    expect(finding).toMatchObject({
      cause: 'This operation is closed to Connect apps: none of Connect’s scopes opens it.',
      evidence: ['Connect scope by Atlassian’s reference: INACCESSIBLE'],
      nextCheck: null,
    })
  })
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
    ['POST', '/rest/agile/1.0/board', 'WRITE'],
    ['POST', '/rest/agile/1.0/nothing', null],
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
    ['GET', '/rest/api/3/webhook', true],
    [null, '/rest/api/3/webhook', true],
    ['PUT', '/rest/api/2/workflow/rule/config', true],
    [null, '/rest/atlassian-connect/1/addons/x/properties', true],
    ['GET', '/rest/forge/1/app/properties', true],
    ['GET', '/rest/api/3/issue/X-1', false],
    [null, '/rest/api/3/issue/X-1', false],
    [null, '/rest/nothing', false],
  ])('%s %s is for apps only: %s', (method, path, expected) => {
    expect(isAppOnly(method, path)).toBe(expected)
  })
})
