import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../contract/diagnosis.ts'
import { offeredCheck } from '../../main/diagnosis/offered-check.ts'
import { asUser, compare, exchangeAgain } from '../../main/diagnosis/rules/checks.ts'

const site = 'https://acme.atlassian.net'
const mia = { kind: 'user', accountId: 'mia' } as const
const reads = {
  actingAs: mia,
  method: 'GET',
  url: `${site}/rest/api/3/issue/ACME-7`,
  whyNotComparable: null,
}
const answer = (actingAs: Comparison['actingAs'], url = reads.url): Comparison => ({
  actingAs,
  method: 'GET',
  url,
  status: 200,
  accountId: null,
  itemCount: null,
})

describe('offeredCheck', () => {
  it('offers a comparison until it was made', () => {
    const check = compare('Who sees it?')
    expect(offeredCheck(check, reads, [])).toBe(check)
    const made = [answer({ kind: 'app' }), answer({ kind: 'anonymous' })]
    expect(offeredCheck(check, reads, made)).toBeNull()
  })

  it('offers a reading request until it was answered as that user', () => {
    const check = asUser('Is the credential good?', '/rest/api/3/myself', 'mia')
    const myself = `${site}/rest/api/3/myself`
    expect(offeredCheck(check, reads, [answer({ kind: 'app' }, myself)])).toBe(check)
    expect(offeredCheck(check, reads, [answer(mia, myself)])).toBeNull()
  })

  it('offers a fresh exchange again', () => {
    const check = exchangeAgain('Is it the clock?')
    expect(offeredCheck(check, reads, [answer(mia)])).toBe(check)
  })

  it.each([
    ['DELETE', '/rest/api/3/issue/ACME-7', 'issueKey=ACME-7&permissions=DELETE_ISSUES'],
    ['PUT', '/rest/api/2/issue/10007?notifyUsers=false', 'issueId=10007&permissions=EDIT_ISSUES'],
    ['POST', '/rest/api/3/issue/ACME-7/comment', 'issueKey=ACME-7&permissions=ADD_COMMENTS'],
  ])('asks for the permission where %s %s may write', (method, path, query) => {
    const writes = { ...reads, method, url: `${site}${path}`, whyNotComparable: 'it may write' }
    expect(offeredCheck(compare('Who may?'), writes, [])?.run).toEqual({
      kind: 'request',
      method: 'GET',
      path: `/rest/api/3/mypermissions?${query}`,
      actingAs: mia,
    })
  })

  it.each([
    ['POST', '/rest/api/3/issue', mia],
    ['DELETE', '/rest/api/3/issue/ACME-7', { kind: 'app' } as const],
  ])('leaves to a person what no request can ask: %s %s', (method, path, actingAs) => {
    const writes = { actingAs, method, url: `${site}${path}`, whyNotComparable: 'it may write' }
    expect(offeredCheck(compare('Who may?'), writes, [])?.run).toBeNull()
  })
})
