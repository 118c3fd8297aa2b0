import { describe, expect, it } from 'vitest'
import type { Product } from '../../contract/tenants.ts'
import { findOperations } from '../../main/operations/find-operations.ts'
import { allOperations } from '../../main/operations/operations.ts'

const found = (text: string, most = 4, product: Product = 'jira'): readonly string[] =>
  findOperations({ text, product, most }).map(
    ({ operation, path }) => `${operation.method} ${path}`,
  )

describe('an operation is found by its path', () => {
  it('and what stands in the place of a parameter is kept', () => {
    expect(found('/rest/api/3/issue/ACME-7/comm')).toEqual([
      'GET /rest/api/3/issue/ACME-7/comment',
      'POST /rest/api/3/issue/ACME-7/comment',
      'GET /rest/api/3/issue/ACME-7/comment/{id}',
      'PUT /rest/api/3/issue/ACME-7/comment/{id}',
    ])
  })

  it.each([
    ['/rest/api/2/issue/ACME-7/vo', 'GET /rest/api/2/issue/ACME-7/votes'],
    ['/rest/api/latest/myse', 'GET /rest/api/latest/myself'],
    ['/REST/API/3/MYSELF', 'GET /rest/api/3/myself'],
    ['rest/api/3/myself', 'GET /rest/api/3/myself'],
    ['/issue/ACME-7/watch', 'GET /rest/api/3/issue/ACME-7/watchers'],
    ['issue/ACME-7/watch', 'GET /rest/api/3/issue/ACME-7/watchers'],
    ['/board/7/spr', 'GET /rest/agile/1.0/board/7/sprint'],
    ['/rest/servicedeskapi/request/7/sl', 'GET /rest/servicedeskapi/request/7/sla'],
    ['/rest/api/3/issue/', 'GET /rest/api/3/issue/{issueIdOrKey}'],
    ['/rest/api/3/issue/cre', 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes'],
    ['/rest/api/3/myself?expand=groups', 'GET /rest/api/3/myself'],
    ['/issue/{{issueKey}}/comm', 'GET /rest/api/3/issue/{{issueKey}}/comment'],
    ['POST /issue/ACME-7/comm', 'POST /rest/api/3/issue/ACME-7/comment'],
    ['DELETE issue/ACME-7', 'DELETE /rest/api/3/issue/ACME-7'],
    ['PUT  update comment', 'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}'],
    ['POST addcomment', 'POST /rest/api/3/issue/{issueIdOrKey}/comment'],
    ['delete comment', 'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}'],
  ])('%s: %s', (text, first) => {
    expect(found(text, 1)).toEqual([first])
  })

  it('each by its own template, and by its path with values', () => {
    const lost = allOperations().filter(({ method, path }) =>
      [path, path.replaceAll(/\{[^}]*\}/gu, 'ACME~7')].some(
        (typed) =>
          !findOperations({ text: typed, product: 'unknown', most: 100 }).some(
            (offer) =>
              offer.operation.method === method &&
              offer.operation.path === path &&
              offer.path === typed,
          ),
      ),
    )
    expect(lost).toEqual([])
  })

  it('whatever is typed, at most so many and never a throw', () => {
    const texts = ['', ' ', '/', '//', '?', '#', '{', '\\', '%', '/%zz/', '__proto__', '.*', '‮/é']
    expect(texts.map((text) => found(text, 3).length)).toEqual([
      0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ])
  })
})

describe('an operation is found by what it is called', () => {
  it.each([
    ['getIssue', 'GET /rest/api/3/issue/{issueIdOrKey}'],
    ['getissuewatch', 'GET /rest/api/3/issue/{issueIdOrKey}/watchers'],
    ['add comment', 'POST /rest/api/3/issue/{issueIdOrKey}/comment'],
    ['COMMENT  add', 'POST /rest/api/3/issue/{issueIdOrKey}/comment'],
    ['/createmeta', 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes'],
    ['serverinfo', 'GET /rest/api/3/serverInfo'],
  ])('%s: %s', (text, first) => {
    expect(found(text, 1)).toEqual([first])
  })

  it('what goes away comes last, and what is gone after it', () => {
    const going = findOperations({ text: 'search for issues', product: 'jira', most: 100 }).map(
      ({ operation: { deprecated, gone } }) => (gone === null ? Number(deprecated) : 2),
    )
    expect(going).toContain(0)
    expect(going).toContain(1)
    expect(going).toEqual(going.toSorted())
  })
})

describe('of which product', () => {
  it('a tenant of Confluence has /wiki in its address', () => {
    expect(found('/api/v2/pages/7/chi', 1, 'confluence')).toEqual(['GET /api/v2/pages/7/children'])
    expect(found('/wiki/api/v2/pages/7/chi', 1, 'confluence')).toEqual([
      'GET /wiki/api/v2/pages/7/children',
    ])
    expect(found('getPageById', 1, 'confluence')).toEqual(['GET /api/v2/pages/{id}'])
    expect(found('getPageById', 1, 'unknown')).toEqual(['GET /wiki/api/v2/pages/{id}'])
  })

  it('nobody is offered what is the other’s', () => {
    expect(found('getPageById')).toEqual([])
    expect(found('getIssue', 4, 'confluence')).toEqual([])
  })
})
