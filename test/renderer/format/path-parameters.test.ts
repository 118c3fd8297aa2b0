import { expect, it } from 'vitest'
import {
  firstUnfilled,
  parametersIn,
  withParameter,
} from '../../../renderer/format/path-parameters.ts'

const OPERATION = '/rest/api/3/issue/{key}/comment/{id}'
const rows = [
  ['nothing is filled in', '/rest/api/3/issue/{key}/comment/{id}', ['', '']],
  ['a value, and one with a slash in it', '/rest/api/3/issue/A-7/comment/a%2Fb', ['A-7', 'a/b']],
  ['a variable of the tenant', '/rest/api/3/issue/{{issueKey}}/comment/{id}', ['{{issueKey}}', '']],
  [
    'text around variables',
    '/rest/api/3/issue/ACME-{{n}}/comment/{{a}}{{b}}',
    ['ACME-{{n}}', '{{a}}{{b}}'],
  ],
  ['another operation', '/rest/api/3/issue', []],
] as const

it.each(rows)('a path in which stands %s', (_what, path, values) => {
  expect(parametersIn(path, OPERATION).map(({ value }) => value)).toEqual(values)
})

it('a variable is put into a path as it stands, anything else percent-encoded', () => {
  const [key] = parametersIn(OPERATION, OPERATION)
  if (key === undefined) throw new Error('no parameter')
  const put = ['{{issueKey}}', 'a b', '{x}', '', 'a/{{p}}-{{q}} b', '50%'].map((value) =>
    withParameter('/a/b/c/d/e', { ...key, at: 4 }, value),
  )
  expect(put).toEqual([
    '/a/b/c/{{issueKey}}/e',
    '/a/b/c/a%20b/e',
    '/a/b/c/%7Bx%7D/e',
    '/a/b/c/{key}/e',
    '/a/b/c/a%2F{{p}}-{{q}}%20b/e',
    '/a/b/c/50%25/e',
  ])
})

it('what the tenant fills is not what is left to be filled', () => {
  const left = ['/a/{{b}}/c/{d}', '/a/{{b}}', '/a/{b}/{{c}}', '/a/x{{b}}y'].map((path) => {
    const found = firstUnfilled(path)
    return found === null ? null : path.slice(...found)
  })
  expect(left).toEqual(['{d}', null, '{b}', null])
})
