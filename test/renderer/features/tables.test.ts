import { describe, expect, it } from 'vitest'
import type { ActingAs } from '../../../contract/acting.ts'
import type { TenantLabel } from '../../../contract/tenants.ts'
import { type Situation, situationOf } from '../../../renderer/state/situation.ts'
import { suggestedName } from '../../../renderer/features/response/suggested-name.ts'
import { sortHeaders } from '../../../renderer/features/response/useful-headers.ts'
import { tenantFinder } from '../../../renderer/state/tenant-finder.ts'
import { sortTenants, withChange } from '../../../renderer/state/tenant-order.ts'
import { tenant } from '../fake-data.ts'

const user: ActingAs = { kind: 'user', accountId: 'a' }

describe('the colour of the identity bar', () => {
  const cases: readonly (readonly [TenantLabel, ActingAs, Situation])[] = [
    ['production', user, 'production-user'],
    ['production', { kind: 'app' }, 'app'],
    ['production', { kind: 'anonymous' }, 'anonymous'],
    ['development', user, 'development-user'],
    ['development', { kind: 'app' }, 'development-app'],
    ['development', { kind: 'anonymous' }, 'anonymous'],
    ['practice', user, 'practice'],
    ['practice', { kind: 'app' }, 'practice'],
  ]
  it.each(cases)('%s as %o is %s', (label, actingAs, situation) => {
    expect(situationOf(label, actingAs)).toBe(situation)
  })
})

describe('the list of tenants', () => {
  const many = [
    tenant({ id: '1', name: 'Customer 10', starred: false, appKey: 'com.other' }),
    tenant({ id: '2', name: 'customer 9', starred: false, baseUrl: 'https://nine.atlassian.net' }),
    tenant({ id: '3', name: 'Zeta', starred: true }),
  ]
  const ids = (found: readonly { readonly id: string }[]): string =>
    found.map(({ id }) => id).join('')

  it('has the starred ones first, then counts as people do', () => {
    expect(ids(sortTenants(many))).toBe('321')
  })

  it('has what changed in its place, like one that is sorted anew', () => {
    const names = ['b', 'B2', 'a10', 'a9', 'ß', 'z']
    let kept = many.map((each) => each)
    let shown = sortTenants(kept)
    const keys = (list: readonly { name: string; baseUrl: string; starred: boolean }[]) =>
      list.map(({ name, baseUrl, starred }) => [name, baseUrl, starred])
    for (let step = 0; step < 60; step += 1) {
      const put = [step, step * 7].map((at) =>
        tenant({
          id: `${at % 11}`,
          name: names[at % 6] ?? '',
          starred: at % 5 === 0,
          baseUrl: `https://s${at % 3}.atlassian.net`,
        }),
      )
      const unique = put[0]?.id === put[1]?.id ? put.slice(1) : put
      const drop = [`${(step * 3) % 11}`].filter((id) => unique.every((each) => each.id !== id))
      const gone = new Set([...drop, ...unique.map(({ id }) => id)])
      kept = [...kept.filter(({ id }) => !gone.has(id)), ...unique]
      shown = withChange(shown, { put: unique, drop })
      expect(keys(shown)).toEqual(keys(sortTenants(kept)))
      expect(new Set(shown.map(({ id }) => id)).size).toBe(kept.length)
    }
  })

  it.each([
    ['', '123'],
    ['  CUSTOMER ', '12'],
    ['nine net', '2'],
    ['com.other', '1'],
    ['nothing', ''],
  ])('finds by “%s”', (query, found) => {
    expect(ids(tenantFinder(many)(query))).toBe(found)
  })
})

describe('headers', () => {
  it('come most useful first, in the order in which they tell something', () => {
    const { useful, rest } = sortHeaders([
      ['Vary', 'Accept'],
      ['content-type', 'application/json'],
      ['X-RateLimit-Limit', '350'],
      ['Retry-After', '3'],
      ['x-aaccountid', 'a'],
    ])
    expect(useful.map(([name]) => name)).toEqual([
      'x-aaccountid',
      'X-RateLimit-Limit',
      'Retry-After',
      'content-type',
    ])
    expect(rest).toEqual([['Vary', 'Accept']])
  })
})

describe('the name of a saved body', () => {
  it.each([
    ['https://a.net/rest/api/3/myself?x=1', 'application/json;charset=UTF-8', 'myself.json'],
    ['https://a.net/secure/attachment/1/shot.png', 'image/png', 'shot.png'],
    ['https://a.net/', null, 'a.net'],
    ['https://a.net/x/%2e%2e%2f', 'text/plain', 'body.txt'],
    ['https://a.net/x/..%2fa%3Ab', 'text/plain', 'a-b.txt'],
    ['https://a.net/x/R%C3%A4chnung%20%E2%82%AC.pdf', 'application/pdf', 'Rächnung €.pdf'],
    ['https://a.net/x/%zz', 'text/plain', '%zz.txt'],
    ['https://a.net/rest/agile/1.0', 'application/json', '1.0.json'],
    ['https://a.net/a', 'image/svg+xml', 'a.svg'],
    ['https://a.net/a', 'application/atom+xml', 'a.xml'],
  ])('%s is saved as %s', (url, type, name) => {
    expect(suggestedName(url, type, null)).toBe(name)
  })

  it.each([
    ['attachment; filename="Invoice 2026-11.pdf"', 'Invoice 2026-11.pdf'],
    ['attachment;filename=plain.pdf;size=9', 'plain.pdf'],
    ['inline; FILENAME = "a \\"b\\".pdf"', 'a -b-.pdf'],
    [
      `attachment; filename="R.pdf"; filename*=UTF-8''R%C3%A4chnung%20%E2%82%AC.pdf`,
      'Rächnung €.pdf',
    ],
    [`attachment; filename*=UTF-8''%zz; filename="R.pdf"`, 'R.pdf'],
    ['attachment; filename="../../etc/x.pdf"', 'x.pdf'],
    ['attachment; filename="C:/a\\\\b.pdf"', 'b.pdf'],
    ['attachment; filename=".profile"', 'profile.pdf'],
    ['attachment; filename="a\u202efdp.exe"', 'a-fdp.exe'],
    ['attachment; filename="report"', 'report.pdf'],
    [`attachment; filename="${'long '.repeat(60)}.pdf"`, `${'long '.repeat(16).trim()}.pdf`],
    ['attachment; filename=""', '10203.pdf'],
    ['attachment; filename=" .. "', '10203.pdf'],
    ['attachment; filename', '10203.pdf'],
    ['inline', '10203.pdf'],
  ])('told as %s is %s', (disposition, name) => {
    expect(suggestedName('https://a.net/content/10203', 'application/pdf', disposition)).toBe(name)
  })
})
