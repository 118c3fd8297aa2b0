import { afterEach, describe, expect, it } from 'vitest'
import {
  allOperations,
  BUILT_IN,
  operationOf,
  operationsSources,
  useDocuments,
} from '../../main/operations/operations.ts'
import { readOpenApi } from '../../main/operations/read-openapi.ts'
import { readTable, writeTable } from '../../main/operations/table.ts'

const EVALUATE = {
  deprecated: false,
  operationId: 'evaluateJiraExpression',
  summary: 'Currently being removed.\tEvaluate Jira\nexpression',
  description: 'Much text.',
  parameters: [{ in: 'query', name: 'expand', description: 'x', schema: { type: 'string' } }],
  responses: { 200: { description: 'ok' } },
  security: [{ basicAuth: [] }, { OAuth2: ['read:jira-work'] }, {}],
  'x-atlassian-connect-scope': 'READ',
  'x-atlassian-oauth2-scopes': [
    { scheme: 'OAuth2', scopes: ['read:jira-work', 'read:jira-user'], state: 'Current' },
    { scheme: 'OAuth2', scopes: ['read:jira-expressions:jira'], state: 'Beta' },
  ],
  'x-changes': [
    {
      announced: '2024-10-31',
      details: 'https://developer.atlassian.com/changelog/#CHANGE-2046',
      effective: '2025-05-01',
      type: 'removed',
    },
  ],
}

const written = (change: object = {}): string =>
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'The Jira Cloud platform REST API', version: '1001.0.0' },
    servers: [{ url: 'https://your-domain.atlassian.net' }],
    paths: { '/rest/api/3/expression/eval': { post: EVALUATE } },
    ...change,
  })

const read = (text: string) => readTable(readOpenApi(text, '2026-11-28'))

afterEach(() => useDocuments([]))

describe('the lines of the table', () => {
  it('are written as they are read', () => {
    for (const document of BUILT_IN)
      expect(writeTable(readTable(document))).toBe(document.lines.trimStart())
  })
})

describe('a document of Atlassian’s', () => {
  it('is read: every fact that an operation has', () => {
    expect(read(written())).toEqual([
      {
        api: 'platform',
        method: 'POST',
        path: '/rest/api/3/expression/eval',
        id: 'evaluateJiraExpression',
        summary: 'Currently being removed. Evaluate Jira expression',
        connect: 'READ',
        classic: ['read:jira-work', 'read:jira-user'],
        granular: ['read:jira-expressions:jira'],
        anonymous: true,
        experimental: false,
        deprecated: false,
        noImpersonation: false,
        only: null,
        removal: {
          announced: '2024-10-31',
          effective: '2025-05-01',
          details: 'https://developer.atlassian.com/changelog/#CHANGE-2046',
        },
        gone: null,
        query: [{ name: 'expand', type: 'string', required: false }],
      },
    ])
  })

  it('names parameters beside a path, by reference, and of an operation before those', () => {
    const parameters = [
      { name: 'limit', in: 'query', schema: { type: 'string' } },
      { $ref: '#/components/parameters/Cursor' },
      { name: 'boardId', in: 'path', required: true },
    ]
    const own = [
      { name: 'limit', in: 'query', required: true, schema: { type: 'integer' } },
      { name: 'type', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
    ]
    const paths = { '/rest/agile/1.0/board/{boardId}': { parameters, get: { parameters: own } } }
    const components = { parameters: { Cursor: { name: 'cursor', in: 'query' } } }
    const [operation] = read(written({ paths, components }))
    expect(operation?.api).toBe('software')
    expect(operation?.query).toEqual([
      { name: 'limit', type: 'integer', required: true },
      { name: 'cursor', type: 'string', required: false },
      { name: 'type', type: 'string[]', required: false },
    ])
  })

  it.each([
    ['https://{your-domain}/wiki/api/v2', '/pages/{id}', '/wiki/api/v2/pages/{id}', 'confluence'],
    ['//your-domain.atlassian.net', '/wiki/rest/api/content/{id}', null, 'confluence-v1'],
    ['', '/rest/servicedeskapi/request', null, 'service-management'],
    ['https://x.atlassian.net/', '/rest/devinfo/0.10/bulk', null, 'software'],
  ])('begins where its server does: %s %s', (url, path, whole, api) => {
    const [operation] = read(written({ servers: [{ url }], paths: { [path]: { get: {} } } }))
    expect([operation?.path, operation?.api]).toEqual([whole ?? path, api])
  })

  it('has parameters behind references, and types of 3.1; what leads in a circle is none', () => {
    const $ref = (name: string) => ({ $ref: `#/components/parameters/${name}` })
    const parameters = [$ref('first'), $ref('a~1b'), $ref('round'), $ref('nowhere')]
    const named = {
      first: $ref('second'),
      second: { in: 'query', name: 'q', required: true, schema: { type: ['null', 'string'] } },
      'a/b': { in: 'query', name: 'ids', schema: { type: ['array'], items: { type: 'integer' } } },
      round: $ref('about'),
      about: $ref('round'),
    }
    const [operation] = read(
      written({
        openapi: '3.1.0',
        info: { title: 'The Jira Cloud platform REST API', version: 3 },
        paths: { 'x-added': 'by others', '/rest/api/3/x': { get: { parameters } } },
        components: { parameters: named },
      }),
    )
    expect(operation?.query).toEqual([
      { name: 'q', type: 'string', required: true },
      { name: 'ids', type: 'integer[]', required: false },
    ])
  })

  it('takes over who may call an operation from the built-in table: documents say so in sentences', () => {
    const paths = {
      '/rest/forge/1/app/properties': { get: {} },
      '/rest/forge/1/new': { get: {} },
    }
    const [known, unknown] = read(written({ paths }))
    expect([known?.only, known?.noImpersonation]).toEqual(['forge-app', true])
    expect([unknown?.only, unknown?.noImpersonation]).toEqual([null, false])
  })

  it.each([
    ['{', 'The file is not JSON.'],
    ['[]', 'The file is not an OpenAPI 3 document: as a whole: '],
    ['{"swagger":"2.0"}', 'The file is a document of Swagger 2; one of OpenAPI 3 is read.'],
    [
      written({ openapi: '4.0.0' }),
      'The file is a document of OpenAPI 4.0.0; one of OpenAPI 3 is read.',
    ],
    [
      written({ openapi: '31.0.0' }),
      'The file is a document of OpenAPI 31.0.0; one of OpenAPI 3 is read.',
    ],
    [written({ paths: [] }), 'The file is not an OpenAPI 3 document: paths: '],
    [
      written({ paths: { '/pets': { get: {} } } }),
      '“The Jira Cloud platform REST API” has no operation of Jira or Confluence Cloud.',
    ],
    [
      written({ paths: { '/rest/api/3/x': { get: { parameters: 1 } } } }),
      'GET /rest/api/3/x is not as OpenAPI has it: parameters: ',
    ],
  ])('is refused with what is wrong where it is none: %.40s', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

describe('an imported document', () => {
  it('stands in the place of the one of its API, and nowhere else', () => {
    const before = allOperations().length
    useDocuments([readOpenApi(written(), '2026-11-28')])
    expect(allOperations()).toHaveLength(before - 620 + 1)
    expect(operationOf('GET', '/rest/api/3/myself')).toBeNull()
    expect(operationOf('POST', '/rest/api/2/expression/eval')?.removal?.effective).toBe(
      '2025-05-01',
    )
    expect(operationOf('GET', '/wiki/api/v2/pages/1')?.id).toBe('getPageById')
    expect(operationsSources()[0]).toEqual({
      api: 'platform',
      title: 'The Jira Cloud platform REST API',
      version: '1001.0.0',
      copied: '2026-11-28',
      isImported: true,
      count: 1,
    })
  })

  it('of an API that has none built in is one more', () => {
    const paths = { '/wiki/rest/api/content/{id}': { get: { operationId: 'getContentById' } } }
    useDocuments([readOpenApi(written({ paths }), '2026-11-28')])
    expect(operationsSources().map(({ api, count }) => [api, count])).toEqual([
      ['platform', 620],
      ['software', 105],
      ['service-management', 74],
      ['confluence', 218],
      ['confluence-v1', 1],
    ])
    expect(operationOf('GET', '/wiki/rest/api/content/12')?.id).toBe('getContentById')
    expect(operationOf('GET', '/rest/api/content/12')?.id).toBe('getContentById')
  })
})
