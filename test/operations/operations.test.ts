import { describe, expect, it } from 'vitest'
import { goingAway } from '../../main/operations/going-away.ts'
import { allOperations, operationOf, operationsAt } from '../../main/operations/operations.ts'

const table = allOperations()

describe('what the reference says of each operation', () => {
  it('has every operation of the four documents once', () => {
    const counted = Map.groupBy(table, ({ api }) => api)
    expect([...counted].map(([api, each]) => [api, each.length])).toEqual([
      ['platform', 620],
      ['software', 105],
      ['service-management', 74],
      ['confluence', 218],
    ])
    expect(new Set(table.map(({ method, path }) => `${method} ${path}`)).size).toBe(1017)
  })

  it('reads every cell of a line', () => {
    expect(operationOf('GET', '/rest/api/3/field/customfield_1/context/defaultValue')).toEqual({
      api: 'platform',
      method: 'GET',
      path: '/rest/api/3/field/{fieldId}/context/defaultValue',
      id: 'getDefaultValues',
      summary: 'Get custom field contexts default values',
      connect: 'READ',
      classic: ['manage:jira-configuration'],
      granular: ['read:field.default-value:jira'],
      anonymous: false,
      experimental: false,
      deprecated: true,
      noImpersonation: false,
      only: null,
      removal: {
        announced: '2026-03-05',
        effective: '2026-10-01',
        details: 'https://developer.atlassian.com/cloud/jira/platform/changelog/#CHANGE-3082',
      },
      gone: null,
      query: [
        { name: 'contextId', type: 'integer[]', required: false },
        { name: 'startAt', type: 'integer', required: false },
        { name: 'maxResults', type: 'integer', required: false },
      ],
    })
  })

  it('says what is refused, and unknown of what the reference does not say', () => {
    expect(table.filter(({ noImpersonation }) => noImpersonation)).toHaveLength(8)
    expect(table.filter(({ only }) => only !== null)).toHaveLength(82)
    expect(table.filter(({ connect }) => connect === null)).toHaveLength(6)
    expect(table.filter(({ gone }) => gone !== null)).toHaveLength(4)
  })
})

describe('the operation of a path', () => {
  it('is found by its own template, and with values in the place of placeholders', () => {
    const lost = table.filter((operation) => {
      const values = operation.path.replaceAll(/\{[^}]*\}/gu, 'ACME-7~')
      return [operation.path, values].some(
        (path) => operationOf(operation.method, path) !== operation,
      )
    })
    expect(lost).toEqual([])
  })

  it.each([
    ['GET', '/rest/api/3/issue/ACME-7', 'getIssue'],
    ['get', '/rest/api/2/issue/ACME-7', 'getIssue'],
    ['GET', '/rest/api/latest/issue/ACME-7/', 'getIssue'],
    ['GET', '//rest/api/3//issue/ACME-7?fields=summary/x#y', 'getIssue'],
    ['POST', '/rest/api/3/issue/bulk', 'createIssues'],
    ['GET', '/rest/api/3/issue/bulk', 'getIssue'],
    ['GET', '/wiki/api/v2/pages/1', 'getPageById'],
    ['GET', '/api/v2/pages/1', 'getPageById'],
    ['PATCH', '/rest/api/3/issue/ACME-7', null],
    ['GET', '/rest/api/1/issue/ACME-7', null],
    ['GET', '/rest/api/3/__proto__', null],
    ['GET', '', null],
  ])('%s %s: %s', (method, path, id) => {
    expect(operationOf(method, path)?.id ?? null).toBe(id)
  })
})

describe('the end of an operation', () => {
  it.each([
    [
      'GET',
      '/rest/api/3/field/x/context/defaultValue',
      [
        'Atlassian announced on 2026-03-05 that this operation is removed on 2026-10-01: https://developer.atlassian.com/cloud/jira/platform/changelog/#CHANGE-3082',
      ],
    ],
    [
      'PUT',
      '/rest/api/3/workflow/transitions/1/properties',
      ['A list of Jira’s operations of 2026-08-02 no longer has this one.'],
    ],
    [
      'GET',
      '/rest/api/3/workflow/search',
      ['Atlassian’s reference calls this operation deprecated.'],
    ],
    ['GET', '/rest/api/3/myself', []],
  ])('%s %s', (method, path, said) => {
    const operation = operationOf(method, path)
    expect(operation === null ? null : goingAway(operation)).toEqual(said)
  })

  it('is not asked of a path that is none, nor of one method for another', () => {
    expect(operationsAt('/rest/api/3/issue/ACME-7').map(({ method }) => method)).toEqual([
      'GET',
      'PUT',
      'DELETE',
    ])
    expect(operationsAt('/rest/api/3')).toEqual([])
    expect(operationOf('HEAD', '/rest/api/3/myself')?.method).toBe('GET')
  })
})
