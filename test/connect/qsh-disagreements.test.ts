import { describe, expect, it } from 'vitest'
import { qshVariants } from '../../main/connect/qsh-disagreements.ts'
import type { QshVariantName } from '../../main/connect/qsh-disagreements.ts'

const jira = 'https://acme.atlassian.net'
const wiki = 'https://acme.atlassian.net/wiki'

describe('qshVariants', () => {
  it.each<[QshVariantName, string, string, string]>([
    ['raw-name-order', '/a?-a=1&:b=2', jira, 'GET&/a&-a=1&%3Ab=2'],
    ['values-as-sent', '/a?v=2&v=1', jira, 'GET&/a&v=2,1'],
    ['code-point-order', '/a?v=%EF%BC%81&v=%F0%9F%98%80', jira, 'GET&/a&v=%EF%BC%81,%F0%9F%98%80'],
    ['comma-encoded', '/a?v=1&v=2', jira, 'GET&/a&v=1%2C2'],
    ['repeated-names-apart', '/a?v=2&v=1', jira, 'GET&/a&v=1&v=2'],
    ['marks-not-encoded', "/a?q=!'()*", jira, "GET&/a&q=!'()*"],
    ['plus-for-space', '/a?q=x%20y', jira, 'GET&/a&q=x+y'],
    ['tilde-encoded', '/a?q=~', jira, 'GET&/a&q=%7E'],
    ['decoded-path', '/a%20b?q=1', jira, 'GET&/a b&q=1'],
    ['path-marks-encoded', "/o'hara", jira, 'GET&/o%27hara&'],
    ['trailing-slash-kept', '/a/?q=1', jira, 'GET&/a/&q=1'],
    ['ampersand-kept', '/a&b', jira, 'GET&/a&b&'],
    ['context-path-kept', '/wiki/rest', wiki, 'GET&/wiki/rest&'],
    ['context-path-by-prefix', '/wikipedia', wiki, 'GET&/pedia&'],
    ['jwt-in-any-case', '/a?JWT=x&b=1', jira, 'GET&/a&b=1'],
    ['proto-dropped', '/a?__proto__=1&b=1', jira, 'GET&/a&b=1'],
    ['brackets-read', '/a?f[0]=1&o[k]=2&b=1', jira, 'GET&/a&b=1&f=1&o=%5Bobject%20Object%5D'],
  ])('%s: %s', (name, url, baseUrl, expected) => {
    const variants = qshVariants({ method: 'GET', url, baseUrl })
    expect(variants.find((variant) => variant.name === name)?.canonicalRequest).toBe(expected)
  })

  it('explains each in a sentence', () => {
    for (const { explanation } of qshVariants({
      method: 'GET',
      url: '/wiki/a/?a=1&a=2&~=+',
      baseUrl: wiki,
    })) {
      expect(explanation).toMatch(/^[A-Z].*\.$/)
    }
  })
})

const namesOf = (request: Parameters<typeof qshVariants>[0]): QshVariantName[] =>
  qshVariants(request).map(({ name }) => name)

describe('where libraries disagree', () => {
  it.each<[string, string, readonly QshVariantName[]]>([
    ['/rest/api/3/myself', jira, []],
    ['/rest/api/3/issue/ACME-1?fields=summary,status&expand=changelog', jira, []],
    ['https://acme.atlassian.net/rest/api/3/search/jql?maxResults=50&jql=project%3DACME', jira, []],
    ['/wiki/rest/api/user', wiki, ['context-path-kept']],
    ['/a?v=1&v=2', jira, ['comma-encoded', 'repeated-names-apart']],
    ['/a?q=x+y', jira, ['plus-for-space']],
    ['/a%zz/?q=%zz', jira, ['trailing-slash-kept']],
    ['', '', []],
  ])('%s below %s', (url, baseUrl, expected) => {
    expect(namesOf({ method: 'GET', url, baseUrl })).toEqual(expected)
  })

  it('first-thousand-parameters', () => {
    const url = `/a?${Array.from({ length: 1001 }, (_, at) => `p${at}=1`).join('&')}`
    expect(namesOf({ method: 'GET', url, baseUrl: jira })).toEqual(['first-thousand-parameters'])
  })
})
