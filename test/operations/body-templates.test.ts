import { expect, it } from 'vitest'
import { atOnce } from '../../main/breathing.ts'
import { bodyTemplate } from '../../main/operations/body-templates.ts'
import { allOperations, operationOf } from '../../main/operations/operations.ts'
import { fillDraft, variablesIn } from '../../main/saved/variables.ts'

const templates = allOperations().flatMap((operation) => {
  const text = bodyTemplate(operation, operation.path)
  return text === null ? [] : [{ operation, text }]
})

const draftOf = (method: string, path: string, text: string) => ({
  ...{ method, path, query: [] },
  headers: [['Content-Type', 'application/json']] as [string, string][],
  body: { text },
})

it('seventy writes have a template, and no query has', () => {
  expect(templates).toHaveLength(70)
  expect(templates.filter(({ operation: { method } }) => method === 'GET')).toEqual([])
})

it('each is JSON, whatever its variables are filled with', () => {
  for (const { operation, text } of templates) {
    const draft = draftOf(operation.method, '/x', text)
    const values = Object.fromEntries(atOnce(variablesIn(draft)).map((name) => [name, 'a"\\b']))
    const filled = atOnce(fillDraft(draft, values)).body
    expect(() => JSON.parse((filled as { text: string }).text) as unknown).not.toThrow()
    expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text)
  }
})

it('few names are asked for, the same in all of them', () => {
  const names = templates.flatMap(({ operation, text }) =>
    atOnce(variablesIn(draftOf(operation.method, '/x', text))),
  )
  expect([...new Set(names)].toSorted()).toEqual([
    'accountId',
    'issueKey',
    'otherIssueKey',
    'pageId',
    'projectKey',
    'requestTypeId',
    'serviceDeskId',
    'spaceId',
    'transitionId',
  ])
})

const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

it.each([
  ['POST', 'issue', ['fields', 'description'], 'What was done, and what came of it.'],
  ['PUT', 'issue/A-1', ['fields', 'description'], 'What is known by now.'],
  ['POST', 'issue/A-1/comment', ['body'], 'A comment.'],
  ['PUT', 'issue/A-1/comment/2', ['body'], 'The comment, changed.'],
  ['POST', 'issue/A-1/worklog', ['comment'], 'Looked into it.'],
  ['PUT', 'issue/A-1/worklog/2', ['comment'], 'Took longer.'],
  ['POST', 'issueLink', ['comment', 'body'], 'Linked by support.'],
])(
  'version 3 takes a document where version 2 takes a text: %s %s',
  (method, path, place, text) => {
    const at = (version: number): unknown => {
      const whole = `/rest/api/${version}/${path}`
      const operation = operationOf(method, whole)
      const body: unknown = JSON.parse((operation && bodyTemplate(operation, whole)) ?? '')
      return place.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], body)
    }
    expect(at(3)).toEqual(paragraph(text))
    expect(at(2)).toBe(text)
  },
)

it('without a document a template is the same in both', () => {
  const operation = operationOf('PUT', '/rest/api/2/issue/A-1/assignee')
  expect(operation && bodyTemplate(operation, '/rest/api/2/issue/A-1/assignee')).toBe(
    '{\n  "accountId": "{{accountId}}"\n}',
  )
})
