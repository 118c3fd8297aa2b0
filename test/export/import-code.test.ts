import { describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { requestTargets } from '../../main/export/targets.ts'
import { rows } from '../rows.ts'
import { bytesOf } from './comparison.ts'
import { becomesRequest, type ImportRow } from './imported.ts'
import { nastyRequests } from './nasty-requests.ts'

const ISSUE = 'https://acme.atlassian.net/rest/api/3/issue?x=1'

const table: readonly ImportRow[] = [
  {
    name: 'Chrome, copy as fetch',
    text: `fetch("${ISSUE}", {\n  "headers": {\n    "accept": "*/*",\n    "content-type": "application/json"\n  },\n  "referrer": "https://acme.atlassian.net/browse/A-1",\n  "body": "{\\"a\\":\\"it's \\\\n \\u00e9\\"}",\n  "method": "PUT",\n  "mode": "cors",\n  "credentials": "include"\n});`,
    request: {
      method: 'PUT',
      url: ISSUE,
      headers: [
        ['accept', '*/*'],
        ['content-type', 'application/json'],
        ['Referer', 'https://acme.atlassian.net/browse/A-1'],
      ],
      body: { text: '{"a":"it\'s \\n é"}' },
    },
  },
  {
    name: 'Firefox, copy as fetch',
    text: `await fetch("${ISSUE}", {\n    "credentials": "include",\n    "headers": {\n        "User-Agent": "Mozilla/5.0",\n        "Accept": "*/*"\n    },\n    "method": "GET",\n    "mode": "cors"\n});`,
    request: {
      method: 'GET',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Accept', '*/*'],
      ],
    },
  },
  {
    name: 'fetch by hand',
    text: `const r = await fetch('${ISSUE}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields: { a: ['b'] } }) })`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"fields":{"a":["b"]}}' },
    },
  },
  {
    name: 'fetch with a value that only a run gives',
    text: `fetch('${ISSUE}', { headers: { 'X-A': value } })`,
    request: { method: 'GET', url: ISSUE, headers: [['X-A', '(redacted)']] },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'Chrome, copy as PowerShell',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method "POST" \`\n-Headers @{\n"accept"="*/*"\n  "x-note"="\`"a\`" $([char]233)"\n} \`\n-ContentType "application/json" \`\n-Body "{\`"a\`":1}"`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['accept', '*/*'],
        ['x-note', '"a" é'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'Chrome, copy as PowerShell, with bytes as the body',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method "POST" \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes("a$([char]233)"))`,
    request: { method: 'POST', url: ISSUE, headers: [], body: { text: 'aé' } },
  },
  {
    name: 'Python by hand',
    text: `import requests\n# a comment\nr = requests.post("${ISSUE}", json={"a": [1, None, True]}, headers={'X-A': 'b'})`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['X-A', 'b'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":[1,null,true]}' },
    },
  },
  {
    name: 'Python with a query, a form, and what a draft does not have',
    text: `requests.post("${ISSUE}", params={"a b": "c&d", "n": 1, "l": ["x", "y"], "no": None}, data=[("e", "f g"), ("t", True)], verify=False, files={"f": open("a.txt", "rb")}, timeout=3)`,
    request: {
      method: 'POST',
      url: `${ISSUE}&a+b=c%26d&n=1&l=x&l=y`,
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'e=f+g&t=True' },
    },
    dropped: ['The files of the form.', 'verify=False: Understudy always checks certificates.'],
  },
  {
    name: 'Python with the query in its place, and a type of its own',
    text: `requests.get('https://a.example/x', {'a': 'b'}, headers={'content-type': 'a/b'})`,
    request: {
      method: 'GET',
      url: 'https://a.example/x?a=b',
      headers: [['content-type', 'a/b']],
    },
  },
  {
    name: 'Firefox, copy as PowerShell',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method POST \`\n-WebSession $session \`\n-UserAgent "Mozilla/5.0" \`\n-Headers @{\n"Accept" = "*/*"\n"Accept-Language" = "en-GB,en;q=0.5"\n} \`\n-ContentType "application/json" \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes("{\`"a\`":1}"))`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Accept', '*/*'],
        ['Accept-Language', 'en-GB,en;q=0.5'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":1}' },
    },
  },
]

describe('a call in code becomes a request', () => {
  rows('as browsers copy it and people write it', table, becomesRequest)

  it('a login and cookies of Python are taken out and named', () => {
    const read = importRequest(
      `requests.put('https://a.example/x', auth=('mia', 'opaque-secret'), cookies={'a': 'opaque-secret', 'b': '2'})`,
      0,
    )
    expect(read.request.headers).toEqual([
      ['Authorization', 'Basic (redacted)'],
      ['Cookie', 'a=(redacted); b=(redacted)'],
    ])
    expect(read.credentials.map(({ kind }) => kind)).toEqual(['basic', 'cookie'])
  })

  it('cookies of a session in PowerShell are taken out and named', () => {
    const read = importRequest(
      `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = "Mozilla/5.0"\n$session.Cookies.Add((New-Object System.Net.Cookie("token", "opaque-secret", "/", "acme.atlassian.net")))\nInvoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-WebSession $session`,
      0,
    )
    expect(read.request).toEqual({
      method: 'GET',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Cookie', 'token=(redacted)'],
      ],
    })
    expect(read.credentials.map(({ kind }) => kind)).toEqual(['cookie'])
  })
})

const SITE = 'https://acme.atlassian.net'
const own = ['fetch', 'undici', 'python-requests', 'invoke-webrequest'] as const

describe.each(own)('%s that Understudy wrote', (target) => {
  const written = nastyRequests.flatMap(({ name, request }) => {
    try {
      const absolute = { ...request, url: SITE + request.url }
      const { command, files, notes } = requestTargets[target](absolute, {
        multiline: true,
        credentials: { kind: 'variable' },
        version: '1.0.0',
      })
      // A header of a name comes joined, and a note said so.
      return files.length > 0 || (notes.length > 0 && name === 'header: twice')
        ? []
        : [{ name, request: absolute, command }]
    } catch {
      return []
    }
  })

  rows('is read back', written, ({ request, command }) => {
    const read = importRequest(command, 0)
    expect(read.dropped).toEqual([])
    expect({ ...read.request, body: null }).toEqual({ ...request, body: null })
    if (request.body === undefined || !('parts' in request.body))
      expect(bytesOf(read.request.body)).toEqual(bytesOf(request.body))
  })
})
