import { describe, expect, it } from 'vitest'
import { buildTargetUrl } from '../../main/requests/target.ts'

const acme = 'https://acme.atlassian.net'
const wiki = 'https://acme.atlassian.net/wiki'

const built: readonly [
  string,
  { baseUrl: string; path: string; query?: [string, string][] },
  string,
][] = [
  ['a plain path', { baseUrl: acme, path: '/rest/api/3/myself' }, `${acme}/rest/api/3/myself`],
  [
    'a path without its slash',
    { baseUrl: acme, path: 'rest/api/3/myself' },
    `${acme}/rest/api/3/myself`,
  ],
  ['nothing at all', { baseUrl: acme, path: '' }, `${acme}/`],
  ['white space around', { baseUrl: acme, path: '  /x  ' }, `${acme}/x`],
  ['the whole URL of the tenant', { baseUrl: acme, path: `${acme}/rest?x=1` }, `${acme}/rest?x=1`],
  [
    'a scheme-relative URL of the tenant',
    { baseUrl: acme, path: '//acme.atlassian.net/rest' },
    `${acme}/rest`,
  ],
  ['a query of its own', { baseUrl: acme, path: '/s?jql=a%20b' }, `${acme}/s?jql=a%20b`],
  [
    'parameters beside',
    { baseUrl: acme, path: '/s?x=1', query: [['jql', "project = 'A B'"]] },
    `${acme}/s?x=1&jql=project%20%3D%20%27A%20B%27`,
  ],
  [
    'repeated and empty parameters',
    {
      baseUrl: acme,
      path: '/s',
      query: [
        ['a', ''],
        ['a', 'b&c'],
      ],
    },
    `${acme}/s?a=&a=b%26c`,
  ],
  [
    'an apostrophe in a query becomes %27',
    { baseUrl: acme, path: "/s?q='x'" },
    `${acme}/s?q=%27x%27`,
  ],
  [
    'spaces and letters beyond ASCII',
    { baseUrl: acme, path: '/s?q=ü ñ' },
    `${acme}/s?q=%C3%BC%20%C3%B1`,
  ],
  ['dot segments are resolved', { baseUrl: acme, path: '/a/../b/./c' }, `${acme}/b/c`],
  [
    'a backslash stays within the origin',
    { baseUrl: acme, path: '/\\evil.example/x' },
    `${acme}//evil.example/x`,
  ],
  [
    'an at sign stays a path',
    { baseUrl: acme, path: '@evil.example/x' },
    `${acme}/@evil.example/x`,
  ],
  [
    'Confluence: the context path is added',
    { baseUrl: wiki, path: '/rest/api/content' },
    `${wiki}/rest/api/content`,
  ],
  [
    'Confluence: and not added twice',
    { baseUrl: wiki, path: '/wiki/rest/api/content' },
    `${wiki}/rest/api/content`,
  ],
  [
    'Confluence: /wikipedia is no context path',
    { baseUrl: wiki, path: '/wikipedia' },
    `${wiki}/wikipedia`,
  ],
  ['a port', { baseUrl: 'http://127.0.0.1:8080', path: '/x' }, 'http://127.0.0.1:8080/x'],
]

const refused: readonly [string, string, string, string][] = [
  [
    'another site',
    'https://globex.atlassian.net/x',
    'path_names_another_origin',
    '“https://globex.atlassian.net/x” names https://globex.atlassian.net, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'a token in an address that is refused',
    'https://globex.atlassian.net/x?jwt=abcdefghijklmnop',
    'path_names_another_origin',
    '“https://globex.atlassian.net/x?jwt=(redacted)” names https://globex.atlassian.net, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'another scheme',
    'http://acme.atlassian.net/x',
    'path_names_another_origin',
    '“http://acme.atlassian.net/x” names http://acme.atlassian.net, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'another port',
    'https://acme.atlassian.net:8443/x',
    'path_names_another_origin',
    '“https://acme.atlassian.net:8443/x” names https://acme.atlassian.net:8443, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'a scheme-relative stranger',
    '//evil.example/x',
    'path_names_another_origin',
    '“//evil.example/x” names https://evil.example, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'credentials in front',
    'https://acme.atlassian.net@evil.example/',
    'path_names_another_origin',
    '“https://acme.atlassian.net@evil.example/” names https://evil.example, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'javascript',
    'javascript:alert(1)',
    'path_names_another_origin',
    '“javascript:alert(1)” names another scheme, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'a blob, whose origin by the URL standard is the inner one',
    'blob:https://acme.atlassian.net/x',
    'path_names_another_origin',
    '“blob:https://acme.atlassian.net/x” names another scheme, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'a file',
    'file://acme.atlassian.net/x',
    'path_names_another_origin',
    '“file://acme.atlassian.net/x” names another scheme, but this tenant is https://acme.atlassian.net.',
  ],
  [
    'a line break',
    '/x\r\nHost: evil',
    'request_invalid',
    'The path holds the control character U+000d at character 3.',
  ],
  [
    'a fragment',
    '/issue/#1',
    'request_invalid',
    'The path has a “#” at character 8; what follows it is never sent.',
  ],
]

describe('the target of a request', () => {
  it.each(built)('%s', (_name, { query = [], ...input }, url) => {
    expect(buildTargetUrl({ ...input, query })).toBe(url)
  })

  it.each(refused)('refuses %s', (_name, path, code, message) => {
    expect(() => buildTargetUrl({ baseUrl: acme, path, query: [] })).toThrow(
      expect.objectContaining({ code, message }),
    )
  })

  it.each(['javascript:alert(1)', 'blob:https://acme.atlassian.net/x', 'acme.atlassian.net', ''])(
    'is refused for a tenant whose baseUrl is %j',
    (baseUrl) => {
      expect(() => buildTargetUrl({ baseUrl, path: '/x', query: [] })).toThrow(
        expect.objectContaining({
          code: 'request_invalid',
          message: 'This tenant’s baseUrl is not an http or https address.',
        }),
      )
    },
  )
})
