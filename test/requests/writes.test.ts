import { describe, expect, it } from 'vitest'
import { onlyReads } from '../../main/requests/only-reads.ts'
import { writeToConfirm } from '../../main/requests/writes.ts'

const site = 'https://acme.atlassian.net'
const mia = { kind: 'user', accountId: '5b10a2844c20165700ede21g' } as const
const asked = {
  request: { method: 'DELETE', url: `${site}/rest/api/3/issue/ACME-1`, headers: [] },
  actingAs: mia,
  personName: 'Mia Krystof',
  label: 'production',
  asked: 'production-people',
} as const

describe('what only reads', () => {
  it.each([
    ['GET', '/rest/api/3/myself', true],
    ['head', '/rest/api/3/myself', true],
    ['OPTIONS', '/', true],
    ['POST', '/rest/api/3/search/jql', true],
    ['POST', '/rest/api/2/search', true],
    ['POST', '/rest/api/3/permissions/check', true],
    ['POST', '/rest/api/3/issue', false],
    ['POST', '/rest/api/3/search/jql/../../issue', false],
    ['PUT', '/rest/api/3/search/jql', false],
    ['DELETE', '/rest/api/3/issue/ACME-1', false],
  ])('%s %s: %s', (method, path, reads) => {
    expect(onlyReads({ method, url: site + path, headers: [] })).toBe(reads)
  })

  it.each(['X-HTTP-Method-Override', 'x-http-method', 'X-Method-Override'])(
    'is no request that %s turns into another',
    (name) => {
      const request = { method: 'GET', url: `${site}/rest/api/3/issue/ACME-1` }
      expect(onlyReads({ ...request, headers: [[name, 'DELETE']] })).toBe(false)
    },
  )
})

describe('the write that is to be confirmed', () => {
  it('names person, site, method and path', () => {
    expect(writeToConfirm(asked)).toBe(
      'DELETE /rest/api/3/issue/ACME-1 as Mia Krystof on acme.atlassian.net, which is labelled production',
    )
  })
  it('names the account id where no name is known', () => {
    expect(writeToConfirm({ ...asked, personName: null })).toContain(
      'as 5b10a2844c20165700ede21g on',
    )
  })
  it.each([
    ['a read', { request: { ...asked.request, method: 'GET' } }],
    ['a development tenant', { label: 'development' as const }],
    ['the app itself', { actingAs: { kind: 'app' as const } }],
    ['anonymous', { actingAs: { kind: 'anonymous' as const } }],
  ])('is not asked for %s', (_name, change) => {
    expect(writeToConfirm({ ...asked, ...change })).toBeNull()
  })

  it('is asked for more where a person chose so, and for no read', () => {
    const words = (change: Partial<Parameters<typeof writeToConfirm>[0]>) =>
      writeToConfirm({ ...asked, ...change })?.replace(/^\S+ \S+ /u, '') ?? null
    const app = { actingAs: { kind: 'app' } } as const
    const development = { label: 'development' } as const
    const read = { request: { ...asked.request, method: 'GET' } }
    expect([
      words({ asked: 'people', ...development }),
      words({ asked: 'people', ...app }),
      words({ asked: 'all', ...app }),
      words({ asked: 'all', ...development, actingAs: { kind: 'anonymous' } }),
      words({ asked: 'all', ...read }),
    ]).toEqual([
      'as Mia Krystof on acme.atlassian.net, which is labelled development',
      null,
      'as the app itself on acme.atlassian.net, which is labelled production',
      'anonymously on acme.atlassian.net, which is labelled development',
      null,
    ])
  })
})
